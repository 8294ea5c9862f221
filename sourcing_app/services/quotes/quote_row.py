"""One quote as the list and the detail pane show it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.findings import Finding
from sourcing_app.domain.quotes.price_breaks import (
    BelowMoq,
    Price,
    PriceBreak,
    Wanted,
    ladder_findings,
    least_quantity,
    moq_findings,
    price_at,
)
from sourcing_app.domain.quotes.states import Offer, PayeeKind, QuoteState, expired
from sourcing_app.domain.quotes.terms import warnings
from sourcing_app.domain.settings.limits import Limits
from sourcing_app.domain.suppliers.verdicts import Caution
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.scaled import unscaled, unscaled_or_none
from sourcing_app.domain.values.units import same_unit
from sourcing_app.store.sqlite.reader import Row, day_or_none, word_or
from sourcing_app.store.sqlite.shapes import read_as


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """
    One quote; `moq` is what the supplier stated, None where that is not known.

    `missing_answers` counts the questions asked that it leaves open, None where nothing was asked.
    """

    id: int
    supplier_id: int
    inquiry_id: int | None
    supplier: str
    product: str
    reference: str
    state: QuoteState
    received_on: date
    valid_until: date | None
    expired: bool
    currency: str
    incoterm: str
    place: str
    moq: Decimal | None
    unit: str
    breaks: tuple[PriceBreak, ...]
    lead_days: int | None
    sample_price: Decimal | None
    sample_days: int | None
    terms: str
    balance_after_shipment: bool
    payment_ways: str
    payee_kind: PayeeKind
    outside_platform: bool
    notes: str
    binned: bool
    supplier_binned: bool
    wanted: Wanted | None
    caution: Caution | None
    missing_answers: int | None
    limits: Limits

    @property
    def asked(self) -> Decimal | None:
        """How many of its unit were asked for, None where that is not known."""
        alike = self.wanted is not None and same_unit(self.wanted.unit, self.unit)
        return self.wanted.quantity if self.wanted is not None and alike else None

    def price(self, quantity: Decimal) -> Price | BelowMoq:
        """What this quantity costs."""
        return price_at(self.breaks, quantity, self.currency, self.moq)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The quote's risks."""
        asked = warnings(
            self.terms, self.payee_kind, self.limits, outside_platform=self.outside_platform
        )
        below = moq_findings(least_quantity(self.breaks, self.moq), self.unit, self.wanted)
        return (*asked, *below, *ladder_findings(self.breaks))


def wanted_of(asked: int | None, unit: str | None) -> Wanted | None:
    """What was asked for, None where no quantity was named."""
    return None if asked is None or unit is None else Wanted(unscaled(asked), unit)


def line_of(
    row: Row, breaks: tuple[PriceBreak, ...], caution: Caution | None, limits: Limits, today: date
) -> QuoteRow:
    return read_as(
        QuoteRow,
        row,
        currency=kept_code(row["currency"]),
        state=word_or(row["state"], QuoteState.REJECTED),
        expired=expired(day_or_none(row["valid_until"]), today),
        moq=unscaled_or_none(row["moq"]),
        breaks=breaks,
        payee_kind=word_or(row["payee_kind"], PayeeKind.UNKNOWN),
        binned=row["binned_at"] is not None,
        supplier_binned=row["supplier_binned_at"] is not None,
        caution=caution,
        limits=limits,
        wanted=wanted_of(row["asked"], row["asked_unit"]),
    )


def offer_of(row: Row, breaks: tuple[PriceBreak, ...]) -> Offer:
    """What comparing needs of a quote."""
    return Offer(
        row["id"],
        row["product"],
        kept_code(row["currency"]),
        row["unit"],
        breaks,
        unscaled_or_none(row["moq"]),
        word_or(row["state"], QuoteState.REJECTED),
        day_or_none(row["valid_until"]),
    )
