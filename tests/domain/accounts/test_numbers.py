"""What an account's number says of its country, however it is parted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.accounts.numbers import is_iban, places_of

IBAN = "DE89370400440532013000"


@given(
    st.lists(st.sampled_from(["", " ", "-", ".", "\N{NO-BREAK SPACE}"]), min_size=23, max_size=23)
)
def test_the_country_of_an_iban_is_read_however_it_is_parted(signs):
    parts = [sign + letter for sign, letter in zip(signs, IBAN, strict=False)]
    parted = "".join(parts) + signs[-1]
    assert is_iban(parted)
    assert places_of(parted, "COBADEFF", "DE") == ("DE",)
    assert places_of(parted, "BKCHHKHH", "CN") == ("CN", "DE", "HK")


@pytest.mark.parametrize("number", ["012-345678-001", ""])
def test_a_banks_own_number_names_no_country(number):
    assert places_of(number, "", "CN") == ("CN",)
