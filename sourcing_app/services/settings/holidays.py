"""Own holidays, and more countries whose holidays count: entered, edited, removed, listed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.holidays import OwnHoliday, check_span
from sourcing_app.services.records import Records, insert_row
from sourcing_app.store.facts.limits import holiday_of
from sourcing_app.store.queries.registration import profile
from sourcing_app.store.queries.settings import holiday_countries, own_holidays
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.settings import (
    HolidayCountry,
    HolidayCountryFields,
    OwnHolidayFields,
    OwnHolidayRow,
)

if TYPE_CHECKING:
    from sourcing_app.store.sqlite.reader import Reader

__all__ = ["CountedCountries", "Holidays", "OwnHolidayFields", "OwnHolidayLine"]

CHINA = "CN"
_GONE = say("OwnHolidays", "This holiday is no longer in the file.")
_COUNTED = say("OwnHolidays", "The holidays of this country count already.")
_NOT_COUNTED = say("OwnHolidays", "The holidays of {country} were not added.")


@dataclass(frozen=True, slots=True)
class OwnHolidayLine:
    """An own holiday with its id."""

    id: int
    holiday: OwnHoliday


@dataclass(frozen=True, slots=True)
class CountedCountries:
    """Whose shipped holidays count: China's, the buyer's ("" while unknown), and the `added`."""

    home: str
    added: tuple[str, ...]


class Holidays(Records[OwnHolidayRow, OwnHolidayFields]):
    """Each call is one action of the user and one step of undo."""

    row = OwnHolidayRow
    typed = OwnHolidayFields
    gone = _GONE

    def lines(self) -> tuple[OwnHolidayLine, ...]:
        """The own holidays, by their first days; one that cannot be read is left out."""
        read = ((row["id"], holiday_of(row)) for row in own_holidays(self.file.reader))
        return tuple(OwnHolidayLine(key, each) for key, each in read if each is not None)

    def counted(self) -> CountedCountries:
        """The countries whose shipped holidays count."""
        added = (row["country"] for row in holiday_countries(self.file.reader))
        return CountedCountries(_home(self.file.reader), tuple(added))

    def add(self, fields: OwnHolidayFields) -> int:
        """Enter days off; returns their id. Raises Rejected for days that are no holiday."""
        check_span(fields.first_day, fields.last_day)
        with self.writing("added") as session:
            return insert_row(session, OwnHolidayRow(**fields.model_dump()))

    def follow(
        self, session: Session, row: OwnHolidayRow, names: Collection[str], today: date
    ) -> None:
        """Refuse days that are no holiday."""
        del session, names, today
        check_span(row.first_day, row.last_day)

    def remove(self, key: int) -> None:
        """Remove days off; undo brings them back."""
        with self.writing("removed") as session:
            session.delete(self.found(session, key))

    def count(self, country: str) -> None:
        """Count the holidays of a country, too; raises Rejected for one that counts already."""
        fields = HolidayCountryFields.checked(country=country)
        with self.file.database.writing(Action.COUNTRY_COUNTED) as session:
            reader = SessionReader(session)
            known = {row["country"] for row in holiday_countries(reader)}
            if fields.country in known | {CHINA, _home(reader)}:
                raise Rejected(_COUNTED, "country")
            insert_row(session, HolidayCountry(**fields.model_dump()))

    def leave_out(self, country: str) -> None:
        """Count the holidays of an added country no longer; raises NotFound for another."""
        with self.file.database.writing(Action.COUNTRY_LEFT_OUT) as session:
            rows = holiday_countries(SessionReader(session))
            key = next((row["id"] for row in rows if row["country"] == country), None)
            if key is None:
                raise NotFound(_NOT_COUNTED.put(country=country))
            session.delete(session.get_one(HolidayCountry, key))


def _home(reader: "Reader") -> str:
    row = profile(reader, ("country",), None)
    return "" if row is None else str(row["country"])
