"""Cash to go out, its calendar and its file; letters of credit; quick with many payments."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import NotFound, Rejected, Taken
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.payments.forecast import FlowState
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.domain.today.calendar import EntryKind
from sourcing_app.domain.values.money import money
from sourcing_app.services.agenda.calendar import all_entries
from sourcing_app.services.agenda.calendar_file import write_calendar
from sourcing_app.services.orders.changes import HoldFields
from sourcing_app.services.orders.records import WaiverFields
from sourcing_app.services.payments.cash import entries, forecast
from sourcing_app.services.payments.credits import credit_row
from sourcing_app.services.payments.outcomes import Arrived
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.services.payments.validation import Backing
from sourcing_app.services.payments.windows import payment_days
from sourcing_app.services.printing.making import make
from sourcing_app.services.printing.requests import DocumentRequest, Print
from sourcing_app.services.suppliers.holds import SupplierHoldFields
from tests.order_factory import TODAY, make_account, make_open_order, make_order, open_deposit, pay
from tests.pdf_text import pages, squeezed
from tests.prepared import at_first
from tests.services.money_scenes import entered

NOW = (TODAY, datetime(2026, 3, 12, 9, 0, tzinfo=UTC))


@at_first
def order(desk, tmp_path):
    return make_open_order(desk, tmp_path)


def kinds(desk, today=TODAY):
    return {(each.kind, each.day) for each in entries(desk.reader, today)}


def test_what_is_due_planned_or_expected_adds_up_to_what_is_left(desk, order):
    desk.planned_payments.plan(order, 1, entered("1000", TODAY + timedelta(days=40)), TODAY)
    euros = make_order(desk, 20_000, currency="EUR", supplier=desk.orders.state(order).supplier_id)
    found = forecast(desk.reader, TODAY)
    for currency, key in (("USD", order), ("EUR", euros)):
        total = sum(each.total.amount for each in found if each.currency == currency)
        assert total == desk.orders.state(key).left.amount
    march, april, undated = (each for each in found if each.currency == "USD")
    assert (march.month, march.due) == (date(2026, 3, 1), money(4520, "USD"))
    assert (april.month, april.planned) == (date(2026, 4, 1), money(1000, "USD"))
    assert (undated.month, undated.planned) == (None, money(12_880, "USD"))
    late = forecast(desk.reader, TODAY + timedelta(days=30))
    assert late[1].overdue == money(4520, "USD")


@pytest.mark.rule("R196")
def test_the_calendar_says_when_to_send_when_it_is_due_and_when_it_should_have_come(desk, order):
    due = date(2026, 3, 19)
    assert kinds(desk) == {(EntryKind.SEND_BY, date(2026, 3, 10)), (EntryKind.PAYMENT, due)}
    pay(desk, order, 1, "5520")
    arrives, balance = date(2026, 3, 23), TODAY + timedelta(days=25)
    assert kinds(desk) == {(EntryKind.ARRIVAL, arrives), (EntryKind.PLANNED, balance)}
    later = {each.kind: each.late for each in entries(desk.reader, date(2026, 3, 24))}
    assert later == {EntryKind.ARRIVAL: True, EntryKind.PLANNED: False}
    assert entries(desk.reader, TODAY, date(2026, 3, 24), date(2026, 3, 31)) == ()


def test_money_arrives_on_days_that_the_banks_of_the_orders_own_buyer_work(desk, order):
    client = desk.profiles.add(label="Client", client=True, country="KZ")
    desk.orders.change_address(order, "Almaty, Abay 1", TODAY, profile_id=client)
    payment = pay(desk, order, 1, "5520")
    found = payment_days(desk.reader, desk.orders.state(order), payments_of(desk.reader, order))
    nauryz = found.windows[payment].last.day
    assert nauryz > date(2026, 3, 23)
    assert (EntryKind.ARRIVAL, nauryz) in kinds(desk)


def test_a_closed_gate_or_a_cancelled_order_plans_no_money(desk):
    order = make_order(desk)
    assert forecast(desk.reader, TODAY)[0].month is None
    desk.orders.sample(order, SampleState.APPROVED, TODAY, TODAY)
    assert forecast(desk.reader, TODAY)[0].blocked == money(5520, "USD")


def test_what_must_not_be_paid_is_blocked_and_never_asked_for(desk, order, tmp_path):
    state = desk.orders.state(order)
    make_account(desk, state.supplier_id, "Li Wei", number="6222 9999", checked=False)
    found = entries(desk.reader, TODAY)
    assert [each.kind for each in found] == [EntryKind.BLOCKED] * 2
    assert not any(each.overdue for each in entries(desk.reader, date(2026, 5, 1)))
    late = forecast(desk.reader, date(2026, 5, 1))
    assert (late[0].blocked.amount, late[0].overdue.amount) == (5520, 0)
    assert all(each.parts[FlowState.DUE].amount == 0 for each in late)
    target = tmp_path / "payments.ics"
    write_calendar(desk.reader, target, lambda each: str(each).replace(" ", "\xa0"), NOW)
    text = target.read_bytes().decode().replace("\r\n ", "")
    assert "is blocked: " in text
    assert "send payment" not in text
    assert "USD 5" in text
    hold = HoldFields.checked(hold="payments", hold_reason="Talks about the price")
    desk.order_changes.hold(order, hold, TODAY)
    assert "Talks about the price" in str(entries(desk.reader, TODAY)[0].sentence)


@pytest.mark.parametrize("whose", ["order", "supplier"])
def test_what_was_planned_before_a_hold_is_blocked_while_it_lasts(desk, order, whose):
    seller, release = desk.orders.state(order).supplier_id, TODAY + timedelta(5)
    day = TODAY + timedelta(2)
    desk.planned_payments.plan(order, 1, entered("5520", day), TODAY)
    reader, why = desk.reader, "Talks about the price"

    def told(today):
        month = forecast(reader, today)[0]
        (plan,) = (each for each in entries(reader, today) if each.key.startswith("plan-"))
        return month.blocked.amount, month.planned.amount, plan.kind, why in str(plan.sentence)

    assert told(TODAY) == (0, 5520, EntryKind.PLANNED, False)
    if whose == "order":
        until = release - timedelta(1)
        hold = HoldFields.checked(hold="payments", hold_reason=why, hold_until=until)
        desk.order_changes.hold(order, hold, TODAY)
    else:
        fields = SupplierHoldFields.checked(
            scope="payments", reason=why, placed_on=TODAY, release_on=release
        )
        desk.vetting.holds.place(seller, fields)
    assert told(TODAY) == told(release - timedelta(1)) == (5520, 0, EntryKind.BLOCKED, True)
    assert told(release) == (0, 5520, EntryKind.PLANNED, False)


def test_the_calendar_file_has_every_day_under_a_name_that_stays(desk, order, tmp_path):
    desk.platform.change(order, platform_number="2086", ship_by=date(2026, 5, 1))
    target = tmp_path / "payments.ics"
    shown = all_entries(desk.reader, TODAY)
    assert write_calendar(desk.reader, target, str, NOW) == len(shown) >= 3
    text = target.read_bytes().decode()
    assert "SUMMARY:PO-2026-0001: payment 1 to Shenzhen" in text
    assert "DTSTART;VALUE=DATE:20260501" in text
    with pytest.raises(Taken):
        write_calendar(desk.reader, target, str, NOW)
    write_calendar(desk.reader, target, str, NOW, over=True)
    assert target.read_bytes().decode() == text
    with pytest.raises(Rejected, match=r"ends in \.ics"):
        write_calendar(desk.reader, tmp_path / "payments.txt", str, NOW)


def test_a_letter_of_credit_has_documents_and_clocks(desk, order):
    with pytest.raises(NotFound, match="no letter of credit yet"):
        desk.credits.add_document(order, "Fumigation certificate")
    desk.credits.change(
        order, number="LC-881", amount=Decimal(18_400), expires_on=date(2026, 6, 30)
    )
    desk.credits.add_document(order, "Fumigation certificate", "3")
    found = credit_row(desk.reader, order)
    assert [each.name for each in found.papers][-1] == "Fumigation certificate"
    assert len(found.papers) == 7
    desk.credits.present(found.papers[0].id, presented=True)
    desk.credits.drop_document(found.papers[1].id)
    found = credit_row(desk.reader, order)
    assert (found.papers[0].presented, len(found.papers)) == (True, 6)
    assert (EntryKind.CLOCK, date(2026, 6, 30)) in kinds(desk)


@pytest.mark.rule("R176")
def test_the_paper_of_an_order_has_own_parts_what_became_of_payments_and_the_steps(desk, tmp_path):
    order = make_order(desk, 4000, "500 order (tooling); 30% sample; balance inspection+14")
    open_deposit(desk, order, tmp_path)
    kept = pay(desk, order, 1, "500")
    desk.outcomes.arrived(kept, Arrived(TODAY, Decimal(480)), TODAY)
    desk.planned_payments.plan(order, 2, entered("5520"), TODAY)
    made = make(desk, DocumentRequest(DocumentKind.ORDER, (order,)), Print(), TODAY)
    text = squeezed("".join(pages(made.pdf)))
    for words in ("tooling: before production", "14 days later", "480.00 arrived", "Planned"):
        assert squeezed(words) in text
    assert squeezed("Enter your cabinet") in text


def test_what_was_overpaid_on_another_line_goes_out_once_in_every_sum(desk, order):
    first = pay(desk, order, 1, "5520")
    desk.orders.ready(order, TODAY, TODAY)
    why = WaiverFields.checked(reason="Agreed with the supplier in writing")
    desk.orders.waive(order, "G7", "inspection", why, TODAY)
    more = entered("13000")
    desk.payments.record(order, 2, more, TODAY, Backing(overpaid=True))
    desk.payments.void(first, "It never left the bank", TODAY)
    left = desk.orders.state(order).left
    assert left == money(5400, "USD")
    assert [each.total for each in forecast(desk.reader, TODAY)] == [left]
    assert {each.money for each in entries(desk.reader, TODAY) if each.money} == {left}
    desk.planned_payments.plan(order, 1, entered("5400"), TODAY)
    assert [each.planned for each in forecast(desk.reader, TODAY)] == [left]
