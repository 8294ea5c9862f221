"""Days as typed: understood in the usual ways, refused when unclear."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.values.days import FIRST_YEAR, LAST_YEAR, parse_day

TODAY = date(2026, 3, 12)
DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
LANGUAGES = st.sampled_from(["en", "ru", "zh"])


@given(DAYS, LANGUAGES)
def test_unmistakable_forms_mean_the_same_everywhere(day, language):
    year, month, number = day.year, day.month, day.day
    for text in (
        day.isoformat(),
        f"{year}/{month}/{number}",
        f"{number}.{month}.{year}",
        f"{number:02}.{month:02}.{year}",
        f"{year}年{month}月{number}日",
        f"{number} {day:%b} {year}",
        f"{day:%B} {number}, {year}",
    ):
        assert parse_day(text, TODAY, language) == day


@given(st.dates(date(FIRST_YEAR, 1, 1), date(FIRST_YEAR + 99, 12, 31)), LANGUAGES)
def test_a_year_may_have_two_digits(day, language):
    short = f"{day:%d.%m.%y}"
    assert parse_day(f"{day:%d-%b-%y}", TODAY, language) == day
    if language != "zh":
        assert parse_day(short, TODAY, language) == day
        return
    try:
        assert parse_day(short, TODAY, language) == day
    except TwoReadings as asked:
        one, other = asked.readings
        assert one == day.isoformat() != other
        assert other[2:] == short.replace(".", "-")


@given(st.integers(-3000, 3000), LANGUAGES)
def test_a_distance_counts_from_today(days, language):
    assert parse_day(f"{days:+}", TODAY, language) == TODAY + timedelta(days=days)


@given(st.text(max_size=25), LANGUAGES)
def test_any_text_is_a_day_or_refused(text, language):
    try:
        day = parse_day(text, TODAY, language)
    except Rejected:
        return
    assert FIRST_YEAR <= day.year <= LAST_YEAR


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("Сегодня", TODAY),
        ("今天", TODAY),
        ("завтра", date(2026, 3, 13)),
        ("15", date(2026, 3, 15)),
        ("15.4", date(2026, 4, 15)),
        ("15.4.", date(2026, 4, 15)),
        ("12 мар. 2026", TODAY),
        ("12 марта 2026 г.", TODAY),
        ("3月12日", TODAY),
        ("12 Mar", TODAY),
        ("+5", date(2026, 3, 17)),
        ("\N{MINUS SIGN}2", date(2026, 3, 10)),
        ("25/12/2026", date(2026, 12, 25)),
        ("１５．４", date(2026, 4, 15)),
        ("20260312", TODAY),
        ("2026-03-12 00:00:00", TODAY),
        ("2026-03-12T08:30Z", TODAY),
        ("12.03.2026 г.", TODAY),
        ("12th March 2026", TODAY),
        ("March 12th, 2026", TODAY),
        ("Thu, 12 Mar 2026", TODAY),
        ("чт, 12 мар. 2026", TODAY),
        ("2026年3月12日 星期四", TODAY),
        ("in 5 days", date(2026, 3, 17)),
        ("через 5 дней", date(2026, 3, 17)),
        ("5天后", date(2026, 3, 17)),
        ("5 days ago", date(2026, 3, 7)),
        ("послезавтра", date(2026, 3, 14)),
        ("in 3 weeks", date(2026, 4, 2)),
        ("через 2 недели", date(2026, 3, 26)),
        ("2个星期后", date(2026, 3, 26)),
        ("2 weeks ago", date(2026, 2, 26)),
        ("1.1.26", date(2026, 1, 1)),
        ("05.04.00", date(2000, 4, 5)),
        ("5-Apr-26", date(2026, 4, 5)),
        ("12 апр. 26 г.", date(2026, 4, 12)),
    ],
)
def test_usual_ways_to_write(text, day):
    assert parse_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Enter a date"),
        ("soon", "not a date"),
        ("30.2.2026", r"30\.2\.2026.*28 days"),
        ("30 February", "30 February.*28 days"),
        ("31 Apr 2026", "30 days"),
        ("12.13.2026", "no month 13"),
        ("0.5.2026", "not in the calendar"),
        ("1889-01-01", "1990 to 2100"),
        ("2101-01-01", "1990 to 2100"),
        ("3/4/2026", "two ways"),
        ("3/4", "two ways"),
        ("1/13/26", "not a date"),
        ("12 ma 2026", "not a date"),
    ],
)
def test_refused(text, reason):
    with pytest.raises(Rejected, match=reason):
        parse_day(text, TODAY)


@pytest.mark.parametrize(
    ("text", "readings"),
    [("03/04/2026", ("2026-04-03", "2026-03-04")), ("3/4", ("3 April", "4 March"))],
)
def test_both_readings_of_a_slash_are_named(text, readings):
    with pytest.raises(TwoReadings) as asked:
        parse_day(text, TODAY)
    assert asked.value.readings == readings
    assert [parse_day(reading, TODAY) for reading in readings] == [
        date(2026, 4, 3),
        date(2026, 3, 4),
    ]


def test_without_today_only_a_whole_date_is_read():
    assert parse_day("12 Mar 2026", None) == TODAY
    for text in ("12 Mar", "15", "+5", "today"):
        with pytest.raises(Rejected, match="write it like 2026-03-12"):
            parse_day(text, None)


def test_a_slash_is_day_first_in_russian():
    assert parse_day("3/4/2026", TODAY, "ru") == date(2026, 4, 3)


def test_a_distance_out_of_range_is_refused():
    with pytest.raises(Rejected, match="too far away"):
        parse_day("+9999", date(2099, 1, 1))
