"""The cash to go out: overdue, due, blocked and planned, by month and currency."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money


class FlowState(StrEnum):
    """How sure an open payment is, in the order in which it is shown."""

    OVERDUE = "overdue"
    DUE = "due"
    BLOCKED = "blocked"
    PLANNED = "planned"


FLOW_NAMES: Mapping[FlowState, Sentence] = {
    FlowState.OVERDUE: say("Forecast", "Overdue"),
    FlowState.DUE: say("Forecast", "Due"),
    FlowState.BLOCKED: say("Forecast", "Blocked"),
    FlowState.PLANNED: say("Forecast", "Planned"),
}


@dataclass(frozen=True, slots=True)
class Flow:
    """
    What is left to pay on a day; `asked` is that its event has happened, so that it is due.

    Not asked for, the day is planned or follows from the lead time; None where nothing says it.
    `blocked` is that it must not be paid yet: a gate is closed, it is on hold or disputed; of what
    is planned, that it is on hold.
    """

    amount: Money
    day: date | None
    asked: bool
    blocked: bool = False

    def state(self, today: date) -> FlowState:
        """See `FlowState`; what is not asked for is never overdue."""
        if self.blocked:
            return FlowState.BLOCKED
        if not self.asked:
            return FlowState.PLANNED
        return FlowState.OVERDUE if self.day is not None and self.day < today else FlowState.DUE


@dataclass(frozen=True, slots=True)
class MonthOut:
    """
    The cash that goes out in one month (its first day) in one currency.

    Overdue money is of the month of today, for it goes out now; `month` None is no day known.
    Blocked money is neither overdue nor due: it goes out only when what blocks it is settled.
    """

    month: date | None
    currency: str
    overdue: Money
    due: Money
    blocked: Money
    planned: Money

    @property
    def parts(self) -> Mapping[FlowState, Money]:
        """What it is made of, in the order in which it is shown."""
        parts = (self.overdue, self.due, self.blocked, self.planned)
        return dict(zip(FlowState, parts, strict=True))

    @property
    def total(self) -> Money:
        """All of it."""
        return self.overdue + self.due + self.blocked + self.planned


def by_month(flows: Iterable[Flow], today: date) -> tuple[MonthOut, ...]:
    """Sum by currency and month, the months in order, those without a day last."""
    sums: dict[tuple[str, date | None], dict[FlowState, Decimal]] = defaultdict(
        lambda: dict.fromkeys(FlowState, Decimal(0))
    )
    for flow in flows:
        state = flow.state(today)
        sums[flow.amount.currency, _month(flow, state, today)][state] += flow.amount.amount
    return tuple(
        MonthOut(month, currency, *(Money(parts[state], currency) for state in FlowState))
        for (currency, month), parts in sorted(sums.items(), key=_place)
    )


def _month(flow: Flow, state: FlowState, today: date) -> date | None:
    day = today if state is FlowState.OVERDUE else flow.day
    if day is None:
        return None
    return max(day, today).replace(day=1)


def _place(
    item: tuple[tuple[str, date | None], Mapping[FlowState, Decimal]],
) -> tuple[str, date]:
    (currency, month), _ = item
    return currency, month or date.max
