"""T1, T2 and T25 of the usability script, counted; a hint comes once, and the tour can be left."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton

from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.ui.dialogs.tour import STEPS, Tour
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.window import hints as hints_module

LEFT = Qt.MouseButton.LeftButton


class Hands:
    """Clicks what is seen, and counts; a key chord counts one, and so does a typed value."""

    def __init__(self, shell):
        self.shell, self.count = shell, 0

    def click(self, name):
        found = [w for w in self.shell.window.findChildren(QPushButton, name) if w.isVisible()]
        found += [w for w in self.shell.window.findChildren(QRadioButton, name) if w.isVisible()]
        QTest.mouseClick(found[0], LEFT)
        self.count += 1

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.shell.window, key, modifier)
        self.count += 1

    @contextmanager
    def at_most(self, number):
        self.count = 0
        yield
        assert self.count <= number


@pytest.fixture
def hands(session, open_window):
    open_window()
    yield Hands(session.shell)
    session.shell.set_appearance("en", "light")
    current().set_text_size(100)


def settled(qtbot, shell, path):
    """Wait for the window on another file, and for what comes after its first picture."""
    qtbot.waitUntil(lambda: shell.desk is not None and shell.desk.path == path)
    shell.window.context.later.finish()


def test_t1_russian_and_sample_data(qtbot, hands, tmp_path):
    with hands.at_most(2):
        hands.click("btn.today.language.ru")
        hands.click("btn.today.sample")
        settled(qtbot, hands.shell, tmp_path / "cache.sourcing")
    window = hands.shell.window
    assert window.sample.isVisible()
    assert window.menus.action("go.today").text().replace("&", "") == "Сегодня"
    assert window.desk.counts.suppliers()[0] > 0


def test_t2_a_file_of_ones_own(qtbot, hands, choice, tmp_path):
    choice.path = tmp_path / "import.sourcing"
    with hands.at_most(3):
        hands.click("btn.today.own")
        hands.count += 2  # its name, and Save, in the system's dialog
        settled(qtbot, hands.shell, choice.path)
    window = hands.shell.window
    assert choice.path.is_file()
    assert window.status.path.text() == str(choice.path)
    assert window.stack.page("today").ready.isVisible()


def test_t25_dark_larger_chinese(qtbot, hands):
    with hands.at_most(5):
        hands.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        settings = hands.shell.window.stack.page("settings")
        assert settings.section(SettingsTopic.APPEARANCE).isVisible()
        hands.click("opt.settings.scheme.dark")
        hands.click("opt.settings.text.125")
        hands.click("opt.settings.language.zh")
    assert (current().scheme, current().text_size) == ("dark", 125)
    assert QLocale().language() is QLocale.Language.Chinese
    qtbot.waitUntil(lambda: settings.header.title() == "设置")


def test_a_hint_comes_the_first_time_and_never_again_once_dismissed(qtbot, hands):
    window, desk = hands.shell.window, hands.shell.desk
    strip = window.findChild(hints_module.Banner, "banner.main.hint")
    assert not strip.isVisible()
    first, second = (
        desk.suppliers.add(SupplierFields.checked(name=name), today=desk.today())
        for name in ("Acme", "Sun")
    )
    desk.suppliers.star([first], on=True)
    qtbot.waitUntil(strip.isVisible)
    assert "shortlist" in strip.text.text()
    hands.click("btn.main.hint.dismiss")
    assert not strip.isVisible()
    desk.suppliers.star([second], on=True)
    assert not strip.isVisible()
    desk.vetting.flag(first, FlagKind.INTUITION, desk.today())
    qtbot.waitUntil(strip.isVisible)
    assert "red flag" in strip.text.text()


def test_the_tour_has_four_steps_and_can_be_left_at_each(qtbot, hands):
    window = hands.shell.window
    for steps in range(len(STEPS)):
        window.menus.action("help.tour").trigger()
        tour = window.findChildren(Tour)[-1]
        for _ in range(steps):
            hands.click("btn.tour.next")
        assert tour.isVisible()
        assert window.rect().contains(tour.geometry())
        assert QApplication.focusWidget() is tour.next
        assert tour.back.isEnabled() is (steps > 0)
        QTest.keyClick(tour.next, Qt.Key.Key_Escape)
        assert not tour.isVisible()
        assert QApplication.focusWidget() is not tour.next
    window.menus.action("help.tour").trigger()
    for _ in STEPS:
        hands.click("btn.tour.next")
    assert not [each for each in window.findChildren(Tour) if each.isVisible()]
