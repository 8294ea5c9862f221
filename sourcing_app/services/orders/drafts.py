"""What an order from a quote would be: its price, total and schedule, before anything is kept."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.money import Money, times
from sourcing_app.domain.payments import Line, Terms, schedule
from sourcing_app.domain.registration import ADDRESS_FIELDS, latin_value
from sourcing_app.domain.scaled import unscaled, unscaled_or_none
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.reader import Reader, Row

USUAL_TERMS = "30/70"


@dataclass(frozen=True, slots=True)
class QuoteTerms:
    """What an order takes over from a quote; `breaks` are (least quantity, price), ascending."""

    id: int
    supplier_id: int
    supplier: str
    product: str
    currency: str
    incoterm: str
    place: str
    moq: Decimal | None
    unit: str
    lead_days: int | None
    terms: str
    balance_after_shipment: bool
    outside_platform: bool
    valid_until: date | None
    breaks: tuple[tuple[Decimal, Decimal], ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """An order that is not kept yet: `unit_price` may have six decimals, `lines` sum to `total`."""

    quote: QuoteTerms
    quantity: Decimal
    unit_price: Decimal
    total: Money
    terms: Terms
    lines: tuple[Line, ...]

    def warnings(self, today: date) -> tuple[Sentence, ...]:
        """Name what does not forbid the order."""
        until = self.quote.valid_until
        if until is None or until >= today:
            return ()
        return (say("Orders", "The quote was valid until {day}").put(day=until),)


def quote_terms(reader: Reader, quote_id: int) -> QuoteTerms:
    """Read the quote; raises NotFound for one that is gone or in the Bin."""
    row = reader.one(
        "SELECT q.*, s.name AS supplier FROM quote q JOIN supplier s ON s.id = q.supplier_id "
        "WHERE q.id = ? AND q.binned_at IS NULL",
        (quote_id,),
    )
    if row is None:
        raise NotFound(say("Orders", "There is no quote {id}.").put(id=str(quote_id)))
    breaks = reader.rows(
        "SELECT min_quantity, price FROM price_break WHERE quote_id = ? ORDER BY min_quantity",
        (quote_id,),
    )
    return _terms(row, tuple((unscaled(b["min_quantity"]), unscaled(b["price"])) for b in breaks))


def _terms(row: Row, breaks: tuple[tuple[Decimal, Decimal], ...]) -> QuoteTerms:
    until = row["valid_until"]
    return QuoteTerms(
        id=row["id"],
        supplier_id=row["supplier_id"],
        supplier=row["supplier"],
        product=row["product"],
        currency=row["currency"],
        incoterm=row["incoterm"],
        place=row["place"],
        moq=unscaled_or_none(row["moq"]),
        unit=row["unit"],
        lead_days=row["lead_days"],
        terms=row["terms"],
        balance_after_shipment=bool(row["balance_after_shipment"]),
        outside_platform=bool(row["outside_platform"]),
        valid_until=date.fromisoformat(until) if until else None,
        breaks=breaks,
    )


def draft_of(reader: Reader, quote_id: int, quantity: Decimal, terms: str = "") -> Draft:
    """Price an order; Rejected below the MOQ, for wrong terms, or for a quantity of nothing."""
    return draft(quote_terms(reader, quote_id), quantity, terms)


def draft(quote: QuoteTerms, quantity: Decimal, terms: str = "") -> Draft:
    """As `draft_of`, for a quote already read."""
    if quantity <= 0:
        raise Rejected(say("Orders", "Write how many to order"))
    price = _price(quote, quantity)
    agreed = Terms.parse(terms.strip() or _own_terms(quote))
    total = times(price, quantity, quote.currency)
    if total.amount <= 0:
        raise Rejected(say("Orders", "The order comes to nothing; look at the price"))
    lines = schedule(total, agreed, after_shipment=quote.balance_after_shipment)
    return Draft(quote, quantity, price, total, agreed, lines)


def _price(quote: QuoteTerms, quantity: Decimal) -> Decimal:
    least = max([quote.breaks[0][0] if quote.breaks else Decimal(0), quote.moq or Decimal(0)])
    if not quote.breaks:
        raise Rejected(
            say("Orders", "The quote of {supplier} has no price").put(supplier=quote.supplier)
        )
    if quantity < least:
        raise Rejected(
            say("Orders", "{quantity} {unit} is below the MOQ of {moq}; there is no price").put(
                quantity=quantity, unit=quote.unit, moq=least
            )
        )
    return [price for start, price in quote.breaks if start <= quantity][-1]


def _own_terms(quote: QuoteTerms) -> str:
    """The quote's terms where they are percents; sellers also write words."""
    try:
        return str(Terms.parse(quote.terms))
    except Rejected:
        return USUAL_TERMS


def profile_address(reader: Reader) -> str:
    """Write the buyer's delivery address as it stands on a parcel, in Latin letters."""
    profile = read_profile(reader)
    parts = [latin_value(profile, name) for name in ("name", "company", *ADDRESS_FIELDS)]
    return "\n".join(part for part in parts if part)
