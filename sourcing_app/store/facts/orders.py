"""Orders with their lines, and what the gates are told of them, read from the rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.payments.paid_lines import PaidLine, Short, Waived, netted
from sourcing_app.domain.payments.schedule import Event, LineKind, ScheduleLine
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money, nothing
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.store.facts.comparison import deviations_of
from sourcing_app.store.facts.evidence import flaws_of
from sourcing_app.store.facts.gates import Parts, facts_of
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.facts.vetting import judged_facts_of
from sourcing_app.store.queries import accounts, payments
from sourcing_app.store.queries import orders as queries
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, grouped, word_or


@dataclass(frozen=True, slots=True)
class ReadOrder:
    """
    An order's row (`queries.orders.with_goods`), its lines, and its facts for the gates.

    `stored` are the rows of its lines, in their order; `account_id` is the account in use, None
    without one; `incident` what went astray.
    """

    row: Row
    total: Money
    stored: Sequence[Row]
    lines: tuple[PaidLine, ...]
    facts: OrderFacts
    account_id: int | None
    incident: Money


def read_orders(reader: Reader, ids: Sequence[int], today: date) -> list[ReadOrder]:
    """Every order among these ids that exists; what depends on the day is so `today`."""
    orders = queries.with_goods(reader, ids)
    suppliers = sorted({row["supplier_id"] for row in orders})
    files = queries.papers(reader, ids)
    parts = Parts(
        lines=grouped(payments.lines(reader, ids), "order_id"),
        accounts=_latest(accounts.not_revoked(reader, suppliers), "supplier_id"),
        inspections=_latest(queries.inspections(reader, ids), "order_id"),
        files=grouped(files, "order_id"),
        flaws=flaws_of(reader, [row["id"] for row in files]),
        waivers=grouped(queries.waivers(reader, ids), "order_id"),
        vetting=judged_facts_of(reader, suppliers, today),
        ticks=_ticks(queries.ticked(reader, ids)),
        deviations=deviations_of(reader, ids),
        limits=read_limits(reader),
    )
    return [_read(row, parts) for row in orders]


def _read(row: Row, parts: Parts) -> ReadOrder:
    currency = kept_code(row["currency"])
    total = Money(unscaled(row["total"]), currency)
    stored = parts.lines.get(row["id"], [])
    lines = netted([_paid_line(each, currency) for each in stored])
    account = parts.accounts.get(row["supplier_id"])
    return ReadOrder(
        row,
        total,
        stored,
        lines,
        facts_of(row, lines, total, parts),
        account["id"] if account else None,
        _money(sum(each["incident"] for each in stored), currency),
    )


def _paid_line(row: Row, currency: str) -> PaidLine:
    line = ScheduleLine(
        row["seq"],
        word_or(row["kind"], LineKind.BALANCE),
        unscaled(row["percent"]),
        word_or(row["event"], Event.BILL_OF_LADING),
        _money(row["amount"], currency),
        day_or_none(row["due_on"]),
        row["offset_days"],
        row["name"],
    )
    paid = _money(row["paid"], currency)
    return PaidLine(line, paid, _short(row, currency), waived=_waived(row))


def _money(stored: int, currency: str) -> Money:
    return Money(unscaled(stored), currency) if stored else nothing(currency)


def _waived(row: Row) -> Waived | None:
    on = day_or_none(row["waived_on"])
    return None if on is None else Waived(on, row["waived_reason"])


def _short(row: Row, currency: str) -> Short | None:
    on = day_or_none(row["short_on"])
    if on is None:
        return None
    return Short(Money(unscaled(row["short"]), currency), on, row["short_reason"])


def _ticks(rows: Sequence[Row]) -> dict[int, frozenset[str]]:
    found = grouped(rows, "order_id")
    return {key: frozenset(row["item"] for row in mine) for key, mine in found.items()}


def _latest(rows: list[Row], key: str) -> dict[int, Row]:
    """The last row of each key: the queries order them by id."""
    return {row[key]: row for row in rows}
