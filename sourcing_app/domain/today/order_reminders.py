"""Reminders of what an order waits for between its payments and after them."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.agenda import (
    OPEN,
    SOON,
    AgendaItem,
    AgendaKind,
    Section,
    section_of,
)
from sourcing_app.domain.values.money import Money

SHOWN_FOR = timedelta(days=7)
"""How long a waiver stays on the list of the day."""


@dataclass(frozen=True, slots=True)
class About:
    """The order a reminder is about."""

    order: int
    number: str
    supplier: str


@dataclass(frozen=True, slots=True)
class PlannedEvent:
    """
    What is planned for a day: a milestone or an inspection.

    `record` is its table; `mark` its id where it is done once it is marked so.
    """

    record: str
    id: int
    name: Sentence | str
    day: date

    @property
    def mark(self) -> int | None:
        """A milestone is reached; of an inspection there is more to enter."""
        return self.id if self.record == "milestone" else None


def _item(
    about: About,
    kind: AgendaKind,
    section: Section,
    words: Sentence,
    action: str = "",
    due: date | None = None,
    **values: object,
) -> AgendaItem:
    told = words.put(order=about.number, supplier=about.supplier, **values)
    return AgendaItem(kind, section, told, Target("orders", about.order, action), OPEN, due)


def production_late(about: About, promised: date, today: date) -> AgendaItem | None:
    """Warn that the promised day has passed and no goods are ready; None before."""
    if promised >= today:
        return None
    words = say("Agenda", "{order} is late: {supplier} promised the goods for {day}")
    told = words.put(day=promised)
    kind = AgendaKind.PRODUCTION_LATE
    return _item(about, kind, Section.OVERDUE, told, "production", promised)


def milestone_due(about: About, planned: PlannedEvent, today: date) -> AgendaItem | None:
    """Remind of a milestone or a planned inspection; None while it is more than a week off."""
    section = section_of(planned.day, today)
    if section is None:
        return None
    words = say("Agenda", "{order}: {what}").put(what=planned.name)
    item = _item(about, AgendaKind.MILESTONE, section, words, "production", planned.day)
    return replace(item, part=f"{planned.record}{planned.id}", mark=planned.mark)


_AGAIN = say("Agenda", "{order} repeats {first}: inspect again, compare with the sealed sample")


def inspect_again(about: About, first: str, *, ready: bool) -> AgendaItem:
    """Remind that a later lot is inspected, too, and compared with the sealed sample (R164)."""
    section = Section.TODAY if ready else Section.WAITING
    return _item(about, AgendaKind.INSPECT_AGAIN, section, _AGAIN, "production", first=first)


def bill_of_lading_wanted(about: About, shipped_on: date | None) -> AgendaItem:
    """Remind to ask for the bill of lading once everything else is done."""
    dated = say("Agenda", "{order} was shipped on {day}: ask {supplier} for the bill of lading")
    undated = say("Agenda", "{order} is paid: ask {supplier} for the bill of lading")
    words = (dated if shipped_on else undated).put(day=shipped_on)
    item = _item(about, AgendaKind.BILL_OF_LADING, Section.TODAY, words, Fix.ATTACH_BILL.value)
    return replace(item, button=say("Agenda", "Attach copy"))


def arrival_expected(about: About, eta: date | None, today: date) -> AgendaItem:
    """Say when the goods are expected; from that day on ask for the receipt (R4)."""
    if eta is None:
        words = say("Agenda", "{order} is on its way: enter when it is expected")
        return _item(about, AgendaKind.ARRIVAL, Section.WAITING, words, "shipping")
    if eta <= today:
        words = say("Agenda", "{order} should have arrived: check the goods before you confirm")
        section = section_of(eta, today) or Section.TODAY
        item = _item(about, AgendaKind.RECEIPT, section, words, "receipt", eta)
        return replace(item, button=say("Agenda", "Check goods"))
    section = Section.SOON if eta <= today + SOON else Section.WAITING
    words = say("Agenda", "{order} is expected to arrive")
    return _item(about, AgendaKind.ARRIVAL, section, words, "shipping", eta)


def feedback_wanted(
    about: About, received_on: date, limits: Limits, today: date
) -> AgendaItem | None:
    """Remind some days after receipt to leave feedback and close the order (R182)."""
    due = received_on + limits.days(LimitName.FEEDBACK)
    section = section_of(due, today)
    if section is None:
        return None
    words = say("Agenda", "{order} is received: leave feedback about {supplier} and close it")
    item = _item(about, AgendaKind.FEEDBACK, section, words, Fix.CLOSE_ORDER.value, due)
    return replace(item, button=say("Agenda", "Close order"))


def dispute_day(about: About, what: Sentence, day: date, today: date) -> AgendaItem:
    """Remind of the next day of a dispute, however far off: none of them may be missed."""
    section = section_of(day, today) or Section.WAITING
    words = say("Agenda", "Dispute of {order}: {what}").put(what=what)
    return _item(about, AgendaKind.DISPUTE, section, words, "dispute", day)


def dispute_waits(about: About, what: Sentence) -> AgendaItem:
    """Say what a dispute waits for where no day is known."""
    words = say("Agenda", "Dispute of {order}: {what}").put(what=what)
    return _item(about, AgendaKind.DISPUTE, Section.WAITING, words, "dispute")


def refund_wanted(about: About, money: Money, since: date) -> AgendaItem:
    """Remind of money that a dispute brings back and that has not come."""
    words = say("Agenda", "Money back for {order} since {day}: record it when it has come")
    told = words.put(day=since)
    item = _item(about, AgendaKind.REFUND, Section.WAITING, told, "dispute")
    return replace(item, money=money)


def notice_missing(about: About, paid_on: date, limits: Limits, today: date) -> AgendaItem | None:
    """Remind some days after a payment that no processing notice came (R15); None before."""
    due = paid_on + limits.days(LimitName.PROCESSING_NOTICE)
    if due > today:
        return None
    words = say("Agenda", "{order}: the platform has not said that processing has begun")
    section = section_of(due, today) or Section.TODAY
    item = _item(about, AgendaKind.PROCESSING_NOTICE, section, words, "platform", due)
    return replace(item, mark=about.order)


def dispatch_unseen(about: About, shipped_on: date, today: date) -> AgendaItem | None:
    """Remind from the day of shipment to look whether the platform shows the dispatch (R177)."""
    if shipped_on > today:
        return None
    words = say("Agenda", "{order}: look in the platform's delivery details for the dispatch")
    kind = AgendaKind.DISPATCH_UNSEEN
    item = _item(about, kind, Section.TODAY, words, "requirements", shipped_on)
    return replace(item, mark=about.order)


def transfer_missing(
    about: About, payment: int, money: Money, last: date, today: date
) -> AgendaItem | None:
    """Warn of a transfer that the supplier should have by `last` and has not confirmed (R196)."""
    if last >= today:
        return None
    words = say("Agenda", "Transfer for {order} not confirmed: ask {supplier}, then your bank")
    item = _item(about, AgendaKind.TRANSFER_MISSING, Section.OVERDUE, words, "money", last)
    return replace(item, money=money, part=str(payment))


def holiday_ahead(about: About, first: date, last: date) -> AgendaItem:
    """Warn that factories close while the goods are to be made."""
    words = say("Agenda", "{order}: factories are closed {first} to {last}")
    told = words.put(first=first, last=last)
    return _item(about, AgendaKind.HOLIDAY, Section.WAITING, told, "production", first)


@dataclass(frozen=True, slots=True)
class WaiverGiven:
    """A waiver; it is of `order`, or where that is None of the supplier for all its orders."""

    id: int
    order: About | None
    supplier_id: int
    supplier: str
    gate: Sentence | str
    reason: str
    on: date


def waived_lately(waived: WaiverGiven, today: date) -> AgendaItem | None:
    """Show a waiver for a week: a risk taken on is not forgotten; None afterwards."""
    if waived.on + SHOWN_FOR < today:
        return None
    of_order = say("Agenda", "{order}: a condition was waived on {day} ({gate})")
    of_all = say("Agenda", "{supplier}: a condition was waived on {day} ({gate})")
    words, target = of_all, Target("suppliers", waived.supplier_id)
    if waived.order is not None:
        words = of_order.put(order=waived.order.number)
        target = Target("orders", waived.order.order, "risks")
    told = words.put(supplier=waived.supplier, day=waived.on, gate=waived.gate)
    item = AgendaItem(AgendaKind.WAIVED, Section.WAIVED, told, target, OPEN)
    return replace(item, part=str(waived.id), subject=(waived.reason,))


def protection_ends(about: About, last: date, today: date) -> AgendaItem | None:
    """Warn in the last week in which a claim under Trade Assurance can be made."""
    if not today <= last <= today + SOON:
        return None
    words = say("Agenda", "{order}: last days to claim under Trade Assurance")
    section = section_of(last, today) or Section.SOON
    return _item(about, AgendaKind.PROTECTION_ENDS, section, words, "dispute", last)


def hold_ends(about: About, until: date, today: date) -> AgendaItem | None:
    """Remind of an order on hold whose day has come; None before."""
    if until > today:
        return None
    words = say("Agenda", "{order} was on hold until {day}: decide whether it goes on")
    section = section_of(until, today) or Section.TODAY
    return _item(about, AgendaKind.HOLD_ENDS, section, words.put(day=until), due=until)
