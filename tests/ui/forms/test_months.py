"""Months, typed as they are shown."""

from datetime import date
from itertools import product

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.days import parse_month
from sourcing_app.ui.formatting import month_name


def test_a_month_is_read_as_it_is_shown_in_each_language(language):
    for code, month in product(("en", "ru", "zh"), range(1, 13)):
        language.use(code)
        first = date(2027, month, 1)
        for text in (month_name(first), f"2027-{month:02}", f"{month:02}.2027"):
            assert parse_month(text, None, code) == first
    assert parse_month("2027-05-15", None) == date(2027, 5, 15)
    for wrong in ("13.2027", "Marchember 2027", "2027"):
        with pytest.raises(Rejected):
            parse_month(wrong, None)
