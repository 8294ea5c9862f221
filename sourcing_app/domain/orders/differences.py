"""Where an order is not what was quoted: each difference is acknowledged before money goes out."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from typing import Any

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money


@dataclass(frozen=True, slots=True)
class Agreed:
    """
    What a quote says at the ordered quantity, or what an order says; None and "" are unknown.

    `goods` is what is ordered, `price` the unit price in `currency` with up to six decimals.
    """

    goods: str
    quantity: Decimal | None
    price: Decimal | None
    total: Money
    incoterm: str
    place: str
    terms: str
    lead_days: int | None


@dataclass(frozen=True, slots=True)
class Deviation:
    """
    One difference; `key` is its name and the ordered value, so that another value asks again.

    Keys have no spaces.
    """

    key: str
    sentence: Sentence

    @property
    def name(self) -> str:
        """What differs, in one word."""
        return self.key.split(":")[1]


_SENTENCES: dict[str, Sentence] = {
    "goods": say("OrderChecks", "Goods: quoted {quoted}, ordered {ordered}"),
    "price": say("OrderChecks", "Unit price: quoted {quoted}, ordered {ordered}"),
    "currency": say("OrderChecks", "Currency: quoted {quoted}, ordered {ordered}"),
    "total": say("OrderChecks", "Total: quoted {quoted}, ordered {ordered}"),
    "incoterm": say("OrderChecks", "Incoterm: quoted {quoted}, ordered {ordered}"),
    "terms": say("OrderChecks", "Payment terms: quoted {quoted}, ordered {ordered}"),
    "lead_days": say("OrderChecks", "Lead time in days: quoted {quoted}, ordered {ordered}"),
}
_LONGEST = 16
"""A longer value is named by its digest: a key has 40 letters at most."""


def differences(quoted: Agreed, ordered: Agreed) -> tuple[Deviation, ...]:
    """List what differs; what the quote does not say cannot differ (R175)."""
    return tuple(
        Deviation(_key(name, there), _SENTENCES[name].put(quoted=here, ordered=there))
        for name, here, there in _pairs(quoted, ordered)
        if here not in (None, "") and here != there
    )


def _pairs(quoted: Agreed, ordered: Agreed) -> Iterator[tuple[str, Any, Any]]:
    yield "goods", _plain(quoted.goods), _plain(ordered.goods)
    yield "price", quoted.price, ordered.price
    same = quoted.total.currency == ordered.total.currency
    yield "currency", quoted.total.currency, ordered.total.currency
    if same:
        yield "total", quoted.total, ordered.total
    yield "incoterm", _named(quoted), _named(ordered)
    yield "terms", quoted.terms, ordered.terms
    yield "lead_days", quoted.lead_days, ordered.lead_days


def _plain(text: str) -> str:
    return " ".join(text.split())


def _named(agreed: Agreed) -> str:
    return " ".join(filter(None, (agreed.incoterm, _plain(agreed.place))))


def _key(name: str, value: Any) -> str:
    said = f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)
    plain = "".join(said.split())
    short = plain if len(plain) <= _LONGEST else sha256(said.encode()).hexdigest()[:_LONGEST]
    return f"differs:{name}:{short}"
