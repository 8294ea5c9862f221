"""Recording what was found out about a supplier: badges, answers, red flags, the gut check."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.actions import Action
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.domain.suppliers.red_flags import FlagKind, Ground, default_severity
from sourcing_app.services.attachments.upload import Step, incoming, nobody_listens
from sourcing_app.services.suppliers import metrics, vetting_writes
from sourcing_app.services.suppliers.facts import vetting_facts
from sourcing_app.services.suppliers.holds import Holds
from sourcing_app.services.suppliers.metrics import Metrics
from sourcing_app.services.suppliers.seen_badges import seen_badges
from sourcing_app.services.suppliers.vetting_settings import VettingSettings
from sourcing_app.services.suppliers.writes import found
from sourcing_app.store.tables.supplier import BadgeFields, FlagFields, SupplierCheckFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = [
    "BadgeFields",
    "FlagFields",
    "Resolution",
    "SupplierCheckFields",
    "Vetting",
    "VettingResult",
]


_REPORT = ("assessor", "url", "report_on", "valid_to", "report_read")
_NO_NOTES: Mapping[CheckItem, str] = {}


@dataclass(frozen=True, slots=True)
class Resolution:
    """Why a flag no longer stands, and the licence that shows it."""

    reason: str
    ground: Ground | None = None
    licence: Path | None = None


@dataclass(frozen=True, slots=True)
class VettingResult:
    """Several things found out about a supplier at once; resolutions by the flag's id."""

    badges: tuple[Badge, ...] = ()
    answers: Mapping[CheckItem, CheckAnswer] = field(default_factory=dict)
    notes: Mapping[CheckItem, str] = field(default_factory=dict)
    gut: Gut | None = None
    flags: tuple[FlagKind, ...] = ()
    figures: Mapping[MetricKind, str] = field(default_factory=dict)
    resolutions: Mapping[int, Resolution] = field(default_factory=dict)


