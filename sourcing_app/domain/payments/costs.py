"""What a payment costs by each method: fee, exchange rate, and both together (R96, R199, R200)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LIMITS_OF_RULES, LimitName
from sourcing_app.domain.values.money import Money, percent_of

_CARD_FEE = LIMITS_OF_RULES[LimitName.CARD_FEE]


@dataclass(frozen=True, slots=True)
class Tariff:
    """
    The cost of one method: `percent` of the amount and a `fixed` fee, `most` USD in one payment.

    `spread` is the percentage lost on the exchange rate. Unknown is None, never 0.
    """

    percent: Decimal | None = None
    fixed: Money | None = None
    most: Decimal | None = None
    spread: Decimal | None = None
    source: str = ""
    checked_on: date | None = None


NOTHING_KNOWN = Tariff()
USUAL: Mapping[Method, Tariff] = {
    Method.CARD: Tariff(
        percent=_CARD_FEE.value,
        most=LIMITS_OF_RULES[LimitName.CARD_LIMIT].value,
        source=str(_CARD_FEE.source.words),
        checked_on=_CARD_FEE.source.as_of,
    ),
}
USUAL_WORDS: Mapping[Method, Sentence] = {
    Method.TT: say("Methods", "Usually USD 20 to 80 a transfer"),
    Method.LC: say("Methods", "Usually 0.5 to 1.5 % and fees"),
    Method.TRADE_ASSURANCE: say("Methods", "Free for you; suppliers may add 2 to 3 %"),
    Method.WESTERN_UNION: say("Methods", "Depends on amount and country: enter it"),
    Method.MONEYGRAM: say("Methods", "Depends on amount and country: enter it"),
}


@dataclass(frozen=True, slots=True)
class PaymentCost:
    """The cost of one payment: None where it is not known, or in a currency that differs."""

    method: Method
    fee: Money | None
    spread: Money | None
    total: Money | None
    most: Decimal | None = None

    @property
    def known(self) -> bool:
        """Whether its fee is known."""
        return self.fee is not None


def cost_of(method: Method, amount: Money, cost: Tariff) -> PaymentCost:
    """
    Compute fee, loss on the rate and the full cost of paying an amount.

    A fixed fee in another currency cannot be added: then the fee is not known.
    """
    fee = _fee(amount, cost)
    spread = None if cost.spread is None else percent_of(amount, cost.spread)
    total = None if fee is None else amount + fee + (spread or Money(Decimal(0), amount.currency))
    return PaymentCost(method, fee, spread, total, cost.most)


def compared(
    amount: Money, methods: Iterable[Method], own: Mapping[Method, Tariff]
) -> tuple[PaymentCost, ...]:
    """Return the cost of an amount by each method, in their order; the user's figures win."""
    return tuple(cost_of(each, amount, known_cost(each, own)) for each in methods)


def known_cost(method: Method, own: Mapping[Method, Tariff]) -> Tariff:
    """Return the user's figures of a method, else the usual ones: of the fee by itself, too."""
    usual = USUAL.get(method, NOTHING_KNOWN)
    found = own.get(method, usual)
    if found.percent is None and found.fixed is None:
        return replace(found, percent=usual.percent)
    return found


def _fee(amount: Money, cost: Tariff) -> Money | None:
    if cost.percent is None and cost.fixed is None:
        return None
    fee = percent_of(amount, cost.percent or Decimal(0))
    if cost.fixed is None:
        return fee
    return fee + cost.fixed if cost.fixed.currency == amount.currency else None
