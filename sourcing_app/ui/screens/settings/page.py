"""Settings: a list of sections at the left, the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.settings.sections import SECTIONS, SettingsTopic
from sourcing_app.domain.targets import Target
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.settings.limits_section import LimitsSection
from sourcing_app.ui.screens.settings.section import SectionNeeds, SettingsSection
from sourcing_app.ui.screens.settings.sections import MAKERS
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.window.nav_delegate import ICON, NavDelegate, item_height

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

_REMEMBERED = "settings_section"
_BESIDE_WORDS = 82
"""What icon and margins take of the list's width, in pixels."""
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
        self.list = QListWidget()
        self.stack = QStackedWidget()
        self._build()
        self.list.currentRowChanged.connect(self._chosen)
        context.theme.changed.connect(self._fit_list)
        self.choose(_remembered(context))
        self.retranslate()

    def title(self) -> str:
        return self.tr("Settings")

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(self.tr("Sections of the settings"))
        for place, section in enumerate(_ORDER):
            self.list.item(place).setText(said(SECTIONS[section].words))
        self._fit_list()
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

    def fit(self) -> None:
        self._fit_list()

    def _current(self) -> SettingsSection:
        return self.section(_ORDER[max(self.list.currentRow(), 0)])

    def _chosen(self, _place: int) -> None:
        self.stack.setCurrentWidget(self._current())
        self.context.preferences.keep(_REMEMBERED, _ORDER[max(self.list.currentRow(), 0)].value)

    def _fit_list(self) -> None:
        """Be as wide as the longest name, as high as a line of the sidebar."""
        metrics = current().metrics(strong=True)
        wide = max(metrics.horizontalAdvance(said(each.words)) for each in SECTIONS.values())
        self._side.setFixedWidth(round(wide) + _BESIDE_WORDS)
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(10, item_height()))

    def _build(self) -> None:
        self.list.setObjectName("nav.settings.sections")
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(NavDelegate(self.list))
        for section in _ORDER:
            QListWidgetItem(self.list).setData(ICON, SECTIONS[section].icon)
        self._side = Card()
        self._side.body.setContentsMargins(0, 6, 0, 6)
        self._side.body.addWidget(self.list)
        whole = row(self._side, self.stack, spacing=12)
        whole.setStretch(1, 1)
        self.body.addLayout(whole, 1)


def _remembered(context: AppContext) -> SettingsTopic:
    name = context.preferences.text(_REMEMBERED)
    return SettingsTopic(name) if name in set(_ORDER) else _ORDER[0]
