"""Reminders of the payments of an order, and of its goods."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.gates.report import FIX_NAMES, Fix, Purpose
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.agenda import (
    DECIDE,
    OPEN,
    AgendaItem,
    AgendaKind,
    Section,
    section_of,
)
from sourcing_app.domain.values.money import Money

_BLOCKED = {
    Purpose.DEPOSIT: say("Agenda", "Deposit for {order} is blocked. {fact}"),
    Purpose.BALANCE: say("Agenda", "Balance for {order} is blocked. {fact}"),
}
_DUE = {
    Purpose.DEPOSIT: say("Agenda", "Pay the deposit for {order} to {supplier}"),
    Purpose.BALANCE: say("Agenda", "Pay the balance for {order} to {supplier}"),
}
_FIXES = {
    Fix.DECIDE_SAMPLE: DECIDE,
    Fix.ADD_ACCOUNT: FIX_NAMES[Fix.ADD_ACCOUNT],
    Fix.CHECK_ACCOUNT: FIX_NAMES[Fix.CHECK_ACCOUNT],
    Fix.ATTACH_PROFORMA: FIX_NAMES[Fix.ATTACH_PROFORMA],
    Fix.OPEN_SUPPLIER: say("Agenda", "Check supplier"),
    Fix.ENTER_READY: say("Agenda", "Enter notice"),
    Fix.RECORD_INSPECTION: FIX_NAMES[Fix.RECORD_INSPECTION],
    Fix.ADD_PHOTOS: FIX_NAMES[Fix.ADD_PHOTOS],
    Fix.ATTACH_BILL: say("Agenda", "Attach copy"),
}
"""The button in the narrow list of the day; the order itself may say more."""


@dataclass(frozen=True, slots=True)
class Due:
    """The next payment of an order."""

    order: int
    number: str
    supplier: str
    purpose: Purpose
    left: Money
    day: date | None
    seq: int = 1
    """The number of its line in the schedule."""


def payment_blocked(due: Due, fact: Sentence, fix: Fix | None) -> AgendaItem:
    """Return the fact that blocks a payment, and where to supply it."""
    return AgendaItem(
        AgendaKind.PAYMENT_BLOCKED,
        Section.BLOCKED,
        _BLOCKED[due.purpose].put(order=due.number, fact=fact),
        Target("orders", due.order, fix.value if fix else ""),
        _FIXES.get(fix, OPEN) if fix else OPEN,
        due.day,
        due.left,
        str(due.seq),
    )


def payment_due(due: Due, today: date) -> AgendaItem | None:
    """Remind of a payment that may be made; None while it is more than a week off."""
    section = section_of(due.day, today)
    if section is None:
        return None
    return AgendaItem(
        AgendaKind.PAYMENT_DUE,
        section,
        _DUE[due.purpose].put(order=due.number, supplier=due.supplier),
        Target("orders", due.order, "pay"),
        say("Agenda", "Pay"),
        due.day,
        due.left,
        str(due.seq),
    )


def goods_expected(due: Due, today: date) -> AgendaItem | None:
    """Remind that goods should be ready, and the balance with them; None when far off."""
    section = section_of(due.day, today)
    if due.day is None or section is None:
        return None
    sentence = say("Agenda", "The goods of {order} should be ready; then the balance is due")
    return AgendaItem(
        AgendaKind.GOODS_EXPECTED,
        section,
        sentence.put(order=due.number),
        Target("orders", due.order),
        OPEN,
        due.day,
        due.left,
        str(due.seq),
    )


def payment_kind(*, asked: bool, blocked: bool) -> AgendaKind:
    """What an order's next payment is told as; `asked` is that it is due, as soon as it may be."""
    if not asked:
        return AgendaKind.GOODS_EXPECTED
    return AgendaKind.PAYMENT_BLOCKED if blocked else AgendaKind.PAYMENT_DUE
