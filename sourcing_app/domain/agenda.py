"""What needs the user's attention on a day: each item with the one place that deals with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sourcing_app.domain.conditions import Fix, Purpose
from sourcing_app.domain.money import Money
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import Target

SOON = timedelta(days=7)


class Section(StrEnum):
    """The parts of the list, in the order they are shown."""

    OVERDUE = "overdue"
    TODAY = "today"
    BLOCKED = "blocked"
    SOON = "soon"
    WAITING = "waiting"


class Kind(StrEnum):
    """What an item is about."""

    DETAILS = "details"
    LETTER_DRAFT = "letter_draft"
    FOLLOW_UP = "follow_up"
    WAITING = "waiting"
    QUOTE_EXPIRES = "quote_expires"
    SUPPLIER_CHECK = "supplier_check"
    SAMPLE = "sample"
    PAYMENT_BLOCKED = "payment_blocked"
    PAYMENT_DUE = "payment_due"
    GOODS_EXPECTED = "goods_expected"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do: `button` names the action, `target` is where it is done."""

    kind: Kind
    section: Section
    sentence: Sentence
    target: Target
    button: Sentence
    due: date | None = None
    money: Money | None = None


URGENT = frozenset({Section.OVERDUE, Section.TODAY, Section.BLOCKED})
"""What is counted in red beside the page's name."""


def section_of(due: date | None, today: date) -> Section | None:
    """Place something by its day; without one it is for today, after a week it is not shown yet."""
    if due is None or due == today:
        return Section.TODAY
    if due < today:
        return Section.OVERDUE
    return Section.SOON if due <= today + SOON else None


def ordered(items: Iterable[Item]) -> tuple[Item, ...]:
    """Sort by section, then by day (undated last), then by money, the largest amount first."""
    return tuple(sorted(items, key=_place))


def _place(item: Item) -> tuple[int, date, bool, object, str, int]:
    amount = item.money.amount if item.money else None
    return (
        list(Section).index(item.section),
        item.due or date.max,
        amount is None,
        -amount if amount is not None else 0,
        item.kind.value,
        item.target.key or 0,
    )


def details(missing: Sentence) -> Item:
    """Remind of the first missing detail; nothing works without them (R124)."""
    sentence = say("Agenda", "Your buyer details are incomplete: {field} is missing")
    return Item(
        Kind.DETAILS,
        Section.TODAY,
        sentence.put(field=missing),
        Target("registration"),
        say("Agenda", "Fill in"),
    )


def letter_draft(inquiry: int, product: str, count: int) -> Item:
    """Remind of letters of one inquiry that were not sent."""
    named = say("Agenda", "Letters not sent yet for {product}: {count}")
    unnamed = say("Agenda", "Letters not sent yet: {count}")
    return Item(
        Kind.LETTER_DRAFT,
        Section.TODAY,
        (named if product else unnamed).put(product=product, count=count),
        Target("inquiries", inquiry),
        say("Agenda", "Open"),
    )


def follow_up(inquiry: int, supplier: str, due: date, today: date) -> Item | None:
    """Remind to ask again once the follow-up day has come (R55); None before it."""
    if due > today:
        return None
    return Item(
        Kind.FOLLOW_UP,
        section_of(due, today) or Section.TODAY,
        say("Agenda", "Follow up: {supplier} has not answered").put(supplier=supplier),
        Target("inquiries", inquiry, "follow_up"),
        say("Agenda", "Write"),
        due,
    )


def waiting(inquiry: int, supplier: str, asked: date, count: int) -> Item:
    """Tell of `count` suppliers whose answer may still come; `supplier` was asked first."""
    one = say("Agenda", "{supplier} has not answered yet; asked on {day}")
    many = say("Agenda", "Suppliers that have not answered yet: {count}; first asked on {day}")
    sentence = (one if count == 1 else many).put(supplier=supplier, day=asked, count=count)
    target = Target("inquiries", inquiry if count == 1 else None)
    return Item(Kind.WAITING, Section.WAITING, sentence, target, say("Agenda", "Show"))


