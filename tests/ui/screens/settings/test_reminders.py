"""Reminding outside the window: only where asked for, once a day an item, not in quiet hours."""

from datetime import datetime

import pytest

from sourcing_app.app.reminding import Reminding
from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.ui.reminder_settings import ReminderSettings
from sourcing_app.ui.screens.settings import reminders_section

NOON, NIGHT = datetime(2026, 3, 12, 12, 0), datetime(2026, 3, 12, 23, 0)  # noqa: DTZ001 - the user's clock


@pytest.fixture
def card(window, monkeypatch):
    monkeypatch.setattr(
        reminders_section.QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True)
    )
    page = window.stack.page("settings")
    page.choose(SettingsTopic.REMINDERS)
    return page.section(SettingsTopic.REMINDERS).cards[0]


def test_the_system_notifies_once_a_day_outside_quiet_hours_and_only_when_asked(
    qtbot, window, card, monkeypatch
):
    told, hour, context = [], [NOON], window.context
    urgent = window.desk.agenda.urgent(window.desk.today())
    reminding = Reminding(window, lambda *words: told.append(words), lambda: hour[0])
    monkeypatch.setattr(type(window), "isActiveWindow", lambda _self: False)

    def look():
        reminding.look()
        qtbot.waitUntil(lambda: not context.jobs.busy)
        return len(told)

    assert look() == 0
    card.notify.box.click()
    hour[0] = NIGHT
    assert look() == 0
    hour[0] = NOON
    assert look() == 1
    title, text = told[0]
    assert title == f"{urgent} things need you today"
    assert len(text.splitlines()) == 4
    assert look() == 1
    context.preferences.keep("notified", "{broken")
    monkeypatch.setattr(type(window), "isActiveWindow", lambda _self: True)
    assert look() == 1
    monkeypatch.setattr(type(window), "isActiveWindow", lambda _self: False)
    card.last.setCurrentIndex(13)
    card.last.activated.emit(13)
    assert look() == 1
    card.notify.box.click()
    assert not ReminderSettings(context.preferences).wanted
