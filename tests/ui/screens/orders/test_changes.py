"""Goods, holds, cancelling and repeating in the window."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.domain.targets import Target
from sourcing_app.services.orders.goods import goods_of
from sourcing_app.services.suppliers.holds import SupplierHoldFields
from sourcing_app.ui.screens.orders.tabs import TABS
from tests.order_factory import make_open_order, pay
from tests.ui.orders_page import reload, submit, texts


@pytest.fixture
def paid(desk, page, today, tmp_path):
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520.00", today)
    reload(page).open(Target("orders", order))
    return order


def type_into(line, **typed):
    for name, text in typed.items():
        line.fields[name].setText(text)


def test_lines_are_typed_into_a_table_and_the_payments_follow(page, desk, paid):
    page.changes.goods()
    sheet = page.order_actions.sheet
    sheet.goods.add()
    type_into(sheet.goods.lines[1], description="Gift box", quantity="100", unit_price="0.2x")
    submit(sheet)
    assert "Line 2, Unit price: " in sheet.goods.complaint.text()
    type_into(sheet.goods.lines[1], unit_price="0.20", own_item="77")
    assert "18,420.00" in "".join(texts(sheet))
    submit(sheet)
    assert [(x.description, x.own_item) for x in goods_of(desk.reader, paid)] == [
        ("LED desk lamp", ""),
        ("Gift box", "77"),
    ]
    page.changes.goods()
    page.order_actions.sheet.goods.lines[0].remove.click()
    submit(page.order_actions.sheet)
    assert "already paid; nothing is changed" in page.order_actions.sheet.complaint.text()


def test_holds_on_the_supplier_are_said_in_the_pane(page, desk, paid):
    holds = desk.vetting.holds
    supplier = page.order_actions.state.supplier_id
    for scope, reason in ((HoldScope.PAYMENTS, "No licence"), (HoldScope.INQUIRIES, "Ask no more")):
        fields = SupplierHoldFields.checked(scope=scope, reason=reason, placed_on=desk.today())
        holds.place(supplier, fields)
    page.refresh()
    shown = "\n".join(texts(page.detail))
    stopped = "On hold (Orders and payments) until it is lifted: No licence"
    assert stopped in shown
    assert "On hold (Inquiries) until it is lifted: Ask no more" in shown
    assert page.detail.pay.accessibleDescription() == stopped


def test_an_order_is_held_released_cancelled_and_repeated(page, desk, paid):
    changes = {action.objectName().rpartition(".")[2]: action for action in page.changes.actions}
    changes["hold"].trigger()
    page.order_actions.sheet.form["hold_reason"].put("Waiting for new drawings")
    submit(page.order_actions.sheet)
    page.refresh()
    assert "Payments on hold: Waiting for new drawings" in texts(page.detail)
    assert page.detail.pay.accessibleDescription() == ("Payments on hold: Waiting for new drawings")
    changes["release"].trigger()
    page.refresh()
    assert not changes["release"].isEnabled()

    changes["cancel"].trigger()
    sheet = page.order_actions.sheet
    assert any("5,520.00 paid is normally lost" in text for text in texts(sheet))
    sheet.form["cancelled_reason"].put("The market has changed")
    submit(sheet)
    page.refresh()
    assert desk.orders.state(paid).stage is Stage.CANCELLED
    assert {"The order is cancelled", "USD\N{NO-BREAK SPACE}5,520.00 is lost"} <= {
        *texts(page.detail)
    }
    assert not changes["cancel"].isEnabled()

    changes["repeat"].trigger()
    state = page.order_actions.state
    assert (state.number, state.stage, state.total.amount) == (
        "PO-2026-0002",
        Stage.DRAFT,
        Decimal(18400),
    )
    assert "Same specification as PO-2026-0001" in texts(page.detail)


def test_the_keyboard_turns_the_tabs_and_each_shows_the_order_when_it_is_seen(page, desk, paid):
    bar = page.detail.tabs.bar
    QTest.keyClick(page.detail, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert bar.currentIndex() == 1
    QTest.keyClick(page.detail, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.detail, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ControlModifier)
    assert bar.currentIndex() == bar.count() - 1
    for entry in TABS:
        page.open(Target("orders", paid, entry.name))
        assert page.detail.tabs.currentWidget().widget() is page.detail.tabs.tab(entry.name)
