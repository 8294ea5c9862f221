"""Erasing records for good, with all that belongs to them; the history keeps their names."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, func, select
from sqlmodel import Session, SQLModel

from sourcing_app.domain.records.all import parts_of, record_of
from sourcing_app.store.history.bulk import these
from sourcing_app.store.history.journal import Journal


def erase(session: Session, name: str, called: Mapping[int, str]) -> None:
    """
    Erase rows of a table by id, with all that belongs to them; `called` are their names.

    Evidence and whatever else refers to them makes the file refuse.
    """
    parents = _parents(session, name, called)
    for child_name, column in parts_of(name):
        child = _table(child_name)
        mine = child.c[column].in_(these(called))
        _erase_attachments(session, child_name, select(child.c.id).where(mine))
        _delete(session, child, mine)
    _erase_attachments(session, name, these(called))
    table = _table(name)
    _delete(session, table, table.c.id.in_(these(called)))
    journal = Journal.of(session)
    for key, words in called.items():
        journal.note(name, key, {**parents.get(key, {}), "name": words}, None)


def _parents(session: Session, name: str, ids: Mapping[int, str]) -> dict[int, dict[str, Any]]:
    """What says, by id, which records the rows belong to: the history tells of them under these."""
    record, table = record_of(name), _table(name)
    columns = record.parents if record else ()
    if not columns:
        return {}
    wanted = select(table.c.id, *(table.c[column] for column in columns))
    rows = session.execute(wanted.where(table.c.id.in_(these(ids))))
    return {key: dict(zip(columns, values, strict=True)) for key, *values in rows}


def erase_loose_blobs(session: Session) -> None:
    """Erase blobs that no attachment and no screening list refers to any more."""
    blob, owners = _table("blob"), (_table("attachment"), _table("screening_list"))
    for_nobody = [blob.c.sha256.not_in(select(owner.c.sha256)) for owner in owners]
    _delete(session, blob, and_(*for_nobody))


def _erase_attachments(session: Session, entity: str, ids: Select[tuple[int]]) -> None:
    attachment = _table("attachment")
    theirs = (attachment.c.entity == entity) & attachment.c.entity_id.in_(ids)
    _delete(session, attachment, theirs)


def _delete(session: Session, table: Table, which: ColumnElement[bool]) -> None:
    """Delete rows by a statement, and count them."""
    (number,) = session.execute(select(func.count()).select_from(table).where(which)).one()
    session.execute(table.delete().where(which))
    Journal.of(session).count(table.name, -number)


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]
