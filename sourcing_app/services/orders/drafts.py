"""A preview of an order from a quote: its price, total and schedule, before it is saved."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.orders.ordering import OrderedAlready, refuse_before_quote
from sourcing_app.domain.orders.terms import deposit_findings
from sourcing_app.domain.payments.choice import currency_note
from sourcing_app.domain.payments.plan import PaymentPlan, agreed_share, expand, plan_of
from sourcing_app.domain.payments.schedule import ScheduleLine
from sourcing_app.domain.quotes.price_breaks import BelowMoq, PriceBreak, least_quantity, price_at
from sourcing_app.domain.quotes.states import STATE_NAMES, QuoteState, expired, is_open
from sourcing_app.domain.quotes.terms import read_terms
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.registration.profile import latin_value
from sourcing_app.domain.registration.registration import missing_for_delivery
from sourcing_app.domain.sentences import Sentence, say, together
from sourcing_app.domain.settings.limits import SHIPPED, Limits
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled, unscaled_or_none
from sourcing_app.domain.values.units import refuse_part, same_unit
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.services.suppliers.facts import refuse_if_held
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries import quotes
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, word_or

_MOST = 200
_AGREED = ("moq", "lead_days", "incoterm", "sample_price")
"""What is agreed on before anything else, beside price and terms (R2)."""
_UNSAID = say("Orders", "The quote leaves open: {what}. Agree on it before you order")
NO_TERMS = say(
    "Orders",
    "The quote has no payment terms in percent. Enter the terms of the order, such as 30/70.",
)


@dataclass(frozen=True, slots=True)
class QuoteTerms:
    """
    What an order takes over from a quote; `breaks` ascend, `asked` is how many are wanted.

    `ordered` are the numbers of the orders made from it already, cancelled ones left out;
    `profile_id` is the buyer profile that asked for it, None where nobody is known to have asked.
    """

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
    received_on: date | None
    valid_until: date | None
    state: QuoteState
    breaks: tuple[PriceBreak, ...]
    asked: Decimal | None
    ordered: tuple[str, ...] = ()
    profile_id: int | None = None
    need_id: int | None = None
    unsaid: tuple[Sentence, ...] = ()
    """What it leaves open, by the names of its fields."""
    limits: Limits = SHIPPED
    """The numbers an order from it is judged by."""

    @property
    def proposed(self) -> Decimal | None:
        """The quantity to offer for an order: what was asked for, but not below the MOQ."""
        least = least_quantity(self.breaks, self.moq)
        return max(filter(None, (least, self.asked)), default=None)


@dataclass(frozen=True, slots=True)
class Draft:
    """An order not saved yet: `unit_price` may have six decimals, `lines` sum to `total`."""

    quote: QuoteTerms
    quantity: Decimal
    unit_price: Decimal
    total: Money
    terms: PaymentPlan
    lines: tuple[ScheduleLine, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What does not forbid the order: a high deposit (R90)."""
        share = agreed_share(self.lines, self.total)
        return deposit_findings(share, str(self.terms), self.quote.limits)


def quote_terms(reader: Reader, quote_id: int) -> QuoteTerms:
    """Read the quote; raises NotFound for one that is gone, Rejected for one in the Bin."""
    row = quotes.to_order(reader, quote_id)
    if row is None:
        raise NotFound(say("Orders", "There is no quote {id}.").put(id=str(quote_id)))
    _check_here(row)
    breaks = quotes.breaks_of(reader, [quote_id])
    ladder = tuple(PriceBreak(unscaled(b["min_quantity"]), unscaled(b["price"])) for b in breaks)
    return _terms(row, ladder, read_limits(reader))


def _check_here(row: Row) -> None:
    if row["binned_at"] is not None:
        raise Rejected(say("Orders", "This quote is in the Bin. Restore it first."))
    if row["supplier_binned_at"] is not None:
        raise Rejected(
            say("Orders", "{supplier} is in the Bin. Restore the supplier first.").put(
                supplier=row["supplier"]
            )
        )


def _terms(row: Row, breaks: tuple[PriceBreak, ...], limits: Limits) -> QuoteTerms:
    return QuoteTerms(
        id=row["id"],
        supplier_id=row["supplier_id"],
        supplier=row["supplier"],
        product=row["product"],
        currency=kept_code(row["currency"]),
        incoterm=row["incoterm"],
        place=row["place"],
        moq=unscaled_or_none(row["moq"]),
        unit=row["unit"],
        lead_days=row["lead_days"],
        terms=row["terms"],
        balance_after_shipment=bool(row["balance_after_shipment"]),
        outside_platform=bool(row["outside_platform"]),
        received_on=day_or_none(row["received_on"]),
        valid_until=day_or_none(row["valid_until"]),
        state=word_or(row["state"], QuoteState.REJECTED),
        breaks=breaks,
        asked=unscaled_or_none(row["asked"])
        if same_unit(row["asked_unit"] or "", row["unit"])
        else None,
        ordered=tuple((row["ordered"] or "").split()),
        profile_id=row["profile_id"],
        need_id=row["need_id"],
        unsaid=tuple(QUOTE[name].words for name in _AGREED if row[name] in {None, ""}),
        limits=limits,
    )


