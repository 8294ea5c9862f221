"""The notes on a record: a timeline for its pane, and the sheet that adds or changes one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sourcing_app.domain.records.notes import NOTE, NOTE_KIND_NAMES, NoteKind
from sourcing_app.domain.sentences import say
from sourcing_app.services.notes.rows import NoteRow, Subject, notes_of
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.form_sheet import FormSheet, require
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.widgets.buttons import button, emits, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.labels import IconView, heading, label
from sourcing_app.ui.widgets.layouts import column, empty, row

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.page import Page

AT_ONCE = 20
"""How many notes are shown before older ones are asked for."""
SHORT = 400
"""How many characters of a note are shown before the rest is asked for."""
_TYPED = ("kind", "noted_on", "who", "text")
_ICONS = {
    NoteKind.CALL: "phone",
    NoteKind.CHAT: "chat",
    NoteKind.EMAIL: "mail",
    NoteKind.VISIT: "factory",
    NoteKind.NOTE: "edit",
}


class NoteTimeline(QWidget):
    """The notes on one record, the latest first, under a heading with the button that adds one."""

    editing = Signal(object)
    binning = Signal(object)
    """Each with a `NoteRow`."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self._page = page
        self._notes: Sequence[NoteRow] = ()
        self._many = AT_ONCE
        self._buttons: dict[str, QPushButton] = {}
        self.setObjectName(f"list.{page}.notes")
        self._heading = heading()
        self.aside = label("", "muted", wrap=True)
        """What the page adds under the heading."""
        self.add = button(f"btn.{page}.add_note", "link", "plus", changes=True)
        self.add.setProperty("bar", "true")
        self._lines = column(spacing=6)
        self.older = button(f"btn.{page}.older_notes", "link", call=self._show_older)
        self.older.setProperty("bar", "true")
        self.aside.setVisible(False)
        head = row(self._heading, None, self.add)
        self.setLayout(column(head, self.aside, self._lines, row(self.older, None), spacing=4))

    def card(self) -> Card:
        """Put it into a card of its own, for a page of cards."""
        made = Card()
        made.body.addWidget(self)
        return made

    def retranslate(self) -> None:
        self._heading.setText(said(NOTE.plural or NOTE.words))
        self.setAccessibleName(self._heading.text())
        self.add.setText(self.tr("Add note"))
        self.older.setText(self.tr("Show older notes"))
        self._show()

    def show_notes(self, notes: Sequence[NoteRow], *, another: bool) -> None:
        """Show these; of `another` record only the latest are shown at first."""
        if another:
            self._many = AT_ONCE
        if another or notes != self._notes:
            self._notes = notes
            self._show()

    def _show_older(self) -> None:
        self._many += AT_ONCE
        self._show()

    def _show(self) -> None:
        """Lay the lines out anew; the keyboard stays on the same button, if there still is one."""
        focused = self.window().focusWidget()
        name = "" if focused is None else focused.objectName()
        within = name in self._buttons
        empty(self._lines)
        self._buttons.clear()
        for note in self._notes[: self._many]:
            self._lines.addWidget(self._line(note))
        self.older.setVisible(len(self._notes) > self._many)
        if within:
            self._buttons.get(name, self.add).setFocus()

    def _line(self, note: NoteRow) -> QWidget:
        when = f"{day(note.noted_on)} · {said(NOTE_KIND_NAMES[note.kind])}"
        made = QWidget()
        text = _text(f"lbl.{self._page}.note.{note.id}", note.text, when)
        about = label(" · ".join(filter(None, (when, note.who))), "muted", wrap=True)
        edit = self._button("edit", note, self.editing, self.tr("Edit: {note}").format(note=when))
        words = self.tr("Move to Bin: {note}").format(note=when)
        bin_it = self._button("trash", note, self.binning, words)
        parts: list[QWidget] = [about, text]
        if len(note.text) > SHORT:
            parts.append(self._rest(note, text))
        line = row()
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(IconView(_ICONS[note.kind], "text", 16), 0, top)
        line.addLayout(column(*parts, spacing=1), 1)
        line.addWidget(edit, 0, top)
        line.addWidget(bin_it, 0, top)
        made.setLayout(line)
        return made

    def _button(self, icon: str, note: NoteRow, asked: SignalInstance, words: str) -> QPushButton:
        name = f"btn.{self._page}.note_{icon}.{note.id}"
        made = icon_button(name, icon, emits(asked, note), changes=True)
        made.setFixedSize(24, 24)
        name_icon_button(made, words)
        self._buttons[name] = made
        return made

    def _rest(self, note: NoteRow, text: QLabel) -> QPushButton:
        made = button(f"btn.{self._page}.note_rest.{note.id}", "link")
        made.setProperty("bar", "true")
        made.setText(self.tr("Show all of it"))

        def show() -> None:
            text.setText(note.text)
            self._buttons[f"btn.{self._page}.note_edit.{note.id}"].setFocus()
            made.hide()

        made.clicked.connect(show)
        return made


