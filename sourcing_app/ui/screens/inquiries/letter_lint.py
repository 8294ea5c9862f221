"""Checks the open letter while it is written, its spelling in a job, and does what is asked."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.lint.texts import written_in
from sourcing_app.services.inquiries.checks import LetterChecks
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.screens.inquiries.lint_card import TONES, Found
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.widgets.text_fields import LineField, TextArea

if TYPE_CHECKING:
    from sourcing_app.services.inquiries.recipient import Recipient
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.screens.inquiries.letter_pane import LetterPane

RELEASED_MS = 300_000
"""After five minutes without a letter to check the dictionary's memory is given back."""


class LetterLint(QObject):
    """Follows the pane: what it composes is checked, and the card over the preview tells."""

    translating = Signal(str)
    """Words to ask a translator about."""

    def __init__(self, pane: LetterPane, checks: LetterChecks, context: AppContext) -> None:
        super().__init__(pane)
        self._pane, self._checks, self._context = pane, checks, context
        self._item: Recipient | None = None
        self._texts: dict[str, str] = {}
        """What was checked last, by its field."""
        self._spelt: tuple[Recipient, tuple[Finding, ...]] | None = None
        self._asking = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(RELEASED_MS)
        self._idle.timeout.connect(self._release)
        pane.composed.connect(self.look)
        card = pane.lint_card
        card.shown.connect(self._show)
        card.fixed.connect(self._fix)
        card.kept.connect(self._keep)
        card.translated.connect(self.translating)

    def look(self, item: Recipient) -> None:
        """Check a letter as it is typed; its spelling comes as soon as a job has it."""
        if self._item is None or self._item.id != item.id:
            self._pane.lint_card.forget()
        self._item = item
        self._texts = {each.field: each.text for each in written_in(item.facts)}
        self._pane.lint_card.setVisible(not item.sent)
        self._tell()
        self._ask()

    def _ask(self) -> None:
        """Let one job at a time look at the spelling of what is shown by then."""
        item = self._item
        if item is None or item.sent or self._asking or self._knows(item):
            return
        supplier = self._checks.addressee(item)
        self._asking = True
        self._context.jobs.start(
            lambda _step: self._checks.misspelt(item, supplier),
            owner=self,
            then=partial(self._answer, item),
            failed=self._fail,
            kind="other",
        )

    def _answer(self, item: Recipient, found: tuple[Finding, ...]) -> None:
        self._asking = False
        self._spelt = (item, found)
        self._idle.start()
        self._tell()
        self._ask()

    def _release(self) -> None:
        self._checks.dictionaries.english.release()

    def _fail(self, error: Exception) -> None:
        self._asking = False
        self._context.refuse(error)

    def _knows(self, item: Recipient) -> bool:
        """Whether the spelling of these very texts, with these words kept, was looked at."""
        known = self._spelt[0] if self._spelt else None
        return known is not None and (known.facts, known.kept_words) == (
            item.facts,
            item.kept_words,
        )

    def _tell(self) -> None:
        item = self._item
        if item is None or item.sent:
            return
        found = [*self._checks.findings(item, self._checks.addressee(item))]
        if self._spelt is not None and self._knows(item):
            found += self._spelt[1]
        found.sort(key=lambda each: (_RANK[each.severity], bool(each.field)))
        same = {name for name, text in self._texts.items() if self._stands(name, text)}
        told = [
            Found(self._reached(each, same), self._texts.get(each.field, "")[each.start : each.end])
            for each in found
        ]
        self._pane.lint_card.show_findings(told, self._pane.form.reached)
        self._underline([each.finding for each in told])

    def _underline(self, findings: Sequence[Finding]) -> None:
        """Mark the places in the texts of several lines, as far as they stand as checked."""
        tones = current().tokens.tones
        form = self._pane.form
        for editor in (*form.editors.values(), *form.words.editors.values()):
            if isinstance(editor.widget, TextArea):
                here = [each for each in findings if each.field == editor.name]
                same = bool(here) and editor.shown() == self._texts.get(editor.name)
                editor.widget.underline(
                    (each.start, each.end, QColor(tones[TONES[each.severity]].line))
                    for each in (here if same else ())
                )

    def _reached(self, finding: Finding, same: Container[str]) -> Finding:
        """A text without a field in the form is not shown there, one that differs not corrected."""
        if self._editor(finding.field) is None:
            return replace(finding, field="", fix=None)
        return finding if finding.field in same else replace(finding, fix=None)

    def _stands(self, field: str, text: str) -> bool:
        """Whether the text that was checked is what the field says now."""
        editor = self._editor(field)
        return editor is not None and _read(editor) == text

    def _editor(self, field: str) -> Editor | None:
        form = self._pane.form
        return form.editors.get(field) or form.words.editors.get(field)

    def _show(self, found: Found) -> None:
        finding, editor = found.finding, self._editor(found.finding.field)
        if editor is None:
            return
        editor.widget.setFocus()
        same = editor.shown() == self._texts.get(finding.field)
        if same and isinstance(editor.widget, LineField | TextArea):
            editor.widget.mark(finding.start, finding.end)

    def _fix(self, found: Found) -> None:
        """Write the corrected text into its field and save it; a text changed since stays."""
        finding, editor = found.finding, self._editor(found.finding.field)
        if editor is None or finding.fix is None:
            return
        if _read(editor) == self._texts.get(finding.field):
            editor.retype(finding.fix)
            editor.finish()
            editor.widget.setFocus()
        self._pane.update_letter()

    def _keep(self, words: str) -> None:
        if self._item is not None:
            self._pane.flush()
            self._context.attempt(partial(self._keep_in, self._item.inquiry_id, words))

    def _keep_in(self, inquiry_id: int, words: str) -> None:
        self._pane.desk.inquiries.keep_word(inquiry_id, words)


_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


def _read(editor: Editor) -> Any:
    """Return the value of a field as it is typed; None where it cannot be read."""
    try:
        return editor.value()
    except Rejected:
        return None
