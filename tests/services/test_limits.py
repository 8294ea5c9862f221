"""Own values of the numbers of the rules: what they change, and the way back."""

from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.services.settings.rows import limit_rows
from tests.order_factory import TODAY, make_open_order, make_order, open_deposit, pay
from tests.rows import counted_wrong


def set_limit(desk, name, value, source="My bank"):
    desk.limits.set(LimitName(name), Decimal(value), source, TODAY)


def in_use(desk, name):
    (row,) = (row for row in limit_rows(desk.reader) if row.name == name)
    return row.value, str(row.source), row.own


@pytest.mark.rule("R155")
def test_another_deposit_opens_and_closes_the_gate_of_every_order(desk, tmp_path):
    order = make_open_order(desk, tmp_path)
    assert desk.orders.state(order).next.report.open
    set_limit(desk, "usual_deposit", 20)
    set_limit(desk, "high_deposit", "29.5")
    missing = [fact.id for fact in desk.orders.state(order).next.report.missing]
    assert missing == ["prepayment"]
    assert counted_wrong(desk.path) == []
    with pytest.raises(Rejected, match="30 % is paid before production"):
        pay(desk, order, 1, "5520")
    assert desk.limits.restore_all() == 2
    pay(desk, order, 1, "5520")
    assert counted_wrong(desk.path) == []


@pytest.mark.rule("R198")
def test_the_card_limit_is_one_number_wherever_it_is_set(desk, tmp_path):
    order = make_order(desk, 20_000)
    open_deposit(desk, order, tmp_path)
    desk.tariffs.change(Method.CARD, percent=Decimal("2.4"), source="Bank", checked_on=TODAY)
    set_limit(desk, "card_limit", 30_000)
    assert in_use(desk, "card_limit") == (30_000, "My bank", True)
    assert desk.tariffs.fields(Method.CARD).most == 30_000
    desk.limits.restore(LimitName.CARD_LIMIT)
    assert in_use(desk, "card_limit") == (20_000, "Russian how-to", False)
    assert desk.tariffs.fields(Method.CARD).percent == Decimal("2.4")
    with pytest.raises(Rejected, match="may not exceed"):
        pay(desk, order, 1, "27600", method="card")
    with pytest.raises(Rejected, match="none refused"):
        desk.tariffs.change(Method.CARD, most=Decimal(10**9), source="Bank", checked_on=TODAY)
    set_limit(desk, "card_limit", "27600")
    pay(desk, order, 1, "27600", method="card")


def test_what_would_make_a_rule_meaningless_is_refused_and_changes_nothing(desk):
    for name, value, source, why in (
        ("cartons", "0", "Me", "goods nobody looked at"),
        ("cartons", "2.5", "Me", "whole number"),
        ("high_deposit", "100", "Me", "1 to 90 %"),
        ("usual_deposit", "50.5", "Me", "1 to 50 %"),
        ("high_deposit", "29", "Me", "change the other one first"),
        ("follow_up", "5", " ", "where the value is from"),
    ):
        with pytest.raises(Rejected, match=why):
            set_limit(desk, name, value, source)
    set_limit(desk, "high_deposit", 20 + 20)
    set_limit(desk, "usual_deposit", 40)
    set_limit(desk, "high_deposit", 60)
    set_limit(desk, "usual_deposit", 50)
    set_limit(desk, "high_deposit", 50)
    assert not any(row.own for row in limit_rows(desk.reader) if "deposit" not in row.name)
