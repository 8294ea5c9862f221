from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.quotes.price_breaks import (
    BelowMoq,
    Price,
    PriceBreak,
    Wanted,
    ladder_findings,
    least_quantity,
    moq_findings,
    price_at,
)
from sourcing_app.domain.quotes.price_text import checked_breaks, parse_breaks, parse_quantity
from sourcing_app.domain.quotes.states import (
    NEXT,
    Offer,
    PayeeKind,
    QuoteState,
    expired,
    left_out,
    lowest,
    move,
)
from sourcing_app.domain.quotes.terms import flags, warnings
from sourcing_app.domain.settings.limits import SHIPPED
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.values.money import CAP
from sourcing_app.domain.values.numbers import unmistakable
from sourcing_app.domain.values.units import same_unit

AMOUNTS = st.decimals("0.000001", "1000000000", places=6)
QUANTITIES = st.integers(1, 10**9).map(Decimal)
BREAKS = st.lists(
    st.builds(PriceBreak, QUANTITIES, AMOUNTS),
    min_size=1,
    max_size=30,
    unique_by=lambda b: b.min_quantity,
).map(checked_breaks)
TODAY = date(2026, 3, 12)
LADDER = parse_breaks("500:2.7;2000:2.5")


def offer(key, price="2", product="Lamp", currency="USD", **values):
    values = {
        "state": QuoteState.RECEIVED,
        "valid_until": None,
        "moq": None,
        "unit": "pcs",
        **values,
    }
    breaks = (PriceBreak(Decimal(100), Decimal(price)),) if price else ()
    return Offer(key, product, currency, breaks=breaks, **values)


@pytest.mark.rule("R64")
@pytest.mark.parametrize(
    ("quantity", "unit", "total"),
    [
        ("500", "2.7", "1350"),
        ("1999", "2.7", "5397.30"),
        ("2000", "2.5", "5000"),
        ("1e6", "2.5", "2500000"),
    ],
)
def test_the_price_is_that_of_the_largest_break_not_above(quantity, unit, total):
    found = price_at(LADDER, Decimal(quantity), "USD")

    assert (found.unit_price, found.total.amount) == (Decimal(unit), Decimal(total))


@pytest.mark.rule("R63")
def test_below_the_smallest_break_there_is_no_price():
    assert price_at(LADDER, Decimal(499), "USD") == BelowMoq(Decimal(500))
    assert price_at(LADDER, Decimal(600), "USD", Decimal(1000)) == BelowMoq(Decimal(1000))
    assert price_at((), Decimal(1), "USD") == BelowMoq(Decimal(0))


@given(BREAKS, st.integers(1, 10**9).map(Decimal))
def test_every_quantity_has_the_price_of_its_step_or_is_below_moq(breaks, quantity):
    found = price_at(breaks, quantity, "USD")

    if quantity < breaks[0].min_quantity:
        assert found == BelowMoq(breaks[0].min_quantity)
    else:
        step = max(b.min_quantity for b in breaks if b.min_quantity <= quantity)
        assert found.unit_price == next(b.price for b in breaks if b.min_quantity == step)
        if found.unit_price * quantity <= CAP:
            assert abs(found.total.amount - found.unit_price * quantity) <= Decimal("0.005")


@given(BREAKS)
def test_breaks_are_written_as_they_are_read(breaks):
    text = ";".join(
        f"{unmistakable(each.min_quantity)}:{unmistakable(each.price)}" for each in breaks
    )
    assert parse_breaks(text) == breaks
    assert list(breaks) == sorted(breaks, key=lambda b: b.min_quantity)
    assert least_quantity(breaks) == min(b.min_quantity for b in breaks)


@given(st.text())
def test_any_text_is_breaks_or_is_refused(text):
    with suppress(Rejected):
        assert parse_breaks(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "at least one price"),
        ("500", "“500” is not a price break"),
        ("500:1e999", "“1e999” is not a number"),
        ("500:1.234,56", "“1.234,56” can be read in two ways"),
        ("500:NaN", "“NaN”"),
        ("500:-1", "A price must be more than 0"),
        ("0:2", "more than 0"),
        ("500:0", "more than 0"),
        ("500:2;500.0:3", "has two prices"),
        ("500:2.1234567", "too many decimals"),
        (";".join(f"{n}:1" for n in range(1, 32)), "at most 30 prices"),
        ("x" * 200_000, "is not a price break"),
    ],
)
def test_wrong_breaks_are_refused_in_one_sentence(text, said):
    with pytest.raises(Rejected) as error:
        parse_breaks(text)
    assert said in str(error.value)
    assert len(str(error.value)) < 150


def test_a_quantity_is_plain_digits():
    assert parse_quantity(" 12.5 ") == Decimal("12.5")
    for text in ("1e9", "1.000", "0", "٣", ""):
        with pytest.raises(Rejected):
            parse_quantity(text)


def test_the_lowest_is_marked_with_its_ties():
    offers = [offer(1, "2.50"), offer(2, "2.5"), offer(3, "2.6")]

    assert lowest(offers, Decimal(100), TODAY) == {1, 2}


