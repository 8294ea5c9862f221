"""Bank accounts in the window: entered, checked, and read where one pays and at the supplier."""

from datetime import timedelta

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.targets import Target
from sourcing_app.services.accounts.channels import KnownChannel
from sourcing_app.services.accounts.records import AccountFields
from sourcing_app.services.accounts.rows import account_in_use, accounts_of
from sourcing_app.ui.dialogs import account_sheets
from sourcing_app.ui.dialogs.accounts_sheet import AccountsSheet
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.order_factory import CHECK, make_account, make_order, open_deposit, pay
from tests.prepared import at_first
from tests.ui.orders_page import fill, press, reload, submit, texts

NAME = "Shenzhen Brightpath Electronics Co., Ltd"


@at_first
def order(desk):
    return make_order(desk)


def value(sheet, name, account):
    return sheet.findChild(object, f"lbl.accounts.{name}.{account}").text()


def test_an_account_is_not_confirmed_without_the_tick(page, desk, order):
    make_account(desk, desk.orders.state(order).supplier_id, checked=False)
    reload(page).order_actions.fix(Fix.CHECK_ACCOUNT)
    fill(page.order_actions.sheet, **CHECK)
    submit(page.order_actions.sheet)
    assert page.order_actions.sheet.form["named"].invalid
    assert desk.orders.state(order).facts.account.state == "new"


def test_a_wrong_iban_is_told_under_its_field(page, order):
    reload(page).order_actions.fix(Fix.ADD_ACCOUNT)
    fill(page.order_actions.sheet, beneficiary="Shenzhen", number="DE00370400440532013000")
    submit(page.order_actions.sheet)
    assert "check digits" in page.order_actions.sheet.form["number"].complaint.text()


def test_a_check_through_an_email_or_a_new_number_is_refused(page, desk, order, today):
    make_account(desk, desk.orders.state(order).supplier_id, checked=False)
    reload(page).order_actions.fix(Fix.CHECK_ACCOUNT)
    sheet = page.order_actions.sheet
    fill(sheet, **{**CHECK, "channel": "the new e-mail"}, named=True)
    submit(sheet)
    assert "An e-mail does not confirm an account" in sheet.form["channel"].complaint.text()
    fill(sheet, channel="Trade Manager", known_since=today)
    submit(sheet)
    assert (
        "known since 12 Mar 2026, the account was received on 12 Mar 2026" in sheet.complaint.text()
    )
    assert desk.orders.state(order).facts.account.state == "new"
    fill(sheet, known_since=today - timedelta(days=1))
    submit(sheet)
    assert desk.orders.state(order).facts.account.state == "verified"


def test_a_channel_on_file_fills_the_check(page, desk, order, today, monkeypatch):
    known = KnownChannel("phone", "+86 755 8888 1234", today - timedelta(days=90))
    monkeypatch.setattr(account_sheets, "known_channels", lambda *_arguments: [known])
    make_account(desk, desk.orders.state(order).supplier_id, checked=False)
    reload(page).order_actions.fix(Fix.CHECK_ACCOUNT)
    sheet = page.order_actions.sheet
    fill(sheet, verified_with="Li Wei", named=True)
    submit(sheet)
    row = account_in_use(desk.reader, desk.orders.state(order).supplier_id)
    assert (row.channel_kind, row.channel, row.known_since) == (
        known.kind, known.detail, known.since,
    )  # fmt: skip


def test_another_channel_empties_what_was_filled(page, desk, order, today, monkeypatch):
    known = KnownChannel("phone", "+86 755 8888 1234", today - timedelta(days=90))
    monkeypatch.setattr(account_sheets, "known_channels", lambda *_arguments: [known])
    make_account(desk, desk.orders.state(order).supplier_id, checked=False)
    reload(page).order_actions.fix(Fix.CHECK_ACCOUNT)
    editor = page.order_actions.sheet.form["known"]
    editor.put(None)
    editor.box.activated.emit(0)
    assert page.order_actions.sheet.form["channel"].value() == ""
    assert page.order_actions.sheet.form["channel_kind"].value() is None


def test_the_same_account_typed_again_is_said_and_not_added(page, desk, order, context):
    supplier = desk.orders.state(order).supplier_id
    make_account(desk, supplier)
    reload(page).order_actions.fix(Fix.ADD_ACCOUNT)
    fill(page.order_actions.sheet, beneficiary=NAME.upper(), number="6222-0000-1234-5678")
    submit(page.order_actions.sheet)
    assert "already on file, confirmed on 12 Mar 2026" in context.notices.messages[-1].text
    assert [row.state for row in accounts_of(desk.reader, supplier)] == ["verified"]


def test_where_to_pay_is_read_from_the_order(page, desk, order, tmp_path):
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    press(reload(page), "btn.orders.accounts")
    sheet = page.order_actions.sheet
    key = desk.orders.state(order).account_id
    assert "Payments go to this account" in texts(sheet)
    told = {
        name: value(sheet, name, key)
        for name in ("beneficiary", "number", "bank", "swift", "country", "verified_on",
                     "verified_with", "channel", "known_since", "in_use_since", "payments")
    }  # fmt: skip
    assert told == {
        "beneficiary": NAME,
        "number": "6222 0000 1234 5678",
        "bank": "Bank of China",
        "swift": "BKCHCNBJ",
        "country": "CN",
        "verified_on": "12 Mar 2026",
        "verified_with": "Li Wei",
        "channel": "Chat on the platform: Trade Manager",
        "known_since": "1 Feb 2026",
        "in_use_since": "12 Mar 2026",
        "payments": "1",
    }
    press(sheet, "btn.accounts.copy_number")
    assert QGuiApplication.clipboard().text() == "6222000012345678"


