"""Moving records of one table into the Bin and out of it, inside a writing session."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, SQLModel, col

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.sentences import Sentence
from sourcing_app.store.reader import id_list


def set_binned(
    session: Session, table: type[SQLModel], ids: Sequence[int], gone: Sentence, *, binned: bool
) -> None:
    """Bin or restore them all, or raise NotFound(gone) and change none; when first binned stays."""
    model: Any = table
    these = func.json_each(id_list(ids)).table_valued("value")
    rows = session.scalars(
        select(model).where(col(model.id).in_(select(these.c.value))).order_by(model.id)
    ).all()
    if len(rows) != len(set(ids)):
        raise NotFound(gone)
    now = datetime.now(UTC)
    for row in rows:
        row.binned_at = (row.binned_at or now) if binned else None
