"""Taking a step back, or doing it again, unless the rows have changed meanwhile."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, text
from sqlmodel import Session, SQLModel

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.store.changes import RowChange, Step

_CHANGED = say(
    "Undo", "This can no longer be undone: the record was changed by something else meanwhile."
)


def reversed_step(step: Step) -> Step:
    """The step that takes this one back."""
    rows = (RowChange(r.table, r.key, r.after, r.before) for r in reversed(step.rows))
    return Step(step.action, tuple(rows))


def apply(session: Session, step: Step) -> None:
    """Write every row's `after` over its `before`; raises Rejected where a row is another."""
    session.execute(text("PRAGMA defer_foreign_keys = ON"))
    for row in step.rows:
        _apply_row(session, SQLModel.metadata.tables[row.table], row)


def _apply_row(session: Session, table: Table, row: RowChange) -> None:
    rows = session.execute(table.select().where(table.c.id == row.key)).mappings()
    found = next((dict(r) for r in rows), None)
    if not _as_expected(found, row):
        raise Rejected(_CHANGED)
    if row.after is None:
        session.execute(table.delete().where(table.c.id == row.key))
    elif found is None:
        session.execute(table.insert().values(**row.after, version=1))
    else:
        new = {name: value for name, value in row.after.items() if value != found[name]}
        new["version"] = found["version"] + 1
        session.execute(table.update().where(table.c.id == row.key).values(**new))


def _as_expected(found: Mapping[str, Any] | None, row: RowChange) -> bool:
    """Only what the step itself changed must still be as it left it."""
    if found is None or row.before is None:
        return found is None and row.before is None
    after = row.after
    names = [name for name in row.before if after is None or row.before[name] != after[name]]
    return all(found[name] == row.before[name] for name in names)
