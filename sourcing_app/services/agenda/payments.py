"""The next payments of all orders as items of the day's list."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from heapq import nsmallest

from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.payments.line_gates import purpose_of
from sourcing_app.domain.today import payment_reminders, reminders
from sourcing_app.domain.today.agenda import AgendaItem, Section, section_of
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
    return _items(reader, queries.running_orders(reader), today)


def pressing_payments(
    reader: Reader, today: date, most: int
) -> tuple[list[AgendaItem], Counter[Section]]:
    """
    The `most` first of each section of `payment_items`, and how many more each has.

    Only those that are told are judged; of the others what is kept of their gates is enough.
    """
    found = coming(reader, today)
    paid = {*queries.waiting(reader)} - {each.order for each in found}
    whole = sorted({*paid, *(each.order for each in found if each.decides)})
    sections: defaultdict[Section, list[NextPaymentRow]] = defaultdict(list)
    for each in found:
        section = None if each.decides else _section(each, today)
        if section is not None:
            sections[section].append(each)
    first = [each.order for mine in sections.values() for each in nsmallest(most, mine, key=_place)]
    more = Counter({section: max(len(mine) - most, 0) for section, mine in sections.items()})
    return [*_items(reader, [*whole, *first], today)], more


def _section(each: NextPaymentRow, today: date) -> Section | None:
    """Where its item stands; None for none."""
    if not each.happened and each.stage not in _HERE:
        return None if each.day is None else section_of(each.day, today)
    return Section.BLOCKED if each.blocked else section_of(each.day, today)


def _place(each: NextPaymentRow) -> tuple[date, int, int]:
    """As `agenda.ordered` has it within a section."""
    return each.day or date.max, -each.left, each.order


def _items(reader: Reader, ids: Iterable[int], today: date) -> Iterator[AgendaItem]:
    for state in order_states(reader, [*ids], today).values():
        yield from _order_items(state, today)


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
    )
