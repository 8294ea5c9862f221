"""The question before a letter leaves the program: whether all its text is in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.inquiries.facts import recipients
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.inquiries.selection import LetterSelection

_NOT_SAVED = say("LetterForm", "“{field}” is not saved yet.")
_ONE_OF_THEM = say(
    "UnsavedLetters", "The letter to {supplier} has text that is not saved. Open it first."
)


class UnsavedLetters:
    """
    Looks at the forms of the blocks and their wording, kept by inquiry, and of one letter's link.

    A letter that went out (`sent`) stays as it is: nothing typed later is held against it. Nor is
    what is still being typed: a command saves it first.
    """

    def __init__(self, blocks: Form, words: Form, link: Form) -> None:
        self._blocks, self._words, self._link = blocks, words, link
        self.sent = False

    def first(self) -> Editor | None:
        """Return the first field shown whose text cannot be read or was refused."""
        return next((editor for editor in self._editors() if _complaint(editor)), None)

    def reason(self) -> Sentence | None:
        """Say what is wrong with that field."""
        editor = self.first()
        return None if editor is None else _complaint(editor)

    def left(self) -> bool:
        """Tell whether any letter at all has text that is not saved."""
        return any(map(_records, (self._blocks, self._words, self._link)))

    def among(self, letters: Sequence[Recipient]) -> Sentence | None:
        """Name one of these letters that has text which is not saved, shown or left behind."""
        blocks, words, links = map(_records, (self._blocks, self._words, self._link))
        for item in letters:
            written = item.inquiry_id in blocks | words or item.id in links
            if written and not item.sent:
                return _ONE_OF_THEM.put(supplier=item.supplier)
        return None

    def _editors(self) -> Iterable[Editor]:
        if not self.sent:
            yield from self._blocks.editors.values()
            yield from self._words.editors.values()
            yield from self._link.editors.values()


class UnsavedGuard:
    """Asked by sending, copying and saving as PDF; `save` saves what is being typed."""

    def __init__(
        self,
        page: Page,
        selection: LetterSelection,
        unsaved: UnsavedLetters,
        save: Callable[[], None],
    ) -> None:
        self._desk, self._context = page.desk, page.context
        self._selection = selection
        self._unsaved = unsaved
        self._save = save

    def all_saved(self, ids: Sequence[int]) -> bool:
        """Save what is being typed; when text of these letters stays unsaved, say so: False."""
        self._save()
        reason = self.reason(ids)
        if reason:
            self._context.notices.toast(reason)
        return not reason

    def reason(self, ids: Sequence[int]) -> str:
        """Return why these letters must not go out: the file lacks text of theirs, or ""."""
        found = None
        if self._selection.current is not None:
            found = self._unsaved.reason()
        elif self._unsaved.left():
            found = self._unsaved.among(recipients(self._desk.reader, ids, self._desk.today()))
        return said(found) if found else ""


def _records(form: Form) -> set[int | None]:
    return {typed.record for typed in (*form.unsaved(), *form.waiting)}


def _complaint(editor: Editor) -> Sentence | None:
    try:
        editor.value()
    except Rejected as error:
        return error.sentence
    return _NOT_SAVED.put(field=editor.caption()) if editor.refused else None
