"""All that one supplier's pane shows, read with plain queries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.blacklists import BlacklistSite
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, VettingFacts
from sourcing_app.domain.suppliers.holds import Hold
from sourcing_app.domain.suppliers.metrics import Metric, MetricKind
from sourcing_app.domain.suppliers.on_file import OnFile
from sourcing_app.domain.suppliers.red_flags import Cause, FlagSeverity, Ground, RaisedBy, weight
from sourcing_app.domain.suppliers.score import score
from sourcing_app.domain.suppliers.track_record import TrackRecord
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.services.notes.rows import last_contacts
from sourcing_app.services.screening.rows import ScreeningState, screening_of
from sourcing_app.services.suppliers.certificate_rows import CertificateRow, certificates_of
from sourcing_app.services.suppliers.contact_rows import CONTACT_FIELDS, ContactRow, contacts_of
from sourcing_app.services.suppliers.facts import GONE, vetting_facts
from sourcing_app.services.suppliers.seen_badges import SeenBadge, files_of, seen_badges
from sourcing_app.services.suppliers.track_record import track_record
from sourcing_app.store.derived_columns import DERIVED
from sourcing_app.store.queries.on_file import on_file_of
from sourcing_app.store.queries.searches import query_of
from sourcing_app.store.queries.suppliers import others_for, whole
from sourcing_app.store.queries.vetting import answers_of, flags_of
from sourcing_app.store.queries.vetting_facts import (
    blacklist_sites,
    holds_of,
    metrics_of,
    weights_of,
)
from sourcing_app.store.sqlite.reader import (
    Reader,
    Row,
    day_or,
    day_or_none,
    word_or,
    word_or_none,
)
from sourcing_app.store.sqlite.shapes import read_as


@dataclass(frozen=True, slots=True)
class Check:
    """The stored answer to a question; `files` are the ids and names of what is kept with it."""

    answer: CheckAnswer = CheckAnswer.UNKNOWN
    note: str = ""
    url: str = ""
    checked_on: date | None = None
    recheck_on: date | None = None
    files: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FlagRow:
    """
    A red flag; resolved ones have a day and a reason.

    `stands` says whether it counts: also where what resolved it is no longer on file.
    """

    id: int
    kind: str
    severity: FlagSeverity
    raised_on: date
    note: str
    url: str
    resolved_on: date | None
    resolution: str
    ground: Ground | None
    stands: bool
    raised_by: RaisedBy
    cause: Cause | None


@dataclass(frozen=True, slots=True)
class SupplierDetail:
    """One supplier: `values` holds the fields by name, as the form shows them."""

    id: int
    values: Mapping[str, object]
    contacts: tuple[ContactRow, ...]
    certificates: tuple[CertificateRow, ...]
    binned: bool
    star: bool
    facts: VettingFacts
    on_file: OnFile
    checks: Mapping[CheckItem, Check]
    flags: tuple[FlagRow, ...]
    last_contact: date | None
    found_by: str
    """The search it was found by, empty where it was found otherwise."""
    track: TrackRecord
    observed: Mapping[Badge, SeenBadge]
    """The last observation of each badge, by the badge."""
    metrics: Mapping[MetricKind, Metric]
    holds: tuple[Hold, ...]
    """Every hold there was; those that stop something are in `facts`."""
    score: int | None
    sites: tuple[BlacklistSite, ...]
    screening: ScreeningState
    others: tuple[tuple[int, str], ...]
    """The next best on the shortlist for the same product: their ids and names (R105)."""

    @property
    def name(self) -> str:
        return str(self.values["name"])

    @property
    def main_contact(self) -> int | None:
        """The id of the main contact, None where there is none."""
        return self.contacts[0].id if self.contacts else None

    @property
    def contact(self) -> dict[str, str]:
        """The fields of the main contact by name; all empty where there is none."""
        main = self.contacts[0] if self.contacts else None
        return {name: getattr(main, name, "") for name in CONTACT_FIELDS}


_OTHERS = 2
_OWN = frozenset(
    {"id", "version", "created_at", "binned_at", "sort_name", "star", "gut", *DERIVED["supplier"]}
)


def supplier_detail(reader: Reader, supplier_id: int, today: date) -> SupplierDetail:
    """Read everything about one supplier; raises NotFound."""
    row = whole(reader, supplier_id)
    if row is None:
        raise NotFound(GONE)
    values = {name: row[name] for name in row.keys() if name not in _OWN}  # noqa: SIM118 - a Row iterates its values
    facts = vetting_facts(reader, supplier_id, today)
    return SupplierDetail(
        supplier_id,
        {
            **values,
            "price_seen": unscaled_or_none(row["price_seen"]),
            "moq": unscaled_or_none(row["moq"]),
            "currency": kept_code(row["currency"]),
        },
        contacts_of(reader, supplier_id),
        certificates_of(reader, supplier_id, today),
        row["binned_at"] is not None,
        bool(row["star"]),
        facts,
        on_file_of(reader, supplier_id),
        _checks(reader, answers_of(reader, supplier_id)),
        tuple(_flag(flag) for flag in flags_of(reader, supplier_id)),
        last_contacts(reader, [supplier_id]).get(supplier_id),
        query_of(reader, row["search_query_id"]),
        track_record(reader, supplier_id, today),
        seen_badges(reader, supplier_id),
        metrics_of(reader, [supplier_id]).get(supplier_id, {}),
        tuple(holds_of(reader, [supplier_id]).get(supplier_id, ())),
        score(facts, weights_of(reader)),
        blacklist_sites(reader),
        screening_of(reader, supplier_id, today),
        tuple((each["id"], each["name"]) for each in others_for(reader, supplier_id, _OTHERS)),
    )


def _checks(reader: Reader, rows: Sequence[Row]) -> dict[CheckItem, Check]:
    files = files_of(reader, "vetting_check", (row["id"] for row in rows))
    return {
        item: _check(row, files.get(row["id"], ()))
        for row in rows
        if (item := word_or_none(CheckItem, row["item"]))
    }


def _check(row: Row, files: tuple[tuple[int, str], ...]) -> Check:
    return Check(
        word_or(row["answer"], CheckAnswer.UNKNOWN),
        row["note"],
        row["url"],
        day_or(row["checked_on"], date.min),
        day_or_none(row["recheck_on"]),
        files,
    )


def _flag(row: Row) -> FlagRow:
    severity = weight(row["kind"], word_or(row["severity"], FlagSeverity.CRITICAL))
    raised_by = word_or(row["raised_by"], RaisedBy.USER)
    return read_as(FlagRow, row, severity=severity, raised_by=raised_by)
