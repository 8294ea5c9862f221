"""Currency and rates: the rates in the file, entered by hand, fetched, or read from a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.rates import SOURCE_NAMES, DayRate, RateSource
from sourcing_app.domain.records.screening import EXCHANGE_RATE
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.rates.rows import BANKS, kept_rates, old_after, own_currency, usual_bank
from sourcing_app.ui.formatting import day, number, said
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.screens.settings.section import CardsSection, SettingsCard
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.jobs import ReportProgress
    from sourcing_app.ui.screens.settings.section import SectionNeeds

_TYPED = ("base", "quote", "units", "rate", "as_of")
_TITLE = say("RatesCard", "Exchange rates")
_ENTER = say("RatesCard", "Enter exchange rate")
_SAVE = say("RatesCard", "Save rate")


class RatesCard(SettingsCard):
    """Nothing is fetched but by its buttons."""

    def __init__(self, needs: SectionNeeds) -> None:
        super().__init__("rates")
        self._desk, self._context, self._files = needs.desk, needs.context, needs.files
        self.own = label("", wrap=True)
        self.own.setObjectName("lbl.settings.own_currency")
        self.about = label("", "muted", wrap=True)
        self.banks = {
            bank: button(
                f"btn.settings.rates_{bank.value}", icon="ext",
                call=partial(self.fetch, bank), changes=True,
            )
            for bank in BANKS
        }  # fmt: skip
        self.file = button("btn.settings.rates_file", icon="folder", call=self._ask, changes=True)
        self.doubt = FactRow("", Tone.WARN)
        self.agree = button(
            "btn.settings.rates_agree", "primary", "check", self._agree, changes=True
        )
        self.lines = RecordSection("settings.rates", _TITLE)
        self._waiting: tuple[DayRate, ...] = ()
        self._shown: list[DayRate] = []
        for part in (self.own, self.about, button_row(*self.banks.values(), self.file)):
            self.body.addWidget(part)
        for part in (self.doubt, button_row(self.agree), self.lines):
            self.body.addWidget(part)
        self.lines.adding.connect(self._enter)
        self.lines.acted.connect(self._remove)
        self._show_doubt(None)

    def retranslate(self) -> None:
        self.set_title(self.tr("Currency and rates"))
        for bank, made in self.banks.items():
            made.setText(self.tr("Fetch: {bank}").format(bank=said(SOURCE_NAMES[bank])))
        self.file.setText(self.tr("Read a file…"))
        self.agree.setText(self.tr("They are right, keep them"))
        self.lines.retranslate(self.tr("Enter a rate…"))
        self.refresh()

    def refresh(self) -> None:
        """Show the rates there are, those entered by hand first."""
        words = self.tr("Your own currency is {currency}, as in your details (Registration).")
        self.own.setText(words.format(currency=own_currency(self._desk.reader)))
        after = old_after(self._desk.reader)
        self.about.setText(
            self.tr(
                "Quotes say what a unit is in your own currency. After {days} days a rate counts "
                "as old. Your bank's rate decides what you really pay."
            ).format(days=after)
        )
        today = self._desk.today()
        rates = kept_rates(self._desk.reader, today)
        self._shown = sorted(rates, key=lambda rate: rate.source is not RateSource.TYPED)
        ages = [(today - rate.as_of).days for rate in self._shown]
        lines = [
            _line(at, rate, ages[at], old=ages[at] > after) for at, rate in enumerate(self._shown)
        ]
        self.lines.show_lines(lines, self.tr("No exchange rate is in the file."))

    def take_focus(self) -> None:
        self.banks[usual_bank(self._desk.reader)].setFocus()

    def fetch(self, bank: RateSource) -> None:
        """Fetch a central bank's rates in the background, and keep them."""
        rates, today = self._desk.rates, self._desk.today()

        def get(step: ReportProgress) -> tuple[DayRate, ...]:
            return rates.fetched(bank, today, step)

        self._start(get)

    def read(self, path: Path) -> None:
        """Read a bank's file that was downloaded, and keep its rates."""
        rates, today = self._desk.rates, self._desk.today()

        def get(_step: ReportProgress) -> tuple[DayRate, ...]:
            return rates.of_file(path, today)

        self._start(get)

    def _start(self, get: Any) -> None:
        self._show_doubt(None)
        jobs, failed = self._context.jobs, self._context.refuse
        jobs.start(get, owner=self, then=self._keep, failed=failed, kind="other")

    def _keep(self, rates: tuple[DayRate, ...], *, agreed: bool = False) -> None:
        """Keep them, or say which of them moved so far that somebody should look."""
        try:
            count = self._desk.rates.keep(rates, jumps_agreed=agreed)
        except Rejected as doubt:
            if agreed:
                self._context.refuse(doubt)
                return
            self._waiting = rates
            self._show_doubt(doubt)
            self.agree.setFocus()
        else:
            told = self.tr("Rates kept: {count}").format(count=number(count))
            self._context.undo.offer(told)

    def _agree(self) -> None:
        rates, self._waiting = self._waiting, ()
        self._show_doubt(None)
        self._context.attempt(lambda: self._keep(rates, agreed=True))

    def _show_doubt(self, doubt: Rejected | None) -> None:
        self.doubt.setVisible(doubt is not None)
        self.agree.setVisible(doubt is not None)
        if doubt is not None:
            self.doubt.show_fact(said(doubt.sentence), Tone.WARN)

    def _ask(self) -> None:
        path = self._files.file(self.window(), self.tr("Read a central bank's rates"))
        if path is not None:
            self.read(path)

    def _enter(self) -> None:
        sheet = rate_sheet(self, self._desk)
        sheet.told.connect(self._context.notices.toast)
        sheet.open()

    def _remove(self, _action: str, place: int) -> None:
        rate = self._shown[place]
        if self._context.attempt(
            lambda: self._desk.rates.remove(rate.base, rate.quote, rate.as_of)
        ):
            self._context.undo.offer(self.tr("Exchange rate removed"))


def rate_sheet(parent: QWidget, desk: Desk) -> AskSheet:
    """Ask for a rate."""

    def save(values: dict[str, Any]) -> Sentence | None:
        from sourcing_app.services.rates.records import ExchangeRateFields

        return desk.rates.enter(ExchangeRateFields.checked(**values), desk.today())

    start = {"quote": own_currency(desk.reader), "units": 1, "as_of": desk.today()}
    editors = editors_of(EXCHANGE_RATE, "rate.", _TYPED, today=desk.today)
    asks = Asks(_ENTER, _SAVE, save, start, _TYPED)
    return AskSheet(parent, "settings.rate", editors, asks, columns=2)


def _line(place: int, rate: DayRate, age: int, *, old: bool) -> PartLine:
    translate = QCoreApplication.translate
    units = "" if rate.units == 1 else f"{number(rate.units)} "
    first = f"{units}{rate.base} = {number(rate.rate)} {rate.quote}"
    about = [day(rate.as_of), said(SOURCE_NAMES[rate.source])]
    if old:
        about.append(translate("RatesCard", "old: {days} days").format(days=age))
    buttons: tuple[LineButton, ...] = ()
    if rate.source is RateSource.TYPED:
        words = translate("RatesCard", "Remove the rate of {base} in {quote}")
        named = words.format(base=rate.base, quote=rate.quote)
        buttons = (LineButton("remove", "trash", named),)
    text = f"{first} · {' · '.join(about)}"
    return PartLine(place, (text,), buttons, Tone.WARN if old else Tone.NEUTRAL, "card")


def rates_section(needs: SectionNeeds) -> CardsSection:
    """Make the section."""
    return CardsSection(RatesCard(needs))
