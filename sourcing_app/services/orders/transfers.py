"""The days on which banks work for an order, and when a transfer that is on its way arrives."""

from collections.abc import Sequence
from datetime import date

from sourcing_app.domain.payments.methods import Method, PaymentState
from sourcing_app.domain.payments.transfers import TransferWindow, arrives
from sourcing_app.domain.values.working_days import WorkCalendar
from sourcing_app.services.calendars import bank_calendars
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.facts.limits import read_days_off
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none


class Banks:
    """The days on which banks work for orders; the file is asked once for all of them."""

    def __init__(self, reader: Reader) -> None:
        self._reader, self._off = reader, read_days_off(reader)
        self._countries: dict[int | None, str] = {}

    def of(self, state: OrderState, day: date) -> tuple[WorkCalendar, ...]:
        """The days of the order's buyer's banks and of China's, around a day."""
        key = state.profile_id
        if key not in self._countries:
            self._countries[key] = read_profile(self._reader, key).country
        return bank_calendars(self._countries[key], day.year, self._off)


def banks(reader: Reader, state: OrderState, day: date) -> tuple[WorkCalendar, ...]:
    """The same for one order."""
    return Banks(reader).of(state, day)


def has_come(state: OrderState, paid_on: date) -> bool:
    """Whether something that happened since shows that money sent on a day has come."""
    facts = state.facts
    days = [facts.ready_on, facts.shipped_on, facts.inspection.on if facts.inspection else None]
    return any(day is not None and day >= paid_on for day in days)


def on_the_way(known: Banks, state: OrderState, outgoing: Sequence[Row]) -> TransferWindow | None:
    """
    When the last transfer sent arrives (R196), by rows of `queries.payments.outgoing`.

    None where none is on its way. The first count imports the calendars, about 0.15 s.
    """
    sent = [
        day
        for row in outgoing
        if row["state"] == PaymentState.SENT and row["method"] == Method.TT
        if (day := day_or_none(row["paid_on"]))
    ]
    if not sent or has_come(state, sent[-1]):
        return None
    return arrives(sent[-1], known.of(state, sent[-1]), state.facts.limits)
