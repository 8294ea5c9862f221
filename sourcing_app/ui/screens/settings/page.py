"""Settings: a list of sections at the left, the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.settings.sections import SECTIONS, SettingsTopic
from sourcing_app.domain.targets import Target
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.settings.limits_section import LimitsSection
from sourcing_app.ui.screens.settings.section import SectionNeeds, SettingsSection
from sourcing_app.ui.screens.settings.sections import MAKERS
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.window.nav_list import NavList

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

_REMEMBERED = "settings_section"
_ORDER = tuple(SettingsTopic)


class SettingsPage(Page):
    """
    What is not about one record; each section is made when it is first chosen.

    `Target("settings", action=NAME)` leads to a section, or to the limit of this name.
    """

    name: ClassVar[str] = "settings"
    icon: ClassVar[str] = "gear"
    group: ClassVar[str] = "foot"
    shows: ClassVar[frozenset[str]] = frozenset(
        {"supplier", "inquiry", "quote", "purchase_order", "attachment", "buyer_profile"}
        | {"limit_value", "site_address", "method_cost", "own_holiday", "holiday_country"}
        | {"exchange_rate", "screening_list", "screening", "screening_match"}
    )

    def __init__(
        self,
        desk: Desk,
        context: AppContext,
        files: FileChoice | None = None,
        opener: Callable[[QUrl], bool] | None = None,
    ) -> None:
        super().__init__(desk, context)
        chosen, shows = files or FileChoice(context.preferences), QDesktopServices.openUrl
        self._needs = SectionNeeds(desk, context, chosen, opener or shows)
        self._made: dict[SettingsTopic, SettingsSection] = {}
        icons = [SECTIONS[section].icon for section in _ORDER]
        self._side = NavList("nav.settings.sections", icons)
        self.list = self._side.list
        self.stack = QStackedWidget()
        whole = row(self._side, self.stack, spacing=12)
        whole.setStretch(1, 1)
        self.body.addLayout(whole, 1)
        self.list.currentRowChanged.connect(self._chosen)
        self.choose(_remembered(context))
        self.retranslate()

    def title(self) -> str:
        return self.tr("Settings")

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(self.tr("Sections of the settings"))
        self._side.show_names(said(SECTIONS[section].words) for section in _ORDER)
        for made in self._made.values():
            made.retranslate()

    def refresh(self) -> None:
        for made in self._made.values():
            made.refresh()

    def section(self, section: SettingsTopic) -> SettingsSection:
        """Return a section, made now if need be."""
        if section not in self._made:
            made = self._made[section] = MAKERS[section](self._needs)
            made.wanted.connect(self.wanted)
            made.retranslate()
            made.refresh()
            self.stack.addWidget(made)
        return self._made[section]

    def choose(self, section: SettingsTopic) -> None:
        """Show a section."""
        self.list.setCurrentRow(_ORDER.index(section))

    def open(self, target: Target) -> None:
        """Show a section."""
        if target.action in set(_ORDER):
            self.choose(SettingsTopic(target.action))
        elif target.action in set(LimitName):
            self.choose(SettingsTopic.LIMITS)
            limits = self.section(SettingsTopic.LIMITS)
            assert isinstance(limits, LimitsSection)
            limits.choose(LimitName(target.action))

    def take_focus(self) -> None:
        self._current().take_focus()

    def regions(self) -> list[QWidget]:
        return [self.list, *self._current().regions()]

    def _current(self) -> SettingsSection:
        return self.section(_ORDER[max(self.list.currentRow(), 0)])

    def _chosen(self, _place: int) -> None:
        self.stack.setCurrentWidget(self._current())
        self.context.preferences.keep(_REMEMBERED, _ORDER[max(self.list.currentRow(), 0)].value)


def _remembered(context: AppContext) -> SettingsTopic:
    name = context.preferences.text(_REMEMBERED)
    return SettingsTopic(name) if name in set(_ORDER) else _ORDER[0]
