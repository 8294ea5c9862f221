"""Names of the records that history lines belong to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sourcing_app.domain.records.all import record_of
from sourcing_app.services.history.rows import HistoryRow, HistoryRows
from sourcing_app.services.lists import RecordList
from sourcing_app.store.queries import history
from sourcing_app.store.sqlite.reader import Reader


@dataclass(frozen=True, slots=True)
class NamedLine:
    """A line of the history and the name of its record, "" where that does not exist any more."""

    id: int
    line: HistoryRow
    name: str


class NamedHistory(RecordList[NamedLine]):
    """As `HistoryRows`, with the names of the records on each page."""

    def __init__(self, reader: Reader, record: str = "") -> None:
        super().__init__(reader)
        self._rows = HistoryRows(reader, record)
        self.listing = self._rows.listing

    def values(self) -> dict[str, Any]:
        return self._rows.values()

    def lines(self, ids: Sequence[int]) -> Mapping[int, NamedLine]:
        found = self._rows.lines(ids)
        names = record_names(self.reader, {line.owner for line in found.values()})
        return {key: NamedLine(key, line, names.get(line.owner, "")) for key, line in found.items()}


def record_names(reader: Reader, records: Iterable[str]) -> dict[str, str]:
    """The names of records given as table:id; those that do not exist are left out."""
    by_table: dict[str, list[int]] = {}
    for record in records:
        table, _, key = record.partition(":")
        if _title(table) and key.isdecimal():
            by_table.setdefault(table, []).append(int(key))
    return {
        f"{table}:{row['id']}": row["name"]
        for table, keys in by_table.items()
        for row in history.names(reader, table, _title(table), keys)
    }


def _title(table: str) -> Sequence[str]:
    """The fields that a record of this table is called by; none for one that has no name."""
    record = record_of(table)
    return record.title if record else ()


def latest_record(reader: Reader) -> tuple[str, str]:
    """Return the record, as table:id, that was written last, and its name; both may be empty."""
    rows = HistoryRows(reader)
    last = history.last_line(reader)
    lines = [] if last is None else rows.page([last])
    record = lines[0].owner if lines else ""
    return record, record_names(reader, [record]).get(record, "")
