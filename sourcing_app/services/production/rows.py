"""The production of an order as it is shown: what is planned, promised, reached and late."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.orders.goods import MilestoneKind
from sourcing_app.domain.payments.schedule import Event, ScheduleLine
from sourcing_app.domain.production.factory_days import (
    FactoryCalendar,
    explained_production,
    risky_deposit,
)
from sourcing_app.domain.production.lateness import MilestoneDays, lateness
from sourcing_app.domain.production.plan import (
    ProductionPlan,
    inspection_shares,
    milestone_names,
    production_plan,
)
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.settings.limits import Limits
from sourcing_app.services.orders.state import OrderState
from sourcing_app.store.queries import milestones as queries
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, word_or

_FOLLOWING = (
    MilestoneKind.INSPECTION_20,
    MilestoneKind.INSPECTION_50,
    MilestoneKind.INSPECTION_100,
    MilestoneKind.GOODS_READY,
)
"""The milestones that follow from the lead time."""
DURING = frozenset({MilestoneKind.INSPECTION_20, MilestoneKind.INSPECTION_50})
"""The inspections that are made before the goods are ready, or not at all."""


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """One milestone; `id` is None for one that only follows from the lead time."""

    id: int | None
    kind: MilestoneKind
    name: str
    title: Sentence | str
    days: MilestoneDays
    note: str = ""
    passed_over: bool = False
    """Whether the goods are ready, so that what was to come before is not held any more."""

    def late(self, today: date) -> Sentence | None:
        """Say how late it is, None while it is in time or where it is not held any more."""
        return None if self.passed_over else lateness(self.days, today)

    def late_by(self, today: date) -> int:
        """Return how many days late it is, or was; 0 where it is not held any more."""
        return 0 if self.passed_over else self.days.late_by(today)


@dataclass(frozen=True, slots=True)
class Production:
    """
    The production of an order.

    `started` is the day of the deposit, `plan` what follows from it and the lead time, `risky` a
    warning of a deposit paid, or to be paid now, shortly before the Chinese New Year.
    """

    started: date | None
    lead_days: int | None
    plan: ProductionPlan | None
    milestones: tuple[MilestoneRow, ...]
    risky: Sentence | None

    @property
    def explained(self) -> tuple[Sentence, ...]:
        """Which holidays move the day the goods are ready."""
        return explained_production(self.plan.ready) if self.plan else ()

    @property
    def proposed(self) -> tuple[MilestoneRow, ...]:
        """What follows from the lead time and is not in the file yet."""
        return tuple(each for each in self.milestones if each.id is None)

    def late(self, today: date) -> tuple[MilestoneRow, ...]:
        """The milestones that have passed without what was promised for them."""
        open_ones = (each for each in self.milestones if each.days.actual is None)
        return tuple(each for each in open_ones if each.late_by(today))


def calendar_year(state: OrderState, today: date) -> int:
    """The year in which the production begins, whose `factory_calendar` it needs."""
    return _first_day(state, today).year


def production_of(
    reader: Reader, state: OrderState, today: date, calendar: FactoryCalendar
) -> Production:
    """Return the production of an order, with the holidays of its `calendar_year`."""
    started = state.facts.deposit_on if state.facts.deposit_paid else None
    limits = state.facts.limits
    plan = production_plan(started, state.lead_days, calendar, limits)
    kept = [_milestone(row, state) for row in queries.milestones(reader, [state.id])]
    found = (*kept, *_missing(plan, kept, state, limits))
    return Production(
        started,
        state.lead_days,
        plan,
        tuple(sorted(found, key=_place)),
        None if state.facts.ready else risky_deposit(_first_day(state, today), limits),
    )


def _first_day(state: OrderState, today: date) -> date:
    paid = state.facts.deposit_on if state.facts.deposit_paid else None
    return paid or today


def risky_payment(line: ScheduleLine, paid_on: date, limits: Limits) -> Sentence | None:
    """Warn of paying for a production that is about to stop for the Chinese New Year."""
    return risky_deposit(paid_on, limits) if line.event is Event.ORDER else None


def _missing(
    plan: ProductionPlan | None,
    kept: Iterable[MilestoneRow],
    state: OrderState,
    limits: Limits,
) -> Iterable[MilestoneRow]:
    there = {each.kind for each in kept}
    names = milestone_names(limits)
    early, middle, last = inspection_shares(limits)
    for kind, share in zip(_FOLLOWING, (early, middle, last, last), strict=True):
        if plan is not None and kind not in there:
            days = MilestoneDays(plan.inspections[share].day, None, _reached(kind, None, state))
            passed = _passed(kind, days, state)
            yield MilestoneRow(None, kind, "", names[kind], days, passed_over=passed)


def _milestone(row: Row, state: OrderState) -> MilestoneRow:
    kind = word_or(row["kind"], MilestoneKind.OWN)
    days = MilestoneDays(
        day_or_none(row["planned_on"]),
        day_or_none(row["promised_on"]),
        _reached(kind, day_or_none(row["actual_on"]), state),
    )
    title = row["name"] or milestone_names(state.facts.limits)[kind]
    passed = _passed(kind, days, state)
    return MilestoneRow(row["id"], kind, row["name"], title, days, row["note"], passed)


def _passed(kind: MilestoneKind, days: MilestoneDays, state: OrderState) -> bool:
    return kind in DURING and days.actual is None and state.facts.ready


def _reached(kind: MilestoneKind, actual: date | None, state: OrderState) -> date | None:
    """The goods are ready on the day of the notice, the last inspection is that of the gate."""
    if kind is MilestoneKind.GOODS_READY:
        return state.facts.ready_on
    inspection = state.facts.inspection
    if kind is MilestoneKind.INSPECTION_100 and inspection is not None:
        return inspection.on
    return actual


def _place(row: MilestoneRow) -> tuple[date, int]:
    day = row.days.expected or row.days.actual or date.max
    return day, list(MilestoneKind).index(row.kind)
