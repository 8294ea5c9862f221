"""Writing notes: each call is one action of the user and one step of undo."""

from collections.abc import Collection
from datetime import UTC, date, datetime

from sqlmodel import Session

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.domain.sentences import say
from sourcing_app.services.notes.rows import Subject
from sourcing_app.services.records import Records, insert_row
from sourcing_app.store.history.bulk import column_of
from sourcing_app.store.queries.notes import COLUMNS
from sourcing_app.store.tables.note import Note, NoteFields

__all__ = ["NoteFields", "Notes"]


class Notes(Records[Note, NoteFields]):
    """All changes to notes; none is of a day to come."""

    row = Note
    typed = NoteFields
    gone = say("Notes", "This note does not exist any more.")

    def add(self, subject: Subject, fields: NoteFields, today: date) -> int:
        """Add a note about this record; returns its id. Raises Rejected or NotFound."""
        refuse_future(fields.noted_on, today)
        with self.writing("added") as session:
            if not column_of(session, subject.table, "id", [subject.id]):
                raise NotFound(say("Notes", "What this note is about does not exist any more."))
            row = Note(**fields.model_dump(), created_at=datetime.now(UTC))
            setattr(row, COLUMNS[subject.table], subject.id)
            return insert_row(session, row)

    def follow(
        self,
        session: Session,  # noqa: ARG002 - what every record is given
        row: Note,
        names: Collection[str],  # noqa: ARG002 - as above
        today: date,
    ) -> None:
        refuse_future(row.noted_on, today)
