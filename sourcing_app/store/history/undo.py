"""Undoing and redoing a step, unless its rows have changed meanwhile."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from sqlalchemy import Table, bindparam
from sqlmodel import Session, SQLModel

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.progress import DECIDED
from sourcing_app.domain.records.all import field_of
from sourcing_app.domain.sentences import say
from sourcing_app.store.history.bulk import these
from sourcing_app.store.history.changes import RowChange, UndoStep

SETTLED = say(
    "Undo", "This can no longer be undone: a payment, a void or an erasure came after it."
)
NEEDED = say("Undo", "This can no longer be undone: what was entered meanwhile depends on it.")
_CHANGED = say("Undo", "This can no longer be undone: the record was changed meanwhile.")


def reversed_step(step: UndoStep) -> UndoStep:
    """The step that undoes this one."""
    rows = (RowChange(r.table, r.key, r.after, r.before) for r in reversed(step.rows))
    return replace(step, rows=tuple(rows), back=not step.back)


def apply(session: Session, step: UndoStep) -> list[RowChange]:
    """
    Replace every row's `before` with its `after`; returns what was written.

    Raises Rejected if a row differs. A derived value that differs is left as it is: the caller
    computes it again.
    """
    there = _stored(session, step)
    rows = [_beside(there.get((row.table, row.key)), row) for row in step.rows]
    for (name, columns), alike in groupby(rows, key=_shape):
        _write(session, SQLModel.metadata.tables[name], columns, list(alike))
    return rows


def _stored(session: Session, step: UndoStep) -> dict[tuple[str, int], Mapping[str, Any]]:
    """Read the rows of a step, table by table."""
    found: dict[tuple[str, int], Mapping[str, Any]] = {}
    for name in step.tables:
        table = SQLModel.metadata.tables[name]
        keys = these(row.key for row in step.rows if row.table == name)
        rows = session.execute(table.select().where(table.c.id.in_(keys))).mappings()
        found |= {(name, row["id"]): dict(row) for row in rows}
    return found


def _shape(row: RowChange) -> tuple[str, tuple[str, ...] | None]:
    """A key for rows that one statement can write: same table and columns; None deletes."""
    if row.after is None:
        return row.table, None
    before = row.before
    names = (n for n, value in row.after.items() if before is None or value != before[n])
    return row.table, (("" if before is None else "id"), *names)


def _write(
    session: Session, table: Table, columns: tuple[str, ...] | None, rows: Sequence[RowChange]
) -> None:
    if columns is None:
        session.execute(table.delete().where(table.c.id.in_(these(row.key for row in rows))))
        return
    after = [row.after or {} for row in rows]
    if rows[0].before is None:
        session.execute(table.insert(), [{**image, "version": 1} for image in after])
        return
    changed: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns[1:]}
    statement = table.update().where(table.c.id == bindparam("this"))
    session.connection().execute(
        statement.values({**changed, "version": table.c.version + 1}),
        [
            {"this": row.key, **{f"new_{name}": image[name] for name in columns[1:]}}
            for row, image in zip(rows, after, strict=True)
        ],
    )


def _beside(found: Mapping[str, Any] | None, row: RowChange) -> RowChange:
    """The change beside what others changed meanwhile; Rejected where they changed the same."""
    before, after = row.before, row.after
    if found is None or before is None:
        if found is not None or before is not None:
            raise Rejected(_CHANGED)
        return row
    if after is None:
        if any(found[name] != value for name, value in before.items()):
            raise Rejected(_CHANGED)
        return row
    now = {name: found[name] for name in before}
    written = {name: value for name, value in after.items() if value != before[name]}
    others = {name for name in written if now[name] != before[name]}
    for name in others:
        if not _follows(row.table, name, (now[name], before[name], after[name])):
            raise Rejected(_CHANGED)
    mine = {name: value for name, value in written.items() if name not in others}
    return RowChange(row.table, row.key, now, {**now, **mine})


def _follows(table: str, column: str, values: Iterable[Any]) -> bool:
    """Whether a value follows from others; one of these stages may be a person's decision."""
    field = field_of(table, column)
    decided = DECIDED if column == "stage" else frozenset()
    return field is not None and field.derived and decided.isdisjoint(values)
