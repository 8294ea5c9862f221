"""Every door by which something goes out asks for holds; what came before or from them does not."""

from datetime import date, timedelta

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.services.inquiries.export import printable
from sourcing_app.services.orders.samples import SampleFields
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.suppliers.holds import SupplierHoldFields
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.queries.suppliers import names_of
from tests.inquiry_samples import BLOCKS, add_supplier, sent_inquiry
from tests.order_factory import TODAY, make_order, make_supplier

YESTERDAY = TODAY - timedelta(1)
HELD = "is on hold: "
SAVES = "SELECT count(*) FROM change_log"


def hold(desk, supplier, scope):
    fields = SupplierHoldFields.checked(scope=scope, reason="No licence", placed_on=TODAY)
    return desk.vetting.holds.place(supplier, fields)


def letter_doors(desk, inquiry, suppliers, letters):
    """What begins or sends a letter to the first of these suppliers."""
    records, first, letter = desk.inquiries, suppliers[0], letters[0]
    draft = records.write(suppliers, **BLOCKS)
    begun = records.recipients_of(draft)[0]
    cancelled = records.recipients_of(records.write([first], **BLOCKS))
    records.cancel(cancelled)
    other = records.write(suppliers[1:], **BLOCKS)
    return draft, (
        lambda: records.write(suppliers, **BLOCKS),
        lambda: records.revise(other, [first]),
        lambda: records.revise(inquiry, [first], again=True),
        lambda: records.write_again(letter),
        lambda: records.follow_ups.write([letter]),
        lambda: desk.letter_changes.begin([letter], LetterKind.FOLLOW_UP_2),
        lambda: desk.letter_changes.ask_rest([letter]),
        lambda: records.rounds.another(inquiry, [first]),
        lambda: records.rounds.about(inquiry, "Vase", [first]),
        lambda: records.reopen(cancelled[0]),
        lambda: records.mark_sent([begun], TODAY, "E-mail"),
    )


def test_no_letter_is_begun_printed_or_sent_while_inquiries_are_on_hold(desk):
    inquiry, suppliers = sent_inquiry(desk)
    letters = desk.inquiries.recipients_of(inquiry)
    draft, doors = letter_doors(desk, inquiry, suppliers, letters)
    placed = hold(desk, suppliers[0], HoldScope.INQUIRIES)
    before = desk.reader.value(SAVES)
    for door in doors:
        with pytest.raises(Rejected, match=HELD):
            door()
    assert desk.reader.value(SAVES) == before
    drafts = desk.inquiries.recipients_of(draft)
    assert [each.recipient for each in printable(desk, drafts, TODAY).stopped] == drafts[:1]
    assert printable(desk, letters, TODAY).stopped == []
    round_two = desk.inquiries.rounds.another(inquiry)
    assert len(desk.inquiries.recipients_of(round_two)) == len(suppliers) - 1
    left_out = str(desk.inquiries.rounds.left_out(inquiry, round_two))
    assert left_out == f"On hold, so not asked: {names_of(desk.reader, suppliers)[suppliers[0]]}."
    assert desk.inquiries.rounds.left_out(inquiry, inquiry) is None
    desk.inquiries.note_answer(letters[0], State.REPLIED)
    desk.vetting.holds.lift(placed, "They sent the right licence", TODAY)
    hold(desk, suppliers[0], HoldScope.PAYMENTS)
    desk.inquiries.write_again(letters[0])
    desk.inquiries.mark_sent(drafts, TODAY, "E-mail")


def test_nothing_is_planned_or_asked_for_while_payments_are_on_hold(desk):
    supplier = make_supplier(desk)
    order = make_order(desk, supplier=supplier)
    fields = PaymentFields.checked(amount=100, paid_on=TODAY, method="tt")
    asked, came = ({"asked_on": TODAY}, {"asked_on": YESTERDAY, "received_on": TODAY})
    placed = hold(desk, supplier, HoldScope.INQUIRIES)
    desk.planned_payments.plan(order, 1, fields, TODAY)
    desk.vetting.holds.lift(placed, "They sent the right licence", TODAY)
    hold(desk, supplier, HoldScope.PAYMENTS)
    for door in (
        lambda: desk.planned_payments.plan(order, 1, fields, TODAY),
        lambda: desk.samples.add(order, SampleFields.checked(**asked), TODAY),
        lambda: desk.samples.add(order, SampleFields.checked(), TODAY),
        lambda: desk.orders.sample(order, SampleState.ORDERED, TODAY, TODAY),
    ):
        with pytest.raises(Rejected, match=HELD):
            door()
    desk.orders.sample(order, SampleState.ORDERED, YESTERDAY, TODAY)
    desk.samples.add(order, SampleFields.checked(**came), TODAY)