def test_a_payment_says_which_account_it_went_to(page, desk, order, tmp_path):
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    make_account(desk, desk.orders.state(order).supplier_id, number="6222 9999", checked=False)
    assert any(f"to {NAME} …5678" in text for text in texts(reload(page).detail.overview.money))


def test_old_and_new_stand_side_by_side_and_what_differs_is_marked(page, desk, order, qtbot):
    supplier = desk.orders.state(order).supplier_id
    first = make_account(desk, supplier)
    second = make_account(desk, supplier, number="6222 9999")
    third = make_account(desk, supplier, "Wang Wei Trading", number="6222 9999", checked=False)
    press(reload(page), "btn.orders.accounts")
    sheet = page.order_actions.sheet
    assert value(sheet, "number", third) == value(sheet, "number", second) == "6222 9999"
    assert [pill.accessibleName() for pill in sheet.findChildren(object, "pill.accounts.differs")
            ] == ["Payee: differs"]  # fmt: skip
    sheet.other.setCurrentIndex(1)
    QApplication.sendPostedEvents()
    assert value(sheet, "number", first) == "6222 0000 1234 5678"
    marked = [p.accessibleName() for p in sheet.findChildren(object, "pill.accounts.differs")
              if p.isVisible()]  # fmt: skip
    assert marked == ["Payee: differs", "Account number or IBAN: differs"]
    copies = [b for b in sheet.findChildren(QPushButton) if "copy_number" in b.objectName()]
    assert len([b for b in copies if b.isVisible()]) == 1


def test_the_suppliers_accounts_are_read_from_the_supplier(qtbot, desk, context, order):
    supplier = desk.orders.state(order).supplier_id
    account = make_account(desk, supplier)
    page = SuppliersPage(desk, context)
    qtbot.addWidget(page)
    page.show()
    page.open(Target("suppliers", supplier))
    button = page.pane.accounts
    button.setFocus()
    qtbot.keyClick(button, " ")
    assert isinstance(page.sheet, AccountsSheet)
    assert value(page.sheet, "number", account) == "6222 0000 1234 5678"


def test_a_supplier_without_an_account_says_so(page, desk, order):
    press(reload(page), "btn.orders.accounts")
    assert "No bank account of this supplier yet." in texts(page.order_actions.sheet)


def test_an_account_of_a_supplier_named_otherwise_since_is_not_called_in_use(
    page, desk, order, today
):
    supplier = desk.orders.state(order).supplier_id
    make_account(desk, supplier)
    desk.suppliers.change(supplier, today, legal_name="Shenzhen Goldpath Trading Ltd")
    press(reload(page), "btn.orders.accounts")
    shown = texts(page.order_actions.sheet)
    assert "The supplier's name has changed since: check it again" in shown
    assert "Payments go to this account" not in shown


def test_nothing_of_a_persons_account_is_handed_to_a_banks_form(page, desk, order, today):
    supplier = desk.orders.state(order).supplier_id
    fields = AccountFields.checked(beneficiary="Wang Wei", kind="person", number="6217 0000 1000")
    account = desk.accounts.add(supplier, fields, today).id
    press(reload(page), "btn.orders.accounts")
    assert value(page.order_actions.sheet, "number", account) == "6217 0000 1000"
    assert not page.order_actions.sheet.findChildren(QPushButton, "btn.accounts.copy_number")


def test_every_warning_about_a_new_account_is_told(page, desk, order, context):
    make_account(desk, desk.orders.state(order).supplier_id, checked=False)
    reload(page).order_actions.fix(Fix.ADD_ACCOUNT)
    forged = "Shenzhen Brightpath Еlectronics Co., Ltd"
    fill(page.order_actions.sheet, beneficiary=forged, number="62220000")
    submit(page.order_actions.sheet)
    assert context.notices.messages[-1].text == (
        "The bank details changed from 6222 0000 1234 5678. Confirm the new ones by phone, on a "
        "number you had before the change. “Еlectronics” mixes alphabets; Cyrillic: Е."
    )


def test_a_new_account_says_what_becomes_of_the_one_in_use(page, desk, order):
    reload(page).order_actions.fix(Fix.ADD_ACCOUNT)
    assert not any("replaces it" in text for text in texts(page.order_actions.sheet))
    page.order_actions.sheet.reject()
    make_account(desk, desk.orders.state(order).supplier_id)
    reload(page).order_actions.fix(Fix.ADD_ACCOUNT)
    told = next(text for text in texts(page.order_actions.sheet) if "replaces it at once" in text)
    assert told.startswith(f"Payments go to {NAME}, account 6222 0000 1234 5678.")
    assert "until the new one is checked" in told


def test_every_warning_stands_where_one_pays(page, desk, order):
    supplier = desk.orders.state(order).supplier_id
    desk.suppliers.change(supplier, desk.today(), country="VN")
    make_account(desk, supplier)
    reload(page).order_actions.show_accounts()
    told = "The account is in CN, the supplier in VN: the contract must state"
    assert any(text.startswith(told) for text in texts(page.order_actions.sheet))
