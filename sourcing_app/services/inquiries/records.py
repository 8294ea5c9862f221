"""Writing inquiries, sending them, and noting what came back; each call is one action."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, col, select

from sourcing_app.domain.actions import Action
from sourcing_app.domain.conflicts import Base, refuse_conflicts
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.inquiries import State, follow_up_day, move
from sourcing_app.domain.letter_text import compose
from sourcing_app.domain.readiness import require_sendable
from sourcing_app.domain.sentences import say
from sourcing_app.domain.text import clean_line
from sourcing_app.services.bin.moving import set_binned
from sourcing_app.services.inquiries.facts import recipient, recipients_of
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.numbering import next_number
from sourcing_app.store.tables.inquiry import (
    AnswerFields,
    Inquiry,
    InquiryFields,
    InquiryRecipient,
    SendingFields,
    SentLetter,
)
from sourcing_app.store.tables.supplier import Supplier

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

__all__ = ["Inquiries", "InquiryFields", "LetterRow"]

_GONE = say("InquiryRecords", "This inquiry is no longer in the file.")


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter as it was sent."""

    revision: int
    sent_on: date
    channel: str
    text: str


class Inquiries:
    """Everything that changes inquiries."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def write(self, supplier_ids: Sequence[int], **values: Any) -> int:
        """
        Start an inquiry to these suppliers, each once, and return its id.

        The product is the first supplier's where `values` name none; raises Invalid or Rejected.
        """
        wanted = list(dict.fromkeys(supplier_ids))
        if not wanted:
            raise Rejected(say("InquiryRecords", "Choose at least one supplier."))
        fields = InquiryFields.checked(**values)
        with self._desk.database.writing(Action.INQUIRY_WRITTEN) as session:
            suppliers = [_supplier(session, key) for key in wanted]
            if not fields.product:
                products = filter(None, (supplier.product for supplier in suppliers))
                fields = fields.changed(product=next(products, ""))
            inquiry = Inquiry(**fields.model_dump(), created_at=datetime.now(UTC))
            session.add(inquiry)
            session.flush()
            assert inquiry.id is not None
            _add_recipients(session, inquiry.id, wanted)
            return inquiry.id

    def add_suppliers(self, inquiry_id: int, supplier_ids: Sequence[int]) -> None:
        """Ask more suppliers with the same blocks; one already asked is not asked twice."""
        with self._desk.database.writing(Action.INQUIRY_EDITED) as session:
            _inquiry(session, inquiry_id)
            query = select(InquiryRecipient).where(InquiryRecipient.inquiry_id == inquiry_id)
            there = {row.supplier_id for row in session.exec(query)}
            new = [key for key in dict.fromkeys(supplier_ids) if key not in there]
            for key in new:
                _supplier(session, key)
            _add_recipients(session, inquiry_id, new)

    def fields(self, inquiry_id: int) -> InquiryFields:
        """Return the blocks as stored."""
        with self._desk.database.reading() as session:
            return InquiryFields.of(_inquiry(session, inquiry_id))

    def edit(self, inquiry_id: int, base: Base = None, /, **values: Any) -> None:
        """
        Change some blocks; raises Invalid with a complaint for each wrong field.

        Raises Conflict where a block is no longer what `base` says it was.
        """
        with self._desk.database.writing(Action.INQUIRY_EDITED) as session:
            inquiry = _inquiry(session, inquiry_id)
            changed = InquiryFields.of(inquiry).changed(base, **values)
            for name in values:
                setattr(inquiry, name, getattr(changed, name))
            session.add(inquiry)

    def keep_word(self, inquiry_id: int, word: str) -> None:
        """Let a word that is not English stand in this inquiry's letters (G1)."""
        kept = self.fields(inquiry_id).kept_words.split("\n")
        self.edit(inquiry_id, kept_words="\n".join(filter(None, (*kept, clean_line(word)))))

    def mark_sent(
        self, recipient_ids: Sequence[int], day: date, channel: str, follow_up: date | None = None
    ) -> None:
        """
        Note that these letters went out on a day; gate G1 must let every one of them go.

        The inquiry gets its number with its first letter; each letter's text is kept word for
        word. Without `follow_up` the reminder comes three working days later (R55). Raises Invalid
        for a channel that cannot be kept.
        """
        found = [recipient(self._desk.reader, key, day) for key in dict.fromkeys(recipient_ids)]
        for item in found:
            _require_here(item)
            require_sendable(item.readiness())
        way = SendingFields.checked(channel=channel).channel
        reminder = follow_up or follow_up_day(day)
        with self._desk.database.writing(Action.INQUIRY_SENT) as session:
            for item in found:
                row = _send(session, item, way)
                row.follow_up_on = reminder

    def note_answer(self, recipient_id: int, state: State, refusal: str = "") -> None:
        """Move to replied, declined and so on; raises Rejected where not allowed, or Invalid."""
        said = AnswerFields.checked(refusal=refusal).refusal
        with self._desk.database.writing(Action.INQUIRY_ANSWERED) as session:
            advance(session, recipient_id, state)
            row = _recipient(session, recipient_id)
            row.refusal = said
            session.add(row)

    def set_follow_up(self, recipient_id: int, day: date | None, base: Base = None) -> None:
        """Change the day to ask again; None is no reminder. Raises Conflict."""
        with self._desk.database.writing(Action.INQUIRY_EDITED) as session:
            row = _recipient(session, recipient_id)
            stored = {"follow_up": row.follow_up_on}
            refuse_conflicts(stored, base, {"follow_up": day})
            row.follow_up_on = day
            session.add(row)

    def cancel(self, recipient_ids: Sequence[int]) -> None:
        """Give up drafts; a letter that went out cannot be cancelled."""
        with self._desk.database.writing(Action.INQUIRY_EDITED) as session:
            for key in recipient_ids:
                advance(session, key, State.CANCELLED)

    def reopen(self, recipient_id: int) -> None:
        """Make a cancelled inquiry a draft again."""
        with self._desk.database.writing(Action.INQUIRY_EDITED) as session:
            advance(session, recipient_id, State.DRAFT)

    def bin(self, ids: Sequence[int]) -> None:
        """Move inquiries with all their letters to the Bin; answers and orders keep them."""
        with self._desk.database.writing(Action.INQUIRY_BINNED) as session:
            set_binned(session, "inquiry", ids, _GONE, binned=True)

    def restore(self, ids: Sequence[int]) -> None:
        """Take inquiries out of the Bin."""
        with self._desk.database.writing(Action.INQUIRY_RESTORED) as session:
            set_binned(session, "inquiry", ids, _GONE, binned=False)

    def letters(self, recipient_id: int) -> list[LetterRow]:
        """Return every letter sent to this recipient, oldest first."""
        query = select(SentLetter).where(SentLetter.recipient_id == recipient_id)
        with self._desk.database.reading() as session:
            rows = session.exec(query.order_by(col(SentLetter.revision)))
            return [LetterRow(r.revision, r.sent_on, r.channel, r.text) for r in rows]

    def recipients_of(self, inquiry_id: int) -> list[int]:
        """Return the recipients' ids of an inquiry; raises NotFound."""
        return recipients_of(self._desk.reader, inquiry_id)


