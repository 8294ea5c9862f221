"""Payments behind gates: refused, kept, overpaid, void, incident; never undone."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.payments.paid_lines import LineState
from sourcing_app.domain.values.money import money
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.services.suppliers.facts import vetting_facts
from tests.order_factory import make_file, make_order, open_deposit, pay
from tests.prepared import at_first


@at_first
def order(desk):
    return make_order(desk)


@at_first
def open_order(desk, order):
    open_deposit(desk, order, desk.path.parent)
    return order


def test_a_closed_gate_names_everything_and_keeps_nothing(desk, order, today):
    with pytest.raises(Blocked) as blocked:
        pay(desk, order, 1, "5520")
    assert [fact.id for fact in blocked.value.report.missing] == ["sample", "account", "proforma"]
    assert payments_of(desk.reader, order) == []


@pytest.mark.rule("R178")
def test_the_deposit_is_paid_and_the_balance_stays_blocked(desk, open_order, today, tmp_path):
    evidence = make_file(tmp_path, "mt103.pdf")
    fields = PaymentFields.checked(paid_on=today, amount=Decimal(5520), fee=Decimal(35))
    kept = desk.payments.record(open_order, 1, fields, today, evidence)
    assert kept == 1
    state = desk.orders.state(open_order)
    assert state.stage is Stage.IN_PRODUCTION
    assert state.lines[0].state is LineState.PAID
    (row,) = payments_of(desk.reader, open_order)
    assert (row.amount, row.fee) == (money(5520, "USD"), money(35, "USD"))
    assert "mt103.pdf" in [file.name for file in documents_of(desk.reader, open_order)]
    with pytest.raises(Blocked) as blocked:
        pay(desk, open_order, 2, "12880", method="trade_assurance")
    assert [fact.id for fact in blocked.value.report.missing] == ["ready", "inspection"]


def test_a_part_payment_leaves_the_rest_due(desk, open_order):
    pay(desk, open_order, 1, "5000")
    state = desk.orders.state(open_order)
    assert (state.stage, state.lines[0].left) == (Stage.DEPOSIT_DUE, money(520, "USD"))


def test_a_payment_that_did_not_happen_is_void_with_a_reason(desk, open_order, today):
    kept = pay(desk, open_order, 1, "5520")
    with pytest.raises(Rejected, match="Write why"):
        desk.payments.void(kept, "  ", today)
    desk.payments.void(kept, "The bank sent it back", today)
    state = desk.orders.state(open_order)
    assert (state.stage, state.paid) == (Stage.DEPOSIT_DUE, money(0, "USD"))
    (row,) = payments_of(desk.reader, open_order)
    assert (row.void, row.void_reason) == (True, "The bank sent it back")
    with pytest.raises(Rejected, match="void already"):
        desk.payments.void(kept, "again", today)


def test_a_payment_is_no_step_of_undo(desk, open_order):
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    pay(desk, open_order, 1, "5520")
    assert steps == [None]


@pytest.mark.rule("R110")
def test_money_already_sent_to_a_person_is_an_incident(desk, open_order, today):
    fields = PaymentFields.checked(paid_on=today, amount=Decimal(5520), payee="Mr Wang")
    desk.payments.incident(open_order, 1, fields, today)
    (row,) = payments_of(desk.reader, open_order)
    assert (row.payee, row.payee_kind, row.incident) == ("Mr Wang", AccountKind.PERSON, True)
    state = desk.orders.state(open_order)
    assert (state.paid, state.incident) == (money(0, "USD"), money(5520, "USD"))
    flags = vetting_facts(desk.reader, state.supplier_id, today).critical
    assert [flag.kind for flag in flags] == ["personal_account"]
    with pytest.raises(Blocked):
        pay(desk, open_order, 1, "5520")
    with pytest.raises(Rejected, match="who got the money"):
        desk.payments.incident(open_order, 1, fields.changed(payee=" "), today)


@pytest.mark.rule("R198")
def test_a_card_above_the_limit_is_refused(desk, tmp_path):
    order = make_order(desk, 20_000)
    open_deposit(desk, order, tmp_path)
    with pytest.raises(Rejected, match="may not exceed"):
        pay(desk, order, 1, "27600", method="card")
    assert payments_of(desk.reader, order) == []


def test_what_cannot_be_a_payment_is_refused(desk, open_order, today):
    for amount in ("0", "-1", "1e999", "NaN", "1.0000001"):
        with pytest.raises(Rejected):
            pay(desk, open_order, 1, amount)
    with pytest.raises(Rejected, match="more decimals than USD"):
        pay(desk, open_order, 1, "1.001")
    with pytest.raises(Rejected, match="in the future"):
        pay(desk, open_order, 1, "1", day=today + timedelta(days=1))
    with pytest.raises(NotFound, match="no payment 3; it has 2"):
        pay(desk, open_order, 3, "1")


def test_the_balance_of_an_order_paid_after_shipment_waits_for_the_bill(desk, tmp_path, today):
    order = make_order(desk, balance_after_shipment=1)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    missing = [fact.id for fact in desk.orders.state(order).next.report.missing]
    assert missing == ["bill_of_lading", "inspection"]
    desk.orders.attach(order, "bill_of_lading", make_file(tmp_path, "bl.pdf"), today)
    state = desk.orders.state(order)
    assert [fact.id for fact in state.next.report.missing] == ["inspection"]
    assert state.lines[1].line.due_on == today + timedelta(days=7)


def test_a_waived_sample_lets_the_deposit_go(desk, order, today, tmp_path):
    from sourcing_app.services.orders.records import WaiverFields

    open_deposit(desk, order, tmp_path)
    desk.orders.sample(order, SampleState.REJECTED, today, today)
    with pytest.raises(Blocked):
        pay(desk, order, 1, "5520")
    reason = WaiverFields.checked(reason="A pilot batch replaces the sample")
    desk.orders.waive(order, "G3", "sample", reason, today)
    pay(desk, order, 1, "5520")
    assert desk.orders.state(order).stage is Stage.IN_PRODUCTION
