"""How few keys an order's goods take: T19 of the usability script."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sourcing_app.domain.targets import Target
from tests.order_factory import (
    make_open_order,
    make_photos,
    pay,
)
from tests.ui.orders_page import Files
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
    assert page.order_actions.sheet.form["inspector"].value(), "the buyer is proposed"
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
