"""What was last seen of each badge of a supplier, with the report behind it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.store.queries import vetting
from sourcing_app.store.queries.attachments import names_with
from sourcing_app.store.sqlite.reader import Reader, grouped, word_or_none
from sourcing_app.store.sqlite.shapes import read_as

Files = tuple[tuple[int, str], ...]
"""The ids and names of attached files, the oldest first."""


@dataclass(frozen=True, slots=True)
class SeenBadge:
    """An observation as it is stored; `files` are its report and proofs."""

    id: int
    badge: Badge
    held: bool
    seen_on: date
    valid_to: date | None
    assessor: str
    url: str
    report_on: date | None
    report_read: bool
    files: Files


def seen_badges(reader: Reader, supplier_id: int) -> dict[Badge, SeenBadge]:
    """The last observation of each badge."""
    rows = vetting.last_seen(reader, supplier_id)
    files = files_of(reader, "badge_observation", (row["id"] for row in rows))
    return {
        badge: read_as(SeenBadge, row, badge=badge, files=files.get(row["id"], ()))
        for row in rows
        if (badge := word_or_none(Badge, row["badge"]))
    }


def files_of(reader: Reader, table: str, ids: Iterable[int]) -> dict[int, Files]:
    """The files kept with each of these records; one without any is left out."""
    found = grouped(names_with(reader, table, ids), "entity_id")
    return {key: tuple((row["id"], row["name"]) for row in rows) for key, rows in found.items()}
