"""The notes on a record: a timeline for its pane, and the sheet that adds or changes one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from sourcing_app.domain.records.notes import NOTE, NOTE_KIND_NAMES, NoteKind
from sourcing_app.domain.sentences import say
from sourcing_app.services.inquiries.activity import ActivityKind, ActivityRow, activity_of
from sourcing_app.services.notes.rows import NoteRow, Subject, notes_of
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.page import Page

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

_HAPPENED = {
    ActivityKind.LETTER: "mail",
    ActivityKind.REPLIED: "check",
    ActivityKind.DECLINED: "cross",
    ActivityKind.NO_ANSWER: "warn",
    ActivityKind.QUOTE: "compare",
}


class NoteTimeline(RecordSection):
    """The notes on one record, and what was written to a supplier and came of it: latest first."""

    def __init__(self, page: str) -> None:
        super().__init__(f"{page}.note", NOTE.plural or NOTE.words)
        self._notes: Sequence[NoteRow] = ()
        self._activity: Sequence[ActivityRow] = ()
        self._whole: set[int] = set()

    def card(self) -> Card:
        """Put it into a card of its own, for a page of cards."""
        made = Card()
        made.body.addWidget(self)
        return made

    def retranslate(self, add: str = "") -> None:
        super().retranslate(add or self.tr("Add note"))
        self.show_notes(self._notes, self._activity)

    def show_notes(
        self,
        notes: Sequence[NoteRow],
        activity: Sequence[ActivityRow] = (),
        *,
        another: bool = False,
    ) -> None:
        """Show these; of `another` record the latest, the long ones in part."""
        if another:
            self._whole.clear()
        self._notes, self._activity = notes, activity
        lines = [(note.noted_on, self._part(note)) for note in notes]
        lines += [(row.day, _told(-place, row)) for place, row in enumerate(activity, start=1)]
        lines.sort(key=lambda line: line[0], reverse=True)
        self.show_lines([part for _, part in lines], "", another=another)

    def show_whole(self, note_id: int) -> None:
        """Show all of a long note."""
        self._whole.add(note_id)
        self.show_notes(self._notes, self._activity)

    def _part(self, note: NoteRow) -> PartLine:
        when = f"{day(note.noted_on)} · {said(NOTE_KIND_NAMES[note.kind])}"
        whole = len(note.text) <= SHORT or note.id in self._whole
        text = note.text if whole else f"{note.text[:SHORT].rstrip()}…"
        buttons = [
            LineButton("edit", "edit", self.tr("Edit: {note}").format(note=when)),
            LineButton("bin", "trash", self.tr("Move to Bin: {note}").format(note=when)),
        ]
        if not whole:
            words = self.tr("Show all of it: {note}").format(note=when)
            buttons.insert(0, LineButton("whole", "chev", words, reads=True))
        about = " · ".join(filter(None, (when, note.who)))
        return PartLine(note.id, (about, text), tuple(buttons), icon=_ICONS[note.kind])


def _told(key: int, row: ActivityRow) -> PartLine:
    """A line that is no note: nothing can be done with it here."""
    return PartLine(key, (day(row.day), said(row.sentence)), (), icon=_HAPPENED[row.kind])


class NoteSheet(FormSheet):
    """Add a note about a record, or change one."""

    def __init__(self, page: Page, subject: Subject, note: NoteRow | None = None) -> None:
        self._desk: Desk = page.desk
        self._subject, self._note = subject, note
        editors = editors_of(NOTE, "notes.", _TYPED, today=page.desk.today, lines=6)
        super().__init__(page, "notes.note", editors, columns=2, wide=("who", "text"))
        self.need("noted_on", "text")
        self.is_about(0 if note is None else note.id)
        new = {"kind": NoteKind.NOTE, "noted_on": page.desk.today(), "who": "", "text": ""}
        self.form.fill(new if note is None else asdict(note))
        title = self.tr("Add note") if note is None else self.tr("Edit note")
        self.set_texts(title, self.tr("Save"))

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.notes.records import NoteFields

        self.require(values)
        notes, today = self._desk.notes, self._desk.today()
        if self._note is None:
            notes.add(self._subject, NoteFields.checked(**values), today)
            return
        before, news = self.edited(values)
        if news:
            notes.change(self._note.id, today, before, **news)


class NoteActions(QObject):
    """What the user does with the notes on the record that a page shows."""

    def __init__(self, page: Page, timeline: NoteTimeline) -> None:
        super().__init__(page)
        self._page, self._timeline = page, timeline
        self._subject: Subject | None = None
        self._notes: dict[int, NoteRow] = {}
        self.sheet: NoteSheet | None = None
        words = say("NoteActions", "Add note…")
        self.menu = page.command("add_note", words, self.add, changes=True)
        self.menu.setEnabled(False)
        timeline.adding.connect(self.add)
        timeline.acted.connect(self._act)

    def show(self, subject: Subject | None) -> None:
        """Show the notes on this record; None where the page shows none."""
        another, self._subject = subject != self._subject, subject
        self.menu.setEnabled(subject is not None)
        notes = [] if subject is None else notes_of(self._page.desk.reader, subject)
        self._notes = {note.id: note for note in notes}
        told = activity_of(self._page.desk.reader, subject)
        self._timeline.show_notes(notes, told, another=another)

    def add(self) -> None:
        """Ask for a new note."""
        self._open(None)

    def edit(self, note_id: int) -> None:
        """Show a note to be changed."""
        self._open(self._notes[note_id])

    def bin(self, note_id: int) -> None:
        """Move a note to the Bin, and offer to take it back."""
        context = self._page.context
        if context.attempt(lambda: self._page.desk.notes.bin([note_id])):
            context.undo.offer(self.tr("The note was moved to the Bin"))

    def _act(self, action: str, note_id: int) -> None:
        acts = {"edit": self.edit, "bin": self.bin, "whole": self._timeline.show_whole}
        acts[action](note_id)

    def _open(self, note: NoteRow | None) -> None:
        if self._subject is not None:
            self.sheet = NoteSheet(self._page, self._subject, note)
            self.sheet.open()