def _text(name: str, text: str, spoken: str) -> QLabel:
    shown = text if len(text) <= SHORT else f"{text[:SHORT].rstrip()}…"
    made = label(shown, wrap=True)
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


class NoteSheet(FormSheet):
    """Add a note about a record, or change one."""

    def __init__(self, page: Page, subject: Subject, note: NoteRow | None = None) -> None:
        self._desk: Desk = page.desk
        self._subject, self._note = subject, note
        editors = editors_of(NOTE, "notes.", _TYPED, today=page.desk.today, lines=6)
        super().__init__(page, "notes.note", editors, columns=2, wide=("who", "text"))
        self.is_about(0 if note is None else note.id)
        new = {"kind": NoteKind.NOTE, "noted_on": page.desk.today(), "who": "", "text": ""}
        self.form.fill(new if note is None else asdict(note))
        title = self.tr("Add note") if note is None else self.tr("Edit note")
        self.set_texts(title, self.tr("Save"))

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.notes.records import NoteFields

        require(values, "noted_on", "text")
        notes, today = self._desk.notes, self._desk.today()
        if self._note is None:
            notes.add(self._subject, NoteFields.checked(**values), today)
            return
        before = asdict(self._note)
        changed = {name: value for name, value in values.items() if value != before[name]}
        base = {name: before[name] for name in changed}
        if changed:
            notes.change(self._note.id, today, base, **changed)


class NoteActions(QObject):
    """What the user does with the notes on the record that a page shows."""

    def __init__(self, page: Page, timeline: NoteTimeline) -> None:
        super().__init__(page)
        self._page, self._timeline = page, timeline
        self._subject: Subject | None = None
        self.sheet: NoteSheet | None = None
        words = say("NoteActions", "Add note…")
        self.menu = page.command("add_note", words, self.add, changes=True)
        self.menu.setEnabled(False)
        timeline.add.clicked.connect(self.add)
        timeline.editing.connect(self.edit)
        timeline.binning.connect(self.bin)

    def show(self, subject: Subject | None) -> None:
        """Show the notes on this record; None where the page shows none."""
        another, self._subject = subject != self._subject, subject
        self.menu.setEnabled(subject is not None)
        notes = [] if subject is None else notes_of(self._page.desk.reader, subject)
        self._timeline.show_notes(notes, another=another)

    def add(self) -> None:
        """Ask for a new note."""
        self._open(None)

    def edit(self, note: NoteRow) -> None:
        """Show a note to be changed."""
        self._open(note)

    def bin(self, note: NoteRow) -> None:
        """Move a note to the Bin, and offer to take it back."""
        context = self._page.context
        if context.attempt(lambda: self._page.desk.notes.bin([note.id])):
            context.undo.offer(self.tr("The note was moved to the Bin"))

    def _open(self, note: NoteRow | None) -> None:
        if self._subject is not None:
            self.sheet = NoteSheet(self._page, self._subject, note)
            self.sheet.open()
