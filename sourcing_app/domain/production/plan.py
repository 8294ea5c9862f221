"""The plan of a production: what is expected when, and what is late."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.orders.goods import MILESTONE_NAMES, MilestoneKind
from sourcing_app.domain.production.factory_days import (
    FactoryCalendar,
    ProductionDay,
    production_day,
)
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import SHIPPED, LimitName, Limits

_AT = say("Orders", "Inspection at {share} %")


def inspection_shares(limits: Limits) -> tuple[int, int, int]:
    """Percent of the lead time after which to inspect; the earlier, the more time to fix (R112)."""
    early = limits.whole(LimitName.EARLY_INSPECTION)
    return early, limits.whole(LimitName.MIDDLE_INSPECTION), 100


def milestone_names(limits: Limits) -> Mapping[MilestoneKind, Sentence]:
    """What milestones are called, the inspections during production by their percent."""
    early, middle, _last = inspection_shares(limits)
    at = {MilestoneKind.INSPECTION_20: early, MilestoneKind.INSPECTION_50: middle}
    return MILESTONE_NAMES | {kind: _AT.put(share=share) for kind, share in at.items()}


@dataclass(frozen=True, slots=True)
class ProductionPlan:
    """The days proposed for a production: inspections by percent, and the goods ready."""

    inspections: Mapping[int, ProductionDay]

    @property
    def ready(self) -> ProductionDay:
        """When the goods are ready, with the holidays that moved it."""
        return self.inspections[100]


def production_plan(
    started: date | None,
    lead_days: int | None,
    calendar: FactoryCalendar,
    limits: Limits = SHIPPED,
) -> ProductionPlan | None:
    """Return what to expect of a production of this lead time, None where either is unknown."""
    if started is None or not lead_days:
        return None
    shares = {share: -(-lead_days * share // 100) for share in inspection_shares(limits)}
    return ProductionPlan(
        {share: production_day(started, days, calendar, limits) for share, days in shares.items()}
    )
