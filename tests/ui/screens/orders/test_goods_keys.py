"""How few keys and clicks an order's goods take: T17 and T19 of the usability script."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sourcing_app.domain.accounts.confirmation import CheckChannel
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.targets import Target
from tests.order_factory import (
    TODAY,
    make_account,
    make_file,
    make_open_order,
    make_order,
    make_photos,
    pay,
)
from tests.ui.orders_page import Files, fill, press
from tests.ui.sheets import opened
from tests.ui.shown import settle

MOST = 12
CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """Presses keys where the focus is, and counts them; a text typed is one."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot, self.count = window, qtbot, 0

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.count += 1
        QTest.keyClick(QApplication.focusWidget(), key, modifier)
        settle()

    def type(self, text):
        self.count += 1
        QTest.keyClicks(QApplication.focusWidget(), text)

    def open(self):
        """Press the button in focus, which opens a sheet."""
        self.key(Qt.Key.Key_Space)
        self.qtbot.waitUntil(lambda: opened(self.window) and opened(self.window).isActiveWindow())
        settle()

    def submit(self):
        self.key(Qt.Key.Key_Return, CONTROL)
        self.qtbot.waitUntil(lambda: opened(self.window) is None)
        self.qtbot.waitUntil(self.window.isActiveWindow)
        settle()


def test_the_goods_are_ready_and_inspected_in_twelve_keys(window, tmp_path, qtbot):
    desk, hands = window.desk, Hands(window, qtbot)
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520")
    window.open(Target("orders", order))
    settle()
    page = window.stack.page("orders")
    page.order_actions.files = Files(*make_photos(tmp_path))
    assert not desk.orders.state(order).next.report.open
    hands.key(Qt.Key.Key_Return)
    hands.open()
    hands.submit()
    hands.key(Qt.Key.Key_Return)
    hands.open()
    hands.type("Ms Chen")
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Space)
    hands.count += 1  # the three photos are chosen
    hands.key(Qt.Key.Key_Tab)
    assert page.order_actions.sheet.form["cartons_opened"].value() == 3
    hands.key(Qt.Key.Key_Down)
    hands.submit()
    state = desk.orders.state(order)
    assert state.next.report.open, [str(fact.sentence) for fact in state.next.report.missing]
    assert state.facts.inspection.photos == 3
    assert hands.count <= MOST


def click(page, name):
    """Click a button that is shown, as the user does."""
    press(page, name)
    return 1


def test_a_sample_is_approved_an_account_checked_and_the_deposit_paid_in_nine_clicks(
    window, tmp_path
):
    """T17: clicks and values typed, each one."""
    desk = window.desk
    order = make_order(desk)
    supplier = desk.orders.state(order).supplier_id
    make_account(desk, supplier, checked=False)
    desk.orders.attach(order, AttachmentKind.PROFORMA, make_file(tmp_path), TODAY)
    desk.orders.sample(order, SampleState.RECEIVED, TODAY, TODAY)
    window.open(Target("orders", order))
    page = window.stack.page("orders")
    actions, count = page.order_actions, 0
    count += click(page, "btn.orders.decide_sample")
    count += click(actions.sheet, "btn.orders.sample.submit")
    count += click(page, "btn.orders.check_account")
    fill(actions.sheet, channel_kind=CheckChannel.PLATFORM_CHAT, verified_with="Li Wei", named=True)
    fill(actions.sheet, channel="Trade Manager", known_since=date(2026, 2, 1))
    count += 2  # the person and the tick; the channel is offered where it is on file
    count += click(actions.sheet, "btn.orders.check.submit")
    count += click(page, "btn.orders.pay")
    count += click(actions.sheet, "btn.orders.payment.submit")
    state = desk.orders.state(order)
    assert (state.stage, state.paid.amount) == (Stage.IN_PRODUCTION, Decimal(5520))
    assert state.facts.deposit_on == TODAY
    assert count <= 9