def test_no_money_for_a_sample_goes_out_on_a_day_of_a_hold(desk):
    supplier = make_supplier(desk)
    order = make_order(desk, supplier=supplier)
    samples, before = desk.samples, {"asked_on": YESTERDAY, "price": 50, "paid_on": YESTERDAY}
    there = samples.add(order, SampleFields.checked(**before), TODAY)
    placed = hold(desk, supplier, HoldScope.PAYMENTS)
    later = TODAY + timedelta(4)

    def doors():
        return (
            lambda: samples.add(order, SampleFields.checked(**before | {"paid_on": TODAY}), later),
            lambda: samples.change(there, later, price=900, paid_on=TODAY),
            lambda: samples.change(there, later, received_on=TODAY, paid_on=TODAY),
            lambda: samples.change(there, later, asked_on=TODAY),
        )

    for door in doors():
        with pytest.raises(Rejected, match=HELD):
            door()
    samples.change(there, later, price=60, courier="DHL")
    desk.vetting.holds.lift(placed, "They sent the right licence", later)
    for door in doors():
        with pytest.raises(Rejected, match="was on hold from"):
            door()
    samples.change(there, later, price=900, paid_on=later)
    samples.change(there, later, received_on=later, asked_on=TODAY)


LETTERS = "Inquiry,Supplier,Product,State,Sent on,Channel\n"
ORDERS = "Order,Supplier,Order date,Currency,Payment terms,Ship to,Product,Qty,Unit price,Stage\n"
PAYMENTS = "Order,Payment no,Amount,Date,State\n"


@pytest.fixture
def take(desk, tmp_path):
    def take(kind, text):
        path = tmp_path / f"{kind}.csv"
        path.write_text(text, "utf-8")
        plan = desk.transfer.plan(Import(path, kind=kind))
        desk.transfer.write(plan, TODAY)
        return [(each.line, each.field) for each in plan.refused if HELD in str(each.sentence)]

    return take


def test_a_table_brings_what_was_before_the_hold_and_sets_the_rest_aside(desk, take):
    supplier = add_supplier(desk, "Acme")
    hold(desk, supplier, HoldScope.EVERYTHING)

    def order(number, day, stage=""):
        return f"{number},Acme,{day},USD,30/70,1 Road,Lamp,10,5,{stage}\n"

    assert take(
        "inquiries",
        LETTERS
        + f"RFQ-2026-0044,Acme,Vase,sent,{YESTERDAY},e-mail\n"
        + f"RFQ-2026-0045,Acme,Vase,sent,{TODAY},e-mail\n"
        + "RFQ-2026-0046,Acme,Vase,draft,,\n"
        + "RFQ-2026-0047,Acme,Vase,cancelled,,\n",
    ) == [(3, "supplier"), (4, "supplier")]
    assert take(
        "orders",
        ORDERS
        + order("PO-7", YESTERDAY)
        + order("PO-8", TODAY)
        + order("PO-9", TODAY, "cancelled"),
    ) == [(3, "supplier")]
    assert [desk.orders.state(key).number for key in (1, 2)] == ["PO-7", "PO-9"]
    later = date(2026, 4, 1)
    assert take("payments", PAYMENTS + f"PO-7,1,5,{later},planned\n") == [(2, "")]


def test_each_letter_is_judged_by_its_own_day_alone(desk):
    """One that was sent on a day of the hold stops no draft to the same supplier afterwards."""
    inquiry, suppliers = sent_inquiry(desk)
    sent = desk.inquiries.recipients_of(inquiry)[0]
    (draft,) = desk.inquiries.recipients_of(desk.inquiries.write(suppliers[:1], **BLOCKS))
    placed = hold(desk, suppliers[0], HoldScope.INQUIRIES)
    assert [each.recipient for each in printable(desk, [sent, draft], TODAY).stopped] == [draft]
    desk.vetting.holds.lift(placed, "They sent the right licence", TODAY + timedelta(1))
    letters = printable(desk, [sent, draft], TODAY + timedelta(2))
    assert ([item.id for item, *_ in letters.ready], letters.stopped) == ([sent, draft], [])
