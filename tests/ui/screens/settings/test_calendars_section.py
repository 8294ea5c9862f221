"""The section of calendars: whose holidays count, own ones entered, edited, removed and undone."""

import pytest

from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.ui.screens.settings.calendars_section import country_sheet, holiday_sheet
from sourcing_app.ui.screens.settings.page import SettingsPage
from tests.conftest import TODAY


@pytest.fixture
def cards(qtbot, desk, context):
    page = SettingsPage(desk, context)
    qtbot.addWidget(page)
    desk.changes.listen(page.on_changed)
    page.choose(SettingsTopic.CALENDARS)
    page.show()
    return page.section(SettingsTopic.CALENDARS).cards


def shown(card):
    return [line.texts[0] for line in card.lines._shown[0]]


def test_an_own_holiday_is_entered_edited_removed_and_comes_back(cards, desk, context):
    _, card = cards
    sheet = holiday_sheet(card, desk)
    assert not sheet.submit()
    sheet.form["name"].retype("Inventory")
    assert sheet.submit()
    (line,) = desk.holidays.lines()
    assert (line.holiday.first, line.holiday.last) == (TODAY, TODAY)
    assert shown(card)[0].startswith("Inventory · ")
    edit = holiday_sheet(card, desk, line)
    edit.form["yearly"].put(True)
    assert edit.submit()
    assert "Every year" in shown(card)[0]
    card.lines.acted.emit("remove", line.id)
    assert shown(card) == []
    context.undo.undo()
    assert "Every year" in shown(card)[0]


def test_the_countries_that_always_count_stand_there_and_one_more_is_added(cards, desk, context):
    card, _ = cards
    assert [text.split(":")[0] for text in shown(card)] == ["China", "Your country is not known"]
    sheet = country_sheet(card, desk)
    sheet.form["country"].retype("Vietnam")
    assert sheet.submit()
    assert shown(card)[-1] == "Vietnam"
    card.lines.acted.emit("remove", 0)
    assert len(shown(card)) == 2
    context.undo.undo()
    assert shown(card)[-1] == "Vietnam"
