"""The lines of the history, page by page: of the whole file, or of one record and its parts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sourcing_app.services.lists import RecordList
from sourcing_app.store.history.images import filled
from sourcing_app.store.queries import history
from sourcing_app.store.sqlite.reader import Reader, Row, instant_of
from sourcing_app.store.sqlite.shapes import read_as

__all__ = ["FIRST_WITH_OWNERS", "HistoryRow", "HistoryRows", "filled"]
FIRST_WITH_OWNERS = 2


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """
    One field of one row as one action changed it.

    `entity` is the table, `owner` the record it belongs to (supplier:5), `step` the first line of
    the same action. An empty `field` is the whole row: created (`old` None) or erased (`new` None);
    `filled` parses its content.
    """

    id: int
    when: datetime
    who: str
    action: str
    entity: str
    entity_id: int
    owner: str
    step: int
    field: str
    old: str | None
    new: str | None


class HistoryRows(RecordList[HistoryRow]):
    """The lines, the latest first; `record` is table:id, or "" for everything there is."""

    table = "change_log"
    narrows = False

    def __init__(self, reader: Reader, record: str = "") -> None:
        super().__init__(reader)
        self._owned = reader.schema >= FIRST_WITH_OWNERS
        self._record = record
        self.listing = history.listing(owned=self._owned, of_record=bool(record))

    def values(self) -> dict[str, Any]:
        return {"record": self._record}

    def lines(self, ids: Sequence[int]) -> Mapping[int, HistoryRow]:
        rows = history.lines(self.reader, ids, owned=self._owned)
        return {row["id"]: _line(row) for row in rows}


def _line(row: Row) -> HistoryRow:
    return read_as(HistoryRow, row, when=instant_of(row["at"]))
