"""Quotes: the price at a quantity, which one is lowest, what to beware of, and their states."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.money import UNIT_PRICE_DECIMALS, Money, times
from sourcing_app.domain.payments import WHOLE, Terms, terms_findings
from sourcing_app.domain.redflags import FlagKind
from sourcing_app.domain.sentences import Sentence, say

MOST_BREAKS = 30
LARGEST = Decimal(10**9)
INCOTERMS = ("EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP")
_NUMBER = re.compile(r"\d{1,10}(?:\.\d{1,6})?")
_EXCERPT = 40


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
class PriceBreak:
    """From this quantity on, one piece costs this much."""

    min_quantity: Decimal
    price: Decimal


@dataclass(frozen=True, slots=True)
class Price:
    """What a quantity costs, by the price of one."""

    unit_price: Decimal
    quantity: Decimal
    currency: str

    @property
    def total(self) -> Money:
        """The whole, rounded once; Rejected where it is too large to be kept exactly."""
        return times(self.unit_price, self.quantity, self.currency)


@dataclass(frozen=True, slots=True)
class BelowMoq:
    """The quantity is below the least the supplier makes: there is no price, and no rank."""

    moq: Decimal


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


def parse_breaks(text: str) -> tuple[PriceBreak, ...]:
    """Read "500:2.7;2000:2.5", any order; Rejected names the part that is wrong."""
    parts = [part.strip() for part in text[:2000].split(";")]
    return checked_breaks([_break(part) for part in parts if part])


def _break(part: str) -> PriceBreak:
    quantity, colon, price = (piece.strip() for piece in part.partition(":"))
    if not colon:
        raise Rejected(
            say("Quotes", "“{text}” is no price step; write quantity:price, such as 500:2.70").put(
                text=part[:_EXCERPT]
            )
        )
    return PriceBreak(read_number(quantity), read_number(price))


def parse_quantity(text: str) -> Decimal:
    """Read a number more than 0, or Rejected: 2000 or 12.5, with no exponent and no blanks."""
    number = read_number(text.strip())
    if not 0 < number <= LARGEST:
        sentence = say("Quotes", "A quantity is more than 0 and at most {most}")
        raise Rejected(sentence.put(most=LARGEST))
    return number


def read_number(text: str) -> Decimal:
    """Read plain digits with at most six decimals after a point; Rejected otherwise."""
    if not (text.isascii() and _NUMBER.fullmatch(text)):
        raise Rejected(
            say("Quotes", "“{text}” is not read as a number; write 1234.56").put(
                text=text[:_EXCERPT]
            )
        )
    return Decimal(text)


def checked_breaks(breaks: Iterable[PriceBreak]) -> tuple[PriceBreak, ...]:
    """Return 1 to 30 breaks by ascending quantity, no quantity twice; Rejected otherwise."""
    ordered = sorted(breaks, key=lambda each: each.min_quantity)
    if not ordered:
        raise Rejected(say("Quotes", "Give at least one price: a quantity and the price of one."))
    if len(ordered) > MOST_BREAKS:
        raise Rejected(say("Quotes", "A quote has at most {most} prices").put(most=MOST_BREAKS))
    for each in ordered:
        _check_break(each)
    quantities = [each.min_quantity for each in ordered]
    twice = next((q for q in quantities if quantities.count(q) > 1), None)
    if twice is not None:
        sentence = say("Quotes", "The quantity {quantity} has two prices; keep one of them")
        raise Rejected(sentence.put(quantity=twice))
    return tuple(ordered)


def _check_break(each: PriceBreak) -> None:
    for value, sentence in (
        (each.min_quantity, say("Quotes", "A quantity is more than 0 and at most {most}")),
        (each.price, say("Quotes", "A price is more than 0 and at most {most}")),
    ):
        if not value.is_finite() or not 0 < value <= LARGEST:
            raise Rejected(sentence.put(most=LARGEST))
        if value != value.quantize(Decimal(1).scaleb(-UNIT_PRICE_DECIMALS)):
            raise Rejected(say("Quotes", "Quantities and prices have at most six decimals"))


def written(breaks: Iterable[PriceBreak]) -> str:
    """Write breaks the way `parse_breaks` reads them."""
    return ";".join(f"{each.min_quantity:f}:{each.price:f}" for each in breaks)


def least_quantity(breaks: Sequence[PriceBreak], moq: Decimal | None = None) -> Decimal | None:
    """Return the MOQ: the smallest break, or what the supplier says where that is more."""
    known = [*(each.min_quantity for each in breaks[:1]), *([] if moq is None else [moq])]
    return max(known, default=None)


def price_at(
    breaks: Sequence[PriceBreak], quantity: Decimal, currency: str, moq: Decimal | None = None
) -> Price | BelowMoq:
    """Price a quantity by the largest ascending break that is not above it."""
    least = least_quantity(breaks, moq)
    if least is None or quantity < least:
        return BelowMoq(least or Decimal(0))
    unit_price = [each.price for each in breaks if each.min_quantity <= quantity][-1]
    return Price(unit_price, quantity, currency)


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


def ladder_findings(breaks: Sequence[PriceBreak]) -> tuple[Finding, ...]:
    """Warn where more pieces cost more each: a slip of the pen, most likely."""
    sentence = say("Quotes", "From {quantity} on the price is higher than before: check it")
    return tuple(
        Finding("R64", Severity.WARNING, sentence.put(quantity=dearer.min_quantity), 0, 0)
        for cheaper, dearer in pairwise(breaks)
        if dearer.price > cheaper.price
    )
