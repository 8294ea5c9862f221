"""Own holidays, more countries and the days around the New Year, in all that counts days."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Conflict, NotFound, Rejected
from sourcing_app.domain.settings.limits import SHIPPED, LimitName
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.services.calendars import factory_calendar, follow_up_day
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.services.payments.windows import payment_days
from sourcing_app.services.production.rows import calendar_year, production_of
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.services.settings.rows import read_days_off
from tests.order_factory import TODAY, make_open_order, pay
from tests.services.holiday_scenes import holiday

TOMORROW = TODAY + timedelta(days=1)


def asked_again(desk):
    found = follow_up_day(read_profile(desk.reader), TODAY, SHIPPED, read_days_off(desk.reader))
    return found.day, [str(place) for place, _ in found.moved]


def ready(desk, order):
    state = desk.orders.state(order)
    calendar = factory_calendar(calendar_year(state, TODAY), read_days_off(desk.reader))
    return production_of(desk.reader, state, TODAY, calendar).plan.ready.day


def closings(desk, today=TODAY):
    items = desk.agenda.items(today)
    return [str(each.sentence) for each in items if each.kind is AgendaKind.HOLIDAY]


@pytest.fixture
def order(desk, tmp_path):
    """An order in production since today."""
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520")
    return order


@pytest.mark.rule("R55", "R196", "R92")
def test_an_own_holiday_moves_what_its_people_do_and_nothing_else(desk, order):
    def counted():
        state = desk.orders.state(order)
        sent = payments_of(desk.reader, order)
        (window,) = payment_days(desk.reader, state, sent).windows.values()
        return asked_again(desk)[0], window.last.day, ready(desk, order)

    before = counted()
    moved = {}
    for whose in ("home", "china", "factory"):
        key = desk.holidays.add(holiday(whose, TOMORROW))
        moved[whose] = [after > former for after, former in zip(counted(), before, strict=True)]
        desk.holidays.remove(key)
        assert counted() == before
    assert moved == {
        "home": [True, True, False],
        "china": [True, True, True],
        "factory": [True, False, True],
    }


@pytest.mark.rule("R92")
def test_a_factory_that_closes_is_warned_of_and_a_day_off_hides_no_long_closing(desk, order):
    first = TODAY + timedelta(days=20)
    assert closings(desk) == []
    key = desk.holidays.add(holiday(first=first, last=first + timedelta(days=9)))
    desk.holidays.add(holiday(first=TOMORROW))
    (told,) = closings(desk)
    assert "1 April 2026 to 10 April 2026" in told
    desk.limits.set(LimitName.CLOSING_NOTICE, Decimal(19), "Our factory", TODAY)
    (told,) = closings(desk)
    assert "13 March 2026 to 13 March" in told
    with pytest.raises(Conflict):
        desk.holidays.change(key, TODAY, {"name": "Other"}, name="New")


def test_a_transfer_is_missed_later_where_banks_had_an_own_day_off(desk, order):
    def missed():
        days = (TODAY + timedelta(days=number) for number in range(30))
        return next(
            day
            for day in days
            if any(each.kind is AgendaKind.TRANSFER_MISSING for each in desk.agenda.items(day))
        )

    before = missed()
    desk.holidays.add(holiday("china", TOMORROW))
    assert missed() > before


@pytest.mark.rule("R92")
def test_the_days_around_the_new_year_are_limits(desk):
    new_year = date(2027, 2, 6)

    def closed():
        off = factory_calendar(2027, read_days_off(desk.reader)).days.off
        return [number for number in range(-30, 40) if new_year + timedelta(days=number) in off]

    assert (min(closed()), max(closed())) == (-10, 16)
    desk.limits.set(LimitName.NEW_YEAR_CLOSED_BEFORE, Decimal(20), "Our factory", TODAY)
    desk.limits.set(LimitName.NEW_YEAR_CLOSED_AFTER, Decimal(25), "Our factory", TODAY)
    assert (min(closed()), max(closed())) == (-20, 25)
    with pytest.raises(Rejected, match="may not be more than"):
        desk.limits.set(LimitName.NEW_YEAR_CLOSED_AFTER, Decimal(31), "Our factory", TODAY)


def test_a_country_that_was_added_counts_until_it_is_left_out(desk):
    usual = asked_again(desk)
    desk.holidays.count("PK")
    with pytest.raises(Rejected, match="count already"):
        desk.holidays.count("PK")
    with pytest.raises(Rejected, match="count already"):
        desk.holidays.count("CN")
    off = read_days_off(desk.reader)
    found = follow_up_day(read_profile(desk.reader), date(2026, 3, 20), SHIPPED, off)
    assert ("elsewhere", "Pakistan Day") in found.moved
    desk.holidays.leave_out("PK")
    with pytest.raises(NotFound):
        desk.holidays.leave_out("PK")
    assert asked_again(desk) == usual


def test_what_is_no_holiday_is_refused_and_changes_nothing(desk):
    key = desk.holidays.add(holiday(first=TODAY))
    with pytest.raises(Rejected, match="before the first"):
        desk.holidays.change(key, TODAY, last_day=TODAY - timedelta(days=1))
    with pytest.raises(Rejected, match="before the first"):
        desk.holidays.add(holiday(first=TODAY, last=TODAY - timedelta(days=1)))
    assert [line.holiday.last for line in desk.holidays.lines()] == [TODAY]
