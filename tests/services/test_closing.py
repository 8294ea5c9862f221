"""Risks, contract points and money at risk of an order; closing it, and what is known then."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.disputes.dispute import DisputeState
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.risks import OrderRisk, RiskState
from sourcing_app.domain.orders.contract_points import ContractPoint, OrderAnswer
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.suppliers.track_record import Promise, rate, track_words
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.domain.values.money import Money
from sourcing_app.services.disputes.records import DisputeFields
from sourcing_app.services.orders.answers import answers_of
from sourcing_app.services.orders.closing import FeedbackFields
from sourcing_app.services.orders.exposure import by_supplier, exposures, in_all, stake_words
from sourcing_app.services.orders.goods import GoodsLine, goods_of
from sourcing_app.services.orders.records import WaiverFields
from sourcing_app.services.orders.risk_sheet import risk_sheet
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.orders.state import terms_text
from sourcing_app.services.printing.making import make
from sourcing_app.services.printing.requests import DocumentRequest, Print
from sourcing_app.services.suppliers.track_record import track_record
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries.cash import open_sums
from sourcing_app.store.queries.payments import line_ids
from sourcing_app.store.tables.order import OrderLineFields, PurchaseOrder
from sourcing_app.store.tables.payment import PaymentLine
from sourcing_app.store.tables.shipment import Receipt, ReceiptLine
from tests.order_factory import TODAY, make_open_order, make_order, pay
from tests.prepared import at_first

USD = "USD"
REASON = "They forgave the balance for the delay"
PAYMENTS = (AgendaKind.PAYMENT_DUE, AgendaKind.PAYMENT_BLOCKED)
FEEDBACK = FeedbackFields.checked(quality=4, time=2, contact=5, given_on=TODAY, words="Late.")


@at_first
def paid(desk, tmp_path):
    """An order whose deposit is paid."""
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520")
    return order


def put(desk, order, stage, *, came=None, damaged=None):
    """Bring an order to a stage, with goods that came."""
    with desk.database.writing(Action.ORDER_EDITED) as session:
        row = session.get_one(PurchaseOrder, order)
        row.stage = stage
        if came is not None:
            receipt = Receipt(order_id=order, received_on=TODAY)
            session.add(receipt)
            session.flush()
            line = desk.reader.value("SELECT id FROM order_line WHERE order_id = ?", (order,))
            session.add(
                ReceiptLine(
                    receipt_id=receipt.id,
                    order_line_id=line,
                    quantity=Decimal(came),
                    damaged=Decimal(damaged or 0),
                )
            )


def usd(text):
    return Money(Decimal(text), USD)


def test_what_came_whole_is_no_longer_at_risk(desk, paid):
    rows = OrderRows(desk.reader, desk.today)
    (found,) = exposures(desk.reader)
    assert (found.order_id, found.money) == (paid, usd(5520))
    put(desk, paid, Stage.SHIPPED, came=1000, damaged=100)
    found = exposures(desk.reader)
    assert [each.money for each in found] == [usd(1380)]
    assert in_all(found) == ((usd(1380), 1),)
    assert by_supplier(found) == {found[0].supplier_id: (usd(1380),)}
    (at_stake,) = stake_words(desk.reader, found[0].supplier_id)
    assert str(at_stake) == "Money at risk now: USD 1,380.00"
    put(desk, paid, Stage.SHIPPED, came=3000)
    assert exposures(desk.reader) == ()
    told = ([*rows.ids(view="risk")], rows.counts()["risk"], rows.holds(paid, view="risk"))
    assert told == ([], 0, False)
    put(desk, paid, Stage.RECEIVED)
    assert exposures(desk.reader) == ()
    assert [*rows.ids(view="risk")] == []
    dispute(desk, paid)
    assert [each.money for each in exposures(desk.reader)] == [usd(5520)]
    assert [*rows.ids(view="risk")] == [paid]


def test_money_that_a_dispute_won_is_at_risk_until_it_is_back(desk, paid):
    key = dispute(desk, paid)
    desk.disputes.end(key, DisputeState.WON, "All of it comes back", TODAY, Decimal(5520))
    put(desk, paid, Stage.CANCELLED)
    assert [each.money for each in exposures(desk.reader)] == [usd(5520)]
    rows = OrderRows(desk.reader, desk.today)
    assert [*rows.ids(view="risk")] == [paid]
    desk.disputes.refund(key, TODAY, TODAY)
    assert exposures(desk.reader) == ()
    assert [*rows.ids(view="risk")] == []


def test_more_of_one_line_is_nothing_of_another(desk, paid):
    (line,) = goods_of(desk.reader, paid)
    first, other = (
        OrderLineFields.checked(description=name, quantity="1000", unit="pcs", unit_price=price)
        for name, price in (("Lamp", "2"), ("Box", "16.4"))
    )
    lines = [GoodsLine(line.id, first), GoodsLine(None, other)]
    desk.order_changes.goods(paid, lines, TODAY)
    put(desk, paid, Stage.SHIPPED, came=2000)
    assert [each.money for each in exposures(desk.reader)] == [usd(3520)]


def dispute(desk, order):
    fields = DisputeFields.checked(reason="fraud", opened_on=TODAY)
    return desk.disputes.open(order, fields, TODAY)


def test_the_sheet_says_of_each_risk_how_it_stands_and_takes_some_on(desk, paid):
    sheet = risk_sheet(desk.reader, paid, TODAY)
    states = {line.risk: line.state for line in sheet.lines}
    assert states[OrderRisk.NO_SAMPLE] is RiskState.COVERED
    assert sheet.open == 3
    assert (sheet.at_risk, sheet.of_supplier) == (usd(5520), (usd(5520),))
    reason = "Simple goods, we accept the factory's own standard"
    no = OrderAnswer.NOT_APPLICABLE
    desk.order_checks.answer(paid, OrderRisk.BELOW_STANDARD, no, TODAY, reason)
    sheet = risk_sheet(desk.reader, paid, TODAY)
    (line,) = (line for line in sheet.lines if line.risk is OrderRisk.BELOW_STANDARD)
    assert (line.state, line.reason) == (RiskState.WAIVED, reason)
    waived = WaiverFields.checked(reason="Their inspector is on holiday")
    desk.orders.waive(paid, "G7", "inspection", waived, TODAY)
    (told,) = risk_sheet(desk.reader, paid, TODAY).waivers
    assert (str(told.gate), told.reason, told.on) == ("Balance (G7)", waived.reason, TODAY)


def test_a_point_is_answered_and_answered_anew(desk, paid):
    for answer, note in ((OrderAnswer.NO, ""), (OrderAnswer.YES, "Annex 2")):
        desk.order_checks.answer(paid, ContractPoint.AQL, answer, TODAY, note)
    answers = answers_of(desk.reader, paid)
    assert {key: (each.answer, each.note) for key, each in answers.items()} == {
        "aql": (OrderAnswer.YES, "Annex 2")
    }
    assert risk_sheet(desk.reader, paid, TODAY).settled == 1


def due(desk):
    """What the day's list says is left to pay on orders."""
    return [each for each in desk.agenda.items(TODAY) if each.kind in PAYMENTS]


