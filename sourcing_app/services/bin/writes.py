"""Moving records of one table to the Bin and back, in a writing session."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlmodel import Session

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.sentences import Sentence
from sourcing_app.store.history.bulk import column_of, set_column


def set_binned(
    session: Session, table: str, ids: Sequence[int], gone: Sentence, *, binned: bool
) -> None:
    """Bin or restore them all, or raise NotFound(gone) and change none; when first binned stays."""
    there = column_of(session, table, "binned_at", ids)
    if len(there) != len(set(ids)):
        raise NotFound(gone)
    changed = {key: at for key, at in there.items() if (at is None) is binned}
    set_column(session, table, "binned_at", changed, datetime.now(UTC) if binned else None)
