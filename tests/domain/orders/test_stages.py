"""Stages move only as the table allows; facts carry an order exactly as far as they reach."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.beside import unbound_sentence
from sourcing_app.domain.orders.progress import Progress, reached, settled
from sourcing_app.domain.orders.stages import NEXT, STAGE_NAMES, SampleState, Stage, moved
from sourcing_app.domain.orders.steps import OrderStepState, StepKind, step_sentence, steps
from sourcing_app.domain.values.money import Money

PROGRESS = st.builds(Progress)
SIDES = [Stage.CANCELLED, Stage.CLOSED, Stage.RECEIVED]
DONE = Progress(
    SampleState.APPROVED, deposit_paid=True, ready=True, inspected=True, balance_paid=True
)


def test_every_stage_has_its_moves_and_its_name():
    assert set(NEXT) == set(STAGE_NAMES) == set(Stage)


def test_a_move_outside_the_table_is_refused():
    assert moved(Stage.SAMPLE, Stage.DEPOSIT_DUE) is Stage.DEPOSIT_DUE
    with pytest.raises(Rejected, match=r"“Draft, not binding” cannot become “Shipped”"):
        moved(Stage.DRAFT, Stage.SHIPPED)


@given(PROGRESS, st.sampled_from([stage for stage in Stage if stage not in SIDES]))
def test_facts_carry_a_running_order_from_any_stage_to_the_same_place(progress, stage):
    assert settled(stage, progress) is reached(progress)


@given(PROGRESS, st.sampled_from(SIDES))
def test_an_order_at_its_end_stays_there(progress, stage):
    assert settled(stage, progress) is stage


@given(PROGRESS)
def test_a_payment_never_counts_before_what_comes_first(progress):
    if not progress.deposit_paid:
        assert reached(progress) in {Stage.DRAFT, Stage.SAMPLE, Stage.DEPOSIT_DUE}


@pytest.mark.rule("R5")
def test_an_order_is_a_draft_until_something_happens():
    assert reached(Progress()) is Stage.DRAFT
    assert str(STAGE_NAMES[Stage.DRAFT]) == "Draft, not binding"
    nothing, some = Money(Decimal(0), "USD"), Money(Decimal(1), "USD")
    unbound = [each for each in Stage if unbound_sentence(each, nothing)]
    assert unbound == [Stage.DRAFT, Stage.SAMPLE, Stage.DEPOSIT_DUE]
    assert "neither you nor the supplier is bound" in str(unbound_sentence(Stage.DRAFT, nothing))
    assert unbound_sentence(Stage.DRAFT, some) is None


@pytest.mark.rule("R92")
def test_the_deposit_starts_the_production():
    assert reached(Progress(SampleState.APPROVED)) is Stage.DEPOSIT_DUE
    assert reached(Progress(SampleState.APPROVED, deposit_paid=True)) is Stage.IN_PRODUCTION
    assert reached(Progress(sample_waived=True, deposit_paid=True)) is Stage.IN_PRODUCTION


def test_the_bill_of_lading_ships_an_order_that_is_paid_or_paid_later():
    assert reached(DONE) is Stage.BALANCE_DUE
    assert reached(replace(DONE, bill_of_lading=True)) is Stage.SHIPPED
    later = replace(DONE, bill_of_lading=True, balance_paid=False)
    assert reached(later) is Stage.BALANCE_DUE
    assert reached(replace(later, after_shipment=True)) is Stage.SHIPPED


@given(PROGRESS, st.booleans())
def test_eight_steps_of_which_one_is_current_or_blocked(progress, blocked):
    found = steps(progress, Decimal(30), blocked=blocked)
    assert {step.kind for step in found} == set(StepKind)
    open_steps = [s for s in found if s.state in {OrderStepState.CURRENT, OrderStepState.BLOCKED}]
    assert 1 <= len(open_steps) <= 2


def test_the_steps_of_the_picture():
    progress = Progress(SampleState.RECEIVED)
    found = steps(progress, Decimal(30), blocked=True)
    assert [step.state for step in found[:3]] == [
        OrderStepState.CURRENT,
        OrderStepState.BLOCKED,
        OrderStepState.TODO,
    ]
    assert [str(step.name) for step in found] == [
        "Sample approved", "Deposit 30 %", "Production", "Pre-shipment inspection",
        "Balance 70 %", "Bill of lading", "Receipt", "Feedback",
    ]  # fmt: skip
    assert str(step_sentence(progress)) == "Step 1 of 8: waiting for the sample decision"
    assert str(step_sentence(DONE)) == "Step 6 of 8: waiting for the bill of lading"
    waived = steps(Progress(sample_waived=True), Decimal(30), blocked=False)
    assert waived[0].state is OrderStepState.WAIVED


def test_a_balance_after_shipment_comes_after_the_bill_of_lading():
    progress = replace(DONE, balance_paid=False, bill_of_lading=True, after_shipment=True)
    kinds = [step.kind for step in steps(progress, Decimal(30), blocked=True)]
    assert kinds.index(StepKind.BILL_OF_LADING) == 4
    assert str(step_sentence(progress)) == "Step 6 of 8: waiting for the balance"


def test_goods_that_left_without_a_copy_of_their_bill_of_lading_are_shipped_no_more():
    gone = replace(DONE, dispatched=True)
    for progress, told in (
        (DONE, "Bill of lading"),
        (gone, "Goods shipped"),
        (replace(gone, bill_of_lading=True), "Bill of lading"),
    ):
        assert str(steps(progress, Decimal(30), blocked=False)[5].name) == told
    assert str(step_sentence(gone)).endswith("waiting for the goods")
    assert "the goods are checked" in str(step_sentence(replace(gone, checked=True)))


def test_a_received_order_waits_for_feedback_and_a_closed_one_for_nothing():
    done = replace(DONE, bill_of_lading=True, received=True)
    assert str(step_sentence(done)) == "Step 8 of 8: received, waiting for your feedback"
    closed = replace(done, received=False, closed=True)
    assert str(step_sentence(closed)) == "All eight steps are done"
    states = [step.state for step in steps(closed, Decimal(30), blocked=False)]
    assert set(states) == {OrderStepState.DONE}
