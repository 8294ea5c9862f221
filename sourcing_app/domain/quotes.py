"""Quotes: the price at a quantity, which one is lowest, what to beware of, and their states."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.payments import WHOLE, Terms, terms_findings
from sourcing_app.domain.price_breaks import Price, PriceBreak, price_at
from sourcing_app.domain.redflags import FlagKind
from sourcing_app.domain.sentences import Sentence, say

INCOTERMS = ("EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP")


class QuoteState(StrEnum):
    """Where a quote stands. That it is expired follows from its last day and is never stored."""

    DRAFT = "draft"
    RECEIVED = "received"
    SUPERSEDED = "superseded"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class PayeeKind(StrEnum):
    """Whose account the supplier wants the money in."""

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
    """What comparing needs of a quote; only offers of the same `product` are compared."""

    key: int
    product: str
    currency: str
    breaks: tuple[PriceBreak, ...]
    moq: Decimal | None
    state: QuoteState
    valid_until: date | None


def move(state: QuoteState, to: QuoteState) -> QuoteState:
    """Return `to` when the move is allowed; Rejected names both states otherwise."""
    if to not in NEXT[state]:
        raise Rejected(
            say("Quotes", "A quote in the state “{state}” cannot become “{wanted}”.").put(
                state=STATE_NAMES[state], wanted=STATE_NAMES[to]
            )
        )
    return to


def expired(valid_until: date | None, today: date) -> bool:
    """Tell whether the last day of validity is past; a quote without one does not expire."""
    return valid_until is not None and valid_until < today


def lowest(offers: Iterable[Offer], quantity: Decimal, today: date) -> frozenset[int]:
    """
    Return the keys of the lowest offers at the quantity; all of them where they tie.

    Compared are open offers of one product in one currency; one alone is not the lowest.
    Expired, superseded and rejected ones and those below their MOQ have no rank.
    """
    ranked: defaultdict[tuple[str, str], list[tuple[Decimal, int]]] = defaultdict(list)
    for offer in offers:
        found = price_at(offer.breaks, quantity, offer.currency, offer.moq)
        if is_open(offer.state, offer.valid_until, today) and isinstance(found, Price):
            group = (offer.product.casefold(), offer.currency)
            ranked[group].append((found.unit_price, offer.key))
    return frozenset(
        key
        for group in ranked.values()
        for price, key in group
        if len(group) > 1 and price == min(group)[0]
    )


def is_open(state: QuoteState, valid_until: date | None, today: date) -> bool:
    """Tell whether the quote can still be ordered from."""
    return state in (QuoteState.RECEIVED, QuoteState.ACCEPTED) and not expired(valid_until, today)


def read_terms(text: str) -> Terms | None:
    """Return the percents of payment terms; None for words the program cannot read."""
    try:
        return Terms.parse(text)
    except Rejected:
        return None


def warnings(terms: str, payee: PayeeKind, *, outside_platform: bool) -> tuple[Finding, ...]:
    """Say what is dangerous in how the supplier wants to be paid (R90, R110, R155, R156)."""
    percents = read_terms(terms)
    found = [*_payee(payee), *_prepayment(percents, outside=outside_platform)]
    if percents is not None and percents.deposit < WHOLE:
        found += terms_findings(percents)
    return tuple(found)


def flags(terms: str, payee: PayeeKind) -> tuple[FlagKind, ...]:
    """Return the red flags a reply with these terms raises at once."""
    percents = read_terms(terms)
    full = percents is not None and percents.deposit == WHOLE
    return (
        *((FlagKind.PERSONAL_ACCOUNT,) if payee is PayeeKind.PERSON else ()),
        *((FlagKind.FULL_PREPAYMENT,) if full else ()),
    )


def _payee(payee: PayeeKind) -> tuple[Finding, ...]:
    if payee is not PayeeKind.PERSON:
        return ()
    sentence = say(
        "Quotes", "The money is to go to a person. Payments to a personal account are refused."
    )
    return (Finding("R110", Severity.ERROR, sentence, 0, 0),)


def _prepayment(percents: Terms | None, *, outside: bool) -> tuple[Finding, ...]:
    full = percents is not None and percents.deposit == WHOLE
    if full and outside:
        sentence = say("Quotes", "Full prepayment outside the platform: nothing protects the money")
        return (Finding("R156", Severity.ERROR, sentence, 0, 0),)
    if full:
        sentence = say("Quotes", "Full prepayment: all the money goes before anything is made")
        return (Finding("R155", Severity.ERROR, sentence, 0, 0),)
    if outside:
        sentence = say("Quotes", "Payment outside the platform is not protected by it")
        return (Finding("R156", Severity.WARNING, sentence, 0, 0),)
    return ()
