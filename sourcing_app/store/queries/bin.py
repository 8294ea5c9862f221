"""What is in the Bin and what is said of it; what else depends on it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.records.all import BINNED, record_of
from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.records.spec import RecordSpec
from sourcing_app.domain.values.list_query import NOTHING_BESIDES, Besides
from sourcing_app.store.derived_columns import TEXTS
from sourcing_app.store.queries.history import called
from sourcing_app.store.queries.lists import directed
from sourcing_app.store.queries.words import all_words
from sourcing_app.store.sqlite.dialect import THESE, along, joined, listed
from sourcing_app.store.sqlite.reader import Reader, Row, id_list

TABLES = tuple(record.table for record in BINNED)
"""What can be in the Bin; the place of a table here is the `place` of its rows in lists."""


class _BinLine(NamedTuple):
    """
    What is said of a record, in SQL; s is its table, `own` the record it belongs to.

    `name` is what it is called and `about` what it has to do with; the words of a search are
    looked for in `sought`. `tables` stand behind s, `each` makes one line of several rows.
    """

    name: str
    about: str
    sought: str
    tables: str = ""
    each: str = ""


def _line(record: RecordSpec) -> _BinLine:
    """Its title, and what its parent is called where there is one; sought in all that is folded."""
    folded = (("sort_name",) if "sort_name" in record else ()) + (*TEXTS.get(record.table, ()),)
    line = _BinLine(called(record.title, "s"), "''", _together(*(f"s.{name}" for name in folded)))
    links = record.links()
    return _of(line, *links[0]) if len(links) == 1 else line


def _of(line: _BinLine, column: str, parent: str) -> _BinLine:
    """The line of what belongs to the record of another table that a column names."""
    record = record_of(parent)
    assert record is not None
    return line._replace(
        about=called(record.title, "own"),
        sought=_together(line.sought, "own.sort_name"),
        tables=f"JOIN {parent} own ON own.id = s.{column}",
    )


def _together(*texts: str) -> str:
    return " || ' ' || ".join(texts)


def _both_of(one: str, other: str) -> str:
    """Two texts with a dot between them, where there are two."""
    return (
        f"rtrim(coalesce({one}, '') || CASE WHEN {one} <> '' AND {other} <> '' THEN ' · ' "
        f"ELSE '' END || {other})"
    )


def _lines() -> dict[str, _BinLine]:
    lines = {record.table: _line(record) for record in BINNED}
    inquiry, note = lines["inquiry"], lines["note"]
    return lines | {
        "product": lines["product"]._replace(about="s.english"),
        "need": lines["need"]._replace(about="s.english"),
        "marketplace_account": lines["marketplace_account"]._replace(
            about=called(PROFILE.title, "own"), sought="s.sought || ' ' || own.sought"
        ),
        "supplier": lines["supplier"]._replace(about="s.product"),
        "certificate": lines["certificate"]._replace(name=_both_of("s.kind", "s.number")),
        "quote": _of(lines["quote"], "supplier_id", "supplier"),
        "inquiry": inquiry._replace(
            name=_both_of("s.number", "s.product"),
            about=joined("asked.name", ", "),
            sought=_together(inquiry.sought, joined("asked.sort_name", " ")),
            tables="JOIN inquiry_recipient r ON r.inquiry_id = s.id "
            "JOIN supplier asked ON asked.id = r.supplier_id",
            each="GROUP BY s.id",
        ),
        "note": note._replace(
            name="substr(replace(s.text, '\n', ' '), 1, 80)",
            about="coalesce(noted.name, o.number || ' · ' || ordered.name, i.number, i.product)",
            sought=_together(
                note.sought,
                "coalesce(noted.sort_name, o.sort_number || ' ' || ordered.sort_name, "
                "i.sort_number || ' ' || i.sort_product)",
            ),
            tables="LEFT JOIN supplier noted ON noted.id = s.supplier_id "
            "LEFT JOIN inquiry i ON i.id = s.inquiry_id "
            "LEFT JOIN purchase_order o ON o.id = s.order_id "
            "LEFT JOIN supplier ordered ON ordered.id = o.supplier_id",
        ),
    }


_LINES = _lines()
_SORTS = {
    "": ("", "binned_at DESC, id"),
    "kind": ("place {direction}, ", "sought, id"),
    "name": ("", "sought {direction}, id"),
    "binned": ("", "binned_at {direction}, id"),
}
"""What stands before the order among the things of one table, and that order."""
_SECONDS = {
    "kind": "place {direction}",
    "name": "sought {direction}",
    "binned": "binned_at {direction}",
}
"""The same orders where they follow another."""
_BY_NAME = frozenset({"kind", "name"})


class BinQuery(NamedTuple):
    """
    What is asked of the Bin: `tables` there are, the latest first unless sorted.

    All words of `search` must occur. `before` is an instant as stored, or "" for any.
    """

    tables: Sequence[str]
    search: str = ""
    sort: str = ""
    before: str = ""
    descending: bool = False
    besides: Besides = NOTHING_BESIDES


def ids(reader: Reader, asked: BinQuery, most: int = -1) -> tuple[BinItem, ...]:
    """What is asked for, in order; only the first `most` where that is not negative."""
    conditions, words = all_words("sought", asked.search)
    conditions += ["binned_at < :before"] if asked.before else []
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    first, order = _order(asked)
    select = _sought if words or {asked.sort, asked.besides.then} & _BY_NAME else _bare
    each = (f"SELECT * FROM ({select(table)}) thing {where}" for table in asked.tables)
    if most >= 0:  # each table's first come along its own index
        each = (f"SELECT * FROM ({part} ORDER BY {order} LIMIT :most) first" for part in each)
    rows = reader.rows(
        f"SELECT place, id FROM ({' UNION ALL '.join(each)}) things "
        f"ORDER BY {first}{order}, place LIMIT :most",
        {"before": asked.before, "most": most, **words},
    )
    return tuple(BinItem(TABLES[place], key) for place, key in rows)


def _order(asked: BinQuery) -> tuple[str, str]:
    """What stands before the order among the things of one table, and that order."""
    first, order = (
        directed(part, descending=asked.descending) for part in _SORTS.get(asked.sort, _SORTS[""])
    )
    then = _SECONDS.get(asked.besides.then, "")
    if not then:
        return first, order
    second = directed(then, descending=asked.besides.then_descending)
    main = "" if first else f"{order.partition(',')[0]}, "
    return first, f"{main}{second}, id"


def holds(reader: Reader, asked: BinQuery, item: BinItem) -> bool:
    """Whether what is asked for has this item among it."""
    if item not in lines(reader, [item]) or item.record not in asked.tables:
        return False
    return not (asked.search or asked.before) or item in ids(reader, asked)


def lines(reader: Reader, items: Sequence[BinItem]) -> dict[BinItem, Row]:
    """The `name`, `about` and `binned_at` of these, without those no longer in the Bin."""
    these = {table: id_list(i.id for i in items if i.record == table) for table in TABLES}
    selects = (_told(table, f"AND s.id {listed(table)}") for table in these)
    rows = reader.rows(" UNION ALL ".join(selects), these)
    return {BinItem(TABLES[row["place"]], row["id"]): row for row in rows}


def total(reader: Reader) -> int:
    """How much there is in the Bin."""
    things = " UNION ALL ".join(map(_bare, TABLES))
    return int(reader.value(f"SELECT count(*) FROM ({things}) things"))


def _bare(table: str) -> str:
    """Enough for the usual order, and at once."""
    return (
        f"SELECT {TABLES.index(table)} AS place, s.id AS id, s.binned_at FROM {table} s "
        "WHERE s.binned_at IS NOT NULL"
    )


def _sought(table: str) -> str:
    """Enough to look for words, and for the orders by name: an index has it of suppliers."""
    line = _LINES[table]
    name = f"{table} s"
    there = along(name, f"{table}_binned") if line.each else name  # else all rows of r are read
    return (
        f"SELECT {TABLES.index(table)} AS place, s.id AS id, s.binned_at, {line.sought} AS sought "
        f"FROM {there} {line.tables} WHERE s.binned_at IS NOT NULL {line.each}"
    )


def _told(table: str, these: str) -> str:
    line = _LINES[table]
    return (
        f"SELECT {TABLES.index(table)} AS place, s.id AS id, s.binned_at, {line.name} AS name, "
        f"{line.about} AS about FROM {table} s {line.tables} "
        f"WHERE s.binned_at IS NOT NULL {these} {line.each}"
    )


def in_bin(reader: Reader, table: str) -> list[int]:
    """The rows of a table that are in the Bin, by id."""
    rows = reader.rows(f"SELECT id FROM {table} WHERE binned_at IS NOT NULL ORDER BY id")
    return [int(row["id"]) for row in rows]


def orders_from(reader: Reader, quote_ids: Iterable[int]) -> list[Row]:
    """The `number` of each order made from one of these quotes (`id`), the oldest first."""
    return reader.rows_of(
        f"SELECT quote_id AS id, number FROM purchase_order WHERE quote_id {THESE} "
        "ORDER BY purchase_order.id",
        quote_ids,
    )


def orders_with(reader: Reader, supplier_ids: Iterable[int]) -> list[Row]:
    """The `number` of each order made with one of these suppliers (`id`), the oldest first."""
    return reader.rows_of(
        f"SELECT supplier_id AS id, number FROM purchase_order WHERE supplier_id {THESE} "
        "ORDER BY purchase_order.id",
        supplier_ids,
    )


def answers_to(reader: Reader, inquiry_ids: Iterable[int], gone: Iterable[int]) -> list[Row]:
    """The `name` of each supplier whose quote, not a `gone` one, answers an inquiry (`id`)."""
    return reader.rows(
        "SELECT r.inquiry_id AS id, s.name FROM inquiry_recipient r "
        "JOIN quote q ON q.recipient_id = r.id JOIN supplier s ON s.id = q.supplier_id "
        f"WHERE r.inquiry_id {THESE} AND q.id NOT {listed('gone')}",
        _both(inquiry_ids, gone),
    )


def sent_to(reader: Reader, inquiry_ids: Iterable[int]) -> list[Row]:
    """The `name` of each supplier to whom an inquiry (`id`) was sent, the first one last."""
    return reader.rows_of(
        "SELECT r.inquiry_id AS id, s.name FROM inquiry_recipient r "
        f"JOIN supplier s ON s.id = r.supplier_id WHERE r.inquiry_id {THESE} "
        "AND (r.revision > 0 OR r.state NOT IN ('draft', 'cancelled')) ORDER BY r.id DESC",
        inquiry_ids,
    )


def quotes_of(reader: Reader, supplier_ids: Iterable[int], gone: Iterable[int]) -> list[Row]:
    """The `product` of each quote, not a `gone` one, of these suppliers (`id`)."""
    return reader.rows(
        f"SELECT supplier_id AS id, product FROM quote WHERE supplier_id {THESE} "
        f"AND id NOT {listed('gone')}",
        _both(supplier_ids, gone),
    )


def inquiries_to(reader: Reader, supplier_ids: Iterable[int], gone: Iterable[int]) -> list[Row]:
    """What each inquiry, not a `gone` one, to these suppliers (`id`) is called: `name`."""
    return reader.rows(
        "SELECT r.supplier_id AS id, "
        "coalesce(i.number, nullif(i.product, ''), CAST(i.id AS TEXT)) AS name "
        "FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
        f"WHERE r.supplier_id {THESE} AND i.id NOT {listed('gone')}",
        _both(supplier_ids, gone),
    )


def waived(reader: Reader, supplier_ids: Iterable[int]) -> set[int]:
    """Those of these suppliers for which a condition was waived."""
    rows = reader.rows_of(
        f"SELECT supplier_id FROM gate_waiver WHERE supplier_id {THESE}", supplier_ids
    )
    return {int(row["supplier_id"]) for row in rows}


class Naming(NamedTuple):
    """The `column` of a table that names a record; `owner` is what of the row may be gone."""

    table: str
    column: str
    owner: str = "id"


def naming(reader: Reader, named: Naming, ids: Iterable[int], gone: Iterable[int]) -> list[Row]:
    """How many rows name a record (`id`), none of `gone` owners: `number`; none without."""
    table, column, owner = named
    return reader.rows(
        f"SELECT {column} AS id, count(*) AS number FROM {table} WHERE {column} {THESE} "
        f"AND {owner} NOT {listed('gone')} GROUP BY {column}",
        _both(ids, gone),
    )


def _both(ids: Iterable[int], gone: Iterable[int]) -> dict[str, str]:
    return {"ids": id_list(ids), "gone": id_list(gone)}
