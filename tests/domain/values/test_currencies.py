"""Currencies as people write them."""

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.currencies import currency_code, decimals, kept_code


@pytest.mark.parametrize(
    "typed",
    ["RMB", "rmb", "CN¥", "cn￥", "Yuan", " 元 ", "人民币", "юаней", "ЮАНЬ", "cny", "ＲＭＢ"],
)
def test_the_yuan_has_one_code(typed):
    assert currency_code(typed) == "CNY"


@pytest.mark.parametrize("typed", ["¥", "￥", " ¥ "])
def test_the_sign_of_two_currencies_is_asked_about(typed):
    with pytest.raises(Rejected, match="write CNY or JPY"):
        currency_code(typed)


@pytest.mark.parametrize("typed", ["", "US", "USDT", "$", "U5D", "дол"])
def test_what_is_no_code_is_refused(typed):
    with pytest.raises(Rejected, match="three letters, such as USD"):
        currency_code(typed)


def test_other_codes_stay_and_old_ones_are_understood():
    assert (currency_code("usd"), currency_code("Jpy")) == ("USD", "JPY")
    assert (kept_code("RMB"), kept_code("EUR"), kept_code("")) == ("CNY", "EUR", "")
    assert (decimals("JPY"), decimals("USD"), decimals("KWD")) == (0, 2, 3)
