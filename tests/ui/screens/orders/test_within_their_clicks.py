"""Tasks of the usability script about orders, within their clicks: the sample, by mouse."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton

from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.targets import Target
from sourcing_app.domain.values.money import Money
from sourcing_app.ui.file_choice import FileChoice
from tests.conftest import TODAY
from tests.e2e.by_window import Hand
from tests.order_factory import make_file, make_photos
from tests.ui.counted import Counted
from tests.ui.orders_page import texts
from tests.ui.shown import settle


class Counting(Hand):
    """A hand whose clicks and values are counted; a field that has no focus is clicked first."""

    done = 0

    def click(self, name):
        self.done += 1
        super().click(name)

    def enter(self, name, text):
        line = self.find(f"fld.{name}", QLineEdit)
        self.done += 1 if line.hasFocus() else 2
        line.setFocus()
        line.selectAll()
        line.insert(text)

    def pick(self, name, member):
        """Open a choice, and click one of it."""
        self.done += 2
        sheet = self.sheet()
        editor = sheet.form[name.rpartition(".")[2]]
        editor.put(member)

    def paste(self, text):
        self.done += 1
        QApplication.clipboard().setText(text)
        QTest.keySequence(QApplication.focusWidget(), QKeySequence.StandardKey.Paste)


@pytest.fixture
def window(show):
    with show("en") as window:
        yield window


def orders(window):
    return window.desk.reader.value("SELECT count(*) FROM purchase_order")


def cheaper(window):
    """An open quote of the sample from which nothing was ordered yet."""
    return window.desk.reader.value(
        "SELECT id FROM quote WHERE state = 'received' AND valid_until >= '2026-03-12' "
        "AND id NOT IN (SELECT quote_id FROM purchase_order WHERE quote_id IS NOT NULL) LIMIT 1"
    )


def test_t16_order_from_a_quote_and_see_why_the_deposit_is_not_paid(qtbot, window):
    hand, before = Counting(qtbot, window), orders(window)
    window.open(Target("quotes", cheaper(window)))
    hand.click("btn.quotes.order")
    hand.click("btn.orders.new.submit")
    hand._closed()
    page = window.stack.page("orders")
    assert orders(window) == before + 1
    assert not page.detail.pay.isEnabled()
    shown = texts(page.detail)
    assert "Sample not ordered yet" in shown
    assert any("bank account" in text.casefold() for text in shown)
    assert hand.done <= 4


def test_t17_approve_the_sample_check_the_account_and_pay_the_deposit(qtbot, window):
    desk = window.desk
    order = desk.reader.value("SELECT id FROM purchase_order WHERE stage = 'sample'")
    hand = Counting(qtbot, window)
    window.open(Target("orders", order))
    hand.click("btn.orders.decide_sample")
    hand.click("btn.orders.sample.submit")
    hand._closed()
    hand.click("btn.orders.check_account")
    assert hand.find("fld.orders.channel").text() == "site message"
    hand.enter("orders.verified_with", "Li Wei")
    hand.click("fld.orders.named")
    hand.click("btn.orders.check.submit")
    hand._closed()
    hand.click("btn.orders.pay")
    hand.click("btn.orders.payment.submit")
    hand._closed()
    state = desk.orders.state(order)
    assert (state.stage, state.paid) == ("in_production", Money(Decimal(5520), "USD"))
    assert state.facts.deposit_on == TODAY
    assert hand.done <= 9


def test_t17_on_the_order_just_made_whose_account_is_checked(qtbot, window, tmp_path, monkeypatch):
    hand = Counting(qtbot, window)
    window.open(Target("quotes", cheaper(window)))
    hand.click("btn.quotes.order")
    hand.click("btn.orders.new.submit")
    hand._closed()
    page = window.stack.page("orders")
    order = page.table.view.current_id()
    paper = make_file(tmp_path, "proforma.pdf")
    monkeypatch.setattr(FileChoice, "file", lambda *_asked: paper)
    hand.done = 0
    hand.click("btn.orders.decide_sample")
    hand.pick("orders.sample", SampleState.APPROVED)
    hand.click("btn.orders.sample.submit")
    hand._closed()
    hand.click("btn.orders.attach_proforma")
    hand.done += 2  # its path, and Enter, in the dialog of the system
    hand._closed()
    hand.click("btn.orders.pay")
    hand.click("btn.orders.payment.submit")
    hand._closed()
    state = window.desk.orders.state(order)
    assert (state.stage, state.facts.deposit_on) == ("in_production", TODAY)
    assert state.paid == Money(Decimal(765), "USD")
    assert hand.done <= 9


def test_t19_ready_notice_and_inspection_by_keys(qtbot, window, tmp_path, monkeypatch):
    desk = window.desk
    order = desk.reader.value("SELECT id FROM purchase_order WHERE stage = 'in_production'")
    photos = make_photos(tmp_path, 3)
    monkeypatch.setattr(FileChoice, "files", lambda *_asked: photos)
    window.open(Target("orders", order))
    page = window.stack.page("orders")
    settle()
    page.table.view.setFocus()
    hand = Counted(qtbot, window)
    hand.key(Qt.Key.Key_Return)
    press_by_key(hand, "btn.orders.enter_ready")
    submit_by_key(hand)
    press_by_key(hand, "btn.orders.record_inspection")
    to(hand, "fld.orders.photos")
    hand.key(Qt.Key.Key_Space)
    hand.answered(2)  # their paths, and Enter, in the dialog of the system
    to(hand, "fld.orders.passed")
    hand.key(Qt.Key.Key_P)  # Passed
    submit_by_key(hand)
    assert hand.steps == 10
    facts = {each.id: each for each in desk.orders.state(order).next.report.facts}
    assert facts["ready"].met
    assert facts["inspection"].met


def to(hand, name):
    """Press Tab until what is called so has the focus."""
    while QApplication.focusWidget().objectName() != name:
        assert hand.steps < 20
        hand.key(Qt.Key.Key_Tab)


def press_by_key(hand, name):
    """Press Enter on a button, which opens a sheet."""
    to(hand, name)
    hand.key(Qt.Key.Key_Return)
    (sheet,) = sheets(hand)
    hand.bot.waitUntil(sheet.isActiveWindow)


def sheets(hand):
    return [each for each in hand.window.findChildren(QDialog) if each.isVisible()]


def submit_by_key(hand):
    hand.key(Qt.Key.Key_Return)
    hand.bot.waitUntil(lambda: not sheets(hand))
    hand.window.activateWindow()  # the offscreen platform does not by itself
    hand.bot.waitUntil(lambda: QApplication.focusWidget() is not None)


@pytest.mark.rule("R110")
def test_t18_nothing_pays_mr_wangs_own_account(qtbot, window):
    desk = window.desk
    order = desk.reader.value("SELECT id FROM purchase_order WHERE stage = 'in_production'")
    supplier = desk.orders.state(order).supplier_id
    window.open(Target("orders", order))
    hand = Counting(qtbot, window)
    hand.click("btn.orders.account")
    hand.bot.waitUntil(lambda: hand.find("fld.orders.beneficiary").hasFocus())
    hand.paste("Mr Wang 6222 0000 9999 0000")
    hand.click("btn.orders.account.submit")
    hand._closed()
    settle()
    assert hand.done <= 4
    page = window.stack.page("orders")
    names = {
        each.objectName() for each in page.detail.findChildren(QPushButton) if each.isVisible()
    }
    assert not page.detail.pay.isEnabled()
    assert "btn.orders.record_incident" in names
    assert any("Payments to a personal account are refused" in text for text in texts(page.detail))
    flag = desk.reader.one("SELECT kind, severity FROM red_flag WHERE supplier_id = ?", (supplier,))
    assert tuple(flag) == ("personal_account", "critical")
    report = desk.orders.state(order).next.report
    (fact,) = (each for each in report.facts if each.id == "payee_company")
    assert not fact.waivable
