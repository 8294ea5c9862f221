"""Tasks T3, T4 and T5 of the usability script, each within its clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QPushButton, QWidget

from sourcing_app.domain.registration.registration import SITE_FIELDS
from tests.ui.screens.registration.test_registration import FULL, field, paste


class Hands:
    """Counts what a user does: a click, a key, a text that is typed or pasted."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.deeds = 0

    def click(self, widget):
        self.deeds += 1
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def press(self, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.deeds += 1
        self._qtbot.keyClick(widget, key, modifier)

    def type_in(self, line, text):
        self.deeds += 1
        paste(line, text)


@pytest.fixture
def hands(qtbot):
    return Hands(qtbot)


@pytest.fixture
def browser(qtbot):
    """Stands in for the browser's window: a form with as many fields as the site's."""
    window = QWidget()
    window.fields = [QLineEdit() for _ in SITE_FIELDS]
    form = QFormLayout(window)
    for line in window.fields:
        form.addRow(line)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def button(root, name):
    return root.findChild(QPushButton, name)


@pytest.mark.rule("R25")
def test_t3_a_phone_is_typed_and_its_international_form_copied(hands, page):
    hands.type_in(field(page, "country"), "Россия")
    hands.click(field(page, "phone"))
    hands.type_in(field(page, "phone"), "8 912 345 67 89")
    hands.click(button(page, "btn.registration.copy_phone"))
    assert QGuiApplication.clipboard().text() == "+7 912 345 67 89"
    assert page.focusWidget() is field(page, "phone")
    assert hands.deeds <= 6


@pytest.mark.rule("R127")
def test_t4_all_fields_are_copied_beside_the_browser_which_keeps_the_caret(
    hands, page, desk, browser
):
    desk.registration.change(**FULL)
    hands.click(button(page, "btn.registration.helper"))
    helper = page.copying.helper
    browser.activateWindow()
    for line in browser.fields:
        line.setFocus()
        hands.click(helper.go_on)
        assert QApplication.activeWindow() is browser
        assert browser.focusWidget() is line
        line.paste()
    assert [line.text() for line in browser.fields] == [
        "Russia", "Buyer", "Nordlicht Home LLC", "+7 912 345 67 89", "olga@nordlicht.example",
        "Olga Petrova", "Buyer", "lamps", "Tatarstan",
    ]  # fmt: skip
    assert hands.deeds <= 10
    assert helper.card._say.text() == "All copied"
    page.hide()
    assert helper.isHidden()


def test_the_helper_comes_back_to_its_place_and_never_off_the_screen(page, desk):
    desk.registration.change(**FULL)
    page.open_helper()
    helper = page.copying.helper
    helper.move(40, 60)
    place = helper.pos()
    helper.hide()
    helper.move(200, 200)
    page.open_helper()
    assert helper.pos() == place
    helper.move(50_000, 50_000)
    helper.hide()
    page.open_helper()
    assert helper.screen().availableGeometry().intersects(helper.frameGeometry())


@pytest.mark.rule("R34")
def test_t5_a_cyrillic_name_gets_its_latin_form_by_keys_alone(hands, page, desk):
    page.addActions(page.actions())  # as the window does
    line = field(page, "name_native")
    hands.type_in(line, "Ольга Петрова")
    hands.press(
        line, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert field(page, "name_latin").text() == "Olga Petrova"
    assert not page.details.form["name_latin"].invalid
    assert hands.deeds <= 3
