"""The list of inquiries, one line a supplier asked; in plain SQL for speed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.states import State, waiting_days
from sourcing_app.domain.suppliers.checks import VettingFacts
from sourcing_app.domain.suppliers.holds import Hold, HoldScope, held_for
from sourcing_app.domain.suppliers.verdicts import Caution, caution
from sourcing_app.services.inquiries.facts import recipients
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.lists import RecordList, resting
from sourcing_app.store.facts.vetting import judged_facts_of
from sourcing_app.store.queries import inquiries


class InquiryView(StrEnum):
    """The views of the list."""

    OPEN = "open"
    DRAFTS = "drafts"
    WAITING = "waiting"
    FOLLOW_UP = "follow_up"
    ALL = "all"
    INQUIRY = "inquiry"
    """The letters of one inquiry, `InquiryRows.inquiry`."""

    BIN = "bin"


@dataclass(frozen=True, slots=True)
class InquiryRow:
    """
    One line: `id` is the recipient's, `ready` counts the complete parts of five.

    `sendable` is said of a letter that is not sent yet, `rewriting` of one that is written again.
    `reference` is the number with the letter's revision, as the letter says it, "" before there is
    one; `differs` is said of a letter not sent that says what the others do not, `own_text` of one
    whose text is not its template's. `words` counts those of the letter, None where nobody
    knows its text; `kind` is its template's. `hold` is what stops it from being sent, or asked
    after.
    """

    id: int
    inquiry_id: int
    supplier_id: int
    number: str | None
    state: State
    supplier: str
    product: str
    ready: int
    sendable: bool
    channel: str
    sent_on: date | None
    follow_up_on: date | None
    waiting: int | None
    caution: Caution | None
    rewriting: bool
    reference: str
    revision: int
    refusal: str
    differs: bool
    own_text: bool
    words: int | None
    kind: LetterKind
    hold: Hold | None


class InquiryRows(RecordList[InquiryRow]):
    """The suppliers asked, by the recipients' ids, the newest inquiry first unless sorted."""

    listing = inquiries.LISTING
    table = "inquiry_recipient"
    inquiry = 0
    """Whose recipients the view "inquiry" shows."""

    rests = resting(
        table,
        {
            "": "inquiry_id",
            **dict.fromkeys(("all", "bin", "inquiry"), "inquiry.binned_at"),
            **dict.fromkeys(("open", "waiting"), "inquiry.binned_at state sent_on"),
            "drafts": "inquiry.binned_at state rewriting",
            "follow_up": "inquiry.binned_at state follow_up_on",
            "state": "state",
            "supplier": "supplier_id supplier.sort_name",
            "product": "inquiry.product",
            "sent": "sent_on",
            "search": "supplier_id supplier.sort_name inquiry.product inquiry.number note.",
        },
    )

    def lines(self, ids: Sequence[int]) -> Mapping[int, InquiryRow]:
        today = self.today()
        found = recipients(self.reader, ids, today, listed=True)
        facts = judged_facts_of(self.reader, sorted({item.supplier_id for item in found}), today)
        nothing = VettingFacts()
        return {item.id: _line(item, facts.get(item.supplier_id, nothing), today) for item in found}

    def counts(self) -> tuple[int, int]:
        """Return how many are open (drafts and unanswered), and how many need a reminder today."""
        return inquiries.open_and_due(self.reader, self.today())

    def values(self) -> dict[str, Any]:
        return {**super().values(), "inquiry": self.inquiry}


_STOPPED = frozenset({State.DRAFT, State.SENT})
"""What a hold keeps from going on: the letter, or the next reminder."""


def _line(item: Recipient, facts: VettingFacts, today: date) -> InquiryRow:
    readiness = item.readiness()
    stopped = item.state in _STOPPED or item.rewriting
    return InquiryRow(
        item.id,
        item.inquiry_id,
        item.supplier_id,
        item.number,
        item.state,
        item.supplier,
        item.product,
        readiness.count(),
        readiness.sendable and not item.sent,
        item.channel,
        item.sent_on,
        item.follow_up_on,
        waiting_days(item.state, item.sent_on, today),
        caution(facts),
        item.rewriting,
        f"{item.number}/{item.revision}" if item.number and item.revision else item.number or "",
        item.revision,
        item.refusal,
        item.differs,
        bool(item.own_text) and not item.sent,
        None if item.unknown else readiness.words,
        item.facts.kind,
        next(held_for(facts.holds, HoldScope.INQUIRIES), None) if stopped else None,
    )