def test_an_order_is_closed_once_received_and_not_while_disputed(desk, paid):
    with pytest.raises(Rejected, match="Confirm the receipt"):
        desk.closing.close(paid, TODAY, FEEDBACK)
    put(desk, paid, Stage.RECEIVED)
    key = dispute(desk, paid)
    with pytest.raises(Rejected, match="dispute"):
        desk.closing.close(paid, TODAY, FEEDBACK)
    desk.disputes.end(key, "withdrawn", "It was a mistake of ours", TODAY)
    told = [(each.target.key, each.money) for each in due(desk)]
    assert told == [(paid, usd(12880))]
    with pytest.raises(Rejected, match=r"12,880\.00 of this order is still to pay"):
        desk.closing.close(paid, TODAY, FEEDBACK)
    later = FEEDBACK.changed(given_on=TODAY + timedelta(days=1))
    with pytest.raises(Rejected, match="future"):
        desk.closing.close(paid, TODAY, later, REASON)
    desk.closing.close(paid, TODAY, FEEDBACK, REASON)
    assert desk.orders.state(paid).stage is Stage.CLOSED
    assert (due(desk), open_sums(desk.reader, TODAY)) == ([], [])
    desk.outcomes.unwaive(paid, 2, TODAY)
    assert [(each.target.key, each.money) for each in due(desk)] == told
    assert [row["left"] for row in open_sums(desk.reader, TODAY)] == [12_880_000_000]
    supplier = desk.orders.state(paid).supplier_id
    record = track_record(desk.reader, supplier, TODAY + timedelta(days=60))
    assert [str(each) for each in track_words(record)] == [
        "Goods in time: 0 of 1 orders (0 %)",
        "Our feedback on 1 orders: quality 4.0, time 2.0, contact 5.0 of 5",
        "Disputes over its orders: 1",
    ]


def test_what_is_not_known_is_no_zero():
    assert rate(0, 0) is None
    assert rate(2, 3) == 67
    promise = Promise(TODAY, None)
    assert promise.kept(TODAY) is None
    assert promise.kept(TODAY + timedelta(days=1)) is False
    assert Promise(TODAY, TODAY).kept(TODAY) is True
    assert [*track_words(track_record_of_nothing())] == []


def track_record_of_nothing():
    from sourcing_app.domain.suppliers.track_record import TrackRecord

    return TrackRecord()


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (DocumentKind.RISKS, ("Money may be asked to a personal account", "USD 5,520.00")),
        (DocumentKind.ORDER_FILE, ("No shipment is recorded.", "LED desk lamp", "Annex 2")),
    ],
)
def test_the_papers_of_an_order(desk, paid, kind, words):
    desk.order_checks.answer(paid, ContractPoint.AQL, OrderAnswer.YES, TODAY, "Annex 2")
    made = make(desk, DocumentRequest(kind, (paid,)), Print(), TODAY)
    for each in words:
        assert each in made.text
    assert made.pdf.startswith(b"%PDF")


def test_an_order_whose_lines_another_program_took_is_shown_without_terms(desk):
    order = make_order(desk)
    with desk.database.writing(Action.ORDER_EDITED) as session:
        for row in rows_of(session, PaymentLine, line_ids(desk.reader, order)):
            session.delete(row)
    state = desk.orders.state(order)
    assert (terms_text(state), state.deposit, state.left.amount) == ("", 0, 0)
    assert [row.terms for row in OrderRows(desk.reader, desk.today).page([order])] == [""]
    assert order not in {each.target.key for each in due(desk)}
    assert risk_sheet(desk.reader, order, TODAY).open
