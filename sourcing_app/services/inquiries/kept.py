"""Inquiries that a table brings: their blocks, whom they went to, and what became of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from sqlmodel import Session

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.states import NAMES, State
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.services.numbering import keep_number, next_number
from sourcing_app.services.product_names import link
from sourcing_app.services.records import insert_row
from sourcing_app.services.suppliers.facts import refuse_held
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.inquiry import (
    BlockFields,
    Inquiry,
    InquiryBlock,
    InquiryFields,
    InquiryRecipient,
    RecipientFields,
)

_UNSENT = frozenset({State.DRAFT, State.CANCELLED})
_NOT_SENT = say(
    "InquiryRecords", "A letter that is “{state}” was not sent: leave the day of sending blank."
)
_FUTURE = say("InquiryRecords", "{day} is in the future; no letter was sent then.")


Blocks = Mapping[Block, BlockFields]
"""Blocks that are not as the program words them."""


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """
    A letter to a supplier: its state, the day it was sent on, and the answer.

    `blocks` are what it says otherwise than the other letters of its inquiry.
    """

    supplier_id: int
    fields: RecipientFields
    blocks: Blocks = field(default_factory=dict)

    @property
    def went_out(self) -> date | None:
        """The day on which it was sent."""
        return self.fields.sent_on

    @property
    def cancelled(self) -> bool:
        """Whether it was given up."""
        return self.fields.state is State.CANCELLED

    @property
    def sent(self) -> bool:
        """Whether it was sent."""
        return self.fields.state not in _UNSENT


@dataclass(frozen=True, slots=True)
class KeptInquiry:
    """
    An inquiry as a table brings it; `number` is "" where it has none yet.

    `blocks` are how blocks are worded in all its letters.
    """

    number: str
    fields: InquiryFields
    letters: Sequence[KeptLetter]
    blocks: Blocks = field(default_factory=dict)


def refuse_unlikely(fields: RecipientFields, today: date) -> None:
    """Raise Invalid for a letter whose day contradicts its state, or is to come."""
    state, day = fields.state, fields.sent_on
    if state in _UNSENT:
        if day is not None:
            raise Invalid({"sent_on": _NOT_SENT.put(state=NAMES[state])})
    elif day is None:
        raise Invalid({"sent_on": FILL})
    elif day > today:
        raise Invalid({"sent_on": _FUTURE.put(day=day)})


def add_kept(session: Session, new: KeptInquiry, today: date) -> int:
    """
    Save one in a writing session; returns its id.

    One with a letter that was sent gets its number where it has none. The texts of letters sent
    elsewhere are not known, so none are kept. Raises Rejected as `refuse_held`.
    """
    for letter in new.letters:
        refuse_held(SessionReader(session), letter, HoldScope.INQUIRIES, today)
    inquiry = Inquiry(**new.fields.model_dump(), created_at=datetime.now(UTC))
    inquiry.number = new.number or None
    if inquiry.number:
        keep_number(session, "RFQ", inquiry.number)
    elif any(letter.sent for letter in new.letters):
        inquiry.number = next_number(session, "RFQ", today.year)
    link(session, inquiry)
    key = insert_row(session, inquiry)
    rows = [
        InquiryRecipient(
            **letter.fields.model_dump(),
            inquiry_id=key,
            supplier_id=letter.supplier_id,
            revision=int(letter.sent),
        )
        for letter in new.letters
    ]
    session.add_all(rows)
    session.flush()
    _add_blocks(session, key, None, new.blocks)
    for row, letter in zip(rows, new.letters, strict=True):
        _add_blocks(session, key, row.id, letter.blocks)
    session.flush()
    return key


def _add_blocks(
    session: Session, inquiry_id: int, recipient_id: int | None, blocks: Blocks
) -> None:
    session.add_all(
        InquiryBlock(
            **fields.model_dump(), inquiry_id=inquiry_id, recipient_id=recipient_id, block=block
        )
        for block, fields in blocks.items()
    )
