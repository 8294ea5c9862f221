"""What follows a letter that was sent: the next reminder, or what the supplier answers."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.conflicts import Base, refuse_conflicts
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.follow_up import next_letter
from sourcing_app.domain.inquiries.states import Channel, State, move
from sourcing_app.domain.records.notes import NoteKind
from sourcing_app.domain.sentences import say
from sourcing_app.services.inquiries.facts import GONE
from sourcing_app.services.inquiries.writes import is_sent, recipient_row, rewrite
from sourcing_app.services.records import row_of
from sourcing_app.store.tables.inquiry import Inquiry, InquiryRecipient
from sourcing_app.store.tables.note import Note, NoteFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_NOT_WAITING = say("FollowUps", "Only a letter that waits for an answer has a day to ask again.")
_NO_THIRD = say(
    "FollowUps", "No reminder follows a second one: note that no answer came, or write again."
)


class FollowUps:
    """Each call is one action of the user and one step of undo."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def write(self, recipient_ids: Sequence[int]) -> list[int]:
        """
        Begin the next reminder to each: the first, then the second; returns those it is begun to.

        One that is being written again already is left as it is. Raises Rejected, and begins none,
        where another letter may not follow, both reminders were sent, or a supplier is on hold.
        """
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            rows = [recipient_row(session, key) for key in dict.fromkeys(recipient_ids)]
            begun = [row for row in rows if is_sent(row)]
            for row in begun:
                _remind(session, row, self._file.today())
            return [row.id for row in begun if row.id is not None]

    def set_day(self, recipient_id: int, day: date | None, base: Base = None) -> None:
        """
        Change the day to ask again; None is no reminder.

        Raises Conflict, or Rejected for a letter that waits for no answer.
        """
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            row = recipient_row(session, recipient_id)
            if row.state is not State.SENT:
                raise Rejected(_NOT_WAITING)
            refuse_conflicts({"follow_up": row.follow_up_on}, base, {"follow_up": day})
            row.follow_up_on = day
            session.add(row)

    def note_question(self, recipient_id: int, question: str, today: date) -> None:
        """
        Record what a supplier asks back: it has replied, and its question is a note on it.

        Raises Invalid for no question, and Rejected where no reply can be recorded.
        """
        with self._file.database.writing(Action.INQUIRY_ANSWERED) as session:
            row = recipient_row(session, recipient_id)
            kind = NoteKind.EMAIL if row.channel == Channel.EMAIL else NoteKind.CHAT
            fields = NoteFields.checked(kind=kind, noted_on=today, text=question)
            row.state = move(row.state, State.REPLIED)
            session.add(row)
            note = Note(**fields.model_dump(), created_at=datetime.now(UTC))
            note.supplier_id = row.supplier_id
            session.add(note)


def _remind(session: Session, row: InquiryRecipient, day: date) -> None:
    usual = row_of(session, Inquiry, row.inquiry_id, GONE).template
    kind = next_letter(row.template or usual)
    if kind is None:
        raise Rejected(_NO_THIRD)
    rewrite(session, row, day)
    row.template, row.template_id, row.own_text = kind, None, ""
    session.add(row)
