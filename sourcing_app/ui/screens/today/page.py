"""The page Today: it opens the program, so it imports nothing that would delay the first paint."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.agenda import ListOfDay, Section
from sourcing_app.domain.today.journey import journey, preparations
from sourcing_app.files.inputs import is_file
from sourcing_app.ui.formatting import day, number, said
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.today.day_list import MOST_SHOWN, DayList
from sourcing_app.ui.screens.today.item_actions import ItemActions
from sourcing_app.ui.screens.today.side_cards import JourneyCard, ReadyCard, RiskCard
from sourcing_app.ui.screens.today.welcome import WelcomeCard
from sourcing_app.ui.widgets.buttons import action_button
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.layouts import column, row, scrolling

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

READY_DONE = "ready_done"
"""The preference that the list of what makes ready was put away."""
SIDE = 286
NARROW_SIDE = 262


class TodayPage(Page):
    """What needs attention today, each with the button that deals with it."""

    name = "today"
    icon = "home"
    shows = frozenset({"snooze"}) | frozenset(
        {"buyer_profile", "marketplace_account", "search_query", "supplier", "badge_observation"}
        | {"red_flag", "inquiry", "inquiry_recipient", "quote", "purchase_order", "payment_line"}
        | {"payment", "supplier_bank_account", "inspection", "gate_waiver", "attachment"}
        | {"certificate", "milestone", "shipment", "receipt", "receipt_line", "dispute"}
        | {"vetting_check", "supplier_hold", "metric_observation", "limit_value", "own_holiday"}
    )

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self._of_day = ListOfDay((), {})
        self.list = DayList()
        self.journey = JourneyCard()
        self.risk = RiskCard()
        self.ready = ReadyCard()
        self.welcome = WelcomeCard()
        self.calm = EmptyState("checkc")
        self.calm.setObjectName("emp.today.calm")
        words = say("TodayPage", "Do the first one")
        self.first = self.command("first", words, self.do_first, "Return", "Enter")
        self.first.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self.first)  # in a menu alone it would not hear the keys of the page
        self.acts = ItemActions(self, self.list)
        self.snoozed = self.command("snoozed", say("TodayPage", "Show snoozed"), self.refresh)
        self.snoozed.setCheckable(True)
        self.get_ready = self.command("ready", say("TodayPage", "Get ready list"), self._keep_ready)
        self.get_ready.setCheckable(True)
        self.get_ready.setChecked(not context.preferences.flag(READY_DONE))
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Today")

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("{page}, {day}").format(page=self.title(), day=_day_name(self.desk.today()))
        self.header.set_title(title)
        self.welcome.retranslate()

    def refresh(self) -> None:
        today = self.desk.today()
        agenda = self.desk.agenda
        self._of_day = agenda.list_of(today, MOST_SHOWN, snoozed=self.snoozed.isChecked())
        tally = agenda.tally()
        self.list.show_day(self._of_day, today)
        self.journey.show_legs(journey(tally))
        self.risk.show_risks(agenda.at_risk())
        steps = preparations(tally) if self.get_ready.isChecked() else ()
        self.ready.show_steps(steps, details_done=tally.account and tally.delivery)
        self._say_snoozed()
        self._show_area(empty=agenda.is_empty() and not self._has_own_file())
        self.counted.emit()

    def count(self) -> tuple[int, bool] | None:
        urgent = self._of_day.urgent
        return (urgent, True) if urgent else None

    def take_focus(self) -> None:
        if self.list.buttons and not self.welcome.isVisible():
            self.list.buttons[0].setFocus()

    def regions(self) -> list[QWidget]:
        return [self._list_card, self.welcome, self._side]

    def fit(self) -> None:
        self._side.be_wide(NARROW_SIDE if self.compact else SIDE)

    def do_first(self) -> None:
        """Press the button that has the focus, else do the most pressing thing."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused is not self._first_button:
            focused.click()
        elif self.list.buttons and self.first.isEnabled():
            self.list.buttons[0].click()

    def show_ready(self) -> None:
        """Show the "Get ready" list again."""
        self.get_ready.setChecked(True)
        self._keep_ready()

    def _keep_ready(self) -> None:
        self.context.preferences.keep(READY_DONE, not self.get_ready.isChecked())
        self.refresh()

    def _dismiss_ready(self) -> None:
        self.get_ready.setChecked(False)
        self._keep_ready()
        self.context.notices.toast(self.tr("The list comes back with Help > Get ready to buy."))

    def _say_snoozed(self) -> None:
        """Count what is put off under the list, and over a calm day name what comes next."""
        self.snoozed.setVisible(self.snoozed.isChecked() or bool(self._of_day.snoozed))
        count = number(self._of_day.snoozed)
        shown = self.tr("Hide snoozed") if self.snoozed.isChecked() else ""
        self._snoozed_button.setText(shown or self.tr("Snoozed: {count}").format(count=count))
        if self._of_day.items:
            return
        after = self.desk.agenda.next_item(self.desk.today())
        calm = self.tr("Nothing needs you today.")
        if after is not None:
            day_of = day(after.until or after.due)
            words = self.tr("Next: {what}, {day}").format(what=said(after.sentence), day=day_of)
            calm = f"{calm} {words}"
        self.calm.set_text(calm)

    def _go(self, target: Target) -> None:
        self.wanted.emit(target)

    def _has_own_file(self) -> bool:
        """Whether the user has made or opened a file before, this one or another."""
        own = self.context.preferences.text("own")
        others = self.context.preferences.recent(besides=self.desk.path)
        return bool(others or (own and is_file(Path(own))))

    def _show_area(self, *, empty: bool) -> None:
        """Greet over an empty file; else show the list, or say that there is nothing to do."""
        busy = self._list_card if self._of_day.items else self._calm_card
        self._area.setCurrentWidget(self.welcome if empty else busy)
        waiting = any(item.section is not Section.SNOOZED for item in self._of_day.items)
        self.first.setEnabled(waiting and not empty)
        self._first_button.setVisible(not empty)

    def _build(self) -> None:
        self._first_button = action_button(self.first, "primary", "check")
        self._snoozed_button = action_button(self.snoozed, "link", "clock")
        self.header.add(self._snoozed_button, self._first_button)
        self._area = QStackedLayout()
        self._list_card = _framing(scrolling(self.list))
        self._calm_card = _framing(self.calm)
        self._cards = QWidget()
        self._cards.setLayout(column(self.journey, self.risk, self.ready, None, spacing=10))
        self._side = scrolling(self._cards)
        self._side.be_wide(SIDE)
        whole = row(spacing=12)
        whole.addLayout(self._area, 1)
        whole.addWidget(self._side)
        self.body.addLayout(whole, 1)  # first: what it shows would be a window by itself
        for area in (self._list_card, self._calm_card, self.welcome):
            self._area.addWidget(area)

    def _connect(self) -> None:
        self.list.chosen.connect(self._go)
        self.ready.chosen.connect(self._go)
        self.ready.dismissed.connect(self._dismiss_ready)
        self.risk.chosen.connect(self._go)
        self.welcome.chosen.connect(self.wanted)


def _framing(content: QWidget) -> Card:
    card = Card()
    card.body.setContentsMargins(0, 0, 0, 0)
    card.body.addWidget(content)
    return card


def _day_name(of: date) -> str:
    """Write the weekday and the day: Thursday, 12 March."""
    chinese = QLocale().language() == QLocale.Language.Chinese
    pattern = "M月d日 dddd" if chinese else "dddd, d MMMM"
    return QLocale().toString(QDate(of.year, of.month, of.day), pattern)