def refuse_again(quote: QuoteTerms) -> None:
    """Raise OrderedAlready naming the latest order made from the quote."""
    if quote.ordered:
        raise OrderedAlready(quote.ordered[-1])


def draft_of(reader: Reader, quote_id: int, quantity: Decimal, terms: str, day: date) -> Draft:
    """
    Price an order made on this day; empty `terms` are the quote's own.

    Rejected below the MOQ, for a part of a piece, for wrong or no terms, for nothing, from a
    quote that was not open on that day or not received yet, of a supplier on hold.
    """
    quote = quote_terms(reader, quote_id)
    refuse_if_held(reader, [quote.supplier_id], HoldScope.PAYMENTS, day)
    return draft(quote, quantity, terms, day)


def doubts(reader: Reader, quote: QuoteTerms, profile_id: int | None) -> tuple[Finding, ...]:
    """
    What of a quote speaks against an order for this buyer, None the main one; it forbids nothing.

    What it leaves open (R2), and a currency that is unusual in the buyer's country (R194).
    """
    unusual = currency_note(quote.currency, read_profile(reader, profile_id).country)
    unsaid = _UNSAID.put(what=together(quote.unsaid, "; ")) if quote.unsaid else None
    told = (("R2", unsaid), ("R194", unusual))
    return tuple(Finding(rule, Severity.WARNING, each, 0, 0) for rule, each in told if each)


def draft(quote: QuoteTerms, quantity: Decimal, terms: str, day: date) -> Draft:
    """As `draft_of`, for a quote already read."""
    if quantity <= 0:
        raise Rejected(say("Orders", "Enter how many to order"))
    refuse_part(quantity, quote.unit)
    refuse_before_quote(day, quote.received_on)
    _check_open(quote, day)
    price = price_at(quote.breaks, quantity, quote.currency, quote.moq)
    if isinstance(price, BelowMoq):
        raise Rejected(
            say("Orders", "{quantity} {unit} is below the MOQ of {moq}; there is no price").put(
                quantity=quantity, unit=quote.unit, moq=price.moq
            )
        )
    agreed = _agreed(quote, terms)
    if price.total.amount <= 0:
        raise Rejected(say("Orders", "The order total is zero; check the price"))
    lines = expand(price.total, agreed)
    return Draft(quote, quantity, price.unit_price, price.total, agreed, lines)


def _agreed(quote: QuoteTerms, terms: str) -> PaymentPlan:
    after = quote.balance_after_shipment
    if terms.strip():
        return PaymentPlan.parse(terms, after_shipment=after)
    among = read_terms(quote.terms)
    if among is None:
        raise Rejected(NO_TERMS)
    return plan_of(among, after_shipment=after)


def _check_open(quote: QuoteTerms, day: date) -> None:
    if expired(quote.valid_until, day):
        raise Rejected(
            say("Orders", "The quote was valid until {day}; ask for a new one").put(
                day=quote.valid_until
            )
        )
    if not is_open(quote.state, quote.valid_until, day):
        raise Rejected(
            say("Orders", "Nothing is ordered from a quote that is “{state}”").put(
                state=STATE_NAMES[quote.state]
            )
        )


def profile_address(reader: Reader, profile_id: int | None = None) -> str:
    """
    Write a buyer's delivery address as it is written on a parcel, in Latin letters.

    Nothing where a part of it is missing: half an address delivers nothing.
    """
    profile = read_profile(reader, profile_id)
    if missing_for_delivery(profile):
        return ""
    from sourcing_app.services.registration.countries import country_name

    def part(name: str) -> str:
        return latin_value(profile, name)

    street = ", ".join(filter(None, (part("street"), part("house"), part("flat"))))
    town = " ".join(filter(None, (part("city"), part("postcode"))))
    country = country_name(profile.country)
    lines = (part("name"), part("company"), street, town, part("region"), country)
    return "\n".join(filter(None, lines))


def open_quotes(reader: Reader, today: date) -> list[QuoteTerms]:
    """List the quotes an order can be made from, the newest first, at most `_MOST`."""
    return [quote_terms(reader, key) for key in quotes.open_on(reader, today, _MOST)]


def can_order(reader: Reader, today: date) -> bool:
    """Whether there is any quote to order from."""
    return quotes.any_open(reader, today)
