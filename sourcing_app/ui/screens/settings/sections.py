"""How each section of the settings is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.ui.screens.settings.appearance_section import appearance_section
from sourcing_app.ui.screens.settings.calendars_section import calendars_section
from sourcing_app.ui.screens.settings.data_section import DataSection
from sourcing_app.ui.screens.settings.keyboard_section import KeyboardSection
from sourcing_app.ui.screens.settings.letters_section import brands_section, letters_section
from sourcing_app.ui.screens.settings.limits_section import LimitsSection
from sourcing_app.ui.screens.settings.privacy_section import privacy_section
from sourcing_app.ui.screens.settings.rates_section import rates_section
from sourcing_app.ui.screens.settings.reminders_section import reminders_section
from sourcing_app.ui.screens.settings.screening_section import screening_section
from sourcing_app.ui.screens.settings.section import SectionNeeds, SettingsSection
from sourcing_app.ui.screens.settings.sites_section import sites_section
from sourcing_app.ui.screens.settings.vetting_section import vetting_section

MAKERS: Mapping[SettingsTopic, Callable[[SectionNeeds], SettingsSection]] = {
    SettingsTopic.APPEARANCE: appearance_section,
    SettingsTopic.LIMITS: LimitsSection,
    SettingsTopic.CALENDARS: calendars_section,
    SettingsTopic.REMINDERS: reminders_section,
    SettingsTopic.LETTERS: letters_section,
    SettingsTopic.SITES: sites_section,
    SettingsTopic.BRANDS: brands_section,
    SettingsTopic.VETTING: vetting_section,
    SettingsTopic.KEYBOARD: KeyboardSection,
    SettingsTopic.RATES: rates_section,
    SettingsTopic.SCREENING: screening_section,
    SettingsTopic.PRIVACY: privacy_section,
    SettingsTopic.DATA: DataSection,
}
