"""Ways round a gate that were found by trying: each is refused below the faces."""

from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.payments.excess import Excess
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.services.orders.records import OrderPlan, WaiverFields
from sourcing_app.services.payments.outcomes import Arrived
from sourcing_app.services.payments.records import PaymentFields, ShortFields
from sourcing_app.services.payments.validation import Backing
from tests.order_factory import TODAY, make_account, make_open_order, make_order, make_supplier, pay
from tests.prepared import at_first
from tests.services.money_scenes import REASON, entered


@at_first
def order(desk, tmp_path):
    """An order of 18,400 with terms 30/70, whose deposit of 5,520 may be paid."""
    return make_open_order(desk, tmp_path)


@at_first
def unvetted(desk):
    """An order from a supplier nobody looked at: no sample, no proforma, an account on file."""
    supplier = make_supplier(desk, vetted=False)
    make_account(desk, supplier)
    return make_order(desk, supplier=supplier)


def exact(desk, order):
    state = desk.orders.state(order)
    assert state.paid + state.left + state.short + state.forgiven == state.total
    return state


def ready(desk, order):
    desk.orders.ready(order, TODAY, TODAY)
    desk.orders.waive(order, "G7", "inspection", WaiverFields.checked(reason=REASON), TODAY)


def missing(desk, order, seq, amount):
    with pytest.raises(Blocked) as refusal:
        pay(desk, order, seq, amount)
    return {fact.id for fact in refusal.value.report.missing}


@pytest.mark.rule("R90", "R93")
def test_a_waived_balance_makes_no_room_for_the_whole_price_before_production(desk, order):
    desk.outcomes.waive(order, 2, REASON, TODAY)
    with pytest.raises(Excess):
        desk.payments.record(order, 1, entered("18400"), TODAY, Backing(overpaid=True))
    exact(desk, order)


def test_a_line_behind_its_own_gate_is_not_settled_by_another_that_is_overpaid(desk, order):
    desk.orders.change_plan(order, OrderPlan(terms="30% order; 40% ready; balance bl"), TODAY)
    pay(desk, order, 1, "5520")
    with pytest.raises(Excess, match="payment 2"):
        desk.payments.record(order, 3, entered("12880"), TODAY, Backing(overpaid=True))


@pytest.mark.rule("R91")
@pytest.mark.parametrize(
    "terms", ["30/70", "balance ready", "balance bl+30", "0.001% order; balance ready"]
)
def test_money_that_skips_the_deposit_meets_its_conditions_later(desk, unvetted, terms):
    desk.orders.change_plan(unvetted, OrderPlan(terms=terms), TODAY)
    lines = desk.orders.state(unvetted).lines
    for line in lines[:-1]:
        desk.outcomes.waive(unvetted, line.line.seq, REASON, TODAY)
    last = lines[-1].line
    found = missing(desk, unvetted, last.seq, str(last.amount.amount))
    assert {"sample", "proforma"} <= found
    assert any(each.startswith("identity") or each == "membership" for each in found)


@pytest.mark.rule("R91")
def test_a_sample_rejected_beside_a_part_of_the_deposit_stops_the_balance(desk, order):
    pay(desk, order, 1, "5519")
    desk.orders.sample(order, SampleState.REJECTED, TODAY, TODAY)
    desk.outcomes.waive(order, 1, REASON, TODAY)
    ready(desk, order)
    assert missing(desk, order, 2, "12880") == {"sample"}


@pytest.mark.rule("R110")
def test_a_critical_flag_that_came_up_later_stops_the_balance(desk, order):
    pay(desk, order, 1, "5520")
    ready(desk, order)
    desk.payments.incident(
        order,
        2,
        PaymentFields.checked(
            paid_on=TODAY, amount=Decimal(100), payee="Li Wei", payee_kind="person"
        ),
        TODAY,
    )
    assert f"flag_{FlagKind.PERSONAL_ACCOUNT}" in missing(desk, order, 2, "6000")


def test_a_waiver_never_grows(desk, order):
    kept = pay(desk, order, 1, "5519.99")
    desk.outcomes.waive(order, 1, REASON, TODAY)
    desk.outcomes.bounced(kept, "The account is closed", TODAY)
    state = exact(desk, order)
    assert (state.lines[0].waived, str(state.lines[0].left.amount)) == (None, "5520")


def test_a_shortfall_ends_when_more_arrived_or_all_came_back(desk, order):
    short = ShortFields.checked(short=Decimal(30), short_on=TODAY, short_reason=REASON)
    kept = pay(desk, order, 1, "5520")
    desk.outcomes.arrived(kept, Arrived(TODAY, Decimal(5490)), TODAY)
    desk.payments.settle_short(order, 1, short, TODAY)
    desk.outcomes.arrived(kept, Arrived(TODAY), TODAY)
    assert str(exact(desk, order).lines[1].left.amount) == "12880"
    desk.outcomes.arrived(kept, Arrived(TODAY, Decimal(5490)), TODAY)
    desk.payments.settle_short(order, 1, short, TODAY)
    desk.outcomes.refunded(order, 1, entered("5490"), TODAY)
    assert str(exact(desk, order).lines[0].left.amount) == "5520"


def test_no_more_comes_back_than_arrived_and_nothing_arrives_below_zero(desk, order):
    kept = pay(desk, order, 1, "5520")
    desk.outcomes.arrived(kept, Arrived(TODAY, Decimal(5000)), TODAY)
    with pytest.raises(Rejected, match=r"more than the USD 5,000\.00"):
        desk.outcomes.refunded(order, 1, entered("5520"), TODAY)
    with pytest.raises(Rejected, match="is no arrival"):
        desk.outcomes.arrived(kept, Arrived(TODAY, Decimal(-5)), TODAY)
    exact(desk, order)


def test_a_line_is_planned_once_in_all(desk, order):
    desk.planned_payments.plan(order, 2, entered("12000"), TODAY)
    with pytest.raises(Excess):
        desk.planned_payments.plan(order, 2, entered("881"), TODAY)


@pytest.mark.rule("R198")
def test_an_own_card_limit_needs_its_source_and_day(desk):
    with pytest.raises(Invalid):
        desk.tariffs.change(Method.CARD, most=Decimal(99_999_999))
    desk.tariffs.change(Method.CARD, most=Decimal(25_000), source="Our bank", checked_on=TODAY)
