import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.agenda import URGENT, AgendaKind, Section
from sourcing_app.domain.values.money import Money
from tests.inquiry_samples import enter_buyer
from tests.rows import writing

WORDS = {"TEXT": "", "INTEGER": 0}
KNOWN = {
    "version": 1, "created_at": "2026-03-01 00:00:00", "kind": "unknown", "gut": "unasked",
    "sort_name": "x", "currency": "USD", "unit": "pcs", "state": "draft", "terms": "30/70",
    "payee_kind": "unknown", "received_on": "2026-03-01", "paid_on": "2026-03-02", "method": "tt",
    "held_by": "supplier", "sample_state": "needed", "event": "order", "total": 18_400_000_000,
    "stage": "draft", "day": "2026-03-01", "template": "first", "round": 1, "seq": 1,
    "direction": "out",
}  # fmt: skip


@pytest.fixture
def put(desk):
    """Write a row as the file keeps it; what is not named gets a plain value."""

    def put(table, **values):
        with writing(desk.path) as connection:
            columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
            known = KNOWN | ({"stage": "prospect"} if table == "supplier" else {})
            row = {
                name: values.get(name, known.get(name, WORDS[kind]))
                for _, name, kind, required, _, key in columns
                if (required and not key) or name in values
            }
            marks = ", ".join("?" * len(row))
            sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"  # noqa: S608 - names from the schema
            return connection.execute(sql, [*row.values()]).lastrowid

    return put


def kinds(desk, today):
    return [(item.kind, item.section) for item in desk.agenda.items(today)]


def order(put, **values):
    supplier = put("supplier", name="Ningbo Sun")
    number = put("purchase_order", number="PO-2026-0001", supplier_id=supplier, **values)
    put("order_line", order_id=number, description="lamp", quantity=1, unit_price=1)
    deposit = put("payment_line", order_id=number, seq=1, kind="percent", percent=30_000_000,
                  amount=5_520_000_000)  # fmt: skip
    due = (
        values.get("ready_on")
        and (date.fromisoformat(values["ready_on"]) + timedelta(days=7)).isoformat()
    )
    put("payment_line", order_id=number, seq=2, kind="balance", percent=70_000_000,
        event="goods_ready", due_on=due, amount=12_880_000_000)  # fmt: skip
    return number, deposit


@pytest.mark.rule("R124")
def test_an_empty_file_asks_for_the_details(desk, today):
    assert desk.agenda.is_empty()
    assert kinds(desk, today) == [(AgendaKind.DETAILS, Section.TODAY)]
    assert desk.agenda.urgent(today) == 1
    assert desk.agenda.at_risk() == ()


@pytest.mark.rule("R35")
def test_full_details_are_no_item(desk, put, today):
    desk.registration.change(country="RU", phone="89123456789", email="o@nordlicht.example",
        name_native="Olga", position="Buyer", company_native="N", region_native="R", business="B",
        street_native="S", house="1", city_native="C", postcode="1")  # fmt: skip
    assert kinds(desk, today) == []
    assert desk.agenda.tally().account
    assert desk.agenda.tally().delivery
    assert not desk.agenda.is_empty()


@pytest.mark.rule("R1")
def test_letters(desk, put, today):
    asked = put("inquiry", product="lamp")
    sent = [("draft", None), ("draft", None), ("sent", "2026-03-10"), ("sent", "2026-03-13")]
    sent += [("sent", "2026-03-20"), ("replied", "2026-03-01")]
    for number, (state, follow_up) in enumerate(sent):
        supplier = put("supplier", name=f"S{number}")
        put("inquiry_recipient", inquiry_id=asked, supplier_id=supplier, state=state,
            sent_on="2026-03-09", follow_up_on=follow_up)  # fmt: skip
    found = [item for item in desk.agenda.items(today) if item.kind is not AgendaKind.DETAILS]
    assert [(item.kind, item.section) for item in found] == [
        (AgendaKind.FOLLOW_UP, Section.OVERDUE),
        (AgendaKind.LETTER_DRAFT, Section.TODAY),
        (AgendaKind.WAITING, Section.WAITING),
    ]
    assert str(found[0].sentence) == "Follow up: S2 has not answered about lamp · 3 d"
    assert str(found[1].sentence) == "Letters not sent yet for lamp: 2"
    assert "2; first asked on 9 March 2026" in str(found[2].sentence)
    assert desk.agenda.tally().asked == 4


