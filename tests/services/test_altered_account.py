"""A payment looks at its own account row, whatever the opening saw."""

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.services.payments.rows import payments_of
from tests.order_factory import make_open_order, pay
from tests.prepared import at_first
from tests.rows import writing


@at_first
def order(desk, tmp_path):
    return make_open_order(desk, tmp_path)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("number = 'DE89370400440532013000'", "“…3000”"),
        ("number = '62220000999 5678'", "number"),
        ("beneficiary = 'Somebody Ltd'", "beneficiary"),
        ("verified_with = 'Nobody'", "verified_with"),
    ],
)
def test_no_payment_goes_to_an_account_that_another_program_changed(desk, order, change, told):
    """Its digests follow here, so that neither the opening nor the watch can see it."""
    with writing(desk.path) as other:
        other.execute(f"UPDATE supplier_bank_account SET {change} WHERE id = 1")  # noqa: S608

    with pytest.raises(Rejected, match="Another program changed what this depends on") as refused:
        pay(desk, order, 1, "5520")
    assert told in str(refused.value)
    assert "supplier_bank_account:1" in str(refused.value)
    assert payments_of(desk.reader, order) == []


def test_one_that_is_as_it_was_entered_is_paid(desk, order):
    pay(desk, order, 1, "5520")

    assert len(payments_of(desk.reader, order)) == 1
