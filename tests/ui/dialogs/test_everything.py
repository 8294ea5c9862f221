"""Ctrl+K: anything is found by any words, and Enter goes there."""

import pytest
from PySide6.QtCore import Qt

from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.services.inquiries.phrases import PhraseFields
from sourcing_app.services.needs.records import NeedFields
from sourcing_app.ui.dialogs.everything.sheet import FindSheet
from sourcing_app.ui.forms.form_sheet import AskSheet
from sourcing_app.ui.screens.inquiries.template_sheet import TemplateSheet
from sourcing_app.ui.widgets.cells import CELL_ROLE


@pytest.fixture
def find(window, qtbot):
    """Press Ctrl+K and type; gives the sheet."""

    def ask(typed):
        window.menus.action("edit.find").trigger()
        sheet = window.findChildren(FindSheet)[-1]
        qtbot.waitUntil(sheet.field.hasFocus)  # else Return is a command of the page behind it
        qtbot.keyClicks(sheet.field, typed) if typed.isascii() else sheet.field.setText(typed)
        return sheet

    return ask


def told(sheet):
    """What is listed, the chosen row with a mark."""
    rows = range(sheet.hits.rowCount())
    here = sheet.view.currentIndex().row()
    return [("> " if at == here else "") + sheet.hits.index(at, 0).data() for at in rows]


def press(qtbot, sheet, *keys):
    for key in keys:
        qtbot.keyClick(sheet.field, key)


def test_a_supplier_is_found_by_half_its_chinese_name(window, find, qtbot):
    sheet = find("明途")
    assert told(sheet)[:2] == ["Suppliers", "> Shenzhen Brightpath Electronics"]
    press(qtbot, sheet, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert window.stack.name == "suppliers"
    page = window.stack.page("suppliers")
    assert page.record() == "supplier:1"
    assert page.table.view.current_id() == 1


def test_an_order_is_found_by_its_bank_reference_which_is_said(window, find, qtbot):
    paid = window.desk.reader.one(
        "SELECT p.reference, o.id, o.number, s.name FROM payment p "
        "JOIN payment_line l ON l.id = p.line_id JOIN purchase_order o ON o.id = l.order_id "
        "JOIN supplier s ON s.id = o.supplier_id WHERE p.reference <> '' ORDER BY p.id LIMIT 1"
    )
    reference = paid["reference"]
    sheet = find(reference.lower())
    assert told(sheet) == ["Orders", f"> {paid['number']}"]
    cell = sheet.hits.index(1, 0).data(CELL_ROLE)
    assert (cell.second, sheet.delegate.marked) == (
        f"{paid['name']} · {reference}",
        (reference.lower(),),
    )
    press(qtbot, sheet, Qt.Key.Key_Return)
    assert window.stack.page("orders").record() == f"purchase_order:{paid['id']}"


def test_needs_profiles_templates_and_phrases_are_found_and_open(window, find, qtbot):
    desk = window.desk
    need = desk.needs.add(NeedFields.checked(product="Qwxlamp", english="A lamp"))
    profile = desk.profiles.add(label="Qwxclient")
    template = desk.templates.add(name="Qwxletter", text="Hello.")
    desk.phrases.add(PhraseFields.checked(text="Qwxphrase", gloss="Its meaning"))

    def opened(typed, group):
        sheet = find(typed)
        while f"> {typed.capitalize()}" not in told(sheet)[told(sheet).index(group) :]:
            press(qtbot, sheet, Qt.Key.Key_Tab)
        press(qtbot, sheet, Qt.Key.Key_Return)
        return window.stack.page(window.stack.name)

    assert opened("qwxlamp", "Needs").tabs.needs.table.view.current_id() == need
    assert opened("qwxclient", "Buyer profiles").profile_id == profile
    page = opened("qwxletter", "Letter templates")
    sheet = page.findChild(TemplateSheet)
    assert sheet.current.id == template
    sheet.reject()
    page = opened("qwxphrase", "Own phrases")
    (sheet,) = (each for each in page.findChildren(AskSheet) if each.isVisible())
    assert sheet.form.read()["text"] == "Qwxphrase"
    sheet.reject()


def test_keys_go_through_groups_and_hits_and_a_command_is_run(window, find, qtbot):
    sheet = find("ba")
    groups = [row for row in told(sheet) if not sheet.hits.hit(told(sheet).index(row))]
    assert "Commands" in groups
    first = sheet.view.currentIndex().row()
    press(qtbot, sheet, Qt.Key.Key_Tab)
    assert sheet.view.currentIndex().row() > first
    press(qtbot, sheet, Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert sheet.view.currentIndex().row() == first
    sheet.field.setText("dark")
    assert told(sheet)[:2] == ["Commands", "> Dark"]
    press(qtbot, sheet, Qt.Key.Key_Return)
    assert window.context.theme.scheme == "dark"


def test_a_setting_and_a_rule_are_found_and_nothing_is_said(window, find, qtbot):
    sheet = find("keyboard")
    assert "Keyboard" in [row.removeprefix("> ") for row in told(sheet)]
    sheet.field.setText("r12")
    assert "Rules of the Guide" in told(sheet)
    sheet.field.setText("qqxyz")
    assert (told(sheet), sheet.state.isVisibleTo(sheet)) == ([], True)
    sheet.field.setText("brihgtpath")
    assert told(sheet)[:2] == ["Suppliers", "> Shenzhen Brightpath Electronics"]
    assert "brightpath" in sheet.state.text()
    sheet.field.setText("card limit")
    assert told(sheet)[:2] == ["Settings", "> Most in one card payment"]
    press(qtbot, sheet, Qt.Key.Key_Return)
    assert window.stack.page("settings").section(SettingsTopic.LIMITS).table.view.current_id() == 1


def test_esc_gives_the_focus_back(window, find, qtbot):
    window.stack.go("suppliers")
    view = window.stack.page("suppliers").table.view
    view.setFocus()
    sheet = find("shen")
    press(qtbot, sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.focusWidget() is view


@pytest.mark.parametrize("begin", ["today", "orders"])
def test_an_order_about_ningbo_is_open_after_four_steps_with_the_focus_inside(
    window, find, qtbot, begin
):
    window.stack.go(begin)
    window.sidebar.list.setFocus()
    sheet = find("ningbo")
    while not told(sheet)[sheet.view.currentIndex().row()].startswith("> PO-"):
        press(qtbot, sheet, Qt.Key.Key_Tab)
    press(qtbot, sheet, Qt.Key.Key_Return)
    page = window.stack.page("orders")
    assert (window.stack.name, page.record()[:14]) == ("orders", "purchase_order")
    assert page.isAncestorOf(window.focusWidget())
