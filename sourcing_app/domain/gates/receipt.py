"""Gate G8: what must be so before the receipt is confirmed, because protection ends with it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal

from sourcing_app.domain.gates.report import Fact, Fix, Gate, GateReport, Purpose
from sourcing_app.domain.sentences import Sentence, say

INCOMPLETE = "complete"
"""The fact that not all has come."""
PROTECTION_ENDS = say(
    "Gates",
    "Confirming the receipt ends the order's protection: after it a claim is possible only within "
    "the days of the platform, and money held there goes to the supplier.",
)


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """
    What is known of the goods when their receipt is to be confirmed.

    `missing` are the lines of which something has not come, with how much and its unit.
    `stands_at` names the stage of an order whose goods are on their way before it is paid.
    """

    shipped: bool
    checked: bool
    disputed: bool = False
    missing: tuple[tuple[str, Decimal, str], ...] = field(default_factory=tuple)
    stands_at: Sentence | None = None


def receipt_report(facts: ReceiptFacts, *, waived: bool = False) -> GateReport:
    """Check every fact; with a reason (`waived`) what may be taken on is."""
    found = (
        replace(fact, waived=waived and fact.waivable and not fact.met) for fact in _facts(facts)
    )
    return GateReport(Purpose.RECEIPT, tuple(found))


def _facts(facts: ReceiptFacts) -> Iterator[Fact]:
    if facts.shipped or facts.stands_at is None:
        yield _fact("shipped", _SHIPPED, met=facts.shipped, fix=Fix.RECORD_SHIPMENT)
    else:
        waits = _WAITS.put(stage=facts.stands_at)
        yield Fact("shipped", Gate.RECEIPT, waits, met=False)
    checked = _fact("goods_checked", _CHECKED, met=facts.checked, fix=Fix.CHECK_GOODS)
    yield replace(checked, waivable=True)
    for goods, quantity, unit in facts.missing if facts.checked else ():
        told = say("Gates", "Not come yet: {quantity} {unit} of {goods}")
        sentence = told.put(goods=goods, quantity=quantity, unit=unit)
        yield Fact(
            INCOMPLETE, Gate.RECEIPT, sentence, met=False, fix=Fix.CHECK_GOODS, waivable=True
        )
    if facts.disputed:
        yield _fact("dispute", _DISPUTED, met=False, fix=Fix.OPEN_DISPUTE)


def _fact(name: str, words: tuple[Sentence, Sentence], *, met: bool, fix: Fix) -> Fact:
    return Fact(name, Gate.RECEIPT, words[0] if met else words[1], met=met, fix=fix)


_SHIPPED = (
    say("Gates", "The goods are shipped"),
    say("Gates", "The goods are not shipped yet"),
)
_WAITS = say(
    "Gates", "The goods are on their way, but the order stands at “{stage}”: finish that first"
)
_CHECKED = (
    say("Gates", "The goods were checked on arrival"),
    say("Gates", "The goods are not checked yet: quantity, condition, photos"),
)
_DISPUTED = (
    say("Gates", "No dispute is open"),
    say("Gates", "A dispute is open; confirming the receipt would end it"),
)
