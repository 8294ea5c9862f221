"""A choice is known by what it is stored as, by its words, and by the mark in their brackets."""

import pytest

from sourcing_app.domain.records.payments import PAYMENT


@pytest.mark.parametrize(
    "typed", ["tt", "T/T", "t / t", "Bank transfer (T/T)", "bank transfer t/t"]
)
def test_a_way_of_payment_is_read_as_it_is_written(typed):
    assert str(PAYMENT["method"].chosen(typed)) == "tt"


@pytest.mark.parametrize("typed", ["", "/", "cheque"])
def test_what_is_no_choice_stays_as_typed(typed):
    assert PAYMENT["method"].chosen(typed) == typed
