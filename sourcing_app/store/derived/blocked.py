"""What blocks each line of orders' schedules, and on which days it holds."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.payments.line_gates import report_on
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.schedule import Event
from sourcing_app.domain.suppliers.holds import hold_change_days
from sourcing_app.store.derived.facts import Values, claimed_day, span
from sourcing_app.store.facts.missing import as_text
from sourcing_app.store.facts.orders import ReadOrder, read_orders
from sourcing_app.store.queries import payments
from sourcing_app.store.queries.vetting import observations
from sourcing_app.store.queries.vetting_facts import holds_of
from sourcing_app.store.sqlite.reader import Reader

NOT_JUDGED: Values = (None, None, None, None)


def on_day(reader: Reader, ids: Sequence[int], day: date) -> dict[int, Values]:
    """The derived columns of those of these lines that exist, judged on a day."""
    orders = sorted({row["order_id"] for row in payments.kept_blocks(reader, ids)})
    wanted = {*ids}
    return {key: values for key, values in _judged(reader, orders, day) if key in wanted}


def on_their_days(reader: Reader, ids: Sequence[int]) -> dict[int, Values]:
    """As `on_day`, each on a day on which what is stored claims to hold; unjudged ones left out."""
    days: defaultdict[date, list[int]] = defaultdict(list)
    for row in payments.kept_blocks(reader, ids):
        if row["judged_by"] == payments.RULES:
            days[claimed_day(row["blocked_from"], row["blocked_until"])].append(row["id"])
    return {
        k: values for day, keys in days.items() for k, values in on_day(reader, keys, day).items()
    }


def _judged(reader: Reader, orders: Sequence[int], day: date) -> Iterable[tuple[int, Values]]:
    found = read_orders(reader, orders, day)
    suppliers = {each.row["supplier_id"] for each in found}
    seen, holds = observations(reader, suppliers), holds_of(reader, suppliers)
    for order in found:
        key = order.row["supplier_id"]
        ends = (each for hold in holds.get(key, ()) for each in hold_change_days(hold))
        days = span(seen.get(key, ()), day, ends)
        for line, text in _blocks(order):
            yield line, (text, *days, payments.RULES)


def _blocks(order: ReadOrder) -> Iterable[tuple[int, str]]:
    """What blocks each line that has something left to pay, of an order that is not cancelled."""
    cancelled = order.row["stage"] == Stage.CANCELLED
    told: dict[Event, str] = {}
    for row, line in zip(order.stored, order.lines, strict=True):
        event = line.line.event
        if cancelled or not _is_open(line):
            yield row["id"], ""
            continue
        if event not in told:
            told[event] = as_text(report_on(order.facts, event))
        yield row["id"], told[event]


def _is_open(line: PaidLine) -> bool:
    """Whether something is left of the line by itself, whatever was paid beyond another one."""
    return bool(line.left) or bool(line.credit)