def quote_expires(
    quote: int, supplier: str, product: str, valid_until: date, today: date
) -> Item | None:
    """Remind to decide while a quote is still valid; None when that is far off or past."""
    section = section_of(valid_until, today)
    if section in (None, Section.OVERDUE):
        return None
    sentence = say("Agenda", "The quote of {supplier} for {product} expires")
    return Item(
        Kind.QUOTE_EXPIRES,
        section,
        sentence.put(supplier=supplier, product=product),
        Target("quotes", quote),
        say("Agenda", "Decide"),
        valid_until,
    )


def supplier_check(supplier: int, name: str, done: int, total: int) -> Item:
    """Remind to finish checking a starred supplier."""
    sentence = say("Agenda", "Check {supplier} before you order: {done} of {total} done")
    return Item(
        Kind.SUPPLIER_CHECK,
        Section.TODAY,
        sentence.put(supplier=name, done=done, total=total),
        Target("suppliers", supplier, "vet"),
        say("Agenda", "Check"),
    )


def sample(order: int, number: str, received: date | None) -> Item:
    """Remind of the decision on a sample that lies on the desk."""
    dated = say("Agenda", "Decide on the sample of {order}, received on {day}")
    undated = say("Agenda", "Decide on the sample of {order}")
    return Item(
        Kind.SAMPLE,
        Section.TODAY,
        (dated if received else undated).put(order=number, day=received),
        Target("orders", order, Fix.DECIDE_SAMPLE.value),
        say("Agenda", "Decide"),
    )


_BLOCKED = {
    Purpose.DEPOSIT: say("Agenda", "Deposit for {order} is blocked. {fact}"),
    Purpose.BALANCE: say("Agenda", "Balance for {order} is blocked. {fact}"),
}
_DUE = {
    Purpose.DEPOSIT: say("Agenda", "Pay the deposit for {order} to {supplier}"),
    Purpose.BALANCE: say("Agenda", "Pay the balance for {order} to {supplier}"),
}
_FIXES = {
    Fix.DECIDE_SAMPLE: say("Agenda", "Decide"),
    Fix.ADD_ACCOUNT: say("Agenda", "Add account"),
    Fix.CHECK_ACCOUNT: say("Agenda", "Check account"),
    Fix.ATTACH_PROFORMA: say("Agenda", "Attach proforma"),
    Fix.OPEN_SUPPLIER: say("Agenda", "Check supplier"),
    Fix.ENTER_READY: say("Agenda", "Enter notice"),
    Fix.RECORD_INSPECTION: say("Agenda", "Record inspection"),
    Fix.ATTACH_BILL: say("Agenda", "Attach copy"),
}


@dataclass(frozen=True, slots=True)
class Due:
    """The next payment of an order."""

    order: int
    number: str
    supplier: str
    purpose: Purpose
    left: Money
    day: date | None


def payment_blocked(due: Due, fact: Sentence, fix: Fix | None) -> Item:
    """Say which fact stands before a payment, and where it is mended."""
    return Item(
        Kind.PAYMENT_BLOCKED,
        Section.BLOCKED,
        _BLOCKED[due.purpose].put(order=due.number, fact=fact),
        Target("orders", due.order, fix.value if fix else ""),
        _FIXES.get(fix, _OPEN) if fix else _OPEN,
        due.day,
        due.left,
    )


_OPEN = say("Agenda", "Open")


def payment_due(due: Due, today: date) -> Item | None:
    """Remind of a payment that may be made; None while it is more than a week off."""
    section = section_of(due.day, today)
    if section is None:
        return None
    return Item(
        Kind.PAYMENT_DUE,
        section,
        _DUE[due.purpose].put(order=due.number, supplier=due.supplier),
        Target("orders", due.order, "pay"),
        say("Agenda", "Pay"),
        due.day,
        due.left,
    )


def goods_expected(due: Due, today: date) -> Item | None:
    """Remind that goods should be ready, and the balance with them; None when far off."""
    section = section_of(due.day, today)
    if due.day is None or section is None:
        return None
    sentence = say("Agenda", "The goods of {order} should be ready; then the balance is due")
    return Item(
        Kind.GOODS_EXPECTED,
        section,
        sentence.put(order=due.number),
        Target("orders", due.order),
        _OPEN,
        due.day,
        due.left,
    )
