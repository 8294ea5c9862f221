"""What is said of each record and of its parts, for the search index (`queries.search_index`)."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from sourcing_app.domain.records.all import RECORDS, record_of
from sourcing_app.domain.records.spec import FieldKind, RecordSpec
from sourcing_app.store.queries.search_index import NAMES
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

_KINDS = frozenset(
    {FieldKind.LINE, FieldKind.TEXT, FieldKind.CODE, FieldKind.SERIAL}
    | {FieldKind.EMAIL, FieldKind.PHONE, FieldKind.URL}
)
_NOT_SAID = frozenset({"block_order", "covers", "fact", "item", "entity", "media_type", "sha256"})
"""Names that the program gives, not words that people read."""
_WITHIN_NAMES = {"supplier": frozenset({"name", "legal_name", "city", "product"})}
"""What the columns that a record is called by are made of."""
_TOO_LONG = frozenset({"letter"})
"""Whole letters repeat what their inquiry says."""
_FILES = "attachment"


class _Source(NamedTuple):
    """Rows that say something of a record: FROM what, on which conditions, called what in SQL."""

    record: RecordSpec
    tables: str
    conditions: tuple[str, ...]
    name: str


def words_in(table: str) -> frozenset[str]:
    """The columns of a table that decide what its rows say, and of what."""
    record = record_of(table)
    if record is None or table in _TOO_LONG:
        return frozenset()
    more = {"binned_at"} if record.binned else set()
    return frozenset({*_texts(record), *NAMES.get(table, ()), *record.parents, *more})


@cache
def decides(table: str) -> frozenset[str]:
    """The tables, and the columns of this one (supplier.city), by which its records are found."""
    parts = {source.record.table for source in _sources(table)} - {table, *_TOO_LONG}
    return frozenset({f"{table}.{column}" for column in words_in(table)} | parts | {_FILES})


def names(reader: Reader, table: str, ids: Iterable[int]) -> list[Row]:
    """The `id` and the `text` that each of these records is called by."""
    text = _together("r", NAMES[table])
    return reader.rows_of(f"SELECT r.id, {text} AS text FROM {table} r WHERE r.id {THESE}", ids)


def said(reader: Reader, table: str, ids: Iterable[int]) -> list[Row]:
    """Each `text` that is said besides of a record or of one of its parts, with the record's id."""
    return reader.rows_of(_said(table), ids)


@cache
def _said(table: str) -> str:
    arms = [arm for source in _sources(table) for arm in _arms(source)]
    return " UNION ALL ".join(arms)


def _arms(source: _Source) -> Iterator[str]:
    where = " AND ".join((f"r.id {THESE}", *source.conditions))
    called = {*NAMES.get(source.record.table, ()), *_WITHIN_NAMES.get(source.record.table, ())}
    columns = [column for column in _texts(source.record) if column not in called]
    if columns and source.record.table not in _TOO_LONG:
        text = _together(source.name, columns)
        yield f"SELECT r.id AS id, {text} AS text FROM {source.tables} WHERE {where}"
    yield (
        f"SELECT r.id AS id, f.name AS text FROM {source.tables} JOIN {_FILES} f "
        f"ON f.entity = '{source.record.table}' AND f.entity_id = {source.name}.id WHERE {where}"
    )


def _sources(table: str) -> list[_Source]:
    """The record and all its parts, each once by each way to it."""
    record = record_of(table)
    assert record is not None
    found = [_Source(record, f"{table} r", (), "r")]
    for source in found:
        for part in RECORDS:
            for column, parent in part.links():
                if parent == source.record.table:
                    found.append(_part(source, part, column, f"r{len(found)}"))
    return found


def _part(source: _Source, part: RecordSpec, column: str, name: str) -> _Source:
    """The rows that belong to those of another source: the first parent filled in counts."""
    before = part.parents[: part.parents.index(column)]
    conditions = [f"{name}.{other} IS NULL" for other in before]
    conditions += [f"{name}.binned_at IS NULL"] if part.binned else []
    return _Source(
        part,
        f"{source.tables} JOIN {part.table} {name} ON {name}.{column} = {source.name}.id",
        (*source.conditions, *conditions),
        name,
    )


def _texts(record: RecordSpec) -> list[str]:
    return [
        field.name
        for field in record.fields
        if field.kind in _KINDS and not field.derived and field.name not in _NOT_SAID
    ]


def _together(name: str, columns: Iterable[str]) -> str:
    return " || '\n' || ".join(f"coalesce({name}.{column}, '')" for column in columns)
