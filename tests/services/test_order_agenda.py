"""What the day's list says of orders between their payments and after them."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.orders.ordering import Occasion
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.payments.methods import HeldBy
from sourcing_app.domain.today.agenda import AgendaKind, Section
from sourcing_app.services.disputes.records import DisputeFields
from sourcing_app.services.orders.changes import HoldFields
from sourcing_app.store.tables.inspection import Inspection
from sourcing_app.store.tables.milestone import Milestone
from sourcing_app.store.tables.order import PurchaseOrder
from sourcing_app.store.tables.payment import Payment
from sourcing_app.store.tables.shipment import Receipt, Shipment
from tests.order_factory import ADDRESS, TODAY, make_open_order, pay
from tests.prepared import at_first

ABOUT_ORDERS = frozenset(AgendaKind) - {AgendaKind.DETAILS, AgendaKind.PAYMENT_BLOCKED}


@at_first
def paid(desk, tmp_path):
    """An order in production: its deposit is paid today."""
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520")
    return order


def write(desk, *rows, order=None, **values):
    with desk.database.writing(Action.ORDER_EDITED) as session:
        for row in rows:
            session.add(row)
        if order is not None:
            session.get_one(PurchaseOrder, order).sqlmodel_update(values)


def told(desk, days=0):
    """The items about orders so many days from today: kind, section and due day from today."""
    today = TODAY + timedelta(days=days)
    return {
        item.kind: (item.section, item.due and (item.due - today).days)
        for item in desk.agenda.items(today)
        if item.kind in ABOUT_ORDERS
    }


def ahead(days):
    return TODAY + timedelta(days=days)


@pytest.mark.rule("R92", "R112", "R115")
def test_production_its_milestones_and_its_inspections_have_their_days(desk, paid):
    write(
        desk,
        Milestone(order_id=paid, kind="goods_ready", planned_on=ahead(10), promised_on=ahead(12)),
        Milestone(order_id=paid, kind="own", name="Moulds made", planned_on=ahead(3)),
        Inspection(order_id=paid, kind="during_production", planned_on=ahead(9)),
    )
    found = told(desk)
    assert found[AgendaKind.MILESTONE] == (Section.SOON, 3)
    assert AgendaKind.PRODUCTION_LATE not in found
    names = [str(x.sentence) for x in desk.agenda.items(ahead(13)) if x.kind == "milestone"]
    assert names == ["PO-2026-0001: Moulds made", "PO-2026-0001: During production"]
    assert told(desk, 13)[AgendaKind.PRODUCTION_LATE] == (Section.OVERDUE, -1)


@pytest.mark.rule("R164")
def test_a_repeated_order_is_inspected_again_until_that_is_done(desk, paid):
    again = desk.order_changes.repeat(paid, TODAY)
    quote = desk.reader.value("SELECT quote_id FROM purchase_order WHERE id = ?", (paid,))
    lot = desk.orders.add(
        quote, Decimal(4000), "30/70", TODAY, ADDRESS, Occasion(TODAY, again=True)
    )
    assert AgendaKind.INSPECT_AGAIN not in told(desk)
    write(desk, order=lot, stage=Stage.IN_PRODUCTION)
    assert told(desk)[AgendaKind.INSPECT_AGAIN] == (Section.WAITING, None)
    write(desk, order=again, stage=Stage.READY)
    items = [x for x in desk.agenda.items(TODAY) if x.kind is AgendaKind.INSPECT_AGAIN]
    assert {item.target.key: item.section for item in items} == {
        again: Section.TODAY,
        lot: Section.WAITING,
    }
    assert all("sealed sample" in str(item.sentence) for item in items)
    for order in (again, lot):
        assert desk.orders.state(order).beside.repeats == "PO-2026-0001"
        held = {"inspected_on": TODAY, "passed": True, "cartons_opened": 3, "inspector": "SGS"}
        write(desk, Inspection(order_id=order, kind="pre_shipment", **held))
    assert AgendaKind.INSPECT_AGAIN not in told(desk)


def test_the_last_inspection_of_the_plan_is_the_one_before_shipment(desk, paid):
    write(desk, Milestone(order_id=paid, kind="inspection_100", planned_on=ahead(3)))
    assert AgendaKind.MILESTONE in told(desk, 4)
    held = {"inspected_on": ahead(2), "passed": True, "cartons_opened": 3, "inspector": "SGS"}
    write(desk, Inspection(order_id=paid, kind="pre_shipment", **held))
    assert AgendaKind.MILESTONE not in told(desk, 4)


@pytest.mark.rule("R196")
def test_a_transfer_nobody_confirmed_is_missed_after_seven_working_days(desk, paid):
    assert AgendaKind.TRANSFER_MISSING not in told(desk, 11)
    assert told(desk, 12)[AgendaKind.TRANSFER_MISSING] == (Section.OVERDUE, -1)
    with desk.database.writing(Action.ORDER_EDITED) as session:
        session.get_one(Payment, 1).arrived_on = ahead(5)
    assert AgendaKind.TRANSFER_MISSING not in told(desk, 12)


@pytest.mark.rule("R15")
def test_the_processing_notice_of_a_platform_payment_is_asked_for(desk, paid):
    with desk.database.writing(Action.ORDER_EDITED) as session:
        session.get_one(Payment, 1).held_by = HeldBy.PLATFORM
    assert AgendaKind.PROCESSING_NOTICE not in told(desk, 2)
    assert told(desk, 3)[AgendaKind.PROCESSING_NOTICE] == (Section.TODAY, 0)
    write(desk, order=paid, processing_seen_on=ahead(3))
    assert AgendaKind.PROCESSING_NOTICE not in told(desk, 4)


@pytest.mark.rule("R177")
def test_the_dispatch_is_looked_for_on_the_platform_from_the_day_of_shipment(desk, paid):
    write(desk, Shipment(order_id=paid, seq=1, shipped_on=ahead(5), eta=ahead(40)))
    assert AgendaKind.DISPATCH_UNSEEN not in told(desk, 5)
    desk.platform.change(paid, platform_number="2086543210")
    assert AgendaKind.DISPATCH_UNSEEN not in told(desk, 4)
    assert told(desk, 6)[AgendaKind.DISPATCH_UNSEEN] == (Section.TODAY, -1)
    desk.requirements.change(paid, ahead(6), None, dispatch_seen_on=ahead(6))
    assert AgendaKind.DISPATCH_UNSEEN not in told(desk, 6)


@pytest.mark.rule("R4", "R182")
def test_goods_are_awaited_then_checked_then_the_order_is_closed(desk, paid):
    write(desk, order=paid, stage=Stage.SHIPPED)
    assert told(desk)[AgendaKind.ARRIVAL] == (Section.WAITING, None)
    write(desk, Shipment(order_id=paid, seq=1, shipped_on=TODAY, eta=ahead(20)))
    assert told(desk)[AgendaKind.ARRIVAL] == (Section.WAITING, 20)
    assert told(desk, 15)[AgendaKind.ARRIVAL] == (Section.SOON, 5)
    assert told(desk, 20)[AgendaKind.RECEIPT] == (Section.TODAY, 0)
    receipt = Receipt(order_id=paid, received_on=ahead(21), confirmed_on=ahead(21))
    write(desk, receipt, order=paid, stage=Stage.RECEIVED, covered=Decimal(100), claim_days=10)
    assert told(desk, 21)[AgendaKind.FEEDBACK] == (Section.SOON, 3)
    assert told(desk, 25)[AgendaKind.FEEDBACK] == (Section.OVERDUE, -1)
    assert told(desk, 30)[AgendaKind.PROTECTION_ENDS] == (Section.SOON, 1)
    write(desk, order=paid, stage=Stage.CLOSED)
    assert told(desk, 25) == {}


@pytest.mark.rule("R7")
def test_a_dispute_names_its_next_day_and_stops_the_feedback(desk, paid):
    receipt = Receipt(order_id=paid, received_on=TODAY, confirmed_on=TODAY)
    write(desk, receipt, order=paid, stage=Stage.RECEIVED)
    fields = DisputeFields.checked(
        reason="quality", opened_on=TODAY, answer_by=ahead(3), escalate_by=ahead(7)
    )
    key = desk.disputes.open(paid, fields, TODAY)
    assert told(desk)[AgendaKind.DISPUTE] == (Section.SOON, 3)
    assert told(desk, 4)[AgendaKind.DISPUTE] == (Section.SOON, 3)
    assert told(desk, 8)[AgendaKind.DISPUTE] == (Section.OVERDUE, -1)
    assert AgendaKind.FEEDBACK not in told(desk, 4)
    desk.disputes.escalate(key)
    assert told(desk, 8)[AgendaKind.DISPUTE] == (Section.WAITING, None)


def test_a_hold_that_ends_and_factories_that_close_are_told(desk, paid):
    write(desk, order=paid, hold="payments", hold_reason="Waiting for the bank", hold_on=TODAY,
          hold_until=ahead(2))  # fmt: skip
    assert AgendaKind.HOLD_ENDS not in told(desk, 1)
    assert told(desk, 2)[AgendaKind.HOLD_ENDS] == (Section.TODAY, 0)
    september = (date(2026, 9, 10) - TODAY).days
    assert told(desk, september)[AgendaKind.HOLIDAY] == (Section.WAITING, 21)


@pytest.mark.parametrize("kind", ["payments", "everything"])
def test_an_order_on_hold_is_not_to_be_paid_until_its_day_is_over(desk, tmp_path, kind):
    order = make_open_order(desk, tmp_path)

    def asked(today):
        """What the whole list and its short one say of the payment; they agree."""
        day = desk.agenda.list_of(today, 9)
        kinds = {AgendaKind.PAYMENT_DUE, AgendaKind.PAYMENT_BLOCKED}
        (item,) = (each for each in desk.agenda.items(today) if each.kind in kinds)
        assert item in day.items
        return item.kind, item.section, str(item.sentence)

    assert asked(TODAY)[0] is AgendaKind.PAYMENT_DUE
    hold = HoldFields.checked(hold=kind, hold_reason="Talks about the price", hold_until=ahead(2))
    desk.order_changes.hold(order, hold, TODAY)
    for day in (TODAY, ahead(2)):
        found, section, sentence = asked(day)
        assert (found, section) == (AgendaKind.PAYMENT_BLOCKED, Section.BLOCKED)
        assert sentence.startswith("Deposit for PO-2026-0001 is blocked. ")
        assert sentence.endswith("on hold until 14 March 2026: Talks about the price")
    assert asked(ahead(3))[0] is AgendaKind.PAYMENT_DUE
