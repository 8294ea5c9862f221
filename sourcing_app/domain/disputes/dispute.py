"""A dispute about an order: its reason, how it stands, and the days that must not be missed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.transitions import allowed_move
from sourcing_app.domain.values.days import later


class DisputeReason(StrEnum):
    """What the supplier is accused of (R7)."""

    FRAUD = "fraud"
    QUALITY = "quality"
    OTHER = "other"


DISPUTE_REASON_NAMES: Mapping[DisputeReason, Sentence] = {
    DisputeReason.FRAUD: say("Disputes", "Deliberate fraud"),
    DisputeReason.QUALITY: say("Disputes", "Poor goods"),
    DisputeReason.OTHER: say("Disputes", "Another breach of the agreement"),
}


class DisputeState(StrEnum):
    """How a dispute stands; the last four are its outcome."""

    OPEN = "open"
    ESCALATED = "escalated"
    WON = "won"
    PART = "part"
    LOST = "lost"
    WITHDRAWN = "withdrawn"


DISPUTE_STATE_NAMES: Mapping[DisputeState, Sentence] = {
    DisputeState.OPEN: say("Disputes", "Open, negotiating"),
    DisputeState.ESCALATED: say("Disputes", "Escalated to the platform"),
    DisputeState.WON: say("Disputes", "Won"),
    DisputeState.PART: say("Disputes", "Settled in part"),
    DisputeState.LOST: say("Disputes", "Lost"),
    DisputeState.WITHDRAWN: say("Disputes", "Withdrawn"),
}
UNDER_WAY = frozenset({DisputeState.OPEN, DisputeState.ESCALATED})
"""An order with one of these is not closed."""
OUTCOMES = tuple(state for state in DisputeState if state not in UNDER_WAY)
_MOVES: Mapping[DisputeState, frozenset[DisputeState]] = {
    DisputeState.OPEN: frozenset({DisputeState.ESCALATED, *OUTCOMES}),
    DisputeState.ESCALATED: frozenset(OUTCOMES),
    **{state: frozenset[DisputeState]() for state in OUTCOMES},
}


class DisputeEventKind(StrEnum):
    """What happened in a dispute."""

    MESSAGE = "message"
    OFFER = "offer"
    EVIDENCE = "evidence"
    DECISION = "decision"


DISPUTE_EVENT_NAMES: Mapping[DisputeEventKind, Sentence] = {
    DisputeEventKind.MESSAGE: say("Disputes", "Message"),
    DisputeEventKind.OFFER: say("Disputes", "Offer"),
    DisputeEventKind.EVIDENCE: say("Disputes", "Evidence sent"),
    DisputeEventKind.DECISION: say("Disputes", "Decision"),
}


@dataclass(frozen=True, slots=True)
class DisputeDays:
    """Until when the supplier answers, both negotiate, and the dispute must be escalated."""

    answer_by: date
    negotiate_until: date
    escalate_by: date


def usual_days(
    opened_on: date, limits: Limits, negotiation: int | None = None, escalation: int | None = None
) -> DisputeDays:
    """
    Propose the days of a dispute opened on a day, from the order's own lengths where it has any.

    The buyer may escalate on the day after the negotiation ends; on the last day before the
    platform closes the negotiation by itself at the latest.
    """
    usual = limits.whole(LimitName.NEGOTIATION_DAYS)
    until = later(opened_on, usual if negotiation is None else negotiation)
    usual = limits.whole(LimitName.ESCALATION_DAYS)
    last = later(opened_on, usual if escalation is None else escalation)
    return DisputeDays(until, until, max(last, until))


def moved_dispute(state: DisputeState, to: DisputeState) -> DisputeState:
    """Return `to` where a dispute may become that; raises Rejected otherwise: it is over."""
    refusal = say("Disputes", "A dispute that is “{state}” cannot become “{to}”")
    names = {"state": DISPUTE_STATE_NAMES[state], "to": DISPUTE_STATE_NAMES[to]}
    return allowed_move(_MOVES, state, to, refusal.put(**names))


def refuse_days(opened_on: date, days: Mapping[str, date | None]) -> None:
    """Raise Rejected, naming the field, for a deadline that is older than the dispute."""
    for name, day in days.items():
        if day is not None and day < opened_on:
            raise Rejected(
                say("Disputes", "{day} is before the dispute was opened, on {opened}").put(
                    day=day, opened=opened_on
                ),
                name,
            )


def refuse_money_back(state: DisputeState, amount: Decimal | None, paid: Decimal) -> None:
    """Raise Rejected for money back that the outcome or what was paid does not allow."""
    if amount and state in {DisputeState.LOST, DisputeState.WITHDRAWN}:
        raise Rejected(
            say("Disputes", "A dispute that is “{state}” brings no money back").put(
                state=DISPUTE_STATE_NAMES[state]
            ),
            "money_back",
        )
    if amount and amount > paid:
        raise Rejected(
            say("Disputes", "No more than the {paid} paid can come back").put(paid=paid),
            "money_back",
        )
