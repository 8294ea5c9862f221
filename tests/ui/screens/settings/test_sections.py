"""The sections of the settings, and what is set for this machine."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sourcing_app.domain.settings.sections import SECTIONS, SettingsTopic
from sourcing_app.domain.targets import Target
from sourcing_app.ui.screens.settings.page import SettingsPage
from sourcing_app.ui.screens.settings.sections import MAKERS


@pytest.fixture
def page(qtbot, desk, context):
    made = SettingsPage(desk, context)
    made.asked = []
    made.wanted.connect(made.asked.append)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_section_has_its_name_and_is_reached_and_remembered(page, desk, context, qtbot):
    assert set(MAKERS) == set(SECTIONS) == set(SettingsTopic)
    for _section in list(SettingsTopic)[1:]:
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.stack.currentWidget() is page.section(SettingsTopic.DATA)
    again = SettingsPage(desk, context)
    qtbot.addWidget(again)
    assert again.stack.currentWidget() is again.section(SettingsTopic.DATA)
    again.open(Target("settings", action="appearance"))
    assert again.list.currentRow() == 0


def test_language_and_appearance_are_asked_of_the_window(page, context):
    language, look = page.section(SettingsTopic.APPEARANCE).cards
    language.options["ru"].click()
    look.schemes["dark"].click()
    look.sizes["125"].click()
    assert [each.action for each in page.asked] == ["language.ru", "scheme.dark", "text.125"]
    context.theme.set_scheme("contrast")
    assert look.schemes.choice() == "contrast"
    context.theme.set_scheme("light")
