"""The plan of a production: what is expected when, and what is late."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.production.factory_days import (
    FactoryCalendar,
    ProductionDay,
    production_day,
)

INSPECTION_SHARES = (20, 50, 100)
"""Percent of the lead time after which to inspect; the earlier, the more time to fix (R112)."""


@dataclass(frozen=True, slots=True)
class ProductionPlan:
    """The days proposed for a production: inspections by percent, and the goods ready."""

    inspections: Mapping[int, ProductionDay]

    @property
    def ready(self) -> ProductionDay:
        """When the goods are ready, with the holidays that moved it."""
        return self.inspections[100]


def production_plan(
    started: date | None, lead_days: int | None, calendar: FactoryCalendar
) -> ProductionPlan | None:
    """Return what to expect of a production of this lead time, None where either is unknown."""
    if started is None or not lead_days:
        return None
    shares = {share: -(-lead_days * share // 100) for share in INSPECTION_SHARES}
    return ProductionPlan(
        {share: production_day(started, days, calendar) for share, days in shares.items()}
    )