def test_quotes_and_starred_suppliers(desk, put, today):
    supplier = put("supplier", name="Sun", star=1)
    put("supplier", name="Gone", star=1, binned_at="2026-03-01 00:00:00")
    put("quote", supplier_id=supplier, product="lamp", state="received", valid_until="2026-03-14")
    put("quote", supplier_id=supplier, product="old", state="received", valid_until="2026-03-01")
    texts = [str(item.sentence) for item in desk.agenda.items(today)][1:]
    assert texts == [
        "Check Sun before you order: 0 of 10 done",
        "The quote of Sun for lamp expires",
    ]


def test_a_blocked_deposit_names_what_is_missing(desk, put, today):
    order(put, stage="sample", sample_state="received", sample_on="2026-03-12")
    found = {item.kind: item for item in desk.agenda.items(today)}
    assert found[AgendaKind.SAMPLE].section is Section.TODAY
    blocked = found[AgendaKind.PAYMENT_BLOCKED]
    assert blocked.section is Section.BLOCKED
    assert blocked.money == Money(Decimal(5520), "USD")
    assert "No bank account" in str(blocked.sentence)


@pytest.mark.rule("R92", "R93")
def test_the_balance_waits_for_the_goods(desk, put, today):
    _, deposit = order(put, stage="in_production", lead_days=10)
    put("payment", line_id=deposit, amount=5_520_000_000, state="confirmed", paid_on="2026-03-05")
    found = {item.kind: item for item in desk.agenda.items(today)}
    assert found[AgendaKind.GOODS_EXPECTED].due == date(2026, 3, 15)
    assert found[AgendaKind.GOODS_EXPECTED].section is Section.SOON
    assert AgendaKind.PAYMENT_BLOCKED not in found
    (risk,) = desk.agenda.at_risk()
    assert (risk.total, risk.orders) == (Money(Decimal(5520), "USD"), 1)


def test_a_void_payment_is_not_at_risk(desk, put, today):
    _, deposit = order(put)
    put("payment", line_id=deposit, amount=1_000_000, state="void", void_reason="returned")
    assert desk.agenda.at_risk() == ()


def test_reading_the_agenda_loads_nothing_heavy():
    heavy = ("sqlmodel", "sqlalchemy", "pydantic", "babel", "phonenumbers", "reportlab", "PySide6")
    code = "import sys, sourcing_app.services.agenda.rows; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    assert not set(heavy) & set(run.stdout.split())


def test_what_cannot_wait_is_counted_as_it_is_listed(desk, put, today):
    supplier = put("supplier", name="Ningbo Sun")
    before, now, after = ((today + timedelta(days=by)).isoformat() for by in (-1, 0, 1))
    for at, follow_up in enumerate((before, now, after, None, "0000-99-99"), 1):
        put("inquiry", id=at, number=f"RFQ-2026-{at:04d}", product="lamp")
        put("inquiry_recipient", inquiry_id=at, supplier_id=supplier, state="sent",
            sent_on="2026-03-01", follow_up_on=follow_up)  # fmt: skip
    for last in (before, now, after):
        put("quote", supplier_id=supplier, product="lamp", state="received", valid_until=last)
    put("inquiry", id=9, number="RFQ-2026-0009", product="rack")
    put("inquiry_recipient", inquiry_id=9, supplier_id=supplier, state="draft")

    urgent = [item.kind for item in desk.agenda.items(today) if item.section in URGENT]

    assert desk.agenda.urgent(today) == len(urgent) == 4


