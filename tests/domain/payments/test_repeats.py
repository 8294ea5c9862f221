"""A payment that looks like one recorded already."""

from datetime import date

import pytest

from sourcing_app.domain.payments.repeats import Likeness, Made, find_repeat, plain_reference
from sourcing_app.domain.values.money import money

DAY = date(2026, 3, 12)
OLD = Made(1, DAY, money(100, "USD"), "MT-103 / 77", frozenset({"a", "b"}))


@pytest.mark.parametrize(
    ("day", "amount", "reference", "evidence", "likeness"),
    [(12, 100, "", "", Likeness.AMOUNT_AND_DAY), (12, 101, "", "", None), (13, 100, "", "", None),
     (13, 5, "mt10377", "", Likeness.REFERENCE), (13, 5, "ＭＴ103 77", "", Likeness.REFERENCE),
     (13, 5, "MT 10378", "", None), (13, 5, "", "b", Likeness.EVIDENCE), (13, 5, "", "c", None)],
)  # fmt: skip
def test_what_looks_alike(day, amount, reference, evidence, likeness):
    digests = frozenset(evidence)
    new = Made(2, date(2026, 3, day), money(amount, "USD"), reference, digests)
    found = find_repeat(new, [OLD])
    assert (found and found.likeness) == likeness


def test_it_is_said_which_payment_it_looks_like():
    found = find_repeat(Made(2, DAY, money(100, "USD")), [OLD])
    assert "payment of USD 100.00 on 12 March 2026 for line 1: the same amount" in str(found)


@pytest.mark.parametrize("text", ["", " - ", "//"])
def test_signs_alone_are_no_reference(text):
    assert plain_reference(text) == ""
    assert (
        find_repeat(
            Made(1, date(2026, 1, 1), money(1, "USD"), text), [Made(1, DAY, money(2, "USD"), text)]
        )
        is None
    )
