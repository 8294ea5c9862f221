"""Commands for notes: add-note, notes."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from dataclasses import asdict

from sourcing_app.cli.arguments import assigned, set_argument, typed_values
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.notes import NOTE, NOTE_KIND_NAMES
from sourcing_app.domain.sentences import say
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.activity import activity_of
from sourcing_app.services.inquiries.facts import inquiry_id_of
from sourcing_app.services.notes.rows import NoteRow, Subject, notes_of
from sourcing_app.services.orders.facts import order_id_of
from sourcing_app.services.suppliers.facts import supplier_id_of

_SUBJECTS: Mapping[str, tuple[str, Callable[..., int]]] = {
    "supplier": ("supplier", supplier_id_of),
    "inquiry": ("inquiry", inquiry_id_of),
    "order": ("purchase_order", order_id_of),
}
"""What a note can be about: the table, and how one is found by its id, number or name."""


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("add-note", "Record a call, chat, e-mail, visit or remark.", _arguments, _add)
    commands.add("notes", "Show the notes on one record.", _subject_argument, _notes)


def _subject_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "about", metavar="ABOUT", help="such as supplier:3, inquiry:RFQ-2026-0001, order:1"
    )


def _arguments(parser: ArgumentParser) -> None:
    _subject_argument(parser)
    set_argument(parser, NOTE, required=True)


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.notes.records import NoteFields

    values = typed_values(NOTE, assigned(options), context.today)
    fields = NoteFields.checked(**{"noted_on": context.today, **values})
    with context.desk() as desk:
        subject = _subject(desk, options.about)
        key = desk.notes.add(subject, fields, context.today)
    document = {"id": key, "about": f"{subject.table}:{subject.id}", **fields.model_dump()}
    return Output(document, [f"Note {key} added"])


def _notes(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        subject = _subject(desk, options.about)
        found = notes_of(desk.reader, subject)
        activity = activity_of(desk.reader, subject)
    document = {
        "about": f"{subject.table}:{subject.id}",
        "items": [asdict(note) for note in found],
        "activity": [asdict(row) for row in activity],
    }
    told = [f"\t{row.day}, {row.sentence}" for row in activity]
    return Output(document, [*map(_line, found), *told] or ["No notes yet"])


def _subject(desk: Desk, text: str) -> Subject:
    """Find what is meant; raises Rejected or NotFound."""
    kind, _, named = text.partition(":")
    if kind not in _SUBJECTS or not named.strip():
        sentence = say(
            "Command", "“{text}” names no record: write supplier:5, inquiry:5 or order:5"
        )
        raise Rejected(sentence.put(text=text[:60]))
    table, find = _SUBJECTS[kind]
    return Subject(table, find(desk.reader, named.strip()))


def _line(note: NoteRow) -> str:
    kind = str(NOTE_KIND_NAMES[note.kind])
    told = ", ".join(filter(None, (str(note.noted_on), kind, note.who)))
    return f"{note.id}\t{told}: {' '.join(note.text.split())}"
