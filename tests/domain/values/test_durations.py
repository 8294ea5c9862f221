"""Numbers of days as suppliers write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.values.durations import read_duration

WORDS = ["", " days", " day", " дней", " дня", "天", " d.", " calendar days"]


@given(st.integers(0, 9999), st.sampled_from(WORDS), st.sampled_from([(".", ","), (",", " ")]))
def test_days_are_read_back_in_every_language(days, word, separators):
    assert read_duration(f"{days}{word}", *separators) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("within 25 days", 25),
        ("3 weeks", 21),
        ("2 недели", 14),
        ("30天左右", 30),
        ("1,000", 1000),
        ("２５", 25),
        ("30 days after deposit", 30),
        ("within 30 days after receipt of your 30% deposit", 30),
        ("3 weeks from down payment", 21),
        ("30 дней после получения предоплаты", 30),
        ("收到定金后30天", 30),
        ("收到预付款后约30天内", 30),
    ],
)
def test_other_usual_ways(text, days):
    assert read_duration(text) == days


@pytest.mark.parametrize("text", ["15-20", "15 – 20 days", "15~20天", "от 15"])
def test_a_range_is_asked_about_and_what_is_no_number_refused(text):
    with pytest.raises(Rejected) as refused:
        read_duration(text)
    if isinstance(refused.value, TwoReadings):
        assert refused.value.readings == ("15", "20")
    else:
        assert "write it like 25" in str(refused.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("25 working days", "calendar days, with five working days a week 35"),
        ("15个工作日", "21"),
        ("10 рабочих дней", "14"),
        ("2 months", "such as 60"),
        ("2.5", "whole number"),
        ("1.5 weeks", "whole number"),
        ("1.000", "write 1 or 1000"),
        ("soon", "write it like 25"),
        ("30 days after sample approval", "write it like 25"),
        ("20-25 days after deposit", "write one number of days, 25 or 20"),
        ("", "Enter a number"),
    ],
)
def test_what_is_no_number_of_calendar_days_is_refused(text, said):
    with pytest.raises(Rejected, match=said):
        read_duration(text)
