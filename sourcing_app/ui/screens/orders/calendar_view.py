"""The calendar of payments: a month with its days, the chosen day's list, the cash to go out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.payments.forecast import FLOW_NAMES, MonthOut
from sourcing_app.domain.today.calendar import CalendarEntry
from sourcing_app.services.agenda.calendar import all_entries
from sourcing_app.services.payments.cash import forecast, told, total_to_pay
from sourcing_app.ui.formatting import day, money, month_name, said
from sourcing_app.ui.screens.orders.cash_chart import TONES, CashChart
from sourcing_app.ui.screens.orders.month_grid import MonthGrid, other_month, tone_of
from sourcing_app.ui.widgets.buttons import button, emits, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.cells import PillText
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import column, empty, row, scrolling
from sourcing_app.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.orders.actions import OrderActions


_BAR = 16
"""The room a scroll bar takes, in pixels."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What a job read: the cash by month, and the entries of the days shown."""

    months: tuple[MonthOut, ...]
    entries: tuple[CalendarEntry, ...]


class CalendarView(QWidget):
    """A month of payments and reminders; a day is chosen with the mouse or the arrow keys."""

    def __init__(self, page: Page, acts: OrderActions, back: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("pane.orders.calendar")
        self._page, self._acts = page, acts
        today = page.desk.today()
        self.grid = MonthGrid(today)
        self.chart = CashChart()
        self._by_day: dict[date, list[CalendarEntry]] = {}
        self._asked = 0
        self._days_read: set[date] = set()
        self._title = heading()
        self._before = icon_button("btn.orders.month_before", "chevl", self._turner(-1))
        self._after = icon_button("btn.orders.month_after", "chevr", self._turner(1))
        self._now = button("btn.orders.month_now", call=self._go_to_today)
        self._back = button("btn.orders.calendar_back", icon="card", call=back)
        self._save = button("btn.orders.save_calendar", icon="cal", call=self._save_file)
        self.day_card, self.cash_card = Card(), Card()
        self.day_card.setObjectName("card.orders.day")
        self.cash_card.setObjectName("card.orders.cash")
        self._entries = column(spacing=4)
        self._sums = label("", "muted", wrap=True)
        self._legend = row(spacing=6)
        self._side = QWidget()
        self._build()
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        """Set every text again that does not follow from the day."""
        name_icon_button(self._before, self.tr("Month before"))
        name_icon_button(self._after, self.tr("Month after"))
        self._now.setText(self.tr("Today"))
        self._back.setText(self.tr("Back to orders"))
        self._save.setText(self.tr("Save calendar file…"))
        self.cash_card.set_title(self.tr("Cash to go out"))
        empty(self._legend)
        for state, words in FLOW_NAMES.items():
            self._legend.addWidget(Pill(PillText(said(words), "", TONES[state])))
        self._legend.addStretch(1)
        self._show_day()

    def refresh(self) -> None:
        """Read the days around the month of the chosen day, and the cash, in a job."""
        self._asked += 1
        days = self.grid.days()
        reader, today = self._page.desk.reader, self._page.desk.today()
        first, last = days[0], days[-1]
        self._page.context.jobs.start(
            lambda _step: _Read(forecast(reader, today), all_entries(reader, today, first, last)),
            owner=self,
            then=partial(self._show, self._asked),
            kind="other",
        )
        self._title.setText(month_name(self.grid.day.replace(day=1)))

    def _show(self, asked: int, found: _Read) -> None:
        """Show what was read, unless something else was asked for since."""
        if asked != self._asked:
            return
        by_day: defaultdict[date, list[CalendarEntry]] = defaultdict(list)
        for entry in found.entries:
            by_day[entry.day].append(entry)
        self._by_day = dict(by_day)
        self.grid.show_month(self.grid.day, self._page.desk.today(), self._by_day)
        self.chart.show_months(found.months)
        self._area.setMinimumWidth(self._side.minimumSizeHint().width() + _BAR)
        sums = _sums(found.months)
        words = self.tr("In all: {sum}").format(sum=sums) if sums else self.tr("Nothing to pay.")
        self._sums.setText(words)
        self._show_day()

    def _show_day(self) -> None:
        empty(self._entries)
        self.day_card.set_title(day(self.grid.day))
        found = self._by_day.get(self.grid.day, ())
        for number, entry in enumerate(found, start=1):
            self._entries.addWidget(self._entry(number, entry))
        if not found:
            self._entries.addWidget(label(self.tr("Nothing on this day."), "muted"))

    def _entry(self, number: int, entry: CalendarEntry) -> QWidget:
        made = FactRow(said(told(entry)), tone_of(entry), icon="cal")
        call = emits(self._page.wanted, entry.target)
        shown = button(f"btn.orders.day_item{number}", "link", call=call)
        shown.setText(self.tr("Open"))
        shown.setAccessibleName(f"{shown.text()}: {made.text.text()}")
        made.add(shown)
        return made

    def _chosen(self, chosen: date) -> None:
        """Show another day; read anew where its month is another."""
        if chosen not in self._days_read:
            self.refresh()
        self._days_read = set(self.grid.days())
        self._title.setText(month_name(chosen.replace(day=1)))
        self._show_day()

    def _turner(self, months: int) -> partial[None]:
        return partial(self._turn, months)

    def _turn(self, months: int) -> None:
        self._go(other_month(self.grid.day, months))

    def _go_to_today(self) -> None:
        self._go(self._page.desk.today())

    def _go(self, chosen: date) -> None:
        self.grid.show_month(chosen, self._page.desk.today(), self._by_day)
        self.refresh()
        self._show_day()

    def _save_file(self) -> None:
        """Write all days to a calendar file where the user says, in the background."""
        name = self.tr("payments.ics")
        title = self.tr("Save calendar file")
        target = self._acts.files.place(self._page, title, name, ".ics")
        if target is None:
            return
        desk, now = self._page.desk, (self._page.desk.today(), datetime.now(UTC))

        def save(_step: object, over: bool) -> None:  # noqa: FBT001 - the saver's question
            from sourcing_app.services.agenda.calendar_file import write_calendar

            write_calendar(desk.reader, target, said, now, over=over)

        words = self.tr("Saved: {file}").format(file=target)
        self._acts.saver.save(save, target, lambda _done: self._page.context.notices.toast(words))

    def _build(self) -> None:
        self._days_read = set(self.grid.days())
        self.grid.chosen.connect(self._chosen)
        head = row(self._before, self._title, self._after, self._now, None)
        left = column(head, self.grid, spacing=8)
        left.setStretch(1, 1)
        self.day_card.body.addLayout(self._entries)
        self.cash_card.body.addLayout(self._legend)
        self.cash_card.body.addWidget(self.chart)
        self.cash_card.body.addWidget(self._sums)
        side = self._side
        ways = button_row(self._back, self._save)
        beside = column(ways, self.day_card, self.cash_card, spacing=12)
        beside.addStretch(1)
        side.setLayout(beside)
        self._area = scrolling(side)
        whole = row(spacing=16)
        whole.addLayout(left, 3)
        whole.addWidget(self._area, 2)
        self.setLayout(whole)


def _sums(months: Sequence[MonthOut]) -> str:
    """What is to be paid in each currency, in all."""
    currencies = dict.fromkeys(each.currency for each in months)
    return " · ".join(money(total_to_pay(months, currency)) for currency in currencies)
