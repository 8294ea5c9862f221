"""Numbers as typed: exact, or refused with a sentence; never a guess."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.values.numbers import parse_decimal, unmistakable

NBSP = "\N{NO-BREAK SPACE}"
FORMATS = {"en": (".", ","), "ru": (",", NBSP), "zh": (".", ",")}


def grouped(digits, group):
    head = len(digits) % 3
    threes = [digits[i : i + 3] for i in range(head, len(digits), 3)]
    return group.join(filter(None, [digits[:head], *threes]))


@given(
    st.integers(0, 10**15 - 1),
    st.text("0123456789", max_size=6),
    st.sampled_from(["", "-", "\N{MINUS SIGN}", "+"]),
    st.sampled_from([*FORMATS]),
    st.booleans(),
)
def test_what_a_language_writes_is_read_exactly(whole, part, sign, language, with_groups):
    point, group = FORMATS[language]
    typed = grouped(str(whole), group) if with_groups else str(whole)
    text = f" {sign}{typed}{point + part if part else ''} "
    if re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", text.strip(f" {sign}")):
        with pytest.raises(Rejected, match="two ways"):
            parse_decimal(text, point=point, group=group)
        return
    value = Decimal(f"{whole}.{part or '0'}")
    expected = -value if sign in {"-", "\N{MINUS SIGN}"} else value
    assert parse_decimal(text, point=point, group=group) == expected


@given(st.text(max_size=30), st.sampled_from([*FORMATS]))
def test_any_text_is_read_or_refused(text, language):
    point, group = FORMATS[language]
    try:
        value = parse_decimal(text, point=point, group=group, places=4)
    except Rejected:
        return
    assert value.is_finite()
    assert abs(value) < 10**15
    assert value == round(value, 4)


@given(st.integers(1, 999), st.integers(0, 999), st.text("0123456789", min_size=1, max_size=2))
def test_of_full_stop_and_comma_the_last_is_the_point_in_every_language(thousands, rest, cents):
    value = Decimal(f"{thousands}{rest:03}.{cents}")
    for text in (f"{thousands}.{rest:03},{cents}", f"{thousands},{rest:03}.{cents}"):
        for point, group in FORMATS.values():
            assert parse_decimal(text, point=point, group=group) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.56", "1234.56"),
        ("1 234.56", "1234.56"),
        ("1'234", "1234"),
        ("1\N{RIGHT SINGLE QUOTATION MARK}234", "1234"),
        (".5", "0.5"),
        ("1.", "1"),
        ("31,50", "31.50"),
        ("1,5", "1.5"),
        ("1 234,56", "1234.56"),
        ("-0,0625", "-0.0625"),
        ("１２，３４５．６", "12345.6"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1.234.567,89", "1234567.89"),
        ("1'234'567.50", "1234567.50"),
        ("12,34,567", "1234567"),
        ("1,23,456.50", "123456.50"),
    ],
)
def test_usual_ways_to_write(text, value):
    assert parse_decimal(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 234,56", "1234.56"),
        (f"1{NBSP}234,56", "1234.56"),
        ("1234.56", "1234.56"),
        ("0.125", "0.125"),
        (".5", "0.5"),
    ],
)
def test_usual_ways_to_write_in_russian(text, value):
    assert parse_decimal(text, point=",", group=NBSP) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Enter a number"),
        ("1e999", "not a number"),
        ("1E5", "not a number"),
        ("nan", "not a number"),
        ("Infinity", "not a number"),
        ("--5", "not a number"),
        ("5²", "not a number"),
        ("٣", "not a number"),
        ("12 34", "two ways"),
        ("1234,567", "two ways"),
        ("1,234 567", "two ways"),
        ("1.2.3", "two ways"),
        ("1,2,345", "two ways"),
        ("123,45,678", "two ways"),
        ("1.23.456", "two ways"),
        ("1.234,567,890.5", "two ways"),
        ("9" * 16, "too large"),
        ("1.23456", "too many decimals"),
    ],
)
def test_refused(text, reason):
    with pytest.raises(Rejected, match=reason):
        parse_decimal(text, places=4)


def test_a_whole_number_must_be_whole():
    with pytest.raises(Rejected, match="whole number"):
        parse_decimal("1.5", places=0)


@pytest.mark.parametrize("text", ["1.000", "5.520", "1,000", "999,999", "-12.345", "１．０００"])
@pytest.mark.parametrize("language", FORMATS)
def test_a_lone_separator_before_three_digits_is_asked_about(text, language):
    point, group = FORMATS[language]
    with pytest.raises(Rejected, match="two ways"):
        parse_decimal(text, point=point, group=group)


@pytest.mark.parametrize(
    ("text", "small", "large"),
    [
        ("1.000", "1", "1000"),
        ("5.520", "5.52", "5520"),
        ("2.735", "2.7350", "2735"),
        ("1,000", "1", "1000"),
    ],
)
def test_both_readings_are_named_as_they_can_be_written(text, small, large):
    with pytest.raises(Rejected) as refused:
        parse_decimal(text)
    assert str(refused.value) == (f"“{text}” can be read in two ways: write {small} or {large}.")
    value = Decimal(text.replace(",", "."))
    assert parse_decimal(small) == value
    assert parse_decimal(large) == value * 1000


def test_the_readings_are_written_in_the_language_of_the_field():
    with pytest.raises(Rejected, match="write 2,7350 or 2735"):
        parse_decimal("2,735", point=",", group=NBSP)


@pytest.mark.parametrize("text", ["0.125", "0.500", "4.90", "1.0000", "1234.567", "5520", "1 000"])
def test_what_has_one_reading_is_taken(text):
    assert parse_decimal(text) == Decimal(text.replace(" ", ""))


def test_noughts_that_only_make_it_plain_are_no_decimals_too_many():
    """1.525 dinars are written 1.5250."""
    assert parse_decimal("1.5250", places=3) == Decimal("1.525")


def test_a_price_keeps_its_noughts():
    assert unmistakable(Decimal("4.90")) == "4.90"
    assert (unmistakable(4), unmistakable(10**17 + 1)) == ("4", "100000000000000001")


@given(st.integers(0, 999), st.sampled_from(".,"), st.sampled_from([*FORMATS]))
def test_a_nought_begins_no_thousands(thousandths, mark, language):
    point, group = FORMATS[language]
    text = f"0{mark}{thousandths:03}"
    for counts in (False, True):
        read = parse_decimal(text, point=point, group=group, counts=counts)
        assert read == Decimal(thousandths) / 1000


@given(
    st.decimals(min_value=0, max_value=10**9, places=6, allow_nan=False, allow_infinity=False),
    st.sampled_from([*FORMATS]),
)
def test_what_is_written_unmistakably_is_read_back(value, language):
    point, group = FORMATS[language]
    assert parse_decimal(unmistakable(value, point), point=point, group=group) == value


def test_a_sentence_says_how_to_write_it_here():
    with pytest.raises(Rejected, match=r"1,234\.56"):
        parse_decimal("1.23.456")


@pytest.mark.parametrize("text", ["1,000", "12,500", "999,999"])
def test_a_counted_number_may_be_grouped_as_the_language_does(text):
    assert parse_decimal(text, counts=True) == Decimal(text.replace(",", ""))
    with pytest.raises(TwoReadings):
        parse_decimal(text, point=",", group=NBSP, counts=True)


def test_a_full_stop_before_three_digits_is_asked_about_even_of_counted_ones():
    with pytest.raises(TwoReadings) as asked:
        parse_decimal("1.000", counts=True)
    assert asked.value.readings == ("1", "1000")
