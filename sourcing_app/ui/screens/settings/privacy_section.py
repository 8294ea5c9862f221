"""Privacy: what is ever asked of whom, and working offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sourcing_app.services.fetching import WHAT_IS_SENT, work_offline, works_offline
from sourcing_app.services.rates.rows import BANKS
from sourcing_app.services.screening.sources import SOURCES
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.settings.section import CardsSection, SettingsCard
from sourcing_app.ui.widgets.facts import WrapCheck
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.screens.settings.section import SectionNeeds


class PrivacyCard(SettingsCard):
    """The wish to work offline holds for every file and for commands on this computer."""

    def __init__(self, context: AppContext) -> None:
        super().__init__("privacy")
        self._context = context
        self.offline = WrapCheck("chk.settings.offline")
        self.effect = label("", "muted", wrap=True)
        self.about = label("", wrap=True)
        self.asked = label("", "small", wrap=True)
        self.asked.setObjectName("lbl.settings.asked")
        self.rest = label("", "muted", wrap=True)
        for part in (self.offline, self.effect, self.about, self.asked, self.rest):
            self.body.addWidget(part)
        self.offline.toggled.connect(self._keep)

    def retranslate(self) -> None:
        self.set_title(self.tr("Privacy"))
        self.offline.set_text(self.tr("Work offline: fetch nothing at all"))
        self.effect.setText(
            self.tr("Everything else goes on working; lists and rates can be read from files.")
        )
        self.about.setText(said(WHAT_IS_SENT))
        every = (*BANKS.values(), *SOURCES.values())
        self.asked.setText("\n".join(f"{said(each.name)}: {each.url}" for each in every))
        self.rest.setText(
            self.tr(
                "Pages of sites open in your browser, only when you press their button. There is "
                "no account, no update check and no statistics."
            )
        )
        self.refresh()

    def refresh(self) -> None:
        self.offline.set_checked(works_offline())

    def take_focus(self) -> None:
        self.offline.box.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """The File menu and commands change it too."""
        super().showEvent(event)
        self.refresh()

    def _keep(self, offline: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._context.attempt(lambda: work_offline(offline=offline))
        self.refresh()


def privacy_section(needs: SectionNeeds) -> CardsSection:
    """Make the section."""
    return CardsSection(PrivacyCard(needs.context))
