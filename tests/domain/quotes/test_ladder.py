"""Price ladders pasted whole, as pages, chats and spreadsheets show them."""

import re
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.quotes.ladder import Ladder, read_ladder
from sourcing_app.domain.values.numbers import unmistakable

NBSP = "\N{NO-BREAK SPACE}"
FORMATS = {"en": (".", ","), "ru": (",", NBSP), "zh": (".", ",")}
SIZES = st.decimals(min_value="0.000001", max_value=10**9, places=6)


def steps(text, *language):
    found = read_ladder(text, *language).breaks
    return ";".join(f"{step.min_quantity.normalize():f}:{step.price:f}" for step in found)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("500:2.70;2000:2.50", "500:2.70;2000:2.50"),
        ("1-49: 0.2776, 50-149: 0.2161, 5000-: 0.1395", "1:0.2776;50:0.2161;5000:0.1395"),
        (
            "2 - 99 sets $25.00 / 100 - 999 sets $24.50 / >= 1000 sets $23.00",
            "2:25.00;100:24.50;1000:23.00",
        ),
        ("2 - 99 pieces\n$25.00\n>= 100 pieces\n$24.50", "2:25.00;100:24.50"),
        ("US $25.00\n2-99 Pieces\nUS $24\n≥100 Pieces", "2:25.00;100:24"),
        ("≥500: US$2.70; ≥2000: US$2.50", "500:2.70;2000:2.50"),
        ("500+ pcs $2.70, 2000+ pcs $2.50", "500:2.70;2000:2.50"),
        ("500 pcs - $2.70; 1000 pcs - $2.60", "500:2.70;1000:2.60"),
        ("1,000: 2.50; 10,000: 2.10", "1000:2.50;10000:2.10"),
        ("1,000+ €2,500.00; 2,000+ €2,400.50", "1000:2500.00;2000:2400.50"),
        ("500：2.7；2000：2.5", "500:2.7;2000:2.5"),
        ("500件以上2.7元，2000件以上 2.5元/件", "500:2.7;2000:2.5"),
        ("500\t2.70\n1000\t2.50", "500:2.70;1000:2.50"),
        ("Quantity\tUnit price\n500\t2.70\n1000\t2.5", "500:2.70;1000:2.5"),
        ("1 - 99\t100 - 999\t>=1000\n$25.00\t$24.50\t$23.00", "1:25.00;100:24.50;1000:23.00"),
        ("100\t500\t1000\n2.5\t2.3\t2.1", "100:2.5;500:2.3;1000:2.1"),
        ("1k pcs $2, 10k pcs $1.5", "1000:2;10000:1.5"),
        ("500:2.70,2000:2.50", "500:2.70;2000:2.50"),
        ("500 $2.70 1000 $2.50", "500:2.70;1000:2.50"),
        ("1-9 шт. - 300 руб.\n10-49 шт. - 280 руб.\nот 50 шт. - 250 руб.", "1:300;10:280;50:250"),
        ("10个起批 ¥5.00\n100个起批 ¥4.50", "10:5.00;100:4.50"),
        ("500: $.50; 1000: $.45", "500:0.50;1000:0.45"),
        ("$2.70: 500 pcs", "500:2.70"),
        ("2.70: 500 pcs", "500:2.70"),
        ("500: 2.70 each; 1000: 2.50 ea", "500:2.70;1000:2.50"),
        ("500:2.70;1000:2.60\n2000:2.50;5000:2.40", "500:2.70;1000:2.60;2000:2.50;5000:2.40"),
        ("500: $1,250; 1000: 1,250.00", "500:1250;1000:1250.00"),
        ("1-99\t100-999\n25\t24", "1:25;100:24"),
    ],
)
def test_ladders_as_they_are_pasted(text, right):
    assert steps(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("500: 2,70; 1000: 2,50", "500:2.70;1000:2.50"),
        ("500\t2,70\n1 000\t2,50", "500:2.70;1000:2.50"),
        ("от 1 000 шт.: 2,70 $; от 5 тыс. шт — 2,50 $", "1000:2.70;5000:2.50"),
        ("500:2.7", "500:2.7"),
    ],
)
def test_ladders_in_russian(text, right):
    assert steps(text, *FORMATS["ru"]) == right


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1000:2,50;10000:2,10", ("2.50", "2; 50")),
        ("500:1.234,56", ("1234.56", "1.234; 56")),
        ("500:5.520", ("5.52", "5520")),
        ("1.000:2", ("1", "1000")),
        ("500:1,250", ("1.25", "1250")),
        ("500 pcs: 1,250", ("1.25", "1250")),
        ("500\t1,250", ("1.25", "1250")),
        ("1:1,200; 3:1,100", ("1.2", "1200")),
    ],
)
def test_what_has_two_readings_is_asked_about(text, readings):
    with pytest.raises(TwoReadings) as asked:
        read_ladder(text)
    assert asked.value.readings == readings


@pytest.mark.parametrize("text", ["1,000: 2,5", "1.000: 2,5"])
def test_in_russian_a_thousand_with_a_comma_is_asked_about(text):
    with pytest.raises(TwoReadings):
        read_ladder(text, *FORMATS["ru"])


