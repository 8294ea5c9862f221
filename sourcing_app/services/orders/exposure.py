"""Money at risk now: by order, by supplier and in all."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from sourcing_app.domain.orders.exposure import Standing, at_risk
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.shipping.counting import counted
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money, money
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.store.queries import exposure
from sourcing_app.store.sqlite.reader import Reader, Row, grouped, word_or

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Exposure:
    """The money at risk on one order, above zero."""

    order_id: int
    number: str
    supplier_id: int
    supplier: str
    money: Money


def exposures(reader: Reader, supplier_id: int | None = None) -> tuple[Exposure, ...]:
    """Every order on which money is at risk, or those with a supplier alone; the oldest first."""
    risks = _judged(reader, exposure.standings(reader, supplier_id))
    return tuple(_exposure(row, amount) for row, amount in risks if amount)


def covered(reader: Reader) -> frozenset[int]:
    """The orders paid and not ended whose goods came for all that was sent: nothing is at risk."""
    risks = _judged(reader, exposure.standings(reader, arrived=True))
    return frozenset(
        row["order_id"] for row, amount in risks if not amount and row["sent"] > row["returned"]
    )


def stake_words(reader: Reader, supplier_id: int) -> Iterator[Sentence]:
    """Say how much is at risk with a supplier now, a sentence a currency."""
    stakes = by_supplier(exposures(reader, supplier_id)).get(supplier_id, ())
    return (say("Exposure", "Money at risk now: {money}").put(money=each) for each in stakes)


def _judged(reader: Reader, rows: Sequence[Row]) -> Iterator[tuple[Row, Decimal]]:
    came = grouped(exposure.received(reader, [row["order_id"] for row in rows]), "order_id")
    return ((row, _at_risk(row, came.get(row["order_id"], []))) for row in rows)


def by_supplier(found: Iterable[Exposure]) -> Mapping[int, tuple[Money, ...]]:
    """Add up by supplier, a sum a currency."""
    return _sums((each.supplier_id, each.money) for each in found)


def in_all(found: Sequence[Exposure]) -> tuple[tuple[Money, int], ...]:
    """Add up by currency, with how many orders it is on; the largest sum first."""
    (sums,) = _sums(("", each.money) for each in found).values() or ((),)
    counts = [sum(each.money.currency == total.currency for each in found) for total in sums]
    pairs = zip(sums, counts, strict=True)
    return tuple(sorted(pairs, key=lambda pair: -pair[0].amount))


def _sums(parts: Iterable[tuple[K, Money]]) -> dict[K, tuple[Money, ...]]:
    sums: defaultdict[K, dict[str, Money]] = defaultdict(dict)
    for key, amount in parts:
        before = sums[key].get(amount.currency)
        sums[key][amount.currency] = amount if before is None else before + amount
    return {key: tuple(each.values()) for key, each in sums.items()}


def _exposure(row: Row, amount: Decimal) -> Exposure:
    at_stake = money(amount, kept_code(row["currency"]))
    return Exposure(row["order_id"], row["number"], row["supplier_id"], row["supplier"], at_stake)


def _at_risk(row: Row, came: Sequence[Row]) -> Decimal:
    return at_risk(
        Standing(
            word_or(row["stage"], Stage.CANCELLED),
            unscaled(row["sent"]),
            unscaled(row["returned"]),
            sum(map(_worth, grouped(came, "line_id").values()), Decimal(0)),
            bool(row["disputed"]),
            unscaled(row["awaited"]),
        )
    )


def _worth(receipts: Sequence[Row]) -> Decimal:
    """What came whole of one line, at its price."""
    line = receipts[0]
    came = ((unscaled(row["quantity"]), unscaled(row["damaged"] or 0)) for row in receipts)
    return counted(unscaled(line["ordered"]), came).good * unscaled(line["unit_price"])
