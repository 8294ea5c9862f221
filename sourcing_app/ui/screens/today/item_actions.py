"""What else is done with an item of the day: put it off, or mark it done."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from sourcing_app.domain.sentences import say
from sourcing_app.domain.today.agenda import AgendaItem, Section
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.page import Page
from sourcing_app.ui.screens.today.day_list import DayList

WEEK = 7


class ItemActions(QObject):
    """The commands of the current item of the page's list; each is one step of undo."""

    def __init__(self, page: Page, items: DayList) -> None:
        super().__init__(page)
        self._page, self._items = page, items
        snooze = say("TodayPage", "Snooze…")
        self.menu = page.command("snooze", snooze, self.show_menu, "Ctrl+Shift+S", changes=True)
        self._choices: list[QAction] = [
            page.command(
                "tomorrow", say("TodayPage", "Till tomorrow"), self._tomorrow, changes=True
            ),
            page.command("monday", say("TodayPage", "Till Monday"), self._monday, changes=True),
            page.command("day", say("TodayPage", "Till a day…"), self._ask_day, changes=True),
        ]
        done = say("TodayPage", "Mark done")
        keys = ("Ctrl+Return", "Ctrl+Enter")
        self.done = page.command("done", done, self._done, *keys, changes=True)
        page.gather(say("TodayPage", "Snooze"), "tomorrow", "monday", "day")
        items.woken.connect(self._wake)
        items.more_wanted.connect(self.show_menu)

    def show_menu(self) -> None:
        """Open the menu of the current item at its second button."""
        at, item = self._current()
        if item is None:
            return
        anchor = self._items.more[at]
        menu = QMenu(anchor)
        menu.setObjectName("menu.today.item")
        menu.addActions(self._choices)
        if item.mark is not None:
            menu.addSeparator()
            menu.addAction(self.done)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
        menu.setActiveAction(self._choices[0])

    def _current(self) -> tuple[int, AgendaItem | None]:
        """The item with the focus, else the first; None without any that is shown by right."""
        at = self._items.current()
        item = self._items.items[at] if at >= 0 else None
        return at, None if item is None or item.section is Section.SNOOZED else item

    def _tomorrow(self) -> None:
        self._snooze(self._current()[1], self._page.desk.today() + timedelta(days=1))

    def _monday(self) -> None:
        today = self._page.desk.today()
        self._snooze(self._current()[1], today + timedelta(days=WEEK - today.weekday()))

    def _ask_day(self) -> None:
        from sourcing_app.domain.records.reminders import SNOOZE
        from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
        from sourcing_app.ui.forms.from_spec import editors_of

        _, item = self._current()
        if item is None:
            return
        desk = self._page.desk

        def snooze(typed: dict[str, Any]) -> None:
            back = desk.snoozes.snooze(item, typed["until"], desk.today())
            self._tell(back, typed["until"])

        asks = Asks(
            say("TodayPage", "Snooze till a day"),
            say("TodayPage", "Snooze"),
            snooze,
            {"until": desk.today() + timedelta(days=WEEK)},
            ("until",),
        )
        editors = editors_of(SNOOZE, "today.", ("until",), today=desk.today)
        sheet = AskSheet(self._page, "today.snooze", editors, asks, "clock")
        sheet.matter = item.key
        sheet.open()

    def _snooze(self, item: AgendaItem | None, until: date) -> None:
        desk = self._page.desk
        if item is None:
            return
        told: list[date] = []
        if self._page.context.attempt(
            lambda: told.append(desk.snoozes.snooze(item, until, desk.today()))
        ):
            self._tell(told[0], until)

    def _tell(self, back: date, wanted: date) -> None:
        """Say when it comes back: on the day it is due at the latest."""
        words = self.tr("Snoozed until {day}")
        if back < wanted:
            words = self.tr("Snoozed until {day}, the day it is due")
        self._page.context.undo.offer(words.format(day=day(back)))

    def _wake(self, item: AgendaItem) -> None:
        self._page.context.attempt(lambda: self._page.desk.snoozes.wake(item))

    def _done(self) -> None:
        item = self._current()[1]
        desk = self._page.desk
        if item is not None and self._page.context.attempt(
            lambda: desk.snoozes.done(item, desk.today())
        ):
            self._page.context.undo.offer(self.tr("Done: {what}").format(what=said(item.sentence)))
