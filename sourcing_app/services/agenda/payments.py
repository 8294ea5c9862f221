"""The next payments of all orders as items of the day's list."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator
from datetime import date
from heapq import nsmallest
from typing import NamedTuple

from sourcing_app.domain.orders.beside import hold_sentence
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.payments.line_gates import purpose_of
from sourcing_app.domain.today import payment_reminders, reminders
from sourcing_app.domain.today.agenda import AgendaItem, Section, item_key, section_of
from sourcing_app.domain.today.order_reminders import About, bill_of_lading_wanted
from sourcing_app.domain.today.payment_reminders import Due
from sourcing_app.services.orders.coming import NextPaymentRow, coming
from sourcing_app.services.orders.facts import order_states
from sourcing_app.services.orders.state import NextPayment, OrderState
from sourcing_app.store.queries import agenda as queries
from sourcing_app.store.sqlite.reader import Reader

_HERE = frozenset({Stage.RECEIVED, Stage.CLOSED})
"""The goods came: what is left is owed, whether or not its event was recorded."""


def payment_items(reader: Reader, today: date) -> Iterator[AgendaItem]:
    """What every running order is paid next, or waits for after its payments; all are judged."""
    return judged_payments(reader, queries.running_orders(reader), today)


class Pressing(NamedTuple):
    """
    The first payments of each section, as items, how many `more` each has, and what is put off.

    The `snoozed` ones are not judged, their orders are.
    """

    items: list[AgendaItem]
    more: Counter[Section]
    snoozed: list[int]


def pressing_payments(reader: Reader, today: date, most: int, off: Container[str] = ()) -> Pressing:
    """
    The `most` first of each section of `payment_items`, but those whose keys are put `off`.

    Only those that are told are judged; of the others what is kept of their gates is enough.
    """
    found = coming(reader, today)
    paid = {*queries.waiting(reader)} - {each.order for each in found}
    whole = sorted({*paid, *(each.order for each in found if each.decides)})
    sections: defaultdict[Section, list[NextPaymentRow]] = defaultdict(list)
    snoozed = []
    for each in found:
        section = None if each.decides else _section(each, today)
        if section is not None and off and _key(each) in off:
            snoozed.append(each.order)
        elif section is not None:
            sections[section].append(each)
    first = [each.order for mine in sections.values() for each in nsmallest(most, mine, key=_place)]
    more = Counter({section: max(len(mine) - most, 0) for section, mine in sections.items()})
    return Pressing([*judged_payments(reader, [*whole, *first], today)], more, snoozed)


def next_payment(reader: Reader, after: date) -> AgendaItem | None:
    """The payment of the first day after this one, as it is told on its own day."""
    days = [(each.day, each.order) for each in coming(reader, after) if each.day]
    day, order = min((each for each in days if each[0] > after), default=(after, 0))
    return next((item for item in judged_payments(reader, [order], day) if item.due == day), None)


def judged_payments(reader: Reader, ids: Iterable[int], today: date) -> Iterator[AgendaItem]:
    """What these orders are paid next, or wait for after their payments."""
    for state in order_states(reader, [*ids], today).values():
        yield from _order_items(state, today)


def _asked(each: NextPaymentRow) -> bool:
    return each.happened or each.stage in _HERE


def _blocked(each: NextPaymentRow) -> bool:
    return each.held or each.blocked


def _key(each: NextPaymentRow) -> str:
    """As the item it becomes."""
    kind = payment_reminders.payment_kind(asked=_asked(each), blocked=_blocked(each))
    return item_key(kind, "orders", each.order, str(each.seq))


def _section(each: NextPaymentRow, today: date) -> Section | None:
    """Where its item stands; None for none."""
    if not _asked(each):
        return None if each.day is None else section_of(each.day, today)
    return Section.BLOCKED if _blocked(each) else section_of(each.day, today)


def _place(each: NextPaymentRow) -> tuple[date, int, int]:
    """As `agenda.ordered` has it within a section."""
    return each.day or date.max, -each.left, each.order


def _order_items(state: OrderState, today: date) -> Iterator[AgendaItem]:
    next_payment = state.next
    decides = state.facts.sample is SampleState.RECEIVED
    if decides:
        yield reminders.sample(state.id, state.number, state.facts.sample_on)
    if next_payment is None:
        if not state.progress.bill_of_lading and state.stage is Stage.BALANCE_DUE:
            yield bill_of_lading_wanted(About(state.id, state.number, state.supplier), None)
        return
    due = _due(state, next_payment)
    if not next_payment.happened and state.stage not in _HERE:
        item = payment_reminders.goods_expected(due, today)
    elif state.beside.holding is not None:
        item = payment_reminders.payment_blocked(due, hold_sentence(state.beside.holding), None)
    elif next_payment.report.open:
        item = payment_reminders.payment_due(due, today)
    else:
        facts = next_payment.report.missing
        others = [fact for fact in facts if not (decides and fact.id == "sample")]
        first = (others or facts)[0]
        item = payment_reminders.payment_blocked(due, first.sentence, first.fix)
    if item:
        yield item


def _due(state: OrderState, payment: NextPayment) -> Due:
    return Due(
        state.id,
        state.number,
        state.supplier,
        purpose_of(payment.line.line.event),
        payment.line.left,
        payment.expected_on,
        payment.line.line.seq,
    )