def test_what_is_put_off_is_hidden_until_its_day_whichever_way_the_list_is_read(desk, put, today):
    """Of a payment that is not judged, too; the other one of the order is another item."""
    number, _ = order(put, stage="in_production", ready_on="2026-03-05", lead_days=10)
    items = {item.kind: item for item in desk.agenda.items(today)}
    blocked = items[AgendaKind.PAYMENT_BLOCKED]
    assert blocked.subject == ("Ningbo Sun", "lamp")
    before = desk.agenda.urgent(today)
    desk.today = lambda: today
    assert desk.counts.today() == (before, True)

    back = desk.snoozes.snooze(blocked, today + timedelta(days=3), today)

    assert desk.counts.today() == (before - 1, True)
    for most in (0, 1, 12):
        day = desk.agenda.list_of(today, most)
        assert day.snoozed == 1
        assert blocked.key not in {item.key for item in day.items}
        assert day.urgent == desk.agenda.urgent(today) == before - 1
    whole = desk.agenda.list_of(today, 12, snoozed=True)
    assert whole.items == desk.agenda.items(today, snoozed=True)
    (off,) = [item for item in whole.items if item.section is Section.SNOOZED]
    assert (off.key, off.until, off.target.key) == (blocked.key, back, number)
    assert blocked.key in {item.key for item in desk.agenda.items(back)}
    assert desk.agenda.list_of(back, 12).snoozed == 0


def test_what_is_due_earlier_comes_back_on_its_day(desk, put, today):
    supplier = put("supplier", name="Sun")
    put("quote", supplier_id=supplier, product="lamp", state="received", valid_until="2026-03-14")
    quote = next(i for i in desk.agenda.items(today) if i.kind is AgendaKind.QUOTE_EXPIRES)
    assert desk.snoozes.snooze(quote, today + timedelta(days=9), today) == date(2026, 3, 14)
    for wrong in (today, today + timedelta(days=367)):
        with pytest.raises(Rejected):
            desk.snoozes.snooze(quote, wrong, today)


def test_a_calm_day_names_what_comes_next(desk, put, today):
    supplier = put("supplier", name="Sun")
    number = put("purchase_order", number="PO-2026-0001", supplier_id=supplier, stage="shipped")
    put("milestone", order_id=number, kind="inspection_50", planned_on="2026-05-02")
    put("milestone", order_id=number, kind="inspection_20", planned_on="2026-04-20")
    found = desk.agenda.next_item(today)
    assert (found.due, found.key) == (date(2026, 4, 20), f"milestone-orders-{number}-milestone2")
    assert desk.agenda.next_item(date(2026, 6, 1)) is None


def test_a_mark_is_enough_for_a_milestone_and_for_nothing_else(desk, put, today):
    supplier = put("supplier", name="Sun")
    number = put("purchase_order", number="PO-2026-0001", supplier_id=supplier, stage="shipped")
    for kind in ("production_start", "audit"):
        put("milestone", order_id=number, kind=kind, planned_on="2026-03-14")
    first, second = (i for i in desk.agenda.items(today) if i.kind is AgendaKind.MILESTONE)
    desk.snoozes.done(first, today)
    left = desk.agenda.items(today)
    assert second.key in {item.key for item in left}
    assert first.key not in {item.key for item in left}
    for item in left:
        if item.mark is None:
            with pytest.raises(Rejected):
                desk.snoozes.done(item, today)


def test_the_money_at_risk_names_its_orders(desk, put, today):
    number, deposit = order(put, stage="in_production", lead_days=10)
    put("payment", line_id=deposit, amount=5_520_000_000, state="confirmed", paid_on="2026-03-05")
    (risk,) = desk.agenda.at_risk()
    assert [(each.order_id, each.supplier) for each in risk.exposures] == [(number, "Ningbo Sun")]
    assert sum(each.money.amount for each in risk.exposures) == risk.total.amount


def test_where_the_delivery_address_alone_is_wanting_it_is_named(desk, put, today):
    """The list of preparations has a line of its own for it: both say the same."""
    enter_buyer(desk)
    tally = desk.agenda.tally()
    (item,) = (each for each in desk.agenda.items(today) if each.kind is AgendaKind.DETAILS)
    assert (tally.account, tally.delivery) == (True, False)
    assert str(item.sentence).startswith("Your delivery address is incomplete")
    assert item.target == Target("registration", action="address")
