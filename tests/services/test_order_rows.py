"""The list of orders: search, sorting, and what each line says of the next payment."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.gates.report import Purpose
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.services.accounts.records import AccountFields
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.order_row import AccountWord
from sourcing_app.services.orders.records import WaiverFields
from sourcing_app.services.orders.rows import OrderRows
from tests.order_factory import make_order, make_supplier, open_deposit, pay
from tests.prepared import at_first


@pytest.fixture
def rows(desk):
    return OrderRows(desk.reader, desk.today)


@at_first
def orders(desk):
    """Three orders: lamps, mugs in euros, curtains."""
    lamps = make_order(desk)
    mugs = make_order(desk, supplier=make_supplier(desk, "Xiamen Ceramics"), product="Mug",
                      currency="EUR")  # fmt: skip
    curtains = make_order(desk, 600, supplier=make_supplier(desk, "Yiwu Harvest"), product="Шторы")
    return lamps, mugs, curtains


def urgent(desk, order, today):
    return order_state(desk.reader, order, today).next.urgent(today)


def test_the_newest_order_comes_first(rows, orders):
    assert list(rows.ids()) == sorted(orders, reverse=True)
    assert rows.total() == 3


@pytest.mark.parametrize(
    ("search", "places"),
    [("xiamen", [1]), ("MUG", [1]), ("po-2026-0003", [2]), ("yiwu 0003", [2]), ("шторы", [2]),
     ("nothing", []),
     ("%", []), ("' OR 1=1 --", [])],
)  # fmt: skip
def test_every_word_must_occur_in_number_supplier_or_goods(rows, orders, search, places):
    assert list(rows.ids(search=search)) == [orders[place] for place in places]


def test_sorting_follows_the_heading(rows, orders):
    lamps, mugs, curtains = orders
    assert list(rows.ids(sort="supplier")) == [lamps, mugs, curtains]
    assert list(rows.ids(sort="supplier", descending=True)) == [curtains, mugs, lamps]
    assert list(rows.ids(sort="total")) == [mugs, curtains, lamps]
    assert list(rows.ids(sort="order")) == [lamps, mugs, curtains]
    for sort in ("stage", "paid", "next"):
        assert sorted(rows.ids(sort=sort)) == sorted(orders)


def test_a_line_says_what_is_to_be_paid_next(desk, rows, orders, today, tmp_path):
    lamps = orders[0]
    (row,) = rows.page([lamps])
    assert (row.next_payment, row.asked, row.blocked) == (Purpose.DEPOSIT, True, True)
    assert (urgent(desk, lamps, today), row.account) == (True, AccountWord.NONE)
    open_deposit(desk, lamps, tmp_path)
    (row,) = rows.page([lamps])
    assert (row.blocked, row.next_due, row.account) == (
        False,
        today + timedelta(days=7),
        AccountWord.COMPANY,
    )
    pay(desk, lamps, 1, "5520")
    (row,) = rows.page([lamps])
    assert (row.paid, row.left, row.next_amount) == (Decimal(5520), Decimal(12880), Decimal(12880))
    assert (row.asked, row.blocked, urgent(desk, lamps, today)) == (False, True, False)
    assert row.next_due == today + timedelta(days=25)


def test_a_late_payment_is_urgent(desk, orders, tmp_path):
    lamps = orders[0]
    open_deposit(desk, lamps, tmp_path)
    later = date(2026, 3, 22)
    (row,) = OrderRows(desk.reader, lambda: later).page([lamps])
    assert (row.days_late, urgent(desk, lamps, later)) == (3, True)


def test_attention_counts_what_is_blocked_or_late(desk, rows, orders, tmp_path):
    assert rows.attention() == 3
    open_deposit(desk, orders[0], tmp_path)
    assert rows.attention() == 2


def test_an_order_that_is_gone_is_left_out(rows, orders):
    assert [row.id for row in rows.page([99, orders[0]])] == [orders[0]]


def test_a_rejected_sample_is_seen_in_the_line(desk, rows, orders, today):
    desk.orders.sample(orders[0], SampleState.REJECTED, today, today)
    assert rows.page([orders[0]])[0].blocked


def test_a_paid_order_keeps_the_account_its_money_went_to(desk, rows, tmp_path, today):
    order = make_order(desk, agreed="100")
    open_deposit(desk, order, tmp_path)
    reason = WaiverFields.checked(reason="We have bought from them for ten years")
    desk.orders.waive(order, "G5", "prepayment", reason, today)
    pay(desk, order, 1, "18400")
    person = AccountFields.checked(beneficiary="Li Wei", kind="person", number="4000 0211 0920")
    desk.accounts.add(desk.orders.state(order).supplier_id, person, today)
    assert rows.page([order])[0].account is AccountWord.COMPANY
    other = make_order(desk, supplier=desk.orders.state(order).supplier_id)
    assert rows.page([other])[0].account is AccountWord.PERSON


def test_each_view_has_its_orders_and_says_how_many(desk, rows, orders, today, tmp_path):
    lamps, mugs, curtains = orders
    assert {name: list(rows.ids(view=name)) for name in ("blocked", "risk", "closed")} == {
        "blocked": [curtains, mugs, lamps],
        "risk": [],
        "closed": [],
    }
    open_deposit(desk, lamps, tmp_path)
    assert list(rows.ids(view="blocked")) == [curtains, mugs]
    assert not rows.holds(lamps, view="blocked")
    pay(desk, lamps, 1, "5520.00", today)
    assert (list(rows.ids(view="blocked")), list(rows.ids(view="risk"))) == (
        [curtains, mugs],
        [lamps],
    )
    later = OrderRows(desk.reader, lambda: today + timedelta(days=30))
    desk.orders.sample(mugs, SampleState.ORDERED, today, today)
    desk.orders.sample(mugs, SampleState.APPROVED, today, today)
    assert (list(rows.ids(view="due")), list(rows.ids(view="overdue"))) == ([], [])
    assert list(later.ids(view="overdue")) == [mugs]
    soon = OrderRows(desk.reader, lambda: today + timedelta(days=3))
    assert list(soon.ids(view="due")) == [mugs]
    assert soon.counts() == {
        **dict.fromkeys(("all", "active"), 3),
        **dict.fromkeys(("closed", "held", "incidents", "overdue"), 0),
        "blocked": 2,
        "due": 1,
        "risk": 1,
    }
