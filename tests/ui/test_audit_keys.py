"""The rules of keys and speech in the real window (A14, A15, A18, A24, F6)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from sourcing_app.domain.targets import Target
from tests.ui.shown import settle
from tests.ui.windows import press_key as press


@pytest.fixture
def announced(monkeypatch):
    said = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    return said


def go(window, name):
    window.stack.go(name)
    settle()
    return window.stack.page(name)


def part_in_focus(window):
    """Name the part of the window that has the focus."""
    focused = window.focusWidget()
    parts = [window.sidebar.list, *window.stack.currentWidget().regions()]
    at = next(i for i, part in enumerate(parts) if part is focused or part.isAncestorOf(focused))
    return "sidebar" if at == 0 else at - 1


REGIONS = {
    "suppliers": ["sidebar", 0, 1, 2],
    "quotes": ["sidebar", 0, 1, 2],
    "orders": ["sidebar", 0, 1, 2],
    "inquiries": ["sidebar", 0, 1],
    "search": ["sidebar", 0, 1, 2],
    "registration": ["sidebar", 0, 1],
    "today": ["sidebar", 0, 2],
}


@pytest.mark.parametrize("name", REGIONS)
def test_f6_goes_through_the_regions_and_shift_f6_back(window, name):
    go(window, name)
    window.sidebar.list.setFocus()
    there, back = [], []
    for _ in range(len(REGIONS[name])):
        there.append(part_in_focus(window))
        press(Qt.Key.Key_F6)
    assert part_in_focus(window) == "sidebar"
    for _ in range(len(REGIONS[name])):
        press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        back.append(part_in_focus(window))
    assert there == REGIONS[name]
    assert back == list(reversed(REGIONS[name]))


def test_the_other_keys_of_the_regions(window):
    go(window, "suppliers")
    window.sidebar.list.setFocus()
    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert part_in_focus(window) == 0
    press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert part_in_focus(window) == "sidebar"


def test_f6_reaches_a_message_and_its_button(window):
    go(window, "quotes")
    window.context.notices.toast("In the Bin", "Undo", lambda: None)
    window.sidebar.list.setFocus()
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget().objectName() == "btn.toast.action"


def test_return_while_composing_closes_no_sheet(window, qtbot):
    """A14."""
    page = go(window, "suppliers")
    page.add()
    settle()
    field = page.sheet.findChild(QLineEdit, "fld.new_supplier.name")
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent("ni", []))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.sheet.isVisible()
    assert not page.sheet.complaint.isVisible()
    page.sheet.close()


def test_escape_clears_the_filter_and_then_goes_to_the_table(window):
    """A15."""
    for name, box in (("suppliers", "top.bar"), ("quotes", "bar")):
        page = go(window, name)
        field = (page.top.bar if box == "top.bar" else page.bar).field
        field.setFocus()
        QTest.keyClicks(field, "zzz")
        press(Qt.Key.Key_Escape)
        assert (field.text(), field.hasFocus()) == ("", True)
        press(Qt.Key.Key_Escape)
        assert page.table.view.hasFocus()


def test_escape_closes_the_popup_only(window):
    """A15."""
    page = go(window, "suppliers")
    page.top.bar.field.setText("zzz")
    page.top.bar.view.setFocus()
    page.top.bar.view.showPopup()
    popup = page.top.bar.view.view()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert page.top.bar.field.text() == "zzz"


def test_escape_leaves_a_field_of_the_detail_and_keeps_what_was_typed(window):
    """A15."""
    page = go(window, "suppliers")
    key = page.pane.shown.id
    field = page.pane.form["city"].widget
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Foshan")
    press(Qt.Key.Key_Escape)
    assert page.table.view.hasFocus()
    assert window.desk.reader.value("SELECT city FROM supplier WHERE id = ?", (key,)) == "Foshan"


def test_escape_closes_a_sheet_and_what_was_typed_can_be_had_back(window, qtbot):
    """A15."""
    page = go(window, "suppliers")
    page.add()
    settle()
    field = page.sheet.findChild(QLineEdit, "fld.new_supplier.name")
    field.setFocus()
    QTest.keyClicks(field, "Foshan Lamp Works")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not page.sheet.isVisible()
    toast = window.context.notices._toast
    assert toast.isVisible()
    toast.action.click()
    assert page.sheet.isVisible()
    assert field.text() == "Foshan Lamp Works"
    page.sheet.reject()
    assert toast.isVisible()


def test_a_sheet_without_typed_text_just_closes(window):
    page = go(window, "suppliers")
    page.add()
    settle()
    page.sheet.reject()
    assert window.context.notices.messages == []


def test_a_gate_that_opens_is_announced(window, announced):
    """A18."""
    page = go(window, "orders")
    page.open(Target("orders", 1))
    announced.clear()
    page._gate = (page.order_actions.state.id, "Another state")
    page.refresh()
    assert announced == [
        f"{page.order_actions.state.number}: {page.detail.overview.gate.title.text()}"
    ]
    page.refresh()
    assert len(announced) == 1


def test_the_letter_says_its_language(window):
    """A24."""
    page = go(window, "inquiries")
    page.open(Target("inquiries", 1))
    spoken = QAccessible.queryAccessibleInterface(page.editor.preview)
    assert spoken.text(QAccessible.Text.Name).endswith(", English")
    window.language.use("ru")
    settle()
    assert "английск" in spoken.text(QAccessible.Text.Name).lower()
