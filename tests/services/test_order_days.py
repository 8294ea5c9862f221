"""When an order was made: said by the user, held between its quote and its first payment."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Conflict, Invalid, Rejected
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.services.accounts.records import AccountCheckFields, AccountFields
from sourcing_app.services.accounts.rows import accounts_of
from sourcing_app.services.orders.records import Occasion, OrderPlan
from tests.order_factory import (
    ADDRESS,
    CHECK,
    TODAY,
    make_file,
    make_order,
    make_quote,
    make_supplier,
    open_deposit,
    pay,
)
from tests.prepared import at_first

EARLIER = date(2026, 3, 5)


@at_first
def order(desk):
    return make_order(desk)


def add(desk, made_on, **values):
    quote = make_quote(desk, make_supplier(desk), **values)
    return desk.orders.add(quote, Decimal(4000), "30/70", TODAY, ADDRESS, Occasion(made_on))


def made_on(desk, order):
    return desk.orders.state(order).facts.made_on


def test_an_order_is_as_old_as_the_user_says_and_made_today_else(desk):
    assert made_on(desk, add(desk, EARLIER)) == EARLIER
    assert made_on(desk, add(desk, None)) == TODAY


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (TODAY + timedelta(days=1), "13 March 2026 is in the future"),
        (date(2026, 2, 28), r"28 February 2026 is older than its quote.*1 March 2026"),
    ],
)
def test_a_day_that_cannot_be_is_refused_when_made_and_when_changed(desk, order, day, why):
    with pytest.raises(Rejected, match=why):
        add(desk, day)
    with pytest.raises(Rejected, match=why):
        desk.orders.change_plan(order, OrderPlan(made_on=day), TODAY)
    assert desk.reader.value("SELECT count(*) FROM purchase_order") == 1
    assert made_on(desk, order) == TODAY


def test_a_quote_is_ordered_from_while_it_was_valid_though_it_is_not_today(desk):
    order = add(desk, EARLIER, valid_until="2026-03-06")
    assert made_on(desk, order) == EARLIER
    with pytest.raises(Rejected, match="valid until 6 March 2026"):
        add(desk, date(2026, 3, 7), valid_until="2026-03-06")


def test_who_begins_in_the_middle_of_a_trade_records_the_deposit_paid_before(desk, tmp_path):
    order = make_order(desk)
    supplier = desk.orders.state(order).supplier_id
    fields = AccountFields.checked(beneficiary="Shenzhen Brightpath Electronics", number="6222 0")
    account = desk.accounts.add(supplier, fields, TODAY, date(2026, 3, 2)).id
    check = AccountCheckFields.checked(**CHECK, verified_on=date(2026, 3, 3))
    desk.accounts.check(account, check, TODAY)
    desk.orders.attach(order, "proforma", make_file(tmp_path), TODAY)
    desk.orders.sample(order, SampleState.APPROVED, date(2026, 3, 4), TODAY)
    with pytest.raises(Rejected, match="5 March 2026 is older than the order"):
        pay(desk, order, 1, "5520", EARLIER)
    desk.orders.change_plan(order, OrderPlan(made_on=EARLIER), TODAY)
    pay(desk, order, 1, "5520", EARLIER)
    assert desk.orders.state(order).paid.amount == 5520


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 3, 13), "in the future"),
        (date(2026, 3, 1), "received on 2 March 2026, so this one"),
    ],
)
def test_an_account_came_when_the_user_says_but_not_before_the_last_one(desk, day, why):
    supplier = make_supplier(desk)
    first = AccountFields.checked(beneficiary="Brightpath", number="6222 0")
    desk.accounts.add(supplier, first, TODAY, date(2026, 3, 2))
    other = AccountFields.checked(beneficiary="Brightpath", number="6222 1")
    with pytest.raises(Rejected, match=why):
        desk.accounts.add(supplier, other, TODAY, day)
    assert [row.number for row in accounts_of(desk.reader, supplier)] == ["6222 0"]


def test_the_day_does_not_move_past_a_payment(desk, order, tmp_path):
    desk.orders.change_plan(order, OrderPlan(made_on=EARLIER), TODAY)
    open_deposit(desk, order, tmp_path)
    later = TODAY + timedelta(days=3)
    paid = pay(desk, order, 1, "5520")
    why = r"payment of 12 March 2026 depends on this.*as late as 15 March 2026"
    with pytest.raises(Rejected, match=why):
        desk.orders.change_plan(order, OrderPlan(Decimal(18000), made_on=later), later)
    assert desk.orders.state(order).total.amount == 18400
    desk.payments.void(paid, "Wrong order", later)
    desk.orders.change_plan(order, OrderPlan(made_on=later), later)
    assert made_on(desk, order) == later


def test_a_changed_day_is_one_step_of_undo_and_is_not_written_over(desk, order):
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    desk.orders.change_plan(order, OrderPlan(Decimal(18000), "20/80", EARLIER), TODAY)
    state = desk.orders.state(order)
    assert (state.total.amount, state.deposit, made_on(desk, order)) == (18000, 20, EARLIER)
    with pytest.raises(Conflict):
        desk.orders.change_plan(
            order, OrderPlan(made_on=date(2026, 3, 8)), TODAY, {"made_on": TODAY}
        )
    desk.revert(steps[-1])
    state = desk.orders.state(order)
    assert (state.total.amount, state.deposit, made_on(desk, order)) == (18400, 30, TODAY)


def test_a_reply_came_when_the_user_says_but_not_tomorrow_or_after_its_order(desk):
    supplier = make_supplier(desk)
    with pytest.raises(Invalid, match="in the future"):
        desk.quotes.enter(supplier, "500:4.9", TODAY, product="Lamp", received_on="2026-03-13")
    quote = desk.quotes.enter(
        supplier, "500:4.9", TODAY, product="Lamp", received_on=date(2026, 2, 1)
    )
    desk.orders.add(quote, Decimal(500), "30/70", TODAY, ADDRESS, Occasion(date(2026, 2, 3)))
    with pytest.raises(Invalid, match="ordered from on 3 February 2026"):
        desk.quotes.change(quote, TODAY, received_on=date(2026, 2, 4))
    desk.quotes.change(quote, TODAY, received_on=date(2026, 2, 2))
    assert desk.quotes.fields(quote).received_on == date(2026, 2, 2)
    assert (
        desk.quotes.fields(desk.quotes.enter(supplier, "500:5", TODAY, product="Lamp")).received_on
        == TODAY
    )
