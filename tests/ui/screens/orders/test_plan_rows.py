"""The payments of an order as rows: a preset, a change of it, and the schedule they make."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.payments.plan import plan_of_lines
from tests.order_factory import make_order
from tests.prepared import at_first
from tests.ui.orders_page import texts

MOVE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@at_first
def order(desk):
    return make_order(desk)


@pytest.fixture
def sheet(page, order, qtbot):
    page.refresh()
    page.order_actions.fix(Fix.CHANGE_TERMS)
    made = page.order_actions.sheet
    made.form["total"].put(Decimal(10000))
    qtbot.waitUntil(made.isActiveWindow)
    return made


def choose(box, place):
    box.setCurrentIndex(place)
    box.activated.emit(place)


def shown(sheet):
    return {text.replace("\xa0", " ") for text in texts(sheet)}


def test_a_preset_is_changed_row_by_row_and_saved(desk, order, sheet):
    usual, terms = sheet.form["usual"], sheet.form["terms"]
    usual.put("30/70 bl")
    usual.box.activated.emit(usual.box.currentIndex())
    assert terms.value() == "30% order; balance bl"

    terms.add_button.click()
    added = terms.rows[1]
    assert added.value.hasFocus()
    assert "Payment 2 is nothing; leave it out" in texts(sheet)
    choose(added.kind, 1)
    added.value.setText("500")
    added.name.setText("tooling")
    QTest.keyClick(added.value, Qt.Key.Key_Up, MOVE)
    assert terms.rows[0].value.hasFocus()
    terms.rows[2].days.setText("30")
    assert usual.value() is None
    assert {"USD 500.00", "USD 3,000.00", "USD 6,500.00", "USD 10,000.00"} <= shown(sheet)

    sheet.primary.click()
    agreed = plan_of_lines([each.line for each in desk.orders.state(order).lines])
    assert str(agreed) == "500 order (tooling); 30% order; balance bl+30"


def test_what_is_wrong_is_said_at_its_row_and_nothing_is_saved(desk, order, sheet):
    terms, before = sheet.form["terms"], desk.orders.state(order).lines
    terms.put("500 order; 30% ready; balance bl")
    first, second, _ = terms.rows
    first.value.setText("10001")
    assert "does not fit" in first.complaint.text()
    first.value.setText("x")
    assert first.complaint.text()
    assert first.value.property("invalid") == "true"
    sheet.primary.click()
    assert sheet.isVisible()
    assert not terms.complaint.isVisible()
    first.value.setText("500")
    second.value.setFocus()
    QTest.keyClick(second.value, Qt.Key.Key_Up, MOVE)
    assert "falls due before payment 1" in second.complaint.text()
    terms.rows[2].remove.click()
    assert "exactly one balance" in terms.rows[1].complaint.text()
    assert desk.orders.state(order).lines == before