@pytest.mark.parametrize(
    "text",
    [
        *("500", "abc", "500:2:3", "500:2,100:1.5", "500 pcs 1000 pcs", "$2 $3", "1 - 5\n100 - 4"),
        *("100, 500, 1000: 3.1, 2.9, 2.7", "100, 2.5, 500, 2.3", "500 2.7 1000 2.5", "~5: 2"),
        *("500: free", "500:1e999", "500 sets $2; 1000 pcs $1", "500:$2.7;1000:€2", "1 2: 3 4"),
    ],
)
def test_what_is_no_ladder_is_refused(text):
    with pytest.raises(Rejected):
        read_ladder(text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        *(("500:10-12", "10-12"), ("500:2.70-3.10", "2.70-3.10"), ("500:2.70~3.10", "2.70~3.10")),
        *(("500:1.20+", "1.20+"), ("500:2-3", "2-3"), ("500\t10-12", "10-12"), ("500: 3m", "3m")),
        *(("500:0.30-0.35;1000:0.25-0.28", "0.30-0.35"), ("500:2.70M", "2.70M")),
        *(("500: from 2.70", "from 2.70"), ("500 1.20+", "500 1.20+"), ("500 pcs: 2-3", "2-3")),
        *(("500-999:10-12;1000:9", "10-12"), ("500-999\t10-12\n1000\t9", "10-12")),
        *(("$2.70-3.10", "$2.70-3.10"), ("500: $2.70-$3.10", "$2.70-$3.10")),
        *(("500:3.10-2.70", "3.10-2.70"), ("500:$2.70-$3.10; 1000", "$2.70-$3.10")),
        *(("500: $1.20+", "$1.20+"), ("500: from $1.20", "from $1.20"), ("500: 2元起", "2元起")),
        *(("500: 2.70 pcs", "2.70 pcs"), ("500 pcs $2-3, 1000 pcs", "500 pcs $2-3, 1000 pcs")),
    ],
)
def test_what_stands_for_a_price_and_is_not_one_is_refused(text, part):
    with pytest.raises(Rejected, match=f"“{re.escape(part)}” is not one price.*500:2.70"):
        read_ladder(text)


@pytest.mark.parametrize(
    "text",
    ["500:2.70/k", "500:2.70/M", "500: $2.70 / k pcs", "500: 2.70 per thousand", "500:2.70/万"],
)
def test_a_price_of_a_thousand_is_not_the_price_of_one(text):
    with pytest.raises(Rejected, match="price of a thousand"):
        read_ladder(text)


def test_what_the_prices_are_in_is_kept():
    assert read_ladder("500 sets US$2.70").said() == {"currency": "USD", "unit": "sets"}
    assert read_ladder("500: $2.70").said() == {}
    assert read_ladder("500: 2.70/doz").said() == {"unit": "doz"}
    assert read_ladder("") == Ladder(())
    ladder = read_ladder("500 sets €2.70")
    ladder.refuse_others("EUR", "set")
    with pytest.raises(Rejected, match="in EUR, the quote is in USD"):
        ladder.refuse_others("USD", "sets")
    with pytest.raises(Rejected, match="per sets, the quote is per pcs"):
        ladder.refuse_others("EUR", "pcs")


@given(
    st.lists(st.tuples(SIZES, SIZES), min_size=1, max_size=5),
    st.sampled_from([*FORMATS]),
    st.sampled_from(["{0}: {1}; ", "{0}+ pcs USD {1}\n", "≥{0} 件 {1} 元\n", "{0}\t{1}\n"]),
)
def test_a_ladder_that_is_written_is_read_back(pairs, language, form):
    point, group = FORMATS[language]
    text = "".join(
        form.format(unmistakable(quantity, point), unmistakable(price, point))
        for quantity, price in pairs
    )
    found = read_ladder(text, point, group).breaks
    assert [(step.min_quantity, step.price) for step in found] == pairs


@given(st.text("0123456789,.:;-$ pcs≥+/\n\tx", max_size=40), st.sampled_from([*FORMATS]))
def test_any_text_is_a_ladder_or_is_refused(text, language):
    try:
        found = read_ladder(text, *FORMATS[language])
    except Rejected:
        return
    assert all(step.price.is_finite() for step in found.breaks)


@given(
    st.lists(st.integers(1, 10**6), min_size=1, max_size=3, unique=True),
    st.lists(
        st.sampled_from(["1.20", "10", "2-3", "10-12", "1.20+", "3m", "2.70M", "1,250", "≥7"])
    ),
    st.sampled_from([":", ": ", " : ", "：", "=", "\t"]),
    st.sampled_from([";", "\n", "; "]),
)
def test_no_quantity_is_taken_from_the_place_of_a_price(quantities, prices, colon, gap):
    ladder = gap.join(f"{q}{colon}{p}" for q, p in zip(quantities, prices, strict=False))
    try:
        found = read_ladder(ladder).breaks
    except Rejected:
        return
    assert [step.min_quantity for step in found] == quantities[: len(prices)]


@given(
    st.lists(st.sampled_from([*"0123456789", *":;-~+≥, \n\t.", "from ", "k"]), max_size=30).map(
        "".join
    )
)
def test_without_units_and_currencies_a_number_behind_a_colon_is_a_price(text):
    with suppress(Rejected):
        found = read_ladder("1 : " + text).breaks
        behind = {Decimal(each) for each in re.findall(r":\s*(\d+)(?![\d.,\s])", text)}
        before = re.sub(r":\s*\d+(?![\d.,\s])", ":", "1 : " + text)
        others = {Decimal(each) for each in re.findall(r"\d+", before)}
        assert not {step.min_quantity for step in found} & (behind - others)
