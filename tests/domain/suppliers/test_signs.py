"""Mail that changes hands, goods with nothing in common, prices far below those of others."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.quotes.outliers import is_outlier
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.suppliers.signs import FREE_MAIL, mail_sign, unrelated

KNOWN = ("wei@brightpath-lamps.com",)
SITE = ("https://www.brightpath-lamps.com",)
SIXTY = Decimal(60)
PRICES = st.decimals("0.01", 1000, places=2)


@pytest.mark.parametrize(
    ("email", "known", "sites", "sign"),
    [
        ("ann@brightpath-lamps.com", KNOWN, (), None),
        ("wei@brightpath-lamp.com", KNOWN, (), FlagKind.MAIL_LOOKALIKE),
        ("wei@brightpath-Iamps.com", KNOWN, (), FlagKind.MAIL_LOOKALIKE),
        ("wei@brightpath-lamsp.com", (), SITE, FlagKind.MAIL_LOOKALIKE),
        ("wei@gmail.com", KNOWN, (), FlagKind.FREE_MAIL),
        ("wei@gmail.com", ("wei@163.com",), (), None),
        ("wei@gmail.com", (), SITE, None),
        ("wei@freight-partner.com", KNOWN, SITE, None),
        ("", KNOWN, SITE, None),
    ],
)
def test_a_mail_address_beside_those_known_before(email, known, sites, sign):
    assert mail_sign(email, known, sites) is sign


@given(st.sampled_from(sorted(FREE_MAIL)), st.lists(st.sampled_from(sorted(FREE_MAIL))))
def test_free_mail_alone_is_no_sign(mine, others):
    assert mail_sign(f"a@{mine}", [f"b@{each}" for each in others], ()) is None


def test_many_products_without_a_word_in_common():
    assert not unrelated(["LED desk lamp", "LED strip", "Floor lamp", "Table lamp", "Lamp shade"])
    assert not unrelated(["Lamp", "Chair", "Towel"])
    assert unrelated(["LED lamp", "Office chair", "Bath towel", "Bicycle pump", "led lamp"])


@pytest.mark.rule("R162")
@given(PRICES, st.lists(PRICES, min_size=2, max_size=5))
def test_below_sixty_percent_of_the_median_is_far_below(mine, others):
    ladder = [[PriceBreak(Decimal(100), price)] for price in others]
    ordered = sorted(others)
    middle = (ordered[(len(others) - 1) // 2] + ordered[len(others) // 2]) / 2
    found = is_outlier([PriceBreak(Decimal(100), mine)], ladder, SIXTY)
    assert found == (mine < middle * Decimal("0.6"))


def test_prices_are_compared_at_the_quantity_of_the_quote():
    many = [PriceBreak(Decimal(10), Decimal(10)), PriceBreak(Decimal(1000), Decimal(4))]
    mine = [PriceBreak(Decimal(1000), Decimal(3))]
    assert not is_outlier(mine, [many, many], SIXTY)
    assert not is_outlier([PriceBreak(Decimal(10), Decimal(1))], [many], SIXTY)
    assert is_outlier([PriceBreak(Decimal(10), Decimal(5))], [many, many], SIXTY)
