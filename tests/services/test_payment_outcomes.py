"""Payments that arrive short, bounce or come back, lines waived; money to a person behind G6."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.orders.contract_points import OrderAnswer
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.payments.excess import Excess
from sourcing_app.domain.payments.methods import Charges, Method
from sourcing_app.domain.payments.paid_lines import LineState
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.values.money import money
from sourcing_app.services.orders.records import OrderPlan
from sourcing_app.services.payments.outcomes import Arrived
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.payments.validation import Backing
from tests.order_factory import TODAY, make_open_order, make_order, pay
from tests.prepared import at_first
from tests.services.money_scenes import REASON, entered


@at_first
def order(desk, tmp_path):
    return make_open_order(desk, tmp_path)


def lines(desk, order):
    return desk.orders.state(order).lines


def test_what_charges_took_on_the_way_is_open_until_it_is_settled(desk, order):
    kept = pay(desk, order, 1, "5520", charges=Charges.SHA)
    desk.outcomes.arrived(kept, Arrived(TODAY, Decimal("5497.50")), TODAY)
    state = desk.orders.state(order)
    assert (state.lines[0].state, state.lines[0].left) == (
        LineState.PART_PAID,
        money(Decimal("22.50"), "USD"),
    )
    assert state.stage is Stage.DEPOSIT_DUE
    desk.outcomes.waive(order, 1, REASON, TODAY)
    state = desk.orders.state(order)
    assert (state.lines[0].state, state.stage) == (LineState.WAIVED, Stage.IN_PRODUCTION)
    assert state.paid + state.forgiven + state.left == state.total


def test_a_payment_that_bounced_was_not_made(desk, order):
    kept = pay(desk, order, 1, "5520")
    desk.outcomes.bounced(kept, "The account is closed", TODAY)
    assert lines(desk, order)[0].state is LineState.DUE
    with pytest.raises(Rejected, match="came back from the bank"):
        desk.outcomes.arrived(kept, Arrived(TODAY), TODAY)


def test_money_that_came_back_is_due_again_and_never_more_than_was_paid(desk, order):
    kept = pay(desk, order, 1, "5520")
    with pytest.raises(Rejected, match=r"more than the USD 5,520\.00 paid"):
        desk.outcomes.refunded(order, 1, entered("5520.01"), TODAY)
    with pytest.raises(Rejected, match="Nothing was paid here"):
        desk.outcomes.refunded(order, 2, entered("1"), TODAY)
    back = desk.outcomes.refunded(order, 1, entered("520"), TODAY)
    assert lines(desk, order)[0].left == money(520, "USD")
    with pytest.raises(Rejected, match="void the refund first"):
        desk.payments.void(kept, "It was never sent", TODAY)
    desk.payments.void(back, "The bank was wrong", TODAY)
    assert lines(desk, order)[0].state is LineState.PAID


def test_a_plan_binds_nothing_and_becomes_the_payment(desk, order, today):
    later = today + timedelta(days=9)
    planned = desk.planned_payments.plan(order, 1, entered("5520", later), today)
    assert lines(desk, order)[0].left == money(5520, "USD")
    kept = desk.payments.record(order, 1, entered("5520"), today, Backing(planned=planned))
    assert kept == planned
    with pytest.raises(Rejected, match="not planned any more"):
        desk.planned_payments.drop(order, planned)
    assert lines(desk, order)[0].state is LineState.PAID


def test_only_the_last_open_payment_can_be_overpaid_and_only_on_purpose(desk, order):
    with pytest.raises(Excess, match="belongs to payment 2"):
        desk.payments.record(order, 1, entered("6000"), TODAY, Backing(overpaid=True))
    desk.orders.change_plan(order, OrderPlan(terms="100"), TODAY)
    desk.orders.waive(order, "G5", "prepayment", reason_fields(), TODAY)
    with pytest.raises(Excess, match="overpaid on purpose"):
        pay(desk, order, 1, "18500")
    desk.payments.record(order, 1, entered("18500"), TODAY, Backing(overpaid=True))
    line = lines(desk, order)[0]
    assert (line.state, line.excess) == (LineState.OVERPAID, money(100, "USD"))


def reason_fields():
    from sourcing_app.services.orders.records import WaiverFields

    return WaiverFields.checked(reason="We have known them for years")


@pytest.mark.rule("R189")
@pytest.mark.rule("R188")
@pytest.mark.rule("R187")
@pytest.mark.rule("R186")
@pytest.mark.rule("R190")
def test_money_to_a_person_asks_for_four_checks_and_the_amount_again(desk, order):
    fields = PaymentFields.checked(
        paid_on=TODAY, amount=Decimal(5520), method=Method.WESTERN_UNION, payee="Li Wei"
    )
    with pytest.raises(Blocked) as blocked:
        desk.payments.record(order, 1, fields, TODAY)
    missing = {fact.id: fact for fact in blocked.value.report.missing}
    assert set(missing) == {"g6_secure"}  # badges and the checked account say the rest
    assert not missing["g6_secure"].waivable
    desk.order_checks.answer(order, "g6_secure", OrderAnswer.YES, TODAY)
    with pytest.raises(Rejected, match=r"Type the amount again to confirm: USD 5,520\.00"):
        desk.payments.record(order, 1, fields, TODAY)
    with pytest.raises(Rejected, match="typed again is not"):
        desk.payments.record(order, 1, fields, TODAY, Backing(again=Decimal(5502)))
    desk.payments.record(order, 1, fields, TODAY, Backing(again=Decimal(5520)))
    assert lines(desk, order)[0].state is LineState.PAID
    after = desk.payments.check(order, 2, fields.changed(payee="Somebody Else"), TODAY)
    assert "g6_secure" in {fact.id for fact in after.missing}  # a tick is for one payment
    with pytest.raises(Rejected, match="who gets the money"):
        desk.payments.check(order, 2, fields.changed(payee=""), TODAY)


@pytest.mark.rule("R188")
def test_a_supplier_without_a_paid_membership_gets_no_money_transfer(desk, order):
    supplier = desk.orders.state(order).supplier_id
    desk.vetting.badge(supplier, Badge.GOLD, TODAY, held=False)
    fields = PaymentFields.checked(
        paid_on=TODAY, amount=Decimal(1), method=Method.MONEYGRAM, payee="Li Wei"
    )
    report = desk.payments.check(order, 1, fields, TODAY)
    assert "g6_gold" in [fact.id for fact in report.missing]


@pytest.mark.rule("R198")
def test_the_card_limit_is_the_users_own_figure(desk, tmp_path):
    order = make_open_order(desk, tmp_path)
    desk.tariffs.change(Method.CARD, most=Decimal(5000), source="my bank", checked_on=TODAY)
    with pytest.raises(Rejected, match=r"may not exceed USD 5,000\.00"):
        pay(desk, order, 1, "5520", method=Method.CARD)
    desk.tariffs.forget(Method.CARD)
    pay(desk, order, 1, "5520", method=Method.CARD)


def test_terms_of_own_parts_are_kept_and_their_gates_follow_the_events(desk, today):
    order = make_order(desk, 4000, "500 order (tooling); 30% sample; balance inspection+14")
    state = desk.orders.state(order)
    assert [str(each.line.amount) for each in state.lines] == [
        "USD 500.00",
        "USD 5,520.00",
        "USD 12,380.00",
    ]
    assert str(round(state.deposit, 2)) == "32.72"
    assert desk.reader.value("SELECT terms FROM purchase_order") == (
        "500 order (tooling); 30% sample; balance inspection+14"
    )
    open_account = make_order(desk, 4000, "oa60", supplier=state.supplier_id)
    state = desk.orders.state(open_account)
    assert (state.deposit, state.facts.deposit_paid, state.facts.after_shipment) == (0, True, True)
