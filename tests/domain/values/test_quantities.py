"""Quantities and lists of them, as people write them in three languages."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.values.numbers import unmistakable
from sourcing_app.domain.values.quantities import Quantity, read_quantities, read_quantity

NBSP = "\N{NO-BREAK SPACE}"
FORMATS = {"en": (".", ","), "ru": (",", NBSP), "zh": (".", ",")}


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("1000", "1000", ""),
        ("1,000", "1000", ""),
        ("1 000", "1000", ""),
        ("1000 pcs", "1000", "pcs"),
        ("1,000+ pieces", "1000", "pieces"),
        ("1.0 Sets", "1", "Sets"),
        ("≥500", "500", ""),
        (">= 500 sets", "500", "sets"),
        ("500+", "500", ""),
        ("500 or more pieces", "500", "pieces"),
        ("MOQ: 500 pcs", "500", "pcs"),
        ("от 500 шт.", "500", "шт"),
        ("500件以上", "500", "件"),
        ("10k", "10000", ""),
        ("3.5 тыс. шт", "3500", "шт"),
        ("2万件", "20000", "件"),
        ("12,34,567", "1234567", ""),
        ("20 cartons of 12", "20", "cartons of 12"),
        ("100 Piece/Pieces", "100", "Piece/Pieces"),
        ("100 Pieces (Min. Order)", "100", "Pieces"),
        ("Min. Order: 2 Sets", "2", "Sets"),
        ("+5", "5", ""),
        (".5 kg", "0.5", "kg"),
        ("１，０００　件", "1000", "件"),
    ],
)
def test_usual_ways_to_write_a_quantity(text, value, unit):
    assert read_quantity(text) == Quantity(Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1.000", ("1", "1000")),
        ("2 - 99", ("2", "99")),
        ("100–500 pcs", ("100", "500")),
    ],
)
def test_what_has_two_readings_is_asked_about(text, readings):
    with pytest.raises(TwoReadings) as asked:
        read_quantity(text)
    assert asked.value.readings == readings
    for reading in readings:
        assert reading in str(asked.value)


@pytest.mark.parametrize(
    ("text", "readings"),
    [("250 500", ("250; 500", "250500")), ("100 200 500", ("100; 200; 500", "100200500"))],
)
def test_spaces_may_stand_between_quantities_or_thousands(text, readings):
    with pytest.raises(TwoReadings) as asked:
        read_quantities(text)
    assert asked.value.readings == readings
    assert [len(read_quantities(reading)) for reading in readings] == [text.count(" ") + 1, 1]


@pytest.mark.parametrize(("text", "one"), [("500 000", 500_000), ("1 250 500", 1_250_500)])
def test_a_thousand_s_spaces_are_no_list(text, one):
    assert read_quantities(text) == (one,)


@pytest.mark.parametrize("text", ["1,000", "1.000", "5,520 шт"])
def test_in_russian_a_lone_comma_before_three_digits_is_asked_about(text):
    with pytest.raises(TwoReadings):
        read_quantity(text, *FORMATS["ru"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Enter a number"),
        ("soon", "write it like 1000 or 1000 pcs"),
        ("1e5", "write it like 1000"),
        ("~500", "write it like 1000"),
        ("<500", "write it like 1000"),
        ("up to 500", "write it like 1000"),
        ("1/2", "write it like 1000"),
        ("5 apples", "“apples” is no known unit"),
        ("5 pcs or 6 pcs", "is not a quantity"),
    ],
)
def test_what_is_no_quantity_is_refused_with_an_example(text, said):
    with pytest.raises(Rejected, match=said):
        read_quantity(text)


@given(
    st.decimals(min_value=0, max_value=10**9, places=6, allow_nan=False, allow_infinity=False),
    st.sampled_from(["", "pcs", "шт", "件", "kg", "cartons of 12"]),
    st.sampled_from([*FORMATS]),
)
def test_what_is_written_is_read_back_in_every_language(value, unit, language):
    point, group = FORMATS[language]
    text = f"{unmistakable(value, point)} {unit}"
    assert read_quantity(text, point, group) == Quantity(value, unit)


@given(st.text(max_size=30), st.sampled_from([*FORMATS]))
def test_any_text_is_a_quantity_or_is_refused(text, language):
    try:
        found = read_quantity(text, *FORMATS[language])
    except Rejected:
        return
    assert found.value.is_finite()


@pytest.mark.parametrize(
    "text",
    [
        *("500, 1000, 5000", "500; 1000; 5000", "500,1000,5000", "500/1000/5000"),
        *("500, 1000 and 5000", "500、1000、5000", "500 pcs, 1000 pcs, 5000 pcs"),
        *("5000\n1000\n500", "500; 1 000; 5 000"),
    ],
)
@pytest.mark.parametrize("language", FORMATS)
def test_a_list_is_cut_where_no_number_goes_on(text, language):
    assert read_quantities(text, *FORMATS[language]) == (500, 1000, 5000)


@pytest.mark.parametrize("text", ["500; 1,000; 5,000", "500, 1,000, 5,000"])
def test_thousands_of_english_lists_are_thousands(text):
    assert read_quantities(text) == (500, 1000, 5000)
    with pytest.raises(TwoReadings, match="write 1 or 1000"):
        read_quantities(text, *FORMATS["ru"])


def test_three_groups_of_three_may_be_one_number():
    with pytest.raises(TwoReadings) as asked:
        read_quantities("100,200,300")
    assert asked.value.readings == ("100; 200; 300", "100200300")
