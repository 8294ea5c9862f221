"""Recording money through the window: excess, repetitions, rates, shortfalls, terms in one go."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.payments.methods import Charges, Method
from sourcing_app.domain.targets import Target
from sourcing_app.services.orders.records import WaiverFields
from sourcing_app.services.payments.records import ShortFields
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.ui.screens.orders.columns import next_payment
from tests.order_factory import TODAY, make_file, make_open_order, make_order, open_deposit, pay
from tests.prepared import at_first
from tests.ui.orders_page import fill

REASON = "The supplier asked for it in two parts"


@at_first
def order(desk, tmp_path):
    return make_open_order(desk, tmp_path)


def paying(page):
    page.refresh()
    page.order_actions.pay()
    return page.order_actions.sheet


def texts(widget):
    QApplication.sendPostedEvents()
    return [each.text().replace("\xa0", " ") for each in widget.findChildren(QLabel)]


def test_more_than_the_line_has_left_is_refused(page, desk, order):
    sheet = paying(page)
    fill(sheet, amount=Decimal(18400))
    sheet.primary.click()
    assert sheet.isVisible()
    assert "belongs to payment 2 and its own conditions" in sheet.form["amount"].complaint.text()
    assert payments_of(desk.reader, order) == []


@pytest.mark.parametrize("typed", ["100 pcs", "100/pc", "US$ 100", "5,520"])
def test_what_is_not_surely_an_amount_is_refused(page, desk, order, typed):
    sheet = paying(page)
    sheet.form["amount"].retype(typed)
    sheet.primary.click()
    assert sheet.form["amount"].invalid
    assert payments_of(desk.reader, order) == []


def test_an_amount_pasted_behind_blanks_is_not_cut(page, desk, order):
    sheet = paying(page)
    line = sheet.form["amount"].line
    line.clear()
    line.insert(f"{' ' * 38}1500")
    sheet.primary.click()
    assert [row.amount.amount for row in payments_of(desk.reader, order)] == [1500]


def test_what_it_was_in_the_buyers_own_money_is_kept_at_its_rate(page, desk, order):
    sheet = paying(page)
    fill(sheet, amount=Decimal(1000), own_rate=Decimal("0.9237"))
    sheet.primary.click()
    assert "in which currency" in sheet.form["own_currency"].complaint.text()
    sheet.form["own_currency"].retype("EUR")
    sheet.primary.click()
    (row,) = payments_of(desk.reader, order)
    assert (str(row.own), row.own_rate) == ("EUR 923.70", Decimal("0.9237"))


def test_an_amount_beyond_all_is_typed_and_refused(page, desk, order):
    sheet = paying(page)
    fill(sheet, method=Method.CARD)
    for name in ("amount", "rate"):
        sheet.form[name].retype("999999999999999")
    sheet.primary.click()
    assert sheet.isVisible()
    assert payments_of(desk.reader, order) == []


def test_what_has_gone_already_becomes_an_incident_with_what_was_typed(page, desk, order):
    sheet = paying(page)
    fill(sheet, amount=Decimal(18400), reference="MT103", note="Sent by mistake")
    sheet.primary.click()
    sheet.findChild(QPushButton, "btn.orders.incident").click()
    incident = page.findChild(type(sheet).__mro__[1], "dlg.orders.incident")
    assert incident.form["payee_kind"].value() is AccountKind.COMPANY
    assert "no gate was open for it" in "".join(texts(incident))
    incident.primary.click()
    (row,) = payments_of(desk.reader, order)
    assert (row.incident, row.amount.amount, row.reference, row.note) == (
        True,
        18400,
        "MT103",
        "Sent by mistake",
    )
    assert any("to Shenzhen Brightpath" in text for text in texts(page.detail.overview.money))


def test_a_repetition_says_which_payment_it_resembles_and_asks_why(page, desk, order):
    pay(desk, order, 1, "1000")
    sheet = paying(page)
    fill(sheet, amount=Decimal(1000))
    assert not sheet.form["repeat_reason"].isVisible()
    sheet.primary.click()
    assert "payment of USD 1,000.00 on 12 Mar 2026" in sheet.complaint.text().replace("\xa0", " ")
    assert sheet.form["repeat_reason"].isVisible()
    fill(sheet, repeat_reason=REASON)
    sheet.primary.click()
    assert not sheet.isVisible()
    assert [row.repeat_reason for row in payments_of(desk.reader, order)] == ["", REASON]


def test_the_payment_of_another_order_is_named_in_the_sheet(page, desk, order, tmp_path):
    pay(desk, order, 1, "1000", reference="MT103")
    other = make_order(desk, supplier=desk.orders.state(order).supplier_id)
    desk.orders.attach(other, "proforma", make_file(tmp_path), TODAY)
    desk.orders.sample(other, SampleState.APPROVED, TODAY, TODAY)
    page.open(Target("orders", other, "pay"))
    sheet = page.order_actions.sheet
    fill(sheet, amount=Decimal(900), reference="MT 103")
    sheet.primary.click()
    assert "for line 1 of order PO-2026-0001: the same bank reference" in sheet.complaint.text()
    assert payments_of(desk.reader, other) == []
    fill(sheet, repeat_reason=REASON)
    sheet.primary.click()
    assert [row.repeat_reason for row in payments_of(desk.reader, other)] == [REASON]


def test_a_card_payment_in_another_currency_asks_for_the_rate(page, desk, tmp_path, today):
    order = make_order(desk, 20_000, currency="EUR")
    open_deposit(desk, order, tmp_path)
    sheet = paying(page)
    names = ("rate", "rate_on", "rate_source")
    assert not any(sheet.form[name].isVisible() for name in names)
    fill(sheet, method=Method.CARD, amount=Decimal(9200))
    assert all(sheet.form[name].isVisible() for name in names)
    sheet.primary.click()
    assert "cannot be compared with the card limit" in sheet.form["rate"].complaint.text()
    fill(sheet, rate=Decimal("0.92"), rate_on=today, rate_source="ECB")
    hint = sheet.form["rate"].hint.text().replace("\xa0", " ")
    assert hint == "This payment: USD 10,000.00"
    sheet.primary.click()
    (row,) = payments_of(desk.reader, order)
    assert (row.rate.value, row.rate.on, row.rate.source) == (Decimal("0.92"), today, "ECB")


def test_a_rate_typed_for_a_card_is_left_out_of_a_transfer(page, desk, tmp_path, today):
    order = make_order(desk, currency="EUR")
    open_deposit(desk, order, tmp_path)
    sheet = paying(page)
    fill(sheet, method=Method.CARD, rate=Decimal("0.92"), rate_on=today, rate_source="ECB")
    fill(sheet, method=Method.TT)
    sheet.primary.click()
    (row,) = payments_of(desk.reader, order)
    assert row.rate is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ({}, None),
        ({"charges": Charges.SHA}, Charges.SHA),
        ({"charges": Charges.SHA, "method": Method.CARD}, None),
    ],
)
def test_who_bears_the_charges_of_a_transfer_is_never_made_up(page, desk, order, typed, kept):
    sheet = paying(page)
    fill(sheet, **typed)
    sheet.primary.click()
    assert [row.charges for row in payments_of(desk.reader, order)] == [kept]


def test_what_came_in_short_is_settled_shown_and_taken_back(page, desk, order):
    page.refresh()
    short = page.findChild(QPushButton, "btn.orders.short")
    assert not short.isVisible()
    pay(desk, order, 1, "5500")
    page.refresh()
    short.click()
    sheet = page.order_actions.sheet
    assert sheet.form["short"].value() == 20
    sheet.primary.click()
    assert sheet.form["short_reason"].invalid
    fill(sheet, short_reason="Bank charges on the way")
    sheet.primary.click()
    page.refresh()
    assert desk.orders.state(order).lines[0].settled
    shown = texts(page.detail.overview.money)
    assert "USD 20.00 short since 12 Mar 2026: Bank charges on the way" in shown
    short.click()
    page.order_actions.sheet.findChild(QPushButton, "btn.orders.reopen").click()
    assert desk.orders.state(order).lines[0].left.amount == 20


def test_a_payment_is_told_from_the_others_where_it_is_voided(page, desk, order):
    key = pay(desk, order, 1, "1000", reference="MT103/77")
    page.refresh()
    words = (
        "12 Mar 2026, Bank transfer (T/T): USD 1,000.00, to Shenzhen Brightpath Electronics Co., "
    )
    words += "Ltd …5678, reference MT103/77"
    assert f"{words}; sent, not confirmed" in texts(page.detail.overview.money)
    page.order_actions.void(key)
    assert words in texts(page.order_actions.sheet)


def fee_shown(page):
    """Whether the card has a row for it now: a row that went is deleted later."""
    QApplication.sendPostedEvents()
    rows = page.detail.overview.money.body.itemAt(0).layout()
    shown = [rows.itemAt(place).widget() for place in range(rows.count())]
    return any("Fee by card" in text for row in shown for text in texts(row))


def test_an_order_settled_short_is_named_so_and_has_no_fee_left(page, desk, tmp_path):
    order = make_order(desk, 4000, "100")
    open_deposit(desk, order, tmp_path)
    reason = WaiverFields.checked(reason="We have bought from them for ten years")
    desk.orders.waive(order, "G5", "prepayment", reason, TODAY)
    pay(desk, order, 1, "18390")
    page.refresh()
    assert fee_shown(page)
    short = {"short": 10, "short_on": TODAY, "short_reason": "Bank charges on the way"}
    desk.payments.settle_short(order, 1, ShortFields.checked(**short), TODAY)
    page.refresh()
    (row,) = page.rows.page([order])
    assert next_payment(row, TODAY).text == "Settled short"
    assert not fee_shown(page)


def test_total_and_terms_are_saved_together_or_not_at_all(page, desk, order):
    told = []
    desk.changes.listen(told.append)
    page.refresh()
    page.order_actions.fix(Fix.CHANGE_TERMS)
    sheet = page.order_actions.sheet
    fill(sheet, total=Decimal(10000), terms="33.334/33.333/33.333")
    sheet.form["terms"].rows[1].value.setText("66.667")
    sheet.primary.click()
    assert "100.001 %" in sheet.form["terms"].rows[1].complaint.text()
    assert told == []
    fill(sheet, terms="33.334/33.333/33.333")
    assert "USD 3,333.40" in texts(sheet)
    sheet.primary.click()
    assert len(told) == 1
    state = desk.orders.state(order)
    assert [str(line.line.percent) for line in state.lines] == ["33.334", "33.333", "33.333"]
