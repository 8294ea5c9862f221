"""Every command is listed and can get other keys: told, refused, taken over, given back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sourcing_app.domain.settings.keys import refusal
from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.domain.targets import PAGE_NAMES
from sourcing_app.ui.screens.guide.keys import _grouped
from sourcing_app.ui.window.keymap import Keymap

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
USUAL_AND_RESERVED = {"Ctrl+Z", "Ctrl+Shift+Z", "Del", "Return", "Enter", "Esc"}
"""Keys that commands have by themselves and no other may be given."""


@pytest.fixture
def card(window, qtbot):
    window.stack.go("settings")
    page = window.stack.page("settings")
    page.choose(SettingsTopic.KEYBOARD)
    card = page.section(SettingsTopic.KEYBOARD).keys
    qtbot.waitUntil(lambda: len(window.stack.made()) == len(window.stack.entries))
    return card


def stand_on(card, name):
    card.table.view.go_to(card.rows.key(name))
    assert card.chosen().name == name


def press(card, key, modifiers=CTRL):
    card.field.setFocus()
    QTest.keyClick(card.field, key, modifiers)


def keys(window, command):
    return [key.toString() for key in window.menus.action(command).shortcuts()]


def test_every_command_of_every_page_is_listed_with_keys_that_keep_the_rules(window, card):
    listed = {row.command.name: row.command for row in card.rows.page(card.rows.ids())}
    pages = (window.stack.page(name).actions() for name in PAGE_NAMES)
    wanted = [*window.menus.actions(), *(action for page in pages for action in page)]
    assert {action.objectName() for action in wanted if action.objectName()} <= {*listed}
    usual = {key: each for each in listed.values() for key in each.usual}
    assert {key for key in usual if refusal(key)} <= USUAL_AND_RESERVED
    card.filter.setText("suppliers ctrl+n")
    found = [card.rows.command(key).name for key in card.table.model.window.ids]
    assert found == ["act.suppliers.add"]


def test_a_command_gets_other_keys_at_once_and_those_of_another_once_told(window, card):
    stand_on(card, "act.edit.bin")
    press(card, Qt.Key.Key_U, CTRL | SHIFT)
    assert keys(window, "edit.bin") == []
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert keys(window, "edit.bin") == ["Ctrl+Shift+U"]
    assert "Ctrl+Shift+U" in _grouped(window.menus.actions())[""].values()
    again = Keymap(window, window.context.preferences)
    again.take([window.menus.action("edit.bin")])
    assert again.commands()[0].keys == ("Ctrl+Shift+U",)
    card.restore.click()
    assert keys(window, "edit.bin") == []

    press(card, Qt.Key.Key_B)
    assert "Narrow sidebar" in card.told.text()
    card.give.click()
    assert (keys(window, "edit.bin"), keys(window, "view.sidebar")) == (["Ctrl+B"], [])
    card.restore_all.click()
    assert (keys(window, "edit.bin"), keys(window, "view.sidebar")) == ([], ["Ctrl+B"])
    window.context.notices._toast.action.click()
    assert (keys(window, "edit.bin"), keys(window, "view.sidebar")) == (["Ctrl+B"], [])
    stand_on(card, "act.view.sidebar")
    card.restore.click()
    assert (keys(window, "edit.bin"), keys(window, "view.sidebar")) == ([], ["Ctrl+B"])


def test_refused_keys_say_why_and_tab_leaves_the_field(window, card):
    stand_on(card, "act.edit.bin")
    press(card, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
    assert card.told.text() == card.give.accessibleDescription()
    assert "Typing needs this key" in card.told.text()
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert keys(window, "edit.bin") == []
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert not card.told.isVisible()
    QTest.keyClick(card.field, Qt.Key.Key_Tab)
    assert not card.field.hasFocus()
