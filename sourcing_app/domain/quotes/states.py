"""Quotes: their states, and which one is lowest at a quantity."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.quotes.price_breaks import Price, PriceBreak, price_at
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.transitions import allowed_move
from sourcing_app.domain.values.units import listed, same_unit, unit_key


class QuoteState(StrEnum):
    """The state of a quote. Expiry follows from its last day and is never stored."""

    DRAFT = "draft"
    RECEIVED = "received"
    SUPERSEDED = "superseded"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class PayeeKind(StrEnum):
    """The kind of account the supplier wants the money paid to."""

    UNKNOWN = "unknown"
    COMPANY = "company"
    PERSON = "person"


NEXT: Mapping[QuoteState, frozenset[QuoteState]] = {
    QuoteState.DRAFT: frozenset({QuoteState.RECEIVED}),
    QuoteState.RECEIVED: frozenset(
        {QuoteState.SUPERSEDED, QuoteState.ACCEPTED, QuoteState.REJECTED}
    ),
    QuoteState.SUPERSEDED: frozenset(),
    QuoteState.ACCEPTED: frozenset(),
    QuoteState.REJECTED: frozenset(),
}
STATE_NAMES: Mapping[QuoteState, Sentence] = {
    QuoteState.DRAFT: say("Quotes", "Draft"),
    QuoteState.RECEIVED: say("Quotes", "Received"),
    QuoteState.SUPERSEDED: say("Quotes", "Superseded"),
    QuoteState.ACCEPTED: say("Quotes", "Accepted"),
    QuoteState.REJECTED: say("Quotes", "Rejected"),
}
PAYEE_NAMES: Mapping[PayeeKind, Sentence] = {
    PayeeKind.UNKNOWN: say("Quotes", "Not known"),
    PayeeKind.COMPANY: say("Quotes", "A company"),
    PayeeKind.PERSON: say("Quotes", "A person"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """A quote's data for comparing; only offers of the same `product` and `unit` are compared."""

    key: int
    product: str
    currency: str
    unit: str
    breaks: tuple[PriceBreak, ...]
    moq: Decimal | None
    state: QuoteState
    valid_until: date | None


def move(state: QuoteState, to: QuoteState) -> QuoteState:
    """Return `to` if the transition is allowed; otherwise Rejected names both states."""
    refusal = say("Quotes", "A quote in the state “{state}” cannot become “{wanted}”.")
    names = {"state": STATE_NAMES[state], "wanted": STATE_NAMES[to]}
    return allowed_move(NEXT, state, to, refusal.put(**names))


def expired(valid_until: date | None, today: date) -> bool:
    """Whether the last day of validity is past; a quote without one does not expire."""
    return valid_until is not None and valid_until < today


def lowest(offers: Iterable[Offer], quantity: Decimal, today: date) -> frozenset[int]:
    """
    Return the keys of the lowest offers at the quantity, all of them in a tie.

    Only open offers of one product, currency and unit are compared; a single one is not the lowest.
    Expired, superseded and rejected ones and those below their MOQ have no rank.
    """
    ranked: defaultdict[tuple[str, str, str], list[tuple[Decimal, int]]] = defaultdict(list)
    for offer in offers:
        found = price_at(offer.breaks, quantity, offer.currency, offer.moq)
        if is_open(offer.state, offer.valid_until, today) and isinstance(found, Price):
            group = (offer.product.casefold(), offer.currency, unit_key(offer.unit))
            ranked[group].append((found.unit_price, offer.key))
    return frozenset(
        key
        for group in ranked.values()
        for price, key in group
        if len(group) > 1 and price == min(group)[0]
    )


def left_out(offers: Iterable[Offer], today: date) -> dict[int, Sentence]:
    """Return, by key, with which other offers of its product each open offer is not compared."""
    products: defaultdict[str, list[Offer]] = defaultdict(list)
    for offer in offers:
        if is_open(offer.state, offer.valid_until, today):
            products[offer.product.casefold()].append(offer)
    return {
        offer.key: _OTHER_UNITS.put(unit=offer.unit, others=others)
        for alike in products.values()
        for offer in alike
        if (others := listed(o.unit for o in alike if not same_unit(o.unit, offer.unit)))
    }


_OTHER_UNITS = say(
    "Quotes",
    "Priced per {unit}, other quotes for this product per {others}: they are not compared.",
)


def is_open(state: QuoteState, valid_until: date | None, today: date) -> bool:
    """Whether the quote can still be ordered from."""
    return state in (QuoteState.RECEIVED, QuoteState.ACCEPTED) and not expired(valid_until, today)
