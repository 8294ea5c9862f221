"""The cash to go out, and the days of payments and clocks, for the calendar and its file."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain

from sourcing_app.domain.payments.clocks import Clock
from sourcing_app.domain.payments.credit import credit_clocks
from sourcing_app.domain.payments.forecast import Flow, MonthOut, by_month
from sourcing_app.domain.payments.protection import protection_clocks
from sourcing_app.domain.payments.transfers import arrives, send_by
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LIMITS_OF_RULES, LimitName
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.calendar import CalendarEntry, EntryKind
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.domain.values.working_days import WorkCalendar
from sourcing_app.services.calendars import bank_calendars
from sourcing_app.services.payments.blocked import blocked_lines, holds_on
from sourcing_app.services.payments.credits import credit_from
from sourcing_app.services.payments.platform import protected
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.facts.limits import read_days_off, read_limits
from sourcing_app.store.queries import cash
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none

_SENT_BEFORE = timedelta(days=4 * int(LIMITS_OF_RULES[LimitName.TRANSFER_LAST].most))
"""How long before its day a payment may have to be sent, holidays and all."""
_DUE = say("Calendar", "{order}: payment {seq} to {supplier} is due")
_EXPECTED = say("Calendar", "{order}: payment {seq} to {supplier} is expected to fall due")
_SEND = say("Calendar", "{order}: send payment {seq} to {supplier}, so that it arrives in time")
_BLOCKED = say("Calendar", "{order}: payment {seq} to {supplier} is blocked: {fact}")
_NOT_SENT = say(
    "Calendar", "{order}: payment {seq} to {supplier} would have to be sent, but is blocked: {fact}"
)
_PLANNED = say("Calendar", "{order}: payment {seq} to {supplier} is planned")
_PLAN = (EntryKind.PLANNED, _PLANNED)
_ARRIVES = say("Calendar", "{order}: payment {seq} should have reached {supplier}")
_CLOCK = say("Calendar", "{order}: {what}")
_About = Mapping[str, object]
"""What entries say of an order, and the country of a buyer it names."""


@dataclass(frozen=True, slots=True)
class _Span:
    """The days asked for, and the day it is."""

    first: date
    last: date
    today: date

    def has(self, day: date) -> bool:
        return self.first <= day <= self.last


def forecast(reader: Reader, today: date) -> tuple[MonthOut, ...]:
    """Sum what is to be paid by currency and month; closed and cancelled orders are left out."""
    doubtful = cash.doubtful_lines(reader, today)
    why = blocked_lines(reader, doubtful, today)
    flows = [
        _flow(row, row["left"], asked=bool(row["asked"]), blocked=bool(row["blocked"]))
        for row in cash.open_sums(reader, today)
    ]
    flows += [
        _flow(row, row["left"] - row["plan"], asked=True, blocked=row["id"] in why)
        for row in doubtful
    ]
    return by_month(flows, today)


def _flow(row: Row, left: int, *, asked: bool, blocked: bool) -> Flow:
    money = Money(unscaled(left), kept_code(row["currency"]))
    return Flow(money, day_or_none(row["day"]), asked, blocked)


def entries(
    reader: Reader, today: date, first: date = date.min, last: date = date.max
) -> tuple[CalendarEntry, ...]:
    """
    Return what happens with the money between two days, day by day.

    The first call imports the calendars of holidays, and many payments take their time: do it in
    a job where somebody waits.
    """
    span, banks = _Span(first, last, today), _Banks(reader)
    found = [
        *_of_lines(reader, span, banks),
        *_of_transfers(reader, span, banks),
        *_of_clocks(reader, span, banks),
    ]
    return tuple(sorted(found, key=lambda each: (each.day, each.key)))


class _Banks:
    """The days banks work in the country of an order's buyer; each day is counted once."""

    def __init__(self, reader: Reader) -> None:
        self._main = read_profile(reader).country
        self.limits, self._off = read_limits(reader), read_days_off(reader)
        self._send: dict[tuple[str, date], date] = {}
        self._arrive: dict[tuple[str, date], date] = {}

    def at(self, about: _About, day: date) -> tuple[WorkCalendar, ...]:
        return bank_calendars(self._country(about), day.year, self._off)

    def send_by(self, about: _About, due: date) -> date:
        key = self._country(about), due
        if key not in self._send:
            self._send[key] = send_by(due, self.at(about, due), self.limits).day
        return self._send[key]

    def arrives(self, about: _About, sent: date) -> date:
        key = self._country(about), sent
        if key not in self._arrive:
            self._arrive[key] = arrives(sent, self.at(about, sent), self.limits).last.day
        return self._arrive[key]

    def _country(self, about: _About) -> str:
        named = about["country"]
        return self._main if named is None else str(named)


