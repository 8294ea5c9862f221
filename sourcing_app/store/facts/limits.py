"""The numbers of the rules that are in use in this file, and the days off it adds."""

from sourcing_app.domain.settings.holidays import DaysOff, OwnHoliday, Whose, days_off
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.store.queries.payments import card_figures
from sourcing_app.store.queries.settings import holiday_countries, limit_values, own_holidays
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, word_or_none


def read_limits(reader: Reader) -> Limits:
    """
    Return the user's own numbers, and those of the sources for all others.

    Those of cards are kept with what a card payment costs.
    """
    named = ((word_or_none(LimitName, row["name"]), row["value"]) for row in limit_values(reader))
    own = {name: unscaled(value) for name, value in named if name is not None}
    for row in card_figures(reader):
        kept = {name: row[column] for name, column in OF_CARDS.items()}
        own |= {name: unscaled(value) for name, value in kept.items() if value is not None}
    return Limits(own)


OF_CARDS = {LimitName.CARD_LIMIT: "most", LimitName.CARD_FEE: "percent"}
"""The numbers that are kept with what a card payment costs, by their columns."""


def read_days_off(reader: Reader) -> DaysOff:
    """Return the own holidays of the file, and what else it says of days off."""
    countries = [row["country"] for row in holiday_countries(reader)]
    own = filter(None, map(holiday_of, own_holidays(reader)))
    return days_off(own, countries, read_limits(reader))


def holiday_of(row: Row) -> OwnHoliday | None:
    """Return the holiday of a row of `own_holidays`, None where a word or day cannot be read."""
    whose = word_or_none(Whose, row["whose"])
    first, last = day_or_none(row["first_day"]), day_or_none(row["last_day"])
    if whose is None or first is None or last is None:
        return None
    return OwnHoliday(whose, row["name"], first, last, bool(row["yearly"]))
