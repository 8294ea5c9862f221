"""The daily lists of central banks, as they are published and as they must not be."""

from datetime import date
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.files.rates import read_rates
from tests.conftest import TODAY
from tests.rate_samples import CBR, ECB


def test_both_banks_are_read_with_their_day_and_units():
    rates = {rate.quote: rate for rate in read_rates(ECB, TODAY)}
    assert (rates["USD"].rate, rates["USD"].as_of) == (Decimal("1.0834"), date(2026, 3, 11))
    assert set(rates) == {"USD", "JPY", "CNY", "GBP", "IDR"}
    rates = {rate.base: rate for rate in read_rates(CBR, TODAY)}
    assert (rates["JPY"].rate, rates["JPY"].units) == (Decimal("55.1234"), 100)
    assert rates["CNY"].as_of == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b"1.0834", b"NaN"),
        (b"1.0834", b"1,0834"),
        (b"1.0834", b"1e3"),
        (b"1.0834", b"0"),
        (b"1.0834", b"-1"),
        (b"2026-03-11", b"2027-03-11"),
        (b"2026-03-11", b"yesterday"),
        (b'"JPY"', b'"USD"'),
        (b"</Cube>", b""),
        (b"Envelope", b"html"),
        (b"<?xml version='1.0'?>", b'<!DOCTYPE a [<!ENTITY b "c">]>'),
    ],
)
def test_one_wrong_thing_keeps_none_of_it(was, becomes):
    assert was in ECB
    with pytest.raises(Rejected):
        read_rates(ECB.replace(was, becomes), TODAY)


@pytest.mark.parametrize(
    "data", [b"", b"\0", b"<a>" * 100_000, b"<?xml version='1.0' encoding='x'?><a/>"]
)
def test_what_is_no_list_is_refused_in_a_sentence(data):
    with pytest.raises(Rejected):
        read_rates(data, TODAY)
