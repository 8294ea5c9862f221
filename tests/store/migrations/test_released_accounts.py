"""Accounts that earlier versions kept: still in use, and honest about what was not asked then."""

import pytest

from sourcing_app.domain.accounts.account import AccountState
from sourcing_app.services.accounts.records import AccountFields
from sourcing_app.services.accounts.rows import accounts_of
from sourcing_app.services.orders.facts import order_states
from tests.conftest import TODAY
from tests.store.released import WITHOUT_DIGESTS, ask, released


@pytest.fixture(params=WITHOUT_DIGESTS)
def file(request, tmp_path):
    return released(request.param, tmp_path / "file" / "own.sourcing")


def rows(path, columns):
    return ask(path, f"SELECT {columns} FROM supplier_bank_account ORDER BY id")  # noqa: S608 - ours


def test_they_keep_what_they_said_and_learn_the_day_they_came(file, opened):
    kept = "id, beneficiary, number, state, channel, verified_with, verified_on"
    before, made = rows(file, kept), rows(file, "substr(created_at, 1, 10)")
    opened(file).close()
    assert rows(file, kept) == before
    assert rows(file, "entered_on") == made
    assert set(rows(file, "channel_kind, known_since, confirmed_name")) == {(None, None, "")}


def test_a_check_of_then_still_counts_and_says_what_is_not_known(file, opened):
    desk = opened(file)
    orders = desk.reader.ids("SELECT id FROM purchase_order")
    told = [
        str(fact.sentence)
        for state in order_states(desk.reader, orders, TODAY).values()
        if state.next is not None
        for fact in state.next.report.facts
        if fact.id == "account" and fact.met
    ]
    assert told
    assert all("(Trade Manager); since when that channel is known was not" in text for text in told)
    desk.close()


def test_the_same_number_typed_with_other_blanks_is_still_the_same(file, opened):
    desk = opened(file)
    supplier = desk.reader.value(
        "SELECT supplier_id FROM supplier_bank_account WHERE state = 'verified'"
    )
    old = accounts_of(desk.reader, supplier)[0]
    typed = {"beneficiary": old.beneficiary.lower(), "number": old.number.replace(" ", "-")}
    again = desk.accounts.add(supplier, AccountFields.checked(**typed), TODAY)
    assert (again.id, again.known) == (old.id, True)
    assert accounts_of(desk.reader, supplier)[0].state is AccountState.VERIFIED
    desk.close()
