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


def banks(reader: Reader, state: OrderState, day: date) -> tuple[WorkCalendar, ...]:
    """The days on which the banks of the order's buyer and of China work, around a day."""
    country = read_profile(reader, state.profile_id).country
    return bank_calendars(country, day.year, read_days_off(reader))


def has_come(state: OrderState, paid_on: date) -> bool:
    """Whether something that happened since shows that money sent on a day has come."""
    facts = state.facts
    days = [facts.ready_on, facts.shipped_on, facts.inspection.on if facts.inspection else None]
    return any(day is not None and day >= paid_on for day in days)


def on_the_way(reader: Reader, state: OrderState, outgoing: Sequence[Row]) -> TransferWindow | None:
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
    return arrives(sent[-1], banks(reader, state, sent[-1]), state.facts.limits)
