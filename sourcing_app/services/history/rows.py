"""The lines of the history, page by page: of the whole file, or of one record and its parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sourcing_app.services.word_search import all_words
from sourcing_app.store.history.images import filled
from sourcing_app.store.sqlite.dialect import THESE, folded
from sourcing_app.store.sqlite.reader import Reader, Row, instant_of

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


class HistoryRows:
    """Answers a table; `record` is table:id, or "" for everything there is."""

    def __init__(self, reader: Reader, record: str = "") -> None:
        self._reader = reader
        self._record = record
        self._schema = reader.schema

    def ids(
        self,
        search: str = "",
        sort: str = "when",  # noqa: ARG002 - the table's protocol; lines stand in their order
        descending: bool = True,  # noqa: FBT001, FBT002 - the table's protocol, always named
        view: str = "",  # noqa: ARG002 - as above
    ) -> Sequence[int]:
        """Every id that matches, the latest first; all words of `search` must occur in a line."""
        conditions, values = all_words(_TEXT, search)
        where = list(conditions)
        if self._record:
            where.append(f"({self._owner} = :record OR entity || ':' || entity_id = :record)")
            values = {**values, "record": self._record}
        sql = (
            f"SELECT id FROM change_log {'WHERE' if where else ''} {' AND '.join(where)} "
            f"ORDER BY id {'DESC' if descending else ''}"
        )
        return self._reader.ids(sql, values)

    def page(self, ids: Sequence[int]) -> list[HistoryRow]:
        """The lines of these ids, in their order."""
        step = "step" if self._schema >= FIRST_WITH_OWNERS else "id"
        rows = self._reader.rows_of(
            f"SELECT id, at, who, action, entity, entity_id, {self._owner} AS owner, "
            f"{step} AS step, field, old, new FROM change_log "
            f"WHERE id {THESE}",
            ids,
        )
        found = {row["id"]: _line(row) for row in rows}
        return [found[key] for key in ids if key in found]

    @property
    def _owner(self) -> str:
        return "owner" if self._schema >= FIRST_WITH_OWNERS else "entity || ':' || entity_id"


_TEXT = folded("action || ' ' || field || ' ' || coalesce(old, '') || ' ' || coalesce(new, '')")


def _line(row: Row) -> HistoryRow:
    return HistoryRow(
        row["id"],
        instant_of(row["at"]),
        row["who"],
        row["action"],
        row["entity"],
        row["entity_id"],
        row["owner"],
        row["step"],
        row["field"],
        row["old"],
        row["new"],
    )