class Vetting:
    """Each call is one action of the user and one undo step."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    @cached_property
    def holds(self) -> Holds:
        """Holds on suppliers."""
        return Holds(self._file)

    @cached_property
    def metrics(self) -> Metrics:
        """Figures read on suppliers' pages."""
        return Metrics(self._file)

    @cached_property
    def settings(self) -> VettingSettings:
        """What vetting goes by."""
        return VettingSettings(self._file)

    def record(self, supplier_id: int, news: VettingResult, today: date) -> None:
        """
        Record all of it, or nothing if any of it is refused.

        Raises NotFound for a flag that is not one of the supplier, else as the single actions do.
        """
        papers = {
            key: incoming(each.licence, self._file.path)
            for key, each in news.resolutions.items()
            if each.licence
        }
        with self._file.database.writing(Action.VETTING_ANSWERED) as session:
            found(session, supplier_id)
            for badge in news.badges:
                fields = BadgeFields.checked(badge=badge, held=True, seen_on=today)
                vetting_writes.observe(session, supplier_id, fields)
            metrics.keep(session, supplier_id, news.figures, today)
            vetting_writes.answer_all(session, supplier_id, news.answers, news.notes, today)
            if news.gut is not None:
                vetting_writes.set_gut(session, supplier_id, news.gut, today, None)
            for kind in news.flags:
                vetting_writes.raise_flag(session, supplier_id, _usual(kind, today))
            for key, each in news.resolutions.items():
                flag = vetting_writes.flag_row(session, key, supplier_id)
                why = (each.reason, each.ground)
                vetting_writes.resolve(session, flag, why, papers.get(key), today)

    def observe(
        self,
        supplier_id: int,
        fields: BadgeFields,
        report: Path | None = None,
        step: Step = nobody_listens,
    ) -> None:
        """
        Record that a badge was seen, or seen missing; a second look on a day replaces it.

        Its report is kept with it. Raises Invalid for days that cannot be.
        """
        paper = incoming(report, self._file.path, step) if report else None
        with self._file.database.writing(Action.BADGE_OBSERVED) as session:
            vetting_writes.observe(session, supplier_id, fields, paper)

    def keep_evidence(
        self,
        supplier_id: int,
        item: CheckItem,
        file: Path,
        today: date,
        step: Step = nobody_listens,
    ) -> None:
        """Keep a file as evidence of the answer to a question."""
        paper = incoming(file, self._file.path, step)
        with self._file.database.writing(Action.VETTING_ANSWERED) as session:
            vetting_writes.keep_paper(session, supplier_id, item, paper, today)

    def badge(self, supplier_id: int, badge: Badge, today: date, *, held: bool) -> None:
        """Record the badge as it is shown today; a report that still counts stays with it."""
        reader = self._file.reader
        counts = held and badge in vetting_facts(reader, supplier_id, today).badges
        known = seen_badges(reader, supplier_id).get(badge) if counts else None
        report = {name: getattr(known, name) for name in _REPORT} if known else {}
        self.observe(
            supplier_id, BadgeFields.checked(badge=badge, held=held, seen_on=today, **report)
        )

    def answer(self, supplier_id: int, fields: SupplierCheckFields) -> None:
        """
        Answer a question of the vetting list.

        Failing prepayment, brands or the account raises the red flag that belongs to it; a
        better answer resolves the flag that was so raised, unless its kind asks for more than a
        word. "Does not apply" needs a reason in the note where an order asks: Invalid. So is
        "passed" for an identity without legal name and address, or for the account while a
        person's is on file.
        """
        with self._file.database.writing(Action.VETTING_ANSWERED) as session:
            vetting_writes.answer(session, supplier_id, fields)

    def change(
        self, supplier_id: int, item: CheckItem, today: date, base: Base = None, /, **values: Any
    ) -> None:
        """
        Change the answer or the note of a question and leave the rest as it is stored.

        Raises Invalid, or Conflict where a field is no longer what `base` says it was.
        """
        with self._file.database.writing(Action.VETTING_ANSWERED) as session:
            vetting_writes.change(session, supplier_id, item, today, base, **values)

    def answer_all(
        self,
        supplier_id: int,
        answers: Mapping[CheckItem, CheckAnswer],
        today: date,
        notes: Mapping[CheckItem, str] = _NO_NOTES,
    ) -> None:
        """Answer several questions as one action; notes not named stay. Raises Invalid."""
        with self._file.database.writing(Action.VETTING_ANSWERED) as session:
            vetting_writes.answer_all(session, supplier_id, answers, notes, today)

    def set_gut(self, supplier_id: int, gut: Gut, today: date, base: Base = None) -> None:
        """Answer the gut check; an uneasy one is a red flag of its own. Raises Conflict."""
        with self._file.database.writing(Action.VETTING_ANSWERED) as session:
            vetting_writes.set_gut(session, supplier_id, gut, today, base)

    def raise_flag(self, supplier_id: int, fields: FlagFields) -> int:
        """Record a red flag; returns its id."""
        with self._file.database.writing(Action.FLAG_RAISED) as session:
            return vetting_writes.raise_flag(session, supplier_id, fields)

    def flag(self, supplier_id: int, kind: FlagKind, today: date, *, note: str = "") -> int:
        """Record a red flag of its usual severity; returns its id."""
        return self.raise_flag(supplier_id, _usual(kind, today, note))

    def resolve_flag(
        self,
        flag_id: int,
        resolution: str,
        today: date,
        ground: Ground | None = None,
        licence: Path | None = None,
        step: Step = nobody_listens,
    ) -> None:
        """
        Resolve a flag with a reason; raises Invalid without one.

        A flag about a personal account asks for a checked company account of the supplier, one
        about brand goods for a `licence` document, which is kept with it, or for the ground that
        the word is no brand here: otherwise Rejected says so.
        """
        paper = incoming(licence, self._file.path, step) if licence else None
        with self._file.database.writing(Action.FLAG_RESOLVED) as session:
            flag = vetting_writes.flag_row(session, flag_id)
            vetting_writes.resolve(session, flag, (resolution, ground), paper, today)


def _usual(kind: FlagKind, today: date, note: str = "") -> FlagFields:
    severity = default_severity(kind)
    return FlagFields.checked(kind=kind, severity=severity, raised_on=today, note=note)
