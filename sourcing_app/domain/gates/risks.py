"""The six risks of an order: each open, covered by what was done, or taken on with a reason."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.payee import account_fact, payee_facts
from sourcing_app.domain.gates.report import Gate
from sourcing_app.domain.gates.supplier import supplier_facts
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.sentences import Sentence, say


class OrderRisk(StrEnum):
    """The six risks of the how-to (R99, R100, R106, R110, R111, R113); the values are stored."""

    VANISHES = "risk_vanishes"
    NO_SAMPLE = "risk_no_sample"
    BELOW_STANDARD = "risk_below_standard"
    PERSONAL_ACCOUNT = "risk_personal_account"
    DEFECTS = "risk_defects"
    PACKING = "risk_packing"


RISK_NAMES: Mapping[OrderRisk, Sentence] = {
    OrderRisk.VANISHES: say("Risks", "The supplier may vanish with the deposit"),
    OrderRisk.NO_SAMPLE: say("Risks", "The factory cannot make a sample before production"),
    OrderRisk.BELOW_STANDARD: say("Risks", "Mass production may not reach your quality standard"),
    OrderRisk.PERSONAL_ACCOUNT: say("Risks", "Money may be asked to a personal account"),
    OrderRisk.DEFECTS: say("Risks", "Goods off the line may have many defects"),
    OrderRisk.PACKING: say("Risks", "No care for packaging or container loading"),
}
ACCEPTABLE = frozenset({OrderRisk.BELOW_STANDARD, OrderRisk.PACKING})
"""No gate asks for these: they are taken on with a reason on the risk sheet itself."""


class RiskState(StrEnum):
    """How a risk stands."""

    OPEN = "open"
    COVERED = "covered"
    WAIVED = "waived"


RISK_STATE_NAMES: Mapping[RiskState, Sentence] = {
    RiskState.OPEN: say("Risks", "Open"),
    RiskState.COVERED: say("Risks", "Covered"),
    RiskState.WAIVED: say("Risks", "Waived"),
}


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Why a risk was taken on, and when."""

    reason: str
    on: date | None


@dataclass(frozen=True, slots=True)
class RiskFacts:
    """
    What the six risks rest on.

    `quality` and `packing` say whether such requirements are written down; `incident` that money
    went out despite the gates. `waived` has the reasons of waivers by (gate, risk), `accepted`
    those given on the risk sheet.
    """

    order: OrderFacts
    quality: bool = False
    packing: bool = False
    incident: bool = False
    waived: Mapping[tuple[str, str], Acceptance] = field(default_factory=dict)
    accepted: Mapping[OrderRisk, Acceptance] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RiskLine:
    """One risk: how it stands, and why."""

    risk: OrderRisk
    state: RiskState
    why: Sentence
    reason: str = ""

    @property
    def open(self) -> bool:
        return self.state is RiskState.OPEN


def risk_lines(facts: RiskFacts) -> tuple[RiskLine, ...]:
    """Say of each of the six risks whether it is open, covered or taken on, and why."""
    return tuple(_accepted(_JUDGES[risk](facts), facts) for risk in OrderRisk)


def _accepted(line: RiskLine, facts: RiskFacts) -> RiskLine:
    taken = facts.accepted.get(line.risk)
    if not line.open or taken is None or line.risk not in ACCEPTABLE:
        return line
    return _waived(line.risk, taken)


def _waived(risk: OrderRisk, taken: Acceptance) -> RiskLine:
    why = say("Risks", "Taken on with a reason on {day}").put(day=taken.on)
    if taken.on is None:
        why = say("Risks", "Taken on with a reason")
    return RiskLine(risk, RiskState.WAIVED, why, taken.reason)


def _vanishes(facts: RiskFacts) -> RiskLine:
    found = supplier_facts(facts.order.vetting)
    missing = [fact for fact in found if not fact.met]
    taken = [facts.waived.get((Gate.SUPPLIER.value, fact.risk)) for fact in missing]
    if not missing:
        return _covered(OrderRisk.VANISHES, found[0].sentence)
    if all(taken) and taken[-1]:
        return _waived(OrderRisk.VANISHES, taken[-1])
    first = next(fact for fact, reason in zip(missing, taken, strict=True) if not reason)
    return _open(OrderRisk.VANISHES, first.sentence)


def _no_sample(facts: RiskFacts) -> RiskLine:
    order, risk = facts.order, OrderRisk.NO_SAMPLE
    taken = facts.waived.get((Gate.DEPOSIT.value, order.sample_risk))
    if order.sample is SampleState.APPROVED:
        return _covered(risk, say("Risks", "The sample is approved"))
    if taken:
        return _waived(risk, taken)
    return _open(risk, say("Risks", "No sample is approved"))


def _below_standard(facts: RiskFacts) -> RiskLine:
    if facts.quality:
        return _covered(
            OrderRisk.BELOW_STANDARD, say("Risks", "Quality requirements go to the factory")
        )
    return _open(
        OrderRisk.BELOW_STANDARD,
        say("Risks", "No quality requirements are written for the factory"),
    )


def _personal_account(facts: RiskFacts) -> RiskLine:
    risk = OrderRisk.PERSONAL_ACCOUNT
    if facts.incident:
        return _open(risk, say("Risks", "Money has left as an incident"))
    conditions = (*payee_facts(facts.order), account_fact(facts.order))
    missing = next((fact for fact in conditions if not fact.met), None)
    account = facts.order.account
    if missing is None and account is not None and account.kind is AccountKind.COMPANY:
        return _covered(risk, conditions[-1].sentence)
    return _open(risk, missing.sentence if missing else say("Risks", "No account is checked"))


def _defects(facts: RiskFacts) -> RiskLine:
    order, risk = facts.order, OrderRisk.DEFECTS
    taken = facts.waived.get((Gate.BALANCE.value, order.inspection_risk))
    if order.inspected:
        return _covered(risk, say("Risks", "An inspection passed"))
    if taken:
        return _waived(risk, taken)
    if order.inspection is not None and not order.inspection.passed:
        return _open(risk, say("Risks", "The inspection failed"))
    return _open(risk, say("Risks", "No inspection counts yet"))


def _packing(facts: RiskFacts) -> RiskLine:
    risk = OrderRisk.PACKING
    if not facts.packing:
        return _open(
            risk, say("Risks", "No packing and loading requirements are written for the factory")
        )
    if facts.order.inspected:
        return _covered(risk, say("Risks", "Packing requirements are written, cartons were opened"))
    return _open(risk, say("Risks", "Packing requirements are written, no carton was opened yet"))


_JUDGES: Mapping[OrderRisk, Callable[[RiskFacts], RiskLine]] = {
    OrderRisk.VANISHES: _vanishes,
    OrderRisk.NO_SAMPLE: _no_sample,
    OrderRisk.BELOW_STANDARD: _below_standard,
    OrderRisk.PERSONAL_ACCOUNT: _personal_account,
    OrderRisk.DEFECTS: _defects,
    OrderRisk.PACKING: _packing,
}


def _covered(risk: OrderRisk, why: Sentence) -> RiskLine:
    return RiskLine(risk, RiskState.COVERED, why)


def _open(risk: OrderRisk, why: Sentence) -> RiskLine:
    return RiskLine(risk, RiskState.OPEN, why)
