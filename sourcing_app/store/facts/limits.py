"""The numbers of the rules that are in use in this file."""

from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.store.queries.payments import card_limit
from sourcing_app.store.queries.settings import limit_values
from sourcing_app.store.sqlite.reader import Reader, word_or_none


def read_limits(reader: Reader) -> Limits:
    """
    Return the user's own numbers, and those of the sources for all others.

    The card limit is kept with what a card payment costs.
    """
    named = ((word_or_none(LimitName, row["name"]), row["value"]) for row in limit_values(reader))
    own = {name: unscaled(value) for name, value in named if name is not None}
    card = card_limit(reader)
    return Limits(own if card is None else {**own, LimitName.CARD_LIMIT: unscaled(card)})