def _require_here(item: Recipient) -> None:
    if item.binned:
        sentence = say(
            "InquiryRecords", "The inquiry to {supplier} is in the Bin. Restore it first."
        )
        raise Rejected(sentence.put(supplier=item.supplier))


def advance(session: Session, recipient_id: int, to: State) -> InquiryRecipient:
    """Move a recipient to a state inside a writing session; Rejected where not allowed."""
    row = _recipient(session, recipient_id)
    row.state = move(row.state, to)
    session.add(row)
    return row


def _send(session: Session, item: Recipient, channel: str) -> InquiryRecipient:
    day = item.facts.day
    row = advance(session, item.id, State.SENT)
    inquiry = _inquiry(session, row.inquiry_id)
    if inquiry.number is None:
        inquiry.number = next_number(session, "RFQ", day.year)
        session.add(inquiry)
    row.revision += 1
    row.sent_on = day
    row.channel = channel
    row.refusal = ""
    session.add(
        SentLetter(
            recipient_id=item.id,
            revision=row.revision,
            sent_on=day,
            channel=channel,
            text=compose(item.facts).text(),
        )
    )
    return row


def _add_recipients(session: Session, inquiry_id: int, supplier_ids: Sequence[int]) -> None:
    for key in supplier_ids:
        session.add(InquiryRecipient(inquiry_id=inquiry_id, supplier_id=key))


def _inquiry(session: Session, inquiry_id: int) -> Inquiry:
    found = session.get(Inquiry, inquiry_id)
    if found is None:
        raise NotFound(_GONE)
    return found


def _recipient(session: Session, recipient_id: int) -> InquiryRecipient:
    found = session.get(InquiryRecipient, recipient_id)
    if found is None:
        raise NotFound(_GONE)
    return found


def _supplier(session: Session, supplier_id: int) -> Supplier:
    found = session.get(Supplier, supplier_id)
    if found is None or found.binned_at is not None:
        raise NotFound(
            say("InquiryRecords", "There is no supplier {supplier}.").put(supplier=str(supplier_id))
        )
    return found
