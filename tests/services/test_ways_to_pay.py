"""Ways to pay an order: those of the buyer it is for, and of what its goods are for."""

from decimal import Decimal

import pytest

from sourcing_app.domain.orders.agreed import OrderPurpose
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.settings.holidays import DaysOff
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.services.calendars import bank_calendars
from sourcing_app.services.orders.transfers import banks
from sourcing_app.services.payments.choice import ways_to_pay
from sourcing_app.services.payments.windows import payment_days
from tests.inquiry_samples import enter_buyer
from tests.order_factory import TODAY, make_order


def ways(desk, order):
    state = desk.orders.state(order)
    return {way.method: way for way in ways_to_pay(desk.reader, state, state.total)}


def told(way):
    return " ".join(map(str, (*way.notes, *way.warnings)))


@pytest.mark.rule("R10", "R174", "R193", "R43", "R194")
def test_the_buyer_of_the_order_counts_whoever_the_main_one_is(desk):
    enter_buyer(desk)
    order = make_order(desk, currency="CNY")
    assert next(iter(ways(desk, order))) is Method.TT
    client = desk.profiles.add(label="Client", client=True, kind="person", country="RU")
    desk.orders.change_address(order, "Moscow, Arbat 1", TODAY, profile_id=client)
    found = ways(desk, order)
    assert [*found][:2] == [Method.TRADE_ASSURANCE, Method.CARD]
    assert "company to company; you are a private person" in told(found[Method.TT])
    assert "Open in Russia" in told(found[Method.CARD])
    assert "in dollars and euros, not in CNY" in told(found[Method.TT])
    known = banks(desk.reader, desk.orders.state(order), TODAY)
    off = DaysOff()
    assert known == bank_calendars("RU", TODAY.year, off) != bank_calendars("", TODAY.year, off)


@pytest.mark.rule("R196")
def test_how_long_a_transfer_takes_is_told_by_the_users_own_limit(desk):
    order = make_order(desk)
    assert "3 to 7 working days" in told(ways(desk, order)[Method.TT])
    desk.limits.set(LimitName.TRANSFER_LAST, Decimal(10), "Our bank", TODAY)
    assert "3 to 10 working days" in told(ways(desk, order)[Method.TT])
    assert payment_days(desk.reader, desk.orders.state(order), ()).longest == 10


@pytest.mark.rule("R45")
def test_a_card_for_goods_to_be_sold_is_advised_against_by_what_the_order_says(desk):
    order = make_order(desk)
    assert "goods to be sold" not in told(ways(desk, order)[Method.CARD])
    desk.order_changes.details.change(order, TODAY, None, purpose=OrderPurpose.RESALE)
    assert "for goods to be sold a bank transfer is usual" in told(ways(desk, order)[Method.CARD])
