"""Calendars of the library holidays: exchanged days, the buyer's country, what is unknown."""

from datetime import date

import pytest

from sourcing_app.domain.registration.profile import Profile
from sourcing_app.domain.settings.holidays import DaysOff
from sourcing_app.domain.settings.limits import SHIPPED
from sourcing_app.domain.values.working_days import explained
from sourcing_app.services.calendars import follow_up_day


def asked_again(country, sent, days=None, off=None):
    found = follow_up_day(
        Profile(country=country, follow_up_days=days), sent, SHIPPED, off or DaysOff()
    )
    return found.day, " ".join(map(str, explained(found)))


@pytest.mark.rule("R55")
@pytest.mark.parametrize(
    ("country", "sent", "day", "words"),
    [
        ("RU", date(2026, 3, 12), date(2026, 3, 17), ""),
        ("RU", date(2026, 9, 29), date(2026, 10, 9), "in China: National Day."),
        ("RU", date(2026, 5, 7), date(2026, 5, 13), "in your country: Victory Day."),
        ("DE", date(2026, 2, 5), date(2026, 3, 9), "Chinese New Year, when factories are closed"),
        (
            "US",
            date(2027, 9, 28),
            date(2027, 10, 6),
            "China has not announced its days off in 2027",
        ),
        ("", date(2026, 5, 6), date(2026, 5, 11), "in your country in 2026 are not known yet"),
        ("ZZ", date(2026, 5, 6), date(2026, 5, 11), "in your country in 2026 are not known yet"),
    ],
)
def test_the_day_is_worked_here_and_in_china(country, sent, day, words):
    found, told = asked_again(country, sent)
    assert found == day
    assert words in told
    assert bool(told) == bool(words)


def test_a_buyer_in_china_works_the_exchanged_sunday():
    assert asked_again("CN", date(2026, 9, 18), 1) == (date(2026, 9, 20), "")
    assert asked_again("RU", date(2026, 9, 18), 1) == (date(2026, 9, 21), "")


def test_the_number_of_days_is_the_buyers_own():
    assert asked_again("RU", date(2026, 3, 16), 5) == (date(2026, 3, 23), "")
