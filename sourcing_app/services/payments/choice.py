"""The ways to pay an order with an amount, the one that suits best first."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.orders.agreed import OrderPurpose
from sourcing_app.domain.payments.choice import (
    RECEIVERS,
    SAFETY,
    Safety,
    advice,
    country_note,
    currency_note,
    note_of,
    offered,
)
from sourcing_app.domain.payments.costs import USUAL_WORDS, PaymentCost, cost_of, known_cost
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.registration.profile import BuyerKind, Profile
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.settings.limits import Limits
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.values.money import Money
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.tariffs import read_tariffs
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.sqlite.reader import Reader


@dataclass(frozen=True, slots=True)
class WayToPay:
    """
    One way to pay: how safe it is, who gets the money, what is to be known, and what it costs.

    `source` and `checked_on` say where its figures come from, `usual` what it usually costs.
    """

    method: Method
    safety: Safety
    receiver: Sentence
    notes: tuple[Sentence, ...]
    warnings: tuple[Sentence, ...]
    cost: PaymentCost
    usual: Sentence | None
    source: str
    checked_on: date | None


def ways_to_pay(reader: Reader, state: OrderState, amount: Money) -> tuple[WayToPay, ...]:
    """Every way for the order's buyer to pay this amount of it (R3, R10, R44, R174)."""
    profile, tariffs = read_profile(reader, state.profile_id), read_tariffs(reader)
    protected = Badge.TRADE_ASSURANCE in state.facts.vetting.badges
    found = []
    for method in offered(private=profile.kind is BuyerKind.PERSON, protected=protected):
        tariff = known_cost(method, tariffs)
        found.append(
            WayToPay(
                method,
                SAFETY[method],
                RECEIVERS[method],
                _notes(method, profile, state.facts.limits),
                _warnings(method, profile, state, protected=protected),
                cost_of(method, amount, tariff),
                None if method in tariffs else USUAL_WORDS.get(method),
                tariff.source,
                tariff.checked_on,
            )
        )
    return tuple(found)


def _notes(method: Method, profile: Profile, limits: Limits) -> tuple[Sentence, ...]:
    note = country_note(method, profile.country)
    return (note_of(method, limits), *((note,) if note else ()))


def _warnings(
    method: Method, profile: Profile, state: OrderState, *, protected: bool
) -> tuple[Sentence, ...]:
    unusual = currency_note(state.total.currency, profile.country)
    told = advice(
        method,
        private=profile.kind is BuyerKind.PERSON,
        protected=protected,
        resale=state.purpose is OrderPurpose.RESALE,
        pieces=state.quantity > 1,
    )
    return (*told, *((unusual,) if unusual else ()))
