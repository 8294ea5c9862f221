"""The numbers of the rules that are in use in this file."""

from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.store.queries.payments import card_figures
from sourcing_app.store.queries.settings import limit_values
from sourcing_app.store.sqlite.reader import Reader, word_or_none


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
