"""Where an order goes: none is made without an address, and an old one is held at its deposit."""

from decimal import Decimal

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Conflict, Rejected
from sourcing_app.domain.gates.report import Fix
from sourcing_app.services.orders.drafts import profile_address
from sourcing_app.store.tables.order import PurchaseOrder
from sourcing_app.store.tables.profile import BuyerProfile
from tests.inquiry_samples import enter_buyer
from tests.order_factory import ADDRESS, TODAY, make_order, make_quote, make_supplier, open_deposit
from tests.prepared import at_first

STREET = {"street_latin": "ul. Baumana", "house": "12", "city_latin": "Kazan", "postcode": "420111"}


@at_first
def offer(desk):
    return make_quote(desk, make_supplier(desk))


def complete(desk):
    """Give the stored buyer the rest of the address."""
    with desk.database.writing(Action.PROFILE_EDITED) as session:
        session.get(BuyerProfile, 1).sqlmodel_update(STREET)


@pytest.mark.parametrize("typed", ["", "  \n "])
def test_an_empty_address_is_refused_with_the_way_on(desk, offer, typed):
    with pytest.raises(Rejected, match="write it here, or complete your address under"):
        desk.orders.add(offer, Decimal(4000), "30/70", TODAY, typed)
    assert desk.reader.value("SELECT count(*) FROM purchase_order") == 0


@pytest.mark.rule("R145")
def test_half_an_address_of_the_profile_is_none(desk, offer):
    enter_buyer(desk)
    assert profile_address(desk.reader) == ""
    with pytest.raises(Rejected, match="delivery address"):
        desk.orders.add(offer, Decimal(4000), "30/70", TODAY)


def test_the_complete_address_of_the_profile_is_taken_where_none_is_named(desk, offer):
    enter_buyer(desk)
    complete(desk)
    order = desk.orders.add(offer, Decimal(4000), "30/70", TODAY)
    lines = desk.orders.state(order).address.splitlines()
    assert lines[-4:] == ["ul. Baumana, 12", "Kazan 420111", "Kazan", "Russia"]


@at_first
def old(desk, tmp_path):
    """An order of an older version, whose address was left empty, all else in order."""
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    with desk.database.writing(Action.ORDER_EDITED) as session:
        session.get(PurchaseOrder, order).delivery_address = ""
    return order


@pytest.mark.rule("R42")
def test_an_old_order_without_an_address_is_held_at_its_deposit(desk, old):
    (missing,) = desk.orders.state(old).next.report.missing
    assert (missing.id, missing.fix, missing.waivable) == ("address", Fix.ENTER_ADDRESS, False)
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    desk.orders.change_address(old, ADDRESS, TODAY)
    assert desk.orders.state(old).next.report.open
    desk.revert(steps[-1])
    assert not desk.orders.state(old).next.report.open


def test_an_address_is_not_taken_away_and_not_written_over(desk, old):
    desk.orders.change_address(old, ADDRESS, TODAY)
    with pytest.raises(Rejected, match="needs a delivery address"):
        desk.orders.change_address(old, " ", TODAY)
    with pytest.raises(Conflict):
        desk.orders.change_address(old, "Moscow", TODAY, {"delivery_address": ""})
    assert desk.orders.state(old).address == ADDRESS
