"""The sections of the settings, in the order of their list, with their names and icons."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from sourcing_app.domain.sentences import Sentence, say


class SettingsTopic(StrEnum):
    """A section of the settings; the value is the `action` of the `Target` that leads to it."""

    APPEARANCE = "appearance"
    LIMITS = "limits"
    CALENDARS = "calendars"
    REMINDERS = "reminders"
    LETTERS = "letters"
    RATES = "rates"
    SITES = "sites"
    BRANDS = "brands"
    SCREENING = "screening"
    VETTING = "vetting"
    KEYBOARD = "keyboard"
    PRIVACY = "privacy"
    DATA = "data"


class SectionLook(NamedTuple):
    """What a section is called, and its icon."""

    words: Sentence
    icon: str


SECTIONS: Mapping[SettingsTopic, SectionLook] = {
    SettingsTopic.APPEARANCE: SectionLook(say("Settings", "Language and appearance"), "edit"),
    SettingsTopic.LIMITS: SectionLook(say("Settings", "Limits and thresholds"), "check"),
    SettingsTopic.CALENDARS: SectionLook(say("Settings", "Calendars"), "cal"),
    SettingsTopic.REMINDERS: SectionLook(say("Settings", "Reminders"), "clock"),
    SettingsTopic.LETTERS: SectionLook(say("Settings", "Letters and templates"), "mail"),
    SettingsTopic.SITES: SectionLook(say("Settings", "Search addresses of sites"), "ext"),
    SettingsTopic.BRANDS: SectionLook(say("Settings", "Brand words"), "medal"),
    SettingsTopic.RATES: SectionLook(say("Settings", "Currency and rates"), "card"),
    SettingsTopic.SCREENING: SectionLook(say("Settings", "Screening lists"), "shield"),
    SettingsTopic.VETTING: SectionLook(say("Settings", "Vetting of suppliers"), "clip"),
    SettingsTopic.KEYBOARD: SectionLook(say("Settings", "Keyboard"), "keys"),
    SettingsTopic.PRIVACY: SectionLook(say("Settings", "Privacy"), "lock"),
    SettingsTopic.DATA: SectionLook(say("Settings", "Your data"), "box"),
}
