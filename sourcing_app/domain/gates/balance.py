"""What must be so before the balance is paid: deposit, goods ready or shipped, inspection."""

from collections.abc import Iterator
from datetime import date

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.deposit import earlier_facts
from sourcing_app.domain.gates.facts import InspectionFact, OrderFacts
from sourcing_app.domain.gates.papers import bill_of_lading_fact
from sourcing_app.domain.gates.payee import account_fact, payee_facts
from sourcing_app.domain.gates.report import Fact, Fix, Gate
from sourcing_app.domain.inspections.verdict import LotVerdict
from sourcing_app.domain.sentences import Sentence, say


def balance_facts(facts: OrderFacts) -> Iterator[Fact]:
    """Every condition of the balance, met or not."""
    if not facts.deposit_paid:
        sentence = say("Gates", "The deposit is not paid yet")
        yield Fact("deposit", Gate.BALANCE, sentence, met=False, fix=Fix.PAY_DEPOSIT)
    yield bill_of_lading_fact(facts) if facts.after_shipment else _ready(facts)
    yield _inspection(facts)
    if facts.undecided:
        sentence = say("Gates", "Defects about which nothing is decided: {count}")
        undecided = sentence.put(count=facts.undecided)
        yield Fact("defects", Gate.BALANCE, undecided, met=False, fix=Fix.DECIDE_DEFECTS)
    yield from earlier_facts(facts)
    yield account_fact(facts)
    yield from payee_facts(facts)


def refuse_early_notice(facts: OrderFacts, day: date) -> None:
    """Raise Rejected for a ready notice before the deposit: production starts with the deposit."""
    if not facts.deposit_paid:
        raise Rejected(say("Orders", "The deposit is not paid yet; production starts after it"))
    if facts.deposit_on is not None and day < facts.deposit_on:
        raise Rejected(
            say("Orders", "The ready notice of {day} is older than the deposit of {deposit}").put(
                day=day, deposit=facts.deposit_on
            )
        )


def refuse_early_inspection(facts: OrderFacts, day: date) -> None:
    """Raise Rejected for an inspection before the deposit: it cannot have seen these goods."""
    if facts.deposit_on is not None and day < facts.deposit_on:
        raise Rejected(
            say("Orders", "The inspection of {day} is older than the deposit of {deposit}").put(
                day=day, deposit=facts.deposit_on
            )
        )


def _ready(facts: OrderFacts) -> Fact:
    if facts.ready_on is None:
        sentence = say("Gates", "The supplier has not given a ready notice")
        return Fact("ready", Gate.BALANCE, sentence, met=False, fix=Fix.ENTER_READY)
    if facts.stale_notice:
        sentence = say(
            "Gates",
            "The ready notice of {day} is older than the deposit of {deposit}; enter the "
            "notice received after it",
        ).put(day=facts.ready_on, deposit=facts.deposit_on)
        return Fact("ready", Gate.BALANCE, sentence, met=False, fix=Fix.ENTER_READY)
    sentence = say("Gates", "Goods ready since {day}").put(day=facts.ready_on)
    return Fact("ready", Gate.BALANCE, sentence, met=True)


def _inspection(facts: OrderFacts) -> Fact:
    return Fact(
        "inspection",
        Gate.BALANCE,
        _stale_inspection(facts) or _inspection_sentence(facts.inspection, facts.fewest_cartons),
        met=facts.inspected,
        fix=_fix(facts),
        waivable=True,
        key=facts.inspection_risk,
    )


def _fix(facts: OrderFacts) -> Fix:
    if _photos_missing(facts):
        return Fix.ADD_PHOTOS
    found = facts.inspection
    uncounted = found is not None and found.passed and found.verdict is LotVerdict.OPEN
    return Fix.COUNT_DEFECTS if uncounted and not facts.stale_inspection else Fix.RECORD_INSPECTION


def _photos_missing(facts: OrderFacts) -> bool:
    """Whether only photos are missing from the inspection."""
    found = facts.inspection
    if found is None or facts.stale_inspection or not found.passed:
        return False
    return found.cartons >= facts.fewest_cartons and found.photos < found.cartons


def _stale_inspection(facts: OrderFacts) -> Sentence | None:
    if facts.inspection is None or not facts.stale_inspection:
        return None
    return say(
        "Gates",
        "The inspection of {day} is older than the deposit of {deposit}; record the one made "
        "after it",
    ).put(day=facts.inspection.on, deposit=facts.deposit_on)


def _inspection_sentence(inspection: InspectionFact | None, fewest: int) -> Sentence:
    if inspection is None:
        return say("Gates", "Pre-shipment inspection not recorded yet")
    if not inspection.passed:
        return say("Gates", "The inspection of {day} failed").put(day=inspection.on)
    if inspection.verdict in _BY_PLAN:
        return _BY_PLAN[inspection.verdict].put(day=inspection.on)
    if inspection.cartons < fewest:
        return say("Gates", "Cartons opened: {cartons}; at least {least} are needed").put(
            cartons=inspection.cartons, least=fewest
        )
    if inspection.photos < inspection.cartons:
        return _photos(inspection)
    return say("Gates", "Pre-shipment inspection passed on {day}").put(day=inspection.on)


_BY_PLAN: dict[LotVerdict | None, Sentence] = {
    LotVerdict.REFUSED: say(
        "Gates", "The sampling plan refuses the lot of {day}: too many defects"
    ),
    LotVerdict.OPEN: say("Gates", "Not all defects of the inspection of {day} are counted"),
}


def _photos(inspection: InspectionFact) -> Sentence:
    sentence = (
        say("Gates", "Photos: {photos} of {cartons}; each opened carton needs one")
        if inspection.flaw is None
        else say("Gates", "Photos: {photos} of {cartons}; each opened carton needs one. {why}")
    )
    return sentence.put(photos=inspection.photos, cartons=inspection.cartons, why=inspection.flaw)
