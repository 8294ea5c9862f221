"""Calendars: whose holidays count, and the user's own days off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.records.settings import HOLIDAY_COUNTRY, OWN_HOLIDAY
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.holidays import WHOSE_NAMES, OwnHoliday, Whose
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.targets import Target
from sourcing_app.services.registration.countries import country_name
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.pick_editor import names_in
from sourcing_app.ui.screens.settings.section import CardsSection, SettingsCard
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sourcing_app.services.desk import Desk
    from sourcing_app.services.settings.holidays import OwnHolidayLine
    from sourcing_app.ui.screens.settings.section import SectionNeeds

_FIELDS = ("name", "whose", "first_day", "last_day", "yearly")
_COUNTRIES = say("CalendarsCard", "Countries whose holidays count")
_COUNT = say("CalendarsCard", "Count a country's holidays")
_OWN = say("CalendarsCard", "Own holidays")
_ENTER = say("CalendarsCard", "Enter own holiday")
_EDIT = say("CalendarsCard", "Edit own holiday")
_SAVE = say("CalendarsCard", "Save holiday")


class CountriesCard(SettingsCard):
    """China and the buyer's country always count; others are added, such as a bank's in between."""

    def __init__(self, needs: SectionNeeds) -> None:
        super().__init__("countries")
        self._desk, self._context = needs.desk, needs.context
        self.about = label("", "muted", wrap=True)
        self.lines = RecordSection("settings.countries", _COUNTRIES)
        self.limits = button("btn.settings.closed_days", "link", "check")
        target = Target("settings", action=LimitName.NEW_YEAR_CLOSED_BEFORE.value)
        self.limits.clicked.connect(emits(self.wanted, target))
        self._shown: tuple[str, ...] = ()
        for part in (self.about, self.lines, button_row(self.limits)):
            self.body.addWidget(part)
        self.lines.adding.connect(lambda: country_sheet(self, self._desk).open())
        self.lines.acted.connect(self._leave_out)

    def retranslate(self) -> None:
        self.set_title(self.tr("Calendars"))
        self.about.setText(
            self.tr(
                "A working day is one on which all of these work: letters are asked after again "
                "and transfers arrive by them. Days off of future years may still be announced."
            )
        )
        self.lines.retranslate(self.tr("Add a country…"))
        self.limits.setText(self.tr("Days factories close around the Chinese New Year"))
        self.refresh()

    def refresh(self) -> None:
        """Show the countries that count."""
        found = self._desk.holidays.counted()
        china = self.tr("China: banks and factories · always")
        home = self.tr("Your country is not known: enter it in your details (Registration).")
        if found.home:
            home = self.tr("{country}: your country, as in your details · always").format(
                country=country_name(found.home, names_in())
            )
        self._shown = found.added
        texts = [*(country_name(code, names_in()) for code in found.added)]
        leave = self.tr("Count no longer: {country}")
        added = [
            PartLine(at, (text,), (LineButton("remove", "trash", leave.format(country=text)),))
            for at, text in enumerate(texts)
        ]
        self.lines.show_lines([PartLine(-1, (china,), ()), PartLine(-2, (home,), ()), *added], "")

    def take_focus(self) -> None:
        self.lines.add.setFocus()

    def _leave_out(self, _action: str, place: int) -> None:
        code = self._shown[place]
        if self._context.attempt(lambda: self._desk.holidays.leave_out(code)):
            told = self.tr("{country} no longer counts").format(
                country=country_name(code, names_in())
            )
            self._context.undo.offer(told)


class OwnHolidaysCard(SettingsCard):
    """Days off that no calendar has: a factory's own, a region's, a bank's."""

    def __init__(self, needs: SectionNeeds) -> None:
        super().__init__("holidays")
        self._desk, self._context = needs.desk, needs.context
        self.about = label("", "muted", wrap=True)
        self.lines = RecordSection("settings.holidays", _OWN)
        self._shown: dict[int, OwnHolidayLine] = {}
        self.body.addWidget(self.about)
        self.body.addWidget(self.lines)
        self.lines.adding.connect(lambda: holiday_sheet(self, self._desk).open())
        self.lines.acted.connect(self._act)

    def retranslate(self) -> None:
        self.set_title(said(_OWN))
        self.about.setText(
            self.tr(
                "They move follow-ups and transfers, production plans and the warning before "
                "factories close, like the holidays of the calendars."
            )
        )
        self.lines.retranslate(self.tr("Add holiday…"))
        self.refresh()

    def refresh(self) -> None:
        """Show them by their days."""
        found = self._desk.holidays.lines()
        self._shown = {each.id: each for each in found}
        lines = [_line(each) for each in found]
        self.lines.show_lines(lines, self.tr("No own holiday is entered."))

    def take_focus(self) -> None:
        self.lines.add.setFocus()

    def _act(self, action: str, key: int) -> None:
        if action == "edit":
            holiday_sheet(self, self._desk, self._shown[key]).open()
        elif self._context.attempt(lambda: self._desk.holidays.remove(key)):
            self._context.undo.offer(self.tr("Own holiday removed"))


