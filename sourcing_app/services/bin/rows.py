"""The list of the Bin, of every kind, page by page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sourcing_app.domain.bin import OLD_AFTER_DAYS, BinItem, is_old
from sourcing_app.domain.records.all import BINNED
from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.bin.plan import plan
from sourcing_app.store.queries.lists import all_words, direction
from sourcing_app.store.sqlite.dialect import joined, listed
from sourcing_app.store.sqlite.reader import Reader, Row, id_list, instant_of

ALL, OLD = "all", "old"
_TABLES = tuple(record.table for record in BINNED)
VIEWS = (ALL, *_TABLES, OLD)
"""The views of the list: everything, one kind of record, what is older than 90 days."""


@dataclass(frozen=True, slots=True)
class BinRow:
    """
    One line: `reason` says why it is never erased, None where it can be.

    After more than 90 days it is only marked as `old`: nothing is erased by itself.
    """

    id: BinItem
    name: str
    about: str
    binned_at: datetime
    old: bool
    reason: Sentence | None

    @property
    def erasable(self) -> bool:
        """Whether it can be erased by itself."""
        return self.reason is None


_NUMBERED = "s.sort_product || ' ' || s.sort_number"
_REFERRED = "s.sort_product || ' ' || s.sort_reference"


def _of_supplier(table: str) -> str:
    """End the line of what belongs to a supplier."""
    return (
        f"own.name AS about, s.sought || ' ' || own.sort_name AS sought FROM {table} s "
        "JOIN supplier own ON own.id = s.supplier_id WHERE s.binned_at IS NOT NULL {these}"
    )


_SUBJECT = "noted.name, o.number || ' · ' || ordered.name"
_NOTED = (
    "s.sought || ' ' || coalesce(noted.sort_name, o.sort_number || ' ' || ordered.sort_name, "
    "i.sort_number || ' ' || i.sort_product)"
)
_SELECTS = {
    "product": "SELECT {key}, s.binned_at, s.name AS name, s.english AS about, "
    "s.sort_name || ' ' || s.sort_english AS sought FROM product s "
    "WHERE s.binned_at IS NOT NULL {these}",
    "supplier": "SELECT {key}, s.binned_at, s.name AS name, s.product AS about, "
    "s.sort_name AS sought FROM supplier s WHERE s.binned_at IS NOT NULL {these}",
    "supplier_contact": "SELECT {key}, s.binned_at, coalesce(nullif(s.name, ''), "
    "nullif(s.email, ''), nullif(s.phone, ''), nullif(s.wechat, ''), s.whatsapp) AS name, "
    + _of_supplier("supplier_contact"),
    "certificate": "SELECT {key}, s.binned_at, "
    "rtrim(s.kind || CASE WHEN s.number <> '' THEN ' · ' ELSE '' END || s.number) AS name, "
    + _of_supplier("certificate"),
    "inquiry": "SELECT {key}, s.binned_at, rtrim(coalesce(s.number, '') "
    "|| CASE WHEN s.number <> '' AND s.product <> '' THEN ' · ' ELSE '' END || s.product) AS name, "
    f"{joined('asked.name', ', ')} AS about, {_NUMBERED} || ' ' || "
    f"{joined('asked.sort_name', ' ')} AS sought FROM inquiry s "
    "JOIN inquiry_recipient r ON r.inquiry_id = s.id "
    "JOIN supplier asked ON asked.id = r.supplier_id "
    "WHERE s.binned_at IS NOT NULL {these} GROUP BY s.id",
    "quote": "SELECT {key}, s.binned_at, s.product AS name, gave.name AS about, "
    f"{_REFERRED} || ' ' || gave.sort_name AS sought FROM quote s "
    "JOIN supplier gave ON gave.id = s.supplier_id WHERE s.binned_at IS NOT NULL {these}",
    "note": "SELECT {key}, s.binned_at, substr(replace(s.text, '\n', ' '), 1, 80) AS name, "
    f"coalesce({_SUBJECT}, i.number, i.product) AS about, {_NOTED} AS sought FROM note s "
    "LEFT JOIN supplier noted ON noted.id = s.supplier_id "
    "LEFT JOIN inquiry i ON i.id = s.inquiry_id LEFT JOIN purchase_order o ON o.id = s.order_id "
    "LEFT JOIN supplier ordered ON ordered.id = o.supplier_id "
    "WHERE s.binned_at IS NOT NULL {these}",
}
"""What is said of a record of each table, here called s."""
_BARE = dict.fromkeys(
    _TABLES, "SELECT {key}, s.binned_at FROM {table} s WHERE s.binned_at IS NOT NULL"
)
"""Enough for the usual order, and at once."""
_THESE = f"AND s.id {listed('{table}')}"
_SORTS = {
    "": "binned_at DESC, id, place",
    "kind": "place {direction}, sought, id",
    "name": "sought {direction}, id, place",
    "binned": "binned_at {direction}, id, place",
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
    ) -> Sequence[BinItem]:
        """Every item that matches, the latest first; all words of `search` must occur."""
        conditions, words = all_words("sought", search)
        conditions += ["binned_at < :old"] if view == OLD else []
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        order = _SORTS.get(sort, _SORTS[""]).format(direction=direction(descending=descending))
        tables = (view,) if view in _TABLES else _TABLES
        things = _union(tables, _SELECTS if words or sort in _BY_NAME else _BARE)
        rows = self._reader.rows(
            f"SELECT place, id FROM ({things}) things {where} ORDER BY {order}",
            {"old": _start(self._today() - timedelta(days=OLD_AFTER_DAYS)), **words},
        )
        return tuple(BinItem(_TABLES[place], key) for place, key in rows)

    def page(self, ids: Sequence[BinItem]) -> list[BinRow]:
        """The lines of these items, in their order; those no longer there are left out."""
        found = _found(self._reader, ids)
        there = [item for item in ids if item in found]
        kept = plan_each(self._reader, there)
        return [_line(item, found[item], kept.get(item), self._today()) for item in there]

    def total(self) -> int:
        """How much there is in the Bin."""
        return int(self._reader.value(f"SELECT count(*) FROM ({_union(_TABLES, _BARE)}) things"))


def plan_each(reader: Reader, items: Sequence[BinItem]) -> dict[BinItem, Sentence]:
    """Why each of these could not be erased alone, for those that could not."""
    tables = {item.record for item in items}
    plans = (plan(reader, [item for item in items if item.record == name]) for name in tables)
    return {kept.item: kept.reason for each in plans for kept in each.kept}


def names_of(reader: Reader, items: Sequence[BinItem]) -> dict[BinItem, str]:
    """The names these have in lists and in the history."""
    return {item: _name(row) for item, row in _found(reader, items).items()}


def _found(reader: Reader, items: Sequence[BinItem]) -> dict[BinItem, Row]:
    these = {table: id_list(item.id for item in items if item.record == table) for table in _TABLES}
    return {_item(row): row for row in reader.rows(_union(_TABLES, _SELECTS, _THESE), these)}


def _union(tables: Sequence[str], selects: Mapping[str, str], these: str = "") -> str:
    """The items of these tables in one list; `place` is the table's among all."""
    return " UNION ALL ".join(
        selects[table].format(
            key=f"{_TABLES.index(table)} AS place, s.id AS id",
            table=table,
            these=these.format(table=table),
        )
        for table in tables
    )


def _item(row: Row) -> BinItem:
    return BinItem(_TABLES[row["place"]], row["id"])


def _line(item: BinItem, row: Row, reason: Sentence | None, today: date) -> BinRow:
    at = instant_of(row["binned_at"])
    about = row["about"] if row["name"] else ""
    old = is_old(at.astimezone().date(), today)
    return BinRow(item, _name(row), about, at, old, reason)


def _name(row: Row) -> str:
    return str(row["name"] or row["about"])


def _start(day: date) -> str:
    """The first instant of a local day, as the file writes instants."""
    local = datetime.combine(day, time()).astimezone()
    return f"{local.astimezone(UTC).replace(tzinfo=None):%Y-%m-%d %H:%M:%S}"
