"""The list of the Bin, of every kind, page by page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from sourcing_app.domain.bin import OLD_AFTER_DAYS, BinItem, is_old
from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.bin.keys import item_of, key_of
from sourcing_app.services.bin.plan import plan
from sourcing_app.services.word_search import all_words, direction
from sourcing_app.store.sqlite.reader import Reader, Row, id_list, instant_of


class BinView(StrEnum):
    """The views of the list; the last are those of more than 90 days."""

    ALL = "all"
    SUPPLIERS = "suppliers"
    INQUIRIES = "inquiries"
    QUOTES = "quotes"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class BinRow:
    """
    One line: `id` is `key_of(item)`, `reason` says why it is never erased, None where it can be.

    After more than 90 days it is only marked as `old`: nothing is erased by itself.
    """

    id: int
    item: BinItem
    name: str
    about: str
    binned_at: datetime
    old: bool
    reason: Sentence | None

    @property
    def erasable(self) -> bool:
        """Whether it can be erased by itself."""
        return self.reason is None


_THINGS = (
    "SELECT s.id * 4 AS key, s.binned_at, s.name, s.product AS about, s.sort_name AS sought "
    "FROM supplier s WHERE s.binned_at IS NOT NULL {suppliers}"
    "UNION ALL SELECT i.id * 4 + 1, i.binned_at, "
    "rtrim(ifnull(i.number, '') || iif(i.number <> '' AND i.product <> '', ' · ', '') "
    "|| i.product), group_concat(s.name, ', '), "
    "lower(i.product || ' ' || ifnull(i.number, '')) || ' ' || group_concat(s.sort_name, ' ') "
    "FROM inquiry i JOIN inquiry_recipient r ON r.inquiry_id = i.id "
    "JOIN supplier s ON s.id = r.supplier_id WHERE i.binned_at IS NOT NULL {inquiries}"
    "GROUP BY i.id UNION ALL SELECT q.id * 4 + 2, q.binned_at, q.product, s.name, "
    "lower(q.product || ' ' || q.reference) || ' ' || s.sort_name FROM quote q "
    "JOIN supplier s ON s.id = q.supplier_id WHERE q.binned_at IS NOT NULL {quotes}"
)
"""The keys are those of `keys.key_of`."""
_ALL = _THINGS.format(suppliers="", inquiries="", quotes="")
_BARE = (
    "SELECT id * 4 AS key, binned_at FROM supplier WHERE binned_at IS NOT NULL "
    "UNION ALL SELECT id * 4 + 1, binned_at FROM inquiry WHERE binned_at IS NOT NULL "
    "UNION ALL SELECT id * 4 + 2, binned_at FROM quote WHERE binned_at IS NOT NULL"
)
"""Enough for the usual order, and at once."""
_ONE_OF = "AND {name}.id IN (SELECT value / 4 FROM json_each(:keys) WHERE value % 4 = {kind}) "
_PAGE = _THINGS.format(
    suppliers=_ONE_OF.format(name="s", kind=0),
    inquiries=_ONE_OF.format(name="i", kind=1),
    quotes=_ONE_OF.format(name="q", kind=2),
)
_VIEWS = {
    BinView.ALL: "1",
    BinView.SUPPLIERS: "key % 4 = 0",
    BinView.INQUIRIES: "key % 4 = 1",
    BinView.QUOTES: "key % 4 = 2",
    BinView.OLD: "binned_at < :old",
}
_SORTS = {
    "": "binned_at DESC, key",
    "kind": "key % 4 {direction}, sought, key",
    "name": "sought {direction}, key",
    "binned": "binned_at {direction}, key",
}
_BY_NAME = frozenset({"kind", "name"})


class BinRows:
    """The row source of the Bin's table: ids in order, and pages of rows."""

    def __init__(self, reader: Reader, today: Callable[[], date]) -> None:
        self._reader = reader
        self._today = today

    def ids(
        self,
        search: str = "",
        sort: str = "",
        descending: bool = False,  # noqa: FBT001, FBT002 - the table's protocol, always named
        view: str = "",
    ) -> Sequence[int]:
        """Every key that matches, the latest first; all words of `search` must occur."""
        conditions, words = all_words("sought", search)
        where = " AND ".join([_VIEWS[BinView(view or BinView.ALL)], *conditions])
        order = _SORTS.get(sort, _SORTS[""]).format(direction=direction(descending=descending))
        things = _ALL if words or sort in _BY_NAME else _BARE
        return self._reader.ids(
            f"SELECT key FROM ({things}) WHERE {where} ORDER BY {order}",
            {"old": _start(self._today() - timedelta(days=OLD_AFTER_DAYS)), **words},
        )

    def page(self, ids: Sequence[int]) -> list[BinRow]:
        """The lines of these keys, in their order; those no longer there are left out."""
        found = {row["key"]: row for row in self._reader.rows(_PAGE, {"keys": id_list(ids)})}
        there = [key for key in ids if key in found]
        kept = plan_each(self._reader, [item_of(key) for key in there])
        return [_line(found[key], kept.get(item_of(key)), self._today()) for key in there]

    def total(self) -> int:
        """How much there is in the Bin."""
        return int(self._reader.value(_TOTAL))


def plan_each(reader: Reader, items: Sequence[BinItem]) -> dict[BinItem, Sentence]:
    """Why each of these could not be erased alone, for those that could not."""
    kinds = {item.kind for item in items}
    plans = (plan(reader, [item for item in items if item.kind is kind]) for kind in kinds)
    return {kept.item: kept.reason for each in plans for kept in each.kept}


def names_of(reader: Reader, items: Sequence[BinItem]) -> dict[BinItem, str]:
    """The names these have in lists and in the history."""
    rows = reader.rows(_PAGE, {"keys": id_list(key_of(item) for item in items)})
    return {item_of(row["key"]): _name(row) for row in rows}


def _line(row: Row, reason: Sentence | None, today: date) -> BinRow:
    at = instant_of(row["binned_at"])
    day = at.astimezone().date()
    about = row["about"] if row["name"] else ""
    return BinRow(
        row["key"],
        item_of(row["key"]),
        _name(row),
        about,
        at,
        is_old(day, today),
        reason,
    )


def _name(row: Row) -> str:
    return str(row["name"] or row["about"])


def _start(day: date) -> str:
    """The first instant of a local day, as the file writes instants."""
    local = datetime.combine(day, time()).astimezone()
    return f"{local.astimezone(UTC).replace(tzinfo=None):%Y-%m-%d %H:%M:%S}"


_TOTAL = (
    "SELECT (SELECT count(*) FROM supplier WHERE binned_at IS NOT NULL) "
    "+ (SELECT count(*) FROM inquiry WHERE binned_at IS NOT NULL) "
    "+ (SELECT count(*) FROM quote WHERE binned_at IS NOT NULL)"
)