def _line(shown: OwnHolidayLine) -> PartLine:
    translate, each = QCoreApplication.translate, shown.holiday
    edit = translate("OwnHolidaysCard", "Edit holiday {name}").format(name=each.name)
    remove = translate("OwnHolidaysCard", "Remove holiday {name}").format(name=each.name)
    buttons = (LineButton("edit", "edit", edit), LineButton("remove", "trash", remove))
    about = [each.name, _days(each), said(WHOSE_NAMES[each.whose])]
    if each.yearly:
        about.append(said(OWN_HOLIDAY["yearly"].words))
    return PartLine(shown.id, (" · ".join(about),), buttons, icon="cal")


def _days(each: OwnHoliday) -> str:
    if each.first == each.last:
        return day(each.first)
    words = QCoreApplication.translate("OwnHolidaysCard", "{first} to {last}")
    return words.format(first=day(each.first), last=day(each.last))


def country_sheet(parent: QWidget, desk: Desk) -> AskSheet:
    """Ask for a country whose holidays count, too."""
    editors = editors_of(HOLIDAY_COUNTRY, "holiday_country.", ("country",), today=desk.today)

    def save(values: dict[str, Any]) -> None:
        desk.holidays.count(values["country"])

    asks = Asks(_COUNT, say("CalendarsCard", "Count its holidays"), save, {}, ("country",))
    return AskSheet(parent, "settings.holiday_country", editors, asks)


def holiday_sheet(parent: QWidget, desk: Desk, shown: OwnHolidayLine | None = None) -> AskSheet:
    """Ask for days off, or show those that are in the file."""
    start = {"whose": Whose.FACTORY, "first_day": desk.today(), "last_day": desk.today()}
    editors = editors_of(OWN_HOLIDAY, "holiday.", _FIELDS, today=desk.today)

    def save(values: dict[str, Any]) -> None:
        from sourcing_app.services.settings.holidays import OwnHolidayFields

        if shown is None:
            desk.holidays.add(OwnHolidayFields.checked(**values))
            return
        base, news = sheet.edited(values)
        desk.holidays.change(shown.id, desk.today(), base, **news)

    if shown is not None:
        start = desk.holidays.fields(shown.id).model_dump()
    required = ("name", "first_day", "last_day")
    asks = Asks(_EDIT if shown else _ENTER, _SAVE, save, start, required)
    sheet = AskSheet(parent, "settings.holiday", editors, asks, "cal", columns=2)
    if shown is not None:
        sheet.is_about(shown.id)
    return sheet


def calendars_section(needs: SectionNeeds) -> CardsSection:
    """Make the section."""
    return CardsSection(CountriesCard(needs), OwnHolidaysCard(needs))
