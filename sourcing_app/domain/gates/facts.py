"""The facts of an order, its account and its inspection that the gates check."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from sourcing_app.domain.accounts.account import Account
from sourcing_app.domain.inspections.verdict import LotVerdict
from sourcing_app.domain.orders.differences import Deviation
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.orders.terms import Terms
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.settings.limits import SHIPPED, LimitName, Limits
from sourcing_app.domain.suppliers.checks import VettingFacts


@dataclass(frozen=True, slots=True)
class InspectionFact:
    """
    The latest inspection before loading, and how many photos of opened cartons it has.

    `flaw` says why one of its photos does not count, `id` is its number in the order, `verdict`
    that of its sampling plan, None without one.
    """

    on: date
    passed: bool
    cartons: int
    photos: int
    flaw: Sentence | None = None
    id: int = 0
    verdict: LotVerdict | None = None


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """
    Every fact of an order that the gates check.

    `waivers` maps (gate, risk) to the day. A flaw says why an attached document does not count.
    `share_ahead` is the percent of the total due before the goods are made, as the lines are now,
    None that the terms say it; `arrived_on` the day on which every shipment had arrived,
    `deposit_on` the day of the last payment of the deposit.
    """

    terms: Terms
    vetting: VettingFacts
    sample: SampleState = SampleState.NEEDED
    sample_on: date | None = None
    account: Account | None = None
    proforma: bool = False
    proforma_flaw: Sentence | None = None
    addressed: bool = False
    outside_platform: bool = False
    after_shipment: bool = False
    deposit_paid: bool = False
    ready_on: date | None = None
    bill_of_lading: bool = False
    bill_flaw: Sentence | None = None
    inspection: InspectionFact | None = None
    waivers: Mapping[tuple[str, str], date] = field(default_factory=dict)
    share_ahead: Decimal | None = None
    made_on: date | None = None
    deposit_on: date | None = None
    shipped_on: date | None = None
    """The day on which goods were first shipped."""
    undecided: int = 0
    """The defects found about which nothing is decided."""
    arrived_on: date | None = None
    goods_checked: bool = False
    """Whether somebody looked at goods that came: how they are, and how many."""
    ticks: frozenset[str] = frozenset()
    """The points of the order that were answered with yes."""
    deviations: tuple[Deviation, ...] = ()
    """Where the order is not what was quoted, agreed or not."""
    dispute: int | None = None
    """The dispute over the order that is under way, None without one."""
    nothing_ahead: bool = False
    """Whether no money went out before production: the deposit's conditions were never met."""
    limits: Limits = SHIPPED
    """The numbers the gates judge by."""

    @property
    def deposit(self) -> Decimal:
        """The percentage that is paid before the goods are made."""
        return self.terms.deposit if self.share_ahead is None else self.share_ahead

    @property
    def inspected(self) -> bool:
        """Whether an inspection passed that was made after the deposit (R116)."""
        found = self.inspection
        return found is not None and self._passes(found) and not self.stale_inspection

    @property
    def stale_inspection(self) -> bool:
        """Whether the inspection is older than the deposit: it was of other goods."""
        known = self.inspection is not None and self.deposit_on is not None
        return known and self.inspection.on < self.deposit_on  # type: ignore[operator, union-attr] # both known

    @property
    def sample_risk(self) -> str:
        """The risk a waiver of the sample covers: no sample yet, or this rejection."""
        if self.sample is not SampleState.REJECTED:
            return "sample"
        return f"sample:rejected:{self.sample_on or ''}"

    @property
    def inspection_risk(self) -> str:
        """The risk a waiver of the inspection covers: none yet, or this result."""
        return "inspection" if self.inspection is None else f"inspection:{self.inspection.id}"

    @property
    def ready(self) -> bool:
        """Whether the goods are ready: a notice older than the deposit does not count."""
        return self.ready_on is not None and not self.stale_notice

    @property
    def stale_notice(self) -> bool:
        """Whether the ready notice is older than the deposit that started the production."""
        known = self.ready_on is not None and self.deposit_on is not None
        return known and self.ready_on < self.deposit_on  # type: ignore[operator] # both known

    @property
    def fewest_cartons(self) -> int:
        """How many cartons an inspector opens at least (R116)."""
        return self.limits.whole(LimitName.CARTONS)

    def _passes(self, inspection: InspectionFact) -> bool:
        """
        Whether it passed, with enough cartons opened and a photo of each (R116).

        Where there is a sampling plan its verdict counts, whatever the inspector says.
        """
        if inspection.verdict not in {None, LotVerdict.ACCEPTED}:
            return False
        opened = inspection.cartons
        enough = opened >= self.fewest_cartons and inspection.photos >= opened
        return inspection.passed and enough
