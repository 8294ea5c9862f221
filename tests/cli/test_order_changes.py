"""Goods, details, holds, cancelling and repeating by command."""

import pytest

from tests.order_factory import make_open_order, pay

ORDER = "PO-2026-0001"


@pytest.fixture
def paid(desk, today, tmp_path):
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520.00", today)
    desk.close()


def test_lines_are_added_changed_and_removed_and_the_total_follows(ask, call, paid):
    box = ("--set", "description=Gift box", "--set", "quantity=100", "--set", "unit_price=0.20")
    assert ask("goods", ORDER, *box)[1]["total"] == "18420.00"
    _, changed = ask("goods", ORDER, "--line", "2", "--set", "quantity=200", "--set", "own_item=7")
    assert [(x["description"], x["cost"], x["own_item"]) for x in changed["lines"]] == [
        ("LED desk lamp", "18400.00", ""),
        ("Gift box", "40.00", "7"),
    ]
    assert ask("goods", ORDER, "--line", "2", "--remove")[1]["total"] == "18400.00"
    assert "1. LED desk lamp  4000 pcs  18400.00" in call("goods", ORDER)[1]
    status, _, told = call("goods", ORDER, "--line", "3", "--remove")
    assert (status != 0, "There is no line 3; the order has 1" in told) == (True, True)


def test_an_order_is_named_held_and_released(ask, call, paid):
    assert (
        ask("edit-order", ORDER, "--set", "own_reference=A-17", "--set", "purpose=resale")[0] == 0
    )
    why = "Waiting for new drawings"
    _, held = ask("hold-order", ORDER, "payments", "--reason", why, "--until", "2026-04-01")
    assert held["beside"] == [f"Payments on hold until 1 April 2026: {why}"]
    assert ask("release-order", ORDER)[1]["beside"] == []
    assert "This order is not on hold" in call("release-order", ORDER)[2]


@pytest.mark.rule("R98")
def test_cancelling_says_what_is_lost_and_asks_why_and_the_order_can_be_repeated(ask, call, paid):
    assert call("cancel-order", ORDER)[0] != 0
    status, told, _ = call("cancel-order", ORDER, "--reason", "The market has changed")
    assert status == 0
    assert told.startswith("The USD 5,520.00 paid is normally lost: only force majeure would make")
    assert "Cancelled on 12 March 2026: The market has changed" in told
    _, again = ask("repeat-order", ORDER)
    assert (again["number"], again["stage"], again["paid"]) == ("PO-2026-0002", "draft", "0.00")
    assert again["beside"][1] == f"Same specification as {ORDER}"
