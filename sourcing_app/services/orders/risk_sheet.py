"""The risk sheet of an order: its six risks, its contract points, and the money at stake."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.gates.risks import (
    ACCEPTABLE,
    Acceptance,
    OrderRisk,
    RiskFacts,
    RiskLine,
    risk_lines,
)
from sourcing_app.domain.orders.contract_points import ContractPoint, OrderAnswer
from sourcing_app.domain.records.orders import WAIVER
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.money import Money
from sourcing_app.services.orders.answers import Answered, answers_of
from sourcing_app.services.orders.exposure import by_supplier, exposures
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.state import OrderState
from sourcing_app.store.queries import order_checks
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none


@dataclass(frozen=True, slots=True)
class WaiverRow:
    """A condition that was waived for an order, or for its supplier: which gate, why and when."""

    gate: Sentence | str
    reason: str
    on: date | None
    who: str


@dataclass(frozen=True, slots=True)
class RiskSheet:
    """
    What the risks of an order are, what its contract settles, and how much money is at risk.

    `waivers` is everything that was ever waived for it, the first first.

    `of_supplier` is at risk with the same supplier on all orders, a sum a currency.
    """

    lines: tuple[RiskLine, ...]
    points: tuple[tuple[ContractPoint, Answered | None], ...]
    at_risk: Money
    of_supplier: tuple[Money, ...]
    waivers: tuple[WaiverRow, ...] = ()

    @property
    def open(self) -> int:
        """How many risks are open."""
        return sum(line.open for line in self.lines)

    @property
    def settled(self) -> int:
        """How many points of the contract need no more work."""
        return sum(
            each is not None and each.answer is not OrderAnswer.NO for _, each in self.points
        )


def risk_sheet(reader: Reader, order_id: int, today: date) -> RiskSheet:
    """Read the risk sheet of an order; raises NotFound."""
    return sheet_of(reader, order_state(reader, order_id, today))


def sheet_of(reader: Reader, state: OrderState) -> RiskSheet:
    """As `risk_sheet`, of an order that is read already."""
    answers = answers_of(reader, state.id)
    found = exposures(reader, state.supplier_id)
    mine = next((each.money for each in found if each.order_id == state.id), None)
    return RiskSheet(
        risk_lines(_facts(reader, state, answers)),
        tuple((point, answers.get(point)) for point in ContractPoint),
        mine or Money(Decimal(0), state.total.currency),
        by_supplier(found).get(state.supplier_id, ()),
        tuple(map(_waiver, order_checks.taken_risks(reader, state.id))),
    )


def _waiver(row: Row) -> WaiverRow:
    gate = WAIVER["gate"].choice(row["gate"]) or row["gate"]
    return WaiverRow(gate, row["reason"], day_or_none(row["waived_on"]), row["who"])


def _facts(reader: Reader, state: OrderState, answers: Mapping[str, Answered]) -> RiskFacts:
    written = order_checks.requirements(reader, state.id)
    texts = (written["quality"], written["packing"], written["loading"]) if written else ("",) * 3
    waived: dict[tuple[str, str], Acceptance] = {}
    for row in order_checks.taken_risks(reader, state.id):
        for risk in row["covers"].split():
            taken = Acceptance(row["reason"], day_or_none(row["waived_on"]))
            waived.setdefault((row["gate"], risk), taken)
    accepted = {
        risk: Acceptance(answers[risk].note, answers[risk].on)
        for risk in OrderRisk
        if risk in ACCEPTABLE and risk in answers
        and answers[risk].answer is OrderAnswer.NOT_APPLICABLE
    }  # fmt: skip
    return RiskFacts(
        state.facts,
        quality=bool(texts[0].strip()),
        packing=bool(texts[1].strip()) and bool(texts[2].strip()),
        incident=bool(state.incident),
        waived=waived,
        accepted=accepted,
    )
