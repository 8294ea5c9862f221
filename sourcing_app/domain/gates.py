"""The gates before money leaves: every fact that is missing, how to mend it, what may be waived."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.badges import NAMES, Badge, tier
from sourcing_app.domain.conditions import Fact, Fix, Gate, GateReport, Purpose, topic
from sourcing_app.domain.orders import SampleState
from sourcing_app.domain.payments import HIGH_DEPOSIT, WHOLE, Terms, plain
from sourcing_app.domain.redflags import UNWAIVABLE, flag_name
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.vetting import ITEM_TEXTS, ORDER_ITEMS, Gut, VettingFacts

MIN_CARTONS = 3


class AccountKind(StrEnum):
    """Whose account it is."""

    COMPANY = "company"
    PERSON = "person"


class AccountState(StrEnum):
    """New until checked through a second channel; revoked once another one took its place."""

    NEW = "new"
    VERIFIED = "verified"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Account:
    """The supplier's account in use: `matches` says that the payee bears the supplier's name."""

    beneficiary: str
    kind: AccountKind
    state: AccountState
    matches: bool
    name_confirmed: bool
    channel: str = ""
    verified_on: date | None = None


@dataclass(frozen=True, slots=True)
class Inspection:
    """The latest inspection before loading, and how many photos of opened cartons it has."""

    on: date
    passed: bool
    cartons: int
    photos: int


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """Everything the gates ask of an order; `waivers` are pairs of gate and fact."""

    terms: Terms
    vetting: VettingFacts
    sample: SampleState = SampleState.NEEDED
    sample_on: date | None = None
    account: Account | None = None
    proforma: bool = False
    outside_platform: bool = False
    after_shipment: bool = False
    deposit_paid: bool = False
    ready_on: date | None = None
    bill_of_lading: bool = False
    inspection: Inspection | None = None
    waivers: frozenset[tuple[str, str]] = frozenset()


def evaluate(facts: OrderFacts, purpose: Purpose) -> GateReport:
    """Look at every fact the payment depends on; nothing stops at the first one missing."""
    found = _deposit(facts) if purpose is Purpose.DEPOSIT else _balance(facts)
    return GateReport(purpose, tuple(_waived(fact, facts) for fact in found))


def _waived(fact: Fact, facts: OrderFacts) -> Fact:
    held = fact.waivable and not fact.met and (fact.gate.value, topic(fact)) in facts.waivers
    if not held:
        return fact
    return Fact(fact.id, fact.gate, fact.sentence, met=False, fix=None, waivable=True, waived=True)


def _deposit(facts: OrderFacts) -> Iterator[Fact]:
    yield _sample(facts)
    yield _account(facts)
    yield Fact(
        "proforma",
        Gate.DEPOSIT,
        say("Gates", "Proforma invoice is on file")
        if facts.proforma
        else say("Gates", "Proforma invoice is not on file"),
        met=facts.proforma,
        fix=Fix.ATTACH_PROFORMA,
    )
    yield from supplier_facts(facts.vetting)
    yield from _payee(facts)
    yield from _prepayment(facts)


def _balance(facts: OrderFacts) -> Iterator[Fact]:
    if not facts.deposit_paid:
        sentence = say("Gates", "The deposit is not paid yet")
        yield Fact("deposit", Gate.BALANCE, sentence, met=False, fix=Fix.PAY_DEPOSIT)
    yield _bill(facts) if facts.after_shipment else _ready(facts)
    yield _inspection(facts.inspection)
    yield _account(facts)
    yield from _payee(facts)


def _sample(facts: OrderFacts) -> Fact:
    sentence = _SAMPLES[facts.sample]
    if facts.sample_on is None and facts.sample in _UNDATED:
        sentence = _UNDATED[facts.sample]
    return Fact(
        "sample",
        Gate.DEPOSIT,
        sentence.put(day=facts.sample_on),
        met=facts.sample is SampleState.APPROVED,
        fix=Fix.DECIDE_SAMPLE,
        waivable=True,
    )


_SAMPLES: dict[SampleState, Sentence] = {
    SampleState.NEEDED: say("Gates", "Sample not ordered yet"),
    SampleState.ORDERED: say("Gates", "Sample not approved yet; it was ordered on {day}"),
    SampleState.RECEIVED: say(
        "Gates", "Sample not approved yet: received {day}, waiting for the decision"
    ),
    SampleState.APPROVED: say("Gates", "Sample approved on {day}"),
    SampleState.REJECTED: say("Gates", "Sample rejected on {day}"),
}
_UNDATED: dict[SampleState, Sentence] = {
    SampleState.ORDERED: say("Gates", "Sample not approved yet; it is on its way"),
    SampleState.RECEIVED: say("Gates", "Sample not approved yet; the decision is open"),
    SampleState.APPROVED: say("Gates", "Sample approved"),
    SampleState.REJECTED: say("Gates", "Sample rejected"),
}


def _account(facts: OrderFacts) -> Fact:
    account = facts.account
    if account is None:
        sentence = say("Gates", "No bank account of the supplier is on file")
        return Fact("account", Gate.DEPOSIT, sentence, met=False, fix=Fix.ADD_ACCOUNT)
    if account.state is not AccountState.VERIFIED:
        sentence = say("Gates", "Bank account not confirmed through a second channel")
        return Fact("account", Gate.DEPOSIT, sentence, met=False, fix=Fix.CHECK_ACCOUNT)
    sentence = say("Gates", "Bank account confirmed through {channel} on {day}").put(
        channel=account.channel, day=account.verified_on
    )
    return Fact("account", Gate.DEPOSIT, sentence, met=True)


def _payee(facts: OrderFacts) -> Iterator[Fact]:
    account = facts.account
    if account is None:
        return
    if account.kind is AccountKind.PERSON:
        sentence = say("Gates", "Payments to a personal account are refused: {name}")
        yield Fact(
            "payee_company",
            Gate.PAYEE,
            sentence.put(name=account.beneficiary),
            met=False,
            fix=Fix.RECORD_INCIDENT,
        )
    elif not account.matches:
        sentence = say("Gates", "The payee “{name}” is not named like the supplier")
        named = sentence.put(name=account.beneficiary)
        yield Fact("payee_name", Gate.PAYEE, named, met=False, fix=Fix.ADD_ACCOUNT)
    elif account.state is AccountState.VERIFIED and not account.name_confirmed:
        sentence = say("Gates", "You have not confirmed that “{name}” is the supplier")
        named = sentence.put(name=account.beneficiary)
        yield Fact("payee_name", Gate.PAYEE, named, met=False, fix=Fix.CHECK_ACCOUNT)


def _prepayment(facts: OrderFacts) -> Iterator[Fact]:
    deposit = facts.terms.deposit
    if deposit <= HIGH_DEPOSIT:
        return
    outside = deposit == WHOLE and facts.outside_platform
    sentence = (
        say("Gates", "Full prepayment outside the platform is refused")
        if outside
        else say("Gates", "{percent} % is paid before the goods are made; that needs a reason")
    )
    yield Fact(
        "prepayment",
        Gate.PREPAYMENT,
        sentence.put(percent=plain(deposit)),
        met=False,
        fix=Fix.CHANGE_TERMS,
        waivable=not outside,
    )


def _ready(facts: OrderFacts) -> Fact:
    if facts.ready_on is None:
        sentence = say("Gates", "The supplier has not given notice that the goods are ready")
        return Fact("ready", Gate.BALANCE, sentence, met=False, fix=Fix.ENTER_READY)
    sentence = say("Gates", "Goods ready since {day}").put(day=facts.ready_on)
    return Fact("ready", Gate.BALANCE, sentence, met=True)


def _bill(facts: OrderFacts) -> Fact:
    if facts.bill_of_lading:
        sentence = say("Gates", "Copy of the bill of lading is on file")
        return Fact("bill_of_lading", Gate.BALANCE, sentence, met=True)
    sentence = say("Gates", "Copy of the bill of lading is not on file")
    return Fact("bill_of_lading", Gate.BALANCE, sentence, met=False, fix=Fix.ATTACH_BILL)


def _inspection(inspection: Inspection | None) -> Fact:
    return Fact(
        "inspection",
        Gate.BALANCE,
        _inspection_sentence(inspection),
        met=inspection is not None and inspection_passes(inspection),
        fix=Fix.RECORD_INSPECTION,
        waivable=True,
    )


def inspection_passes(inspection: Inspection) -> bool:
    """Passed, with at least three cartons opened and a photo of each (R116)."""
    enough = inspection.cartons >= MIN_CARTONS and inspection.photos >= inspection.cartons
    return inspection.passed and enough


def _inspection_sentence(inspection: Inspection | None) -> Sentence:
    if inspection is None:
        return say("Gates", "Inspection before loading not recorded yet")
    if not inspection.passed:
        return say("Gates", "The inspection of {day} failed").put(day=inspection.on)
    if inspection.cartons < MIN_CARTONS:
        return say("Gates", "Cartons opened: {cartons}; at least {least} are needed").put(
            cartons=inspection.cartons, least=MIN_CARTONS
        )
    if inspection.photos < inspection.cartons:
        return say("Gates", "Photos: {photos} of {cartons}; each opened carton needs one").put(
            photos=inspection.photos, cartons=inspection.cartons
        )
    return say("Gates", "Inspection before loading passed on {day}").put(day=inspection.on)


def supplier_facts(vetting: VettingFacts) -> tuple[Fact, ...]:
    """List what gate G2 misses, or, when nothing is, one met fact that names the badges."""
    missing = (*_unchecked(vetting), *_flagged(vetting), *_tiers(vetting))
    if missing:
        return missing
    return (Fact("supplier", Gate.SUPPLIER, badges_sentence(vetting), met=True),)


def badges_sentence(vetting: VettingFacts) -> Sentence:
    """Say what the supplier is: Supplier is Gold Supplier and has Trade Assurance."""
    level = tier(vetting.badges)
    names = {badge.value: name for badge, name in NAMES.items()}
    if level.value not in names:
        return say("Gates", "Supplier passed the check")
    if Badge.TRADE_ASSURANCE in vetting.badges:
        sentence = say("Gates", "Supplier passed the check: {badge}, with Trade Assurance")
    else:
        sentence = say("Gates", "Supplier passed the check: {badge}")
    return sentence.put(badge=names[level.value])


def _unchecked(vetting: VettingFacts) -> Iterator[Fact]:
    for item in ORDER_ITEMS:
        if not vetting.passed(item):
            sentence = say("Gates", "Supplier check is open: {check}").put(check=ITEM_TEXTS[item])
            yield _supplier(item.value, sentence)


def _flagged(vetting: VettingFacts) -> Iterator[Fact]:
    for flag in vetting.critical:
        sentence = say("Gates", "Supplier has a critical red flag: {flag}")
        named = sentence.put(flag=flag_name(flag.kind))
        yield _supplier(f"flag_{flag.kind}"[:40], named, waivable=flag.kind not in UNWAIVABLE)


def _tiers(vetting: VettingFacts) -> Iterator[Fact]:
    if vetting.free:
        sentence = say("Gates", "Supplier is a Free Member; that always needs a reason")
        yield _supplier("free_member", sentence)
    if vetting.gut is Gut.UNASKED:
        yield _supplier("gut", say("Gates", "Gut check on the supplier not answered"))


def _supplier(name: str, sentence: Sentence, *, waivable: bool = True) -> Fact:
    return Fact(name, Gate.SUPPLIER, sentence, met=False, fix=Fix.OPEN_SUPPLIER, waivable=waivable)