def _of_lines(reader: Reader, span: _Span, banks: _Banks) -> Iterator[CalendarEntry]:
    rows = cash.open_lines(reader, span.first, _later(span.last), span.today)
    named = _named(reader, (row["order_id"] for row in rows))
    why = blocked_lines(reader, [row for row in rows if row["asked"]], span.today)
    stopped = (row["order_id"] for row in rows if row["plan"] and row["stopped"])
    holds = holds_on(reader, stopped, span.today)
    for row in rows:
        about = named.get(row["order_id"])
        if about is None:
            continue
        about = {**about, "seq": row["seq"]}
        currency = kept_code(str(about["currency"]))
        target = Target("orders", row["order_id"], "money")
        planned, day = day_or_none(row["plan_day"]), day_or_none(row["day"])
        if row["plan"] and planned is not None and span.has(planned):
            amount, fact = Money(unscaled(row["plan"]), currency), holds.get(row["order_id"])
            kind, words = _PLAN if fact is None else (EntryKind.BLOCKED, _BLOCKED)
            said, late = words.put(**about, fact=fact), planned < span.today
            yield CalendarEntry(f"plan-{row['id']}", kind, planned, said, target, amount, late)
        if day is None or row["left"] == row["plan"]:
            continue
        amount = Money(unscaled(row["left"] - row["plan"]), currency)
        fact = why.get(row["id"])
        if span.has(day):
            kind, words = _what(fact, asked=bool(row["asked"]))
            late = bool(row["asked"]) and day < span.today
            said = words.put(**about, fact=fact)
            yield CalendarEntry(f"line-{row['id']}", kind, day, said, target, amount, late)
        if row["asked"] and span.has(sent := banks.send_by(about, day)):
            kind, words = (EntryKind.BLOCKED, _NOT_SENT) if fact else (EntryKind.SEND_BY, _SEND)
            key, said, late = f"send-{row['id']}", words.put(**about, fact=fact), sent < span.today
            yield CalendarEntry(key, kind, sent, said, target, amount, late)


def _what(fact: Sentence | None, *, asked: bool) -> tuple[EntryKind, Sentence]:
    """What the day of a line is about, and how it is said."""
    if fact is not None:
        return EntryKind.BLOCKED, _BLOCKED
    return (EntryKind.PAYMENT, _DUE) if asked else (EntryKind.PLANNED, _EXPECTED)


def _later(day: date) -> date:
    return day + min(_SENT_BEFORE, date.max - day)


def _of_transfers(reader: Reader, span: _Span, banks: _Banks) -> Iterator[CalendarEntry]:
    known = ((row, day_or_none(row["paid_on"])) for row in cash.on_their_way(reader))
    found = [
        (row, sent)
        for row, sent in known
        if sent and sent <= span.last and span.first <= _later(sent)
    ]
    named = _named(reader, (row["order_id"] for row, _ in found))
    for row, sent in found:
        about = named.get(row["order_id"])
        day = banks.arrives(about, sent) if about else None
        if about is None or day is None or not span.has(day):
            continue
        amount = Money(unscaled(row["amount"]), kept_code(str(about["currency"])))
        words, target = (
            _ARRIVES.put(**about, seq=row["seq"]),
            Target("orders", row["order_id"], "money"),
        )
        key, late = f"arrival-{row['id']}", day < span.today
        yield CalendarEntry(key, EntryKind.ARRIVAL, day, words, target, amount, late)


def _of_clocks(reader: Reader, span: _Span, banks: _Banks) -> Iterator[CalendarEntry]:
    running: list[tuple[int, Clock]] = [
        (row["id"], clock)
        for row in cash.platform_orders(reader)
        for clock in protection_clocks(protected(row), banks.limits)
    ]
    letters = cash.credits_under_way(reader)
    orders = chain((order for order, _ in running), (row["order_id"] for row in letters))
    named = _named(reader, orders)
    for row in letters:
        about = named.get(row["order_id"])
        if about is not None:
            clocks = credit_clocks(credit_from(row), banks.at(about, span.today))
            running += [(row["order_id"], clock) for clock in clocks]
    for order, clock in running:
        until, about = clock.until, named.get(order)
        if until is None or clock.stopped or about is None or not span.has(until):
            continue
        words = _CLOCK.put(**about, what=clock.words)
        key, target = f"{clock.kind}-{order}", Target("orders", order, "money")
        late = until < span.today
        yield CalendarEntry(key, EntryKind.CLOCK, until, words, target, late=late)


def _named(reader: Reader, orders: Iterable[int]) -> dict[int, _About]:
    """What entries say of their orders."""
    return {
        row["id"]: {
            "order": row["number"],
            "supplier": row["supplier"],
            "currency": row["currency"],
            "country": row["country"],
        }
        for row in cash.named_orders(reader, sorted(set(orders)))
    }


def total_to_pay(months: Iterable[MonthOut], currency: str) -> Money:
    """Sum the months of one currency."""
    mine = [each.total.amount for each in months if each.currency == currency]
    return Money(sum(mine, Decimal(0)), currency)


def told(entry: CalendarEntry) -> Sentence:
    """Say an entry with its amount."""
    if entry.money is None:
        return entry.sentence
    return say("Calendar", "{what}: {amount}").put(what=entry.sentence, amount=entry.money)
