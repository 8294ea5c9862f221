"""Gate G2: what must be known about a supplier before a payment."""

from collections.abc import Iterator
from dataclasses import replace

from sourcing_app.domain.gates.report import Fact, Fix, Gate
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import NAMES, Badge, tier
from sourcing_app.domain.suppliers.checks import (
    ITEM_TEXTS,
    ORDER_ITEMS,
    CheckAnswer,
    Gut,
    VettingFacts,
)
from sourcing_app.domain.suppliers.holds import HoldScope, held_for
from sourcing_app.domain.suppliers.red_flags import UNWAIVABLE, FlagKind, flag_name

_LEVELS = {badge.value: name for badge, name in NAMES.items()}


def supplier_facts(vetting: VettingFacts) -> tuple[Fact, ...]:
    """List the facts missing for gate G2, or one met fact that names the badges."""
    missing = (*_unchecked(vetting), *critical_facts(vetting), *_tiers(vetting))
    if missing:
        return missing
    return (Fact("supplier", Gate.SUPPLIER, badges_sentence(vetting), met=True),)


def badges_sentence(vetting: VettingFacts) -> Sentence:
    """Return a sentence such as: Supplier is Gold Supplier and has Trade Assurance."""
    level = tier(vetting.badges)
    if level.value not in _LEVELS:
        return say("Gates", "Supplier passed the check")
    if Badge.TRADE_ASSURANCE in vetting.badges:
        sentence = say("Gates", "Supplier passed the check: {badge}, with Trade Assurance")
    else:
        sentence = say("Gates", "Supplier passed the check: {badge}")
    return sentence.put(badge=_LEVELS[level.value])


def _unchecked(vetting: VettingFacts) -> Iterator[Fact]:
    for item in ORDER_ITEMS:
        if vetting.passed(item):
            continue
        answer = vetting.answer(item)
        sentence = _FAILED if answer is CheckAnswer.FAILED else _OPEN
        yield _supplier(item.value, sentence.put(check=ITEM_TEXTS[item]), f"{item}:{answer}")


_OPEN = say("Gates", "Supplier check is open: {check}")
_FAILED = say("Gates", "Supplier check failed: {check}")


def critical_facts(vetting: VettingFacts) -> Iterator[Fact]:
    """Every hold and critical red flag: they speak against each payment, not only the first."""
    for hold in held_for(vetting.holds, HoldScope.PAYMENTS):
        yield replace(_supplier("hold", hold.sentence, f"hold:{hold.id}"), waivable=False)
    for place, listed in enumerate(vetting.listed):
        sentence = say("Gates", "Supplier stands on a list: {list}").put(list=listed)
        yield replace(_supplier("listed", sentence, f"listed:{place}"), waivable=False)
    for flag in vetting.critical:
        sentence = say("Gates", "Supplier has a critical red flag: {flag}")
        named = sentence.put(flag=flag_name(flag.kind))
        fact = _supplier(f"flag_{flag.kind}"[:40], named, f"flag:{flag.id}")
        gate = Gate.BRAND if flag.kind == FlagKind.BRAND_WITHOUT_LICENCE else Gate.SUPPLIER
        yield replace(fact, gate=gate, waivable=flag.kind not in UNWAIVABLE)


def _tiers(vetting: VettingFacts) -> Iterator[Fact]:
    if vetting.free:
        sentence = say("Gates", "Supplier is a Free Member; that always needs a reason")
        yield _supplier("free_member", sentence)
    elif vetting.unproven:
        sentence = say(
            "Gates", "The supplier's membership is not recorded; that always needs a reason"
        )
        yield _supplier("membership", sentence)
    if vetting.gut is Gut.UNASKED:
        yield _supplier("gut", say("Gates", "Gut check on the supplier not answered"))


def _supplier(name: str, sentence: Sentence, key: str = "") -> Fact:
    fix = Fix.OPEN_SUPPLIER
    return Fact(name, Gate.SUPPLIER, sentence, met=False, fix=fix, waivable=True, key=key)
