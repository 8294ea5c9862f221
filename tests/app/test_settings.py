"""The settings in a whole window: late in the evening, in as few clicks as may be."""

from PySide6.QtCore import QLocale

from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.settings.places import setting_places
from sourcing_app.domain.settings.sections import SECTIONS, SettingsTopic
from tests.ui import audit
from tests.ui.shown import settle


def test_t25_dark_bigger_text_and_chinese_in_four_clicks_and_nothing_is_cut(session, open_window):
    window = open_window()
    theme = window.context.theme
    window.menus.action("go.settings").trigger()  # Ctrl+,
    language, look = window.stack.page("settings").section(SettingsTopic.APPEARANCE).cards
    look.schemes["dark"].click()
    look.sizes["125"].click()
    language.options["zh"].click()

    assert (theme.scheme, theme.text_size, QLocale().name()) == ("dark", 125, "zh_CN")
    assert window.stack.page("settings").title() == "设置"
    settle()
    assert not audit.clipped(window)
    kept = session.shell.window.context.preferences
    assert (kept.language, kept.scheme, kept.text_size) == ("zh", "dark", 125)
    for command in ("language.en", "scheme.light", "text.100"):
        window.stack.command_wanted.emit(command)


def test_every_place_of_the_settings_is_reached_by_its_name(open_window):
    window = open_window()
    places = [*setting_places()]
    assert len(places) == len(SECTIONS) + len(LimitName)
    (card,) = (place for place in places if place.rule == "R198")
    window.open(card.target)
    section = window.stack.page("settings").stack.currentWidget()
    assert section.chosen().name is LimitName.CARD_LIMIT
