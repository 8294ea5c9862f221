"""Templates of letters: the shipped ones to copy, one's own to write, each shown as a letter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QMenu, QPlainTextEdit

from sourcing_app.domain.inquiries.blocks import WHOLE
from sourcing_app.domain.inquiries.letter import LetterFacts, letterhead_of
from sourcing_app.domain.inquiries.placeholders import TO_FILL_IN, values_of
from sourcing_app.domain.inquiries.shipped import LetterText
from sourcing_app.domain.records.letters import TEMPLATE
from sourcing_app.domain.sentences import say, together
from sourcing_app.services.inquiries.template_rows import TemplateRow, specimen, templates, tried
from sourcing_app.ui.formatting import said, shown
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.screens.inquiries.preview import LetterPreview
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.page import Page

_DEBOUNCE_MS = 100
_LIST_WIDTH = 190
_LINES = 6
_NAME = "inquiries.templates"
_WHOLE = say(
    "TemplateSheet",
    "$blocks stands for all blocks ticked in the inquiry; $who, $facts (product and quantities), "
    "$questions, $extra and $closing for some of them. Each stands in a line of its own.",
)


class TemplateSheet(Sheet):
    """What is typed into an own template saves itself; the letter follows every key."""

    chosen = Signal(object)
    """The `TemplateRow` that letters are to be written from."""

    def __init__(self, page: Page, desk: Desk, facts: LetterFacts | None) -> None:
        super().__init__(page, _NAME, "mail")
        self._desk = desk
        self._facts = facts or specimen(desk.reader, desk.today())
        self._rows: Sequence[TemplateRow] = ()
        self.list = QListWidget()
        self.list.setObjectName("lst.inquiries.templates")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names = ("name", "kind", "subject", "text")
        self.form = Form(editors_of(TEMPLATE, "templates.", names, lines=_LINES))
        self.note = label("", "small", wrap=True)
        self.whole = label("", "small", wrap=True)
        self.findings = label("", "error", wrap=True)
        self.preview = LetterPreview(desk, page.context, "view.inquiries.template_preview")
        self.copy = button(f"btn.{_NAME}.copy", "secondary", "copy", self._copy, changes=True)
        self.shipped = button(f"btn.{_NAME}.shipped", call=self._put_shipped, changes=True)
        self.bin = button(f"btn.{_NAME}.bin", "secondary", "trash", self._bin, changes=True)
        self.insert = button(f"btn.{_NAME}.insert", "link", "plus")
        self._wait = QTimer(self)
        self._lay_out()
        self._connect()
        self.primary.setVisible(facts is not None)
        self.retranslate()
        self._reload(self._facts.kind.value)

    @property
    def current(self) -> TemplateRow:
        """The template that is shown."""
        return self._rows[max(0, self.list.currentRow())]

    def go_to(self, template_id: int) -> None:
        """Show this own template, if it is there."""
        self._reload(next((each.key for each in self._rows if each.id == template_id), ""))

    def submit(self) -> bool:
        """Keep what was typed, and write letters from it."""
        if not self.form.flush():
            return False
        key = self.current.key
        self._reload(key)
        self.chosen.emit(self.current)
        return True

    def reject(self) -> None:
        """Close; what was typed into an own template is saved, and nothing is left to offer."""
        if self.form.flush():
            self._started = self._typed()
        super().reject()

    def retranslate(self) -> None:
        self.set_texts(self.tr("Letter templates"), self.tr("Write letters from it"))
        self.cancel.setText(self.tr("Close"))
        self.copy.setText(self.tr("Copy"))
        self.shipped.setText(self.tr("Put the shipped text back"))
        self.bin.setText(self.tr("Move to Bin"))
        self.insert.setText(self.tr("Insert a placeholder"))
        self.list.setAccessibleName(self.tr("Templates"))
        self.preview.setAccessibleName(self.tr("The letter with this template, English"))
        self.whole.setText(said(_WHOLE))
        self.note.setText(self.tr("It comes with the program. Copy it to write your own."))

    def _connect(self) -> None:
        self._wait.setSingleShot(True)
        self._wait.setInterval(_DEBOUNCE_MS)
        self._wait.timeout.connect(self._show_letter)
        self.form.bind(self._save)
        self.form.saved.connect(self._saved)
        for editor in self.form.editors.values():
            editor.told.connect(self._wait.start)
        self.list.currentRowChanged.connect(self._show)

    def _lay_out(self) -> None:
        foot = row(self.insert, None)
        middle = column(self.form, self.whole, foot, self.note, self.findings, spacing=6)
        middle.setStretch(0, 1)
        whole = row(self.list, middle, self.preview, spacing=12)
        whole.setStretch(1, 4)
        whole.setStretch(2, 5)
        self.body.addLayout(whole)
        self.fill()
        self.add_aside(self.copy, self.shipped, self.bin)
        self.insert.setMenu(self._placeholders())
        self.resize(1160, 640)

    def _placeholders(self) -> QMenu:
        menu = QMenu(self.insert)
        known = sorted({*values_of(self._facts), *TO_FILL_IN})
        for name in (*WHOLE, *known):
            menu.addAction(f"${{{name}}}", partial(self._insert, name))
        return menu

    def _insert(self, name: str) -> None:
        area: Any = self.form["text"].widget
        assert isinstance(area, QPlainTextEdit)
        area.insertPlainText(f"${{{name}}}")
        area.setFocus()

    def _reload(self, key: str) -> None:
        """Read the templates again and show this one, else the first."""
        self._rows = templates(self._desk.reader)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        self.list.addItems([shown(each.name) for each in self._rows])
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature
        keys = [each.key for each in self._rows]
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)

    def _show(self, _place: int = 0) -> None:
        self.form.flush()
        found = self.current
        own = found.id is not None
        values = {"kind": found.kind, "subject": found.subject, "text": found.text}
        self.form.fill({"name": shown(found.name), **values}, found.key)
        for editor in self.form.editors.values():
            editor.setEnabled(own)
        for made in (self.shipped, self.bin, self.insert):
            made.setEnabled(own)
        self.note.setVisible(not own)
        self._show_letter()

    def _show_letter(self) -> None:
        typed = self.form.editors
        text = LetterText(str(typed["subject"].shown()), str(typed["text"].shown()))
        kind: Any = typed["kind"]
        made = tried(self._facts, kind.value() or self.current.kind, text)
        self.preview.show_letter(made.letter, letterhead_of(self._facts.sender))
        self.findings.setText(said(together(each.sentence for each in made.findings)))
        self.findings.setVisible(bool(made.findings))

    def _save(self, name: str, value: Any, base: Any) -> None:
        key = self.current.id
        if key is not None:
            self._desk.templates.change(key, self._desk.today(), {name: base}, **{name: value})

    def _saved(self, name: str) -> None:
        if name in {"name", "kind"}:
            self._reload(self.current.key)

    def _copy(self) -> None:
        self.form.flush()
        found = self.current
        words = QCoreApplication.translate("TemplateSheet", "Copy of {name}")
        name = words.format(name=shown(found.name))[: TEMPLATE["name"].cap]
        text = {"subject": found.subject, "text": found.text}
        self._reload(str(self._desk.templates.add(name=name, kind=found.kind, **text)))
        self.form["name"].widget.setFocus()

    def _put_shipped(self) -> None:
        self.form.flush()
        if self.current.id is not None:
            self._desk.templates.put_shipped(self.current.id)
            self._reload(self.current.key)

    def _bin(self) -> None:
        if self.current.id is not None:
            self._desk.templates.bin([self.current.id])
            self._reload("")
