"""The lines of the history, and the names of the records they belong to."""

from collections.abc import Iterable, Sequence

from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.sqlite.dialect import THESE, quoted, sought
from sourcing_app.store.sqlite.reader import Reader, Row, id_list

_RECORD = "entity || ':' || entity_id"
_TEXT = sought("action || ' ' || field || ' ' || coalesce(old, '') || ' ' || coalesce(new, '')")


def listing(*, owned: bool, of_record: bool) -> Listing:
    """
    The lines, the latest first: of the whole file, or those that belong to :record (table:id).

    `owned` says whether the file is of a version whose lines name their owner.
    """
    mine = f"({_owner(owned=owned)} = :record OR {_RECORD} = :record)"
    return Listing(
        tables="change_log",
        key="id",
        sought=_TEXT,
        views={"all": mine if of_record else "TRUE"},
        sorts={"": "id DESC"},
    )


def lines(reader: Reader, ids: Iterable[int], *, owned: bool) -> list[Row]:
    """These lines, in any order; without owners a line is its own record and its own step."""
    step = "step" if owned else "id"
    return reader.rows_of(
        f"SELECT id, at, who, action, entity, entity_id, {_owner(owned=owned)} AS owner, "
        f"{step} AS step, field, old, new FROM change_log WHERE id {THESE}",
        ids,
    )


def last_line(reader: Reader) -> int | None:
    """The id of the line written last, None while there is none."""
    found = reader.value("SELECT max(id) FROM change_log")
    return None if found is None else int(found)


def first_instant(reader: Reader) -> str | None:
    """When the first line was written, as stored; None while there is none."""
    found = reader.value("SELECT at FROM change_log ORDER BY id LIMIT 1")
    return None if found is None else str(found)


def written(reader: Reader, table: str, key: int, field: str) -> str | None:
    """When a field was changed last, else when its row was made, as stored; None if unknown."""
    rows = reader.rows(
        "SELECT max(at) FROM change_log "
        "WHERE entity = :table AND entity_id = :key AND field = :field "
        "UNION ALL SELECT min(at) FROM change_log WHERE entity = :table AND entity_id = :key",
        {"table": table, "key": key, "field": field},
    )
    return next((str(row[0]) for row in rows if row[0]), None)


def names(reader: Reader, table: str, title: Sequence[str], ids: Iterable[int]) -> list[Row]:
    """The `id` and `name` of these rows: the first of the columns of `title` that is filled in."""
    return reader.rows_of(
        f"SELECT id, {called(title, 't')} AS name FROM {table} t WHERE id {THESE}", ids
    )


def called(title: Sequence[str], table: str) -> str:
    """What a row of a table, by this name in the SELECT, is called: a title filled in, or ""."""
    columns = ", ".join(f"nullif({table}.{column}, '')" for column in title)
    return f"coalesce({columns}, '')"


def _owner(*, owned: bool) -> str:
    return "owner" if owned else _RECORD


def made_between(reader: Reader, first: int, last: int, most: int) -> list[Row]:
    """The first lines with an id in this range: id, entity, entity_id, owner, new; in order."""
    return reader.rows(
        "SELECT id, entity, entity_id, owner, new FROM change_log "
        "WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?",
        (first, last, most),
    )


def tables_told_of(reader: Reader, line: int) -> set[str]:
    """The tables of whose rows a later line than this one tells."""
    rows = reader.rows("SELECT DISTINCT entity FROM change_log WHERE id > ?", (line,))
    return {row["entity"] for row in rows}


def told_since(reader: Reader, table: str, keys: Iterable[int], line: int) -> set[int]:
    """Those of these rows of a table of which a later line than this one tells."""
    rows = reader.rows(
        "SELECT DISTINCT entity_id FROM change_log "
        f"WHERE entity = :table AND entity_id {THESE} AND id > :line",
        {"table": table, "ids": id_list(keys), "line": line},
    )
    return {row["entity_id"] for row in rows}


def rows_there(reader: Reader, table: str, keys: Iterable[int]) -> dict[int, Row]:
    """These rows of a table with all columns, by id; those that are gone are left out."""
    rows = reader.rows_of(f"SELECT * FROM {quoted(table)} WHERE id {THESE}", keys)
    return {row["id"]: row for row in rows}
