"""The disputes of an order, with their steps, files and evidence."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.disputes.dispute import (
    UNDER_WAY,
    DisputeDays,
    DisputeEventKind,
    DisputeReason,
    DisputeState,
    usual_days,
)
from sourcing_app.domain.disputes.evidence_meter import Measured, Proof, meter
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.services.orders.documents import DocumentRow, documents_of
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries import disputes
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, grouped, word_or
from sourcing_app.store.sqlite.shapes import read_as

_PHOTOS = frozenset(
    {
        AttachmentKind.SAMPLE_PHOTO,
        AttachmentKind.INSPECTION_PHOTO,
        AttachmentKind.DEFECT_PHOTO,
        AttachmentKind.LOADING_PHOTO,
        AttachmentKind.RECEIPT_PHOTO,
    }
)
_AGREED = frozenset({AttachmentKind.CONTRACT, AttachmentKind.PROFORMA})
GONE = say("Disputes", "This dispute does not exist any more.")
DISPUTE_FILES = (
    AttachmentKind.CHAT_COPY,
    AttachmentKind.CONTRACT,
    AttachmentKind.DEFECT_PHOTO,
    AttachmentKind.DISPUTE_EVIDENCE,
)
"""What can be attached to a dispute; what is on file with the order counts, too."""


@dataclass(frozen=True, slots=True)
class DisputeStep:
    """Something that happened in a dispute; an offer may name an amount."""

    id: int
    on_day: date
    kind: DisputeEventKind
    words: str
    amount: Money | None


@dataclass(frozen=True, slots=True)
class DisputeRow:
    """
    One dispute with its steps and the measure of its evidence.

    `owed` is what is to come back and has not, None where nothing is.
    """

    id: int
    order_id: int
    reason: DisputeReason
    facts: str
    opened_on: date
    answer_by: date | None
    negotiate_until: date | None
    escalate_by: date | None
    state: DisputeState
    outcome: str
    money_back: Money | None
    owed: Money | None
    closed_on: date | None
    steps: tuple[DisputeStep, ...]
    evidence: tuple[Measured, ...]

    @property
    def under_way(self) -> bool:
        return self.state in UNDER_WAY


def disputes_of(reader: Reader, order_id: int) -> list[DisputeRow]:
    """Every dispute of an order, the latest first."""
    rows = disputes.of_orders(reader, [order_id])
    if not rows:
        return []
    steps = grouped(disputes.steps(reader, [row["id"] for row in rows]), "dispute_id")
    files = documents_of(reader, order_id)
    return [_row(row, steps[row["id"]], files) for row in rows]


def proposed_days(reader: Reader, order_id: int, opened_on: date) -> DisputeDays:
    """Propose the days of a dispute opened on a day, from the order's own lengths."""
    row = disputes.days_of(reader, order_id)
    own = (row["negotiation_days"], row["escalation_days"]) if row else (None, None)
    return usual_days(opened_on, read_limits(reader), *own)


def proposed_dispute(reader: Reader, order_id: int, day: date) -> int | None:
    """Propose the dispute that brought money back on a day: the first that waits for any."""
    return disputes.bringing_back(reader, order_id, day)


def _row(row: Row, steps: list[Row], files: list[DocumentRow]) -> DisputeRow:
    return read_as(
        DisputeRow,
        row,
        reason=word_or(row["reason"], DisputeReason.OTHER),
        state=word_or(row["state"], DisputeState.OPEN),
        money_back=_money(row["money_back"], row["currency"]),
        owed=_money(row["owed"], row["currency"]) if row["owed"] > 0 else None,
        steps=tuple(_step(each, row["currency"]) for each in steps),
        evidence=meter(_proof(row, len(steps), files)),
    )


def _step(row: Row, currency: str) -> DisputeStep:
    return read_as(
        DisputeStep,
        row,
        kind=word_or(row["kind"], DisputeEventKind.MESSAGE),
        amount=_money(row["amount"], currency),
    )


def _money(scaled: Any, currency: str) -> Money | None:
    amount: Decimal | None = unscaled_or_none(scaled)
    return None if amount is None else Money(amount, currency)


def _proof(row: Row, dated: int, files: list[DocumentRow]) -> Proof:
    counted = [each.kind for each in files if each.flaw is None]
    return Proof(
        facts=row["facts"],
        answer_by=day_or_none(row["answer_by"]),
        dated=dated,
        photos=sum(kind in _PHOTOS for kind in counted),
        contract=any(kind in _AGREED for kind in counted),
        chat=AttachmentKind.CHAT_COPY in counted,
    )