@pytest.mark.parametrize(
    "other",
    [
        offer(3, "1", valid_until=TODAY - timedelta(days=1)),
        offer(3, "1", state=QuoteState.SUPERSEDED),
        offer(3, "1", state=QuoteState.REJECTED),
        offer(3, "1", state=QuoteState.DRAFT),
        offer(3, "1", moq=Decimal(1000)),
        offer(3, ""),
        offer(3, "1", product="Cable"),
        offer(3, "1", currency="EUR"),
    ],
)
def test_what_cannot_be_ordered_or_compared_is_not_the_lowest(other):
    offers = [offer(1, "2"), offer(2, "3"), other]

    assert lowest(offers, Decimal(100), TODAY) == {1}


def test_a_price_per_piece_and_one_per_carton_are_not_ranked_together():
    offers = [offer(1, "2"), offer(2, "3", unit="piece"), offer(3, "60", unit="carton")]
    assert lowest(offers, Decimal(100), TODAY) == {1}
    assert lowest(offers[1:], Decimal(100), TODAY) == frozenset()
    apart = left_out(offers, TODAY)
    assert str(apart[3]) == (
        "Priced per carton, other quotes for this product per pcs: they are not compared."
    )
    assert set(apart) == {1, 2, 3}
    assert left_out(offers[:2], TODAY) == {}


def test_a_rejected_quote_leaves_no_other_one_out():
    offers = [offer(1), offer(2, unit="set", state=QuoteState.REJECTED)]
    assert left_out(offers, TODAY) == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [("pcs", "Piece"), ("pc.", "件"), ("шт.", "ШТ"), ("m²", "sqm"), ("kgs", "кг"), ("Ctn", "箱")],
)
def test_units_that_mean_the_same_are_one(one, other):
    assert same_unit(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("pcs", "sets"), ("pairs", "pcs"), ("box", "carton"), ("kg", "t"), ("", "pcs"), ("m", "m2")],
)
def test_units_that_differ_stay_apart(one, other):
    assert not same_unit(one, other)


@pytest.mark.rule("R63")
@pytest.mark.parametrize(
    ("least", "unit", "told"),
    [
        ("500", "pcs", "You asked for 400 pcs, below the MOQ of 500: there is no price for it"),
        ("400", "piece", ""),
        ("20", "carton", "You asked for 400 pcs, the price is per carton"),
    ],
)
def test_less_than_the_moq_is_warned_of(least, unit, told):
    found = moq_findings(Decimal(least), unit, Wanted(Decimal(400), "pcs"))
    assert " ".join(str(finding.sentence) for finding in found).partition(": compare")[0] == told
    assert moq_findings(None, unit, Wanted(Decimal(400), "pcs")) == ()
    assert moq_findings(Decimal(least), unit, None) == ()


def test_one_quote_alone_is_not_the_lowest():
    assert lowest([offer(1)], Decimal(100), TODAY) == frozenset()


@given(st.lists(st.tuples(st.integers(1, 3), st.sampled_from(["USD", "EUR"])), max_size=8))
def test_every_lowest_is_no_dearer_than_any_rival(drawn):
    offers = [offer(key, str(price), currency=code) for key, (price, code) in enumerate(drawn)]
    marked = lowest(offers, Decimal(100), TODAY)

    for one in offers:
        rivals = [o.breaks[0].price for o in offers if o.currency == one.currency]
        best = len(rivals) > 1 and one.breaks[0].price == min(rivals)
        assert (one.key in marked) == best


def test_expiry_is_computed_from_the_last_day():
    assert not expired(None, TODAY)
    assert not expired(TODAY, TODAY)
    assert expired(TODAY - timedelta(days=1), TODAY)


def test_only_the_moves_of_the_table_are_allowed():
    for state in QuoteState:
        for to in QuoteState:
            if to in NEXT[state]:
                assert move(state, to) is to
            else:
                with pytest.raises(Rejected):
                    move(state, to)


def rules_of(terms, payee=PayeeKind.COMPANY, *, outside=False):
    return [f.rule for f in warnings(terms, payee, SHIPPED, outside_platform=outside)]


@pytest.mark.rule("R155")
def test_full_prepayment_is_flagged():
    assert rules_of("100") == ["R155"]
    assert flags("100", PayeeKind.UNKNOWN) == (FlagKind.FULL_PREPAYMENT,)
    assert rules_of("30/70") == []
    assert rules_of("as agreed") == []


@pytest.mark.rule("R156")
def test_payment_outside_the_platform_is_flagged():
    assert [
        f.severity.value
        for f in warnings("30/70", PayeeKind.COMPANY, SHIPPED, outside_platform=True)
    ] == ["warning"]
    assert [
        f.severity.value for f in warnings("100", PayeeKind.COMPANY, SHIPPED, outside_platform=True)
    ] == ["error"]


@pytest.mark.rule("R90")
def test_a_high_deposit_is_flagged():
    assert rules_of("50/50") == ["R90"]


@pytest.mark.rule("R110")
def test_a_person_as_payee_is_flagged():
    assert rules_of("30/70", PayeeKind.PERSON) == ["R110"]
    assert flags("30/70", PayeeKind.PERSON) == (FlagKind.PERSONAL_ACCOUNT,)


@pytest.mark.rule("R64")
def test_a_larger_quantity_at_a_higher_price_is_doubted():
    (finding,) = ladder_findings(parse_breaks("100:2;500:2.5;1000:1"))

    assert "500" in str(finding.sentence)
    assert isinstance(price_at(LADDER, Decimal(500), "USD"), Price)


def test_a_total_too_large_is_refused_when_it_is_asked_for():
    found = price_at(parse_breaks("1:999999999"), Decimal(10**9), "USD")

    with pytest.raises(Rejected, match="too large"):
        _ = found.total
