"""F1: the rules of the field that has the focus, in the window and in a sheet."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from sourcing_app.domain.targets import Target
from sourcing_app.ui.forms.help_panel import HelpPanel
from tests.ui import audit
from tests.ui.looking import sheets_of
from tests.ui.shown import settle


def texts(root):
    settle()
    return {each.text() for each in root.findChildren(QLabel) if each.isVisible()}


def dock(window):
    return window.findChild(HelpPanel)


def test_f1_tells_the_rules_of_a_field_and_esc_gives_the_focus_back(window):
    assert dock(window) is None
    window.open(Target("search"))
    field = window.stack.currentWidget().findChild(QLineEdit, "fld.search.exclude")
    field.setFocus()
    window.menus.action("help.rules").trigger()
    assert "Rules of this field" in texts(dock(window))
    assert {"R87", "R137"} <= texts(dock(window))
    assert "R39" not in texts(dock(window))
    assert "Russian how-to: Search tips" in texts(dock(window))
    assert (
        not dock(window)
        .geometry()
        .intersects(field.rect().translated(field.mapTo(window.stack, field.rect().topLeft())))
    )
    found = [defect for rule in audit.QUICK for defect in rule(dock(window))]
    assert not found
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not dock(window).isVisible()
    assert field.hasFocus()


def test_a_field_without_rules_has_those_of_its_page_and_all_are_in_the_guide(qtbot, window):
    window.open(Target("suppliers"))
    window.stack.currentWidget().findChild(QWidget, "fld.suppliers.filter").setFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert "Rules of this page" in texts(dock(window))
    dock(window).all.click()
    assert window.stack.name == "guide"
    assert not dock(window).isVisible()
    rules = window.stack.page("guide").rules
    assert {rule.page for rule in rules.rows.page(rules.listed())} == {"suppliers"}


def test_a_sheet_has_its_help_over_its_buttons(qtbot, window):
    window.open(Target("suppliers", action="add"))
    settle()
    (sheet,) = (each for each in sheets_of(window) if each.isVisible())
    qtbot.waitUntil(lambda: sheet.isActiveWindow() and sheet.focusWidget() is not None)
    field = sheet.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_F1)
    panel = sheet.findChild(HelpPanel)
    assert {"Rules of this page", "R99"} <= texts(panel)
    assert "R1" not in texts(panel)
    assert sheet.primary.isVisible()
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert not panel.isVisible()
    assert field.hasFocus()
