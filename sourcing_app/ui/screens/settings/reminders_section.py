"""Reminders: in the program always, by the system where that is asked for."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSystemTrayIcon

from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.telling import QuietHours
from sourcing_app.ui.reminder_settings import ReminderSettings
from sourcing_app.ui.screens.settings.section import CardsSection, SettingsCard
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.facts import WrapCheck
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import row

if TYPE_CHECKING:
    from sourcing_app.ui.preferences import Preferences
    from sourcing_app.ui.screens.settings.section import SectionNeeds

HOURS = tuple(time(hour) for hour in range(24))


class RemindersCard(SettingsCard):
    """What is kept on this machine: whether the system notifies, and its quiet hours."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__("reminders")
        self._settings = ReminderSettings(preferences)
        self.inside = label("", wrap=True)
        self.today = button("btn.settings.reminders.today", "link", "home")
        self.today.clicked.connect(emits(self.wanted, Target("today")))
        self.notify = WrapCheck("chk.settings.notify")
        self.about = label("", "small", wrap=True)
        self.first, self.last = _hours("from"), _hours("until")
        self.first_words, self.last_words = label(""), label("")
        hours = row(self.first_words, self.first, self.last_words, self.last, None, spacing=8)
        self.body.addWidget(self.inside)
        self.body.addLayout(row(self.today, None))
        self.body.addWidget(self.notify)
        self.body.addLayout(hours)
        self.body.addWidget(self.about)
        self.notify.toggled.connect(self._keep)
        for box in (self.first, self.last):
            box.activated.connect(self._keep)

    def retranslate(self) -> None:
        self.set_title(self.tr("Reminders"))
        self.inside.setText(self.tr("What is due, blocked or waited for stands on the page Today."))
        self.today.setText(self.tr("Open Today"))
        self.notify.set_text(self.tr("Let the system notify me while the window is not in front"))
        self.first_words.setText(self.tr("Quiet from"))
        self.last_words.setText(self.tr("until"))
        self.first.setAccessibleName(self.tr("Quiet from"))
        self.last.setAccessibleName(self.tr("Quiet until"))
        self.about.setText(
            self.tr(
                "Each reminder at most once a day, without sound, and only while the program "
                "runs. The same hour twice means no quiet hours."
            )
            if QSystemTrayIcon.isSystemTrayAvailable()
            else self.tr("This desktop shows no notifications, so they only stand on Today.")
        )

    def refresh(self) -> None:
        possible = QSystemTrayIcon.isSystemTrayAvailable()
        self.notify.set_checked(self._settings.wanted and possible)
        self.notify.box.setEnabled(possible)
        quiet = self._settings.quiet
        for box, hour in ((self.first, quiet.first), (self.last, quiet.last)):
            box.setCurrentIndex(HOURS.index(hour))
            box.setEnabled(self.notify.checked())

    def take_focus(self) -> None:
        (self.notify.box if self.notify.box.isEnabled() else self.today).setFocus()

    def _keep(self) -> None:
        self._settings.want(wanted=self.notify.checked())
        first, last = HOURS[self.first.currentIndex()], HOURS[self.last.currentIndex()]
        self._settings.keep_quiet(QuietHours(first, last))
        self.refresh()


def _hours(name: str) -> ChoiceBox:
    made = ChoiceBox(f"cmb.settings.quiet_{name}")
    made.addItems([f"{hour:%H:%M}" for hour in HOURS])
    return made


def reminders_section(needs: SectionNeeds) -> CardsSection:
    """Make the section."""
    return CardsSection(RemindersCard(needs.context.preferences))
