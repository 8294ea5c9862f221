"""The orders page: what it shows, which sheet mends what, and what it refuses."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.targets import Target
from sourcing_app.services.payments.rows import payments_of
from tests.order_factory import (
    ADDRESS,
    CHECK,
    make_account,
    make_file,
    make_order,
    make_photos,
    make_quote,
    make_supplier,
    open_deposit,
    pay,
)
from tests.prepared import at_first
from tests.ui import audit
from tests.ui.orders_page import (
    SIZES,
    Files,
    answered,
    fill,
    press,
    reload,
    row_words,
    submit,
    texts,
)
from tests.ui.sheets import fixes_with_a_sheet


@at_first
def order(desk):
    return make_order(desk)


def test_without_orders_the_page_says_where_they_come_from(page, qtbot):
    assert "Orders start from a quote. Compare quotes first." in texts(page)
    with qtbot.waitSignal(page.wanted) as asked:
        press(page, "btn.orders.quotes")
    assert asked.args == [Target("quotes")]
    assert not page.findChild(QPushButton, "btn.orders.add").isEnabled()


def test_the_line_of_the_picture(page, desk, order, today):
    desk.orders.sample(order, SampleState.RECEIVED, today, today)
    make_account(desk, desk.orders.state(order).supplier_id, checked=False)
    reload(page)
    told = [each.replace("\xa0", " ") for each in row_words(page)]
    assert told == [
        "PO-2026-0001", "Shenzhen Brightpath Electronics, LED desk lamp · 4,000",
        "USD 18,400.00", "Waiting for sample", "0 %", "Deposit blocked", "Not checked",
    ]  # fmt: skip
    shown = texts(page)
    assert "Step 1 of 8: waiting for the sample decision" in shown
    assert "Deposit is blocked" in shown
    assert page.detail.pay.accessibleDescription().startswith("Sample not approved yet")


def test_every_missing_fact_has_its_button(page, desk, order):
    reload(page)
    QApplication.sendPostedEvents()
    names = {
        b.objectName() for b in page.detail.overview.gate.findChildren(QPushButton) if b.isVisible()
    }
    assert names == {
        "btn.orders.decide_sample", "btn.orders.add_account", "btn.orders.attach_proforma",
        "btn.orders.waive",
    }  # fmt: skip


@pytest.mark.rule("R91")
def test_from_blocked_to_paid_with_clicks(page, desk, order, tmp_path, today):
    reload(page)
    page.order_actions.files = Files(make_file(tmp_path))
    press(page, "btn.orders.decide_sample")
    fill(page.order_actions.sheet, sample=SampleState.APPROVED)
    submit(page.order_actions.sheet)
    press(page, "btn.orders.add_account")
    fill(
        page.order_actions.sheet,
        beneficiary="Shenzhen Brightpath Electronics Co., Ltd",
        number="6222000011",
    )
    submit(page.order_actions.sheet)
    press(page, "btn.orders.check_account")
    fill(page.order_actions.sheet, **CHECK, named=True)
    submit(page.order_actions.sheet)
    press(page, "btn.orders.attach_proforma")
    answered(page.context)
    page.refresh()
    assert "Deposit may be paid" in texts(page.detail)
    page.detail.pay.click()
    submit(page.order_actions.sheet)
    state = desk.orders.state(order)
    assert (state.stage, state.paid.amount) == (Stage.IN_PRODUCTION, Decimal(5520))
    page.refresh()
    assert "Balance is not due yet" in texts(page.detail)


def ready_to_pay(page, desk, order, tmp_path):
    open_deposit(desk, order, tmp_path)
    page.refresh()
    page.order_actions.pay()
    return page.order_actions.sheet


@pytest.mark.rule("R110")
def test_a_person_as_payee_is_refused_and_an_incident_offered(page, desk, order, tmp_path):
    sheet = ready_to_pay(page, desk, order, tmp_path)
    fill(sheet, payee="Mr Wang", payee_kind=AccountKind.PERSON)
    assert not sheet.primary.isEnabled()
    assert "Payments to a personal account are refused." in texts(sheet)
    sheet.findChild(QPushButton, "btn.orders.incident").click()
    incident = page.findChild(type(sheet).__mro__[1], "dlg.orders.incident")
    assert incident.form["payee"].value() == "Mr Wang"
    submit(incident)
    assert desk.orders.state(order).incident.amount == 5520
    assert desk.orders.state(order).paid.amount == 0


def test_another_payee_than_the_checked_one_is_refused(page, desk, order, tmp_path):
    sheet = ready_to_pay(page, desk, order, tmp_path)
    fill(sheet, payee="Golden Trade Ltd")
    submit(sheet)
    assert "The checked account belongs to" in sheet.form["payee"].complaint.text()
    assert payments_of(desk.reader, order) == []


@pytest.mark.parametrize(
    ("field", "typed"),
    [("amount", "1e999"), ("amount", "1.2.3"), ("amount", ""), ("amount", "5520.001"),
     ("paid_on", "30.02.2026"), ("paid_on", ""), ("paid_on", "13.03.2026"), ("fee", "-1"),
     ("note", "4111 1111 1111 1111")],
)  # fmt: skip
def test_bad_input_is_one_sentence_and_keeps_nothing(page, desk, order, tmp_path, field, typed):
    sheet = ready_to_pay(page, desk, order, tmp_path)
    editor = sheet.form[field]
    if field == "note":
        editor.area.setPlainText(typed)
    else:
        editor.line.setText(typed)
    submit(sheet)
    assert sheet.isVisible()
    assert editor.complaint.text() or sheet.complaint.text()
    assert payments_of(desk.reader, order) == []


@pytest.mark.rule("R200")
@pytest.mark.rule("R196")
def test_the_fee_and_the_arrival_are_told_before_paying(page, desk, order, tmp_path, qtbot):
    """Three to seven days on which both banks work."""
    sheet = ready_to_pay(page, desk, order, tmp_path)
    arrives = "Arrives between 17 Mar 2026 and 23 Mar 2026"
    qtbot.waitUntil(lambda: sheet.form["paid_on"].hint.text() == arrives)
    fill(sheet, method=Method.CARD)
    fee = sheet.form["fee"].hint.text().replace("\xa0", " ")
    assert fee == "Usually USD 165.05; USD 5,685.05 in all"


def test_a_waiver_needs_its_reason(page, desk, order):
    reload(page)
    press(page, "btn.orders.waive")
    fill(page.order_actions.sheet, reason="no")
    submit(page.order_actions.sheet)
    assert page.order_actions.sheet.form["reason"].invalid
    fill(page.order_actions.sheet, reason="A pilot batch replaces the sample")
    submit(page.order_actions.sheet)
    page.refresh()
    assert "Waived" in texts(page.detail.overview.gate)


@pytest.mark.rule("R116")
def test_an_inspection_with_its_photos(page, desk, order, tmp_path, today):
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    desk.orders.ready(order, today, today)
    page.order_actions.files = Files(*make_photos(tmp_path))
    reload(page).order_actions.fix(Fix.RECORD_INSPECTION)
    page.order_actions.sheet.form["photos"].button.click()
    fill(page.order_actions.sheet, inspector="Ms Chen", cartons_opened=3, passed=True)
    submit(page.order_actions.sheet)
    assert desk.orders.state(order).next.report.open
    page.refresh()
    assert "Balance may be paid" in texts(page.detail)


@pytest.mark.rule("R107")
@pytest.mark.rule("R114")
def test_the_sheets_warn_of_what_a_sample_and_a_closed_carton_do_not_prove(page, order):
    reload(page).order_actions.fix(Fix.DECIDE_SAMPLE)
    assert (
        "without the pressure of mass production"
        in page.order_actions.sheet.form["sample"].hint.text()
    )
    page.order_actions.sheet.reject()
    page.order_actions.fix(Fix.RECORD_INSPECTION)
    hint = page.order_actions.sheet.form["cartons_opened"].hint.text()
    assert "full of something you did not order" in hint


def test_the_ready_notice(page, desk, order, tmp_path, today):
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    reload(page)
    press(page, "btn.orders.enter_ready")
    submit(page.order_actions.sheet)
    assert desk.orders.state(order).facts.ready_on == today


def test_a_new_order_shows_its_exact_schedule_while_one_types(page, desk):
    quote = make_quote(desk, make_supplier(desk))
    page.open(Target("orders", quote, "create"))
    sheet = page.order_actions.sheet
    fill(sheet, quantity=Decimal(1001), terms=None, delivery_address=ADDRESS)
    sheet.form["own"].put("10/20/70")
    told = [text.replace("\xa0", " ") for text in texts(sheet)]
    assert "USD 4,904.90" in told
    assert {"USD 490.49", "USD 980.98", "USD 3,433.43"} <= set(told)
    last = sheet.form["own"].rows[2]
    last.kind.setCurrentIndex(0)
    last.value.setText("60")
    assert "exactly one balance" in last.complaint.text()
    submit(sheet)
    assert sheet.isVisible()
    sheet.form["own"].put("60/40")
    assert any("more than 50 %" in text.replace("\xa0", " ") for text in texts(sheet))
    submit(sheet)
    assert page.order_actions.state.number == "PO-2026-0001"
    assert desk.orders.state(page.order_actions.state.id).deposit == 60


@pytest.mark.parametrize(
    ("asked", "unit", "offered"), [(4000, "pcs", 4000), (200, "pcs", 500), (4000, "sets", 500)]
)
def test_a_new_order_offers_what_was_asked_for_but_the_moq_at_least(
    page, desk, asked, unit, offered
):
    supplier = make_supplier(desk)
    inquiry = desk.inquiries.write([supplier], quantity=Decimal(asked), unit=unit)
    (recipient,) = desk.inquiries.recipients_of(inquiry)
    page.open(Target("orders", make_quote(desk, supplier, recipient_id=recipient), "create"))
    assert page.order_actions.sheet.form["quantity"].value() == offered


def test_below_the_moq_no_order_is_made(page, desk):
    page.open(Target("orders", make_quote(desk, make_supplier(desk)), "create"))
    fill(page.order_actions.sheet, quantity=Decimal(499), delivery_address=ADDRESS)
    assert any("below the MOQ of 500" in text for text in texts(page.order_actions.sheet))
    submit(page.order_actions.sheet)
    assert "below the MOQ" in page.order_actions.sheet.complaint.text()
    assert desk.reader.value("SELECT count(*) FROM purchase_order") == 0


def test_cancelling_a_sheet_changes_nothing(page, desk, order, tmp_path):
    sheet = ready_to_pay(page, desk, order, tmp_path)
    sheet.cancel.click()
    assert payments_of(desk.reader, order) == []


def test_a_payment_is_void_with_its_reason(page, desk, order, tmp_path):
    open_deposit(desk, order, tmp_path)
    kept = pay(desk, order, 1, "5520")
    reload(page)
    press(page, f"btn.orders.void.{kept}")
    fill(page.order_actions.sheet, void_reason="The bank sent it back")
    submit(page.order_actions.sheet)
    assert desk.orders.state(order).paid.amount == 0
    page.refresh()
    assert any("void: The bank sent it back" in text for text in texts(page.detail.overview.money))


def test_a_total_below_what_is_paid_is_told_while_one_types(page, desk, order, tmp_path):
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    reload(page).order_actions.fix(Fix.CHANGE_TERMS)
    page.order_actions.sheet.form["total"].line.setText("5000")
    assert any("already paid" in text for text in texts(page.order_actions.sheet))
    submit(page.order_actions.sheet)
    assert "already paid" in page.order_actions.sheet.complaint.text()
    page.order_actions.sheet.form["total"].line.setText("18000")
    submit(page.order_actions.sheet)
    assert desk.orders.state(order).total.amount == 18000


def test_the_supplier_is_opened_where_its_check_is_missing(page, desk, qtbot):
    supplier = make_supplier(desk, vetted=False)
    make_order(desk, supplier=supplier)
    reload(page)
    with qtbot.waitSignal(page.wanted) as asked:
        press(page, "btn.orders.open_supplier")
    assert asked.args == [Target("suppliers", supplier, "identity_recorded")]


def test_a_blocked_payment_says_why_instead_of_opening(page, desk, order, context):
    reload(page).open(Target("orders", order, "pay"))
    assert page.order_actions.sheet is None
    assert "Sample not ordered yet" in context.notices.messages[-1].text


@pytest.mark.rule("R5")
def test_a_hostile_name_is_shown_letter_by_letter(page, desk, qtbot):
    name = "<img src='/dev/zero'>"
    make_order(desk, supplier=make_supplier(desk, name))
    reload(page)
    assert any(name in text for text in texts(page.detail.head))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    assert "Draft, not binding" in row_words(page)
    assert any("neither you nor" in text for text in texts(page.detail.overview.money))


def test_in_a_low_window_what_blocks_is_seen_with_its_buttons(page, order, qtbot):
    reload(page)
    page.resize(1030, 512)
    assert "Step 1 of 8: the sample is not ordered yet" in page.detail.name.text()
    assert page.table.height() == int(36 + 2 * page.context.theme.row_height)
    names = ("decide_sample", "add_account", "attach_proforma")
    qtbot.waitUntil(lambda: all(seen(page, f"btn.orders.{name}") for name in names))


def seen(page, name):
    """Whether a button of the current tab is seen whole without scrolling."""
    area, found = page.detail.tabs.currentWidget(), page.detail.findChild(QPushButton, name)
    place = QRect(found.mapTo(area, QPoint(0, 0)), found.size())
    return area.viewport().rect().contains(place)


def defects(widget, rules):
    return sorted({defect for rule in rules for defect in rule(widget)})


@pytest.mark.parametrize("code", ["en", "ru", "zh"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_clipped_or_nameless(page, desk, language, qtbot, code, size):
    order = make_order(desk)
    make_account(desk, desk.orders.state(order).supplier_id)
    make_order(desk, supplier=make_supplier(desk, "Foshan Evergreen Lighting", vetted=False))
    language.use(code)
    page.resize(*size)
    for key in (1, 2):
        page.open(Target("orders", key))
        qtbot.waitUntil(lambda: defects(page, audit.QUICK) == [])


@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_no_sheet_is_clipped_or_nameless(page, desk, order, language, qtbot, code):
    make_account(desk, desk.orders.state(order).supplier_id)
    language.use(code)
    page.refresh()
    rules = (audit.names, audit.clipped, audit.targets, audit.explained, audit.plain_text)
    for fix in fixes_with_a_sheet():
        page.order_actions.fix(fix)
        qtbot.waitUntil(lambda: defects(page.order_actions.sheet, rules) == [])
        page.order_actions.sheet.reject()


def test_the_check_of_an_account_names_all_its_faults_at_once(qtbot, page, desk, order):
    make_account(desk, desk.orders.state(order).supplier_id, checked=False)
    reload(page)
    press(page, "btn.orders.check_account")
    sheet = page.order_actions.sheet
    qtbot.waitUntil(lambda: sheet.focusWidget() is sheet.form["channel_kind"].widget)
    sheet.form["verified_with"].put("-")
    submit(sheet)
    wrong = {name for name, editor in sheet.form.editors.items() if editor.invalid}
    assert wrong == {"channel_kind", "channel", "known_since", "verified_with", "named"}


def test_views_say_how_many_orders_they_have_and_an_empty_one_why(page, order):
    reload(page)
    assert page.bar.view.itemText(0) == "All orders (1)"
    page.bar.choose("overdue")
    assert "No order is like that. Choose another view, or clear the filter." in texts(page)
    assert not page.detail.isVisible()
    page.open(Target("orders", order))
    assert (page.bar.chosen(), page.detail.isVisible()) == ("all", True)
