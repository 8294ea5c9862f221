"""One action is one transaction, one announcement and one step of undo."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Rejected
from sourcing_app.store.tables.attachment import Attachment, Blob


@pytest.fixture
def told(desk):
    told = []
    desk.changes.listen(told.append)
    return told


def add(desk, name="a.pdf", *, undoable=True):
    with desk.database.writing(Action.FILE_ATTACHED, undoable=undoable) as session:
        if session.get(Blob, "0" * 64) is None:
            session.add(Blob(sha256="0" * 64, size=1, data=b"x"))
            session.flush()
        row = Attachment(
            entity="supplier",
            entity_id=1,
            kind="other",
            name=name,
            media_type="text/plain",
            sha256="0" * 64,
            added_at=datetime.now(UTC),
        )
        session.add(row)
        session.flush()
        return row.id


def names(desk):
    return [row["name"] for row in desk.reader.rows("SELECT name FROM attachment ORDER BY id")]


def rename(desk, key, name):
    with desk.database.writing(Action.FILE_ATTACHED) as session:
        session.get(Attachment, key).name = name


def overtaken(desk, key):
    with desk.database.writing(Action.FILE_ATTACHED) as session, session.no_autoflush:
        session.get(Attachment, key).name = "mine.pdf"
        session.connection().exec_driver_sql("UPDATE attachment SET version = version + 1")


def test_a_commit_is_announced_once_with_its_step(desk, told):
    add(desk)

    (committed,) = told
    assert committed.tables == {"attachment"}
    assert committed.step.action is Action.FILE_ATTACHED


def test_what_must_not_be_undone_has_no_step(desk, told):
    add(desk, undoable=False)

    assert told[0].step is None


def test_undo_and_redo_of_an_addition(desk, told):
    add(desk)
    step = told[0].step

    desk.revert(step)
    assert names(desk) == []

    desk.reapply(step)
    assert names(desk) == ["a.pdf"]


def test_undo_and_redo_of_an_edit(desk, told):
    rename(desk, add(desk), "b.pdf")
    step = told[1].step

    desk.revert(step)
    assert names(desk) == ["a.pdf"]

    desk.reapply(step)
    assert names(desk) == ["b.pdf"]


def test_a_row_changed_meanwhile_is_not_overwritten(desk, told):
    key = add(desk)
    rename(desk, key, "b.pdf")
    rename(desk, key, "c.pdf")

    with pytest.raises(Rejected):
        desk.revert(told[1].step)

    assert names(desk) == ["c.pdf"]


def test_a_refused_change_is_neither_kept_nor_announced(desk, told):
    with pytest.raises(IntegrityError), desk.database.writing(Action.FILE_ATTACHED) as session:
        session.add(Blob(sha256="too short", size=1, data=b"x"))

    assert told == []
    assert desk.reader.value("SELECT count(*) FROM blob") == 0


def test_the_history_names_field_old_and_new(desk, told):
    rename(desk, add(desk), "b.pdf")

    row = desk.reader.rows("SELECT * FROM change_log ORDER BY id")[-1]
    assert (row["entity"], row["field"], row["old"], row["new"]) == (
        "attachment",
        "name",
        "a.pdf",
        "b.pdf",
    )


def test_a_lost_update_is_noticed(desk):
    key = add(desk)

    with pytest.raises(Rejected, match="changed meanwhile"):
        overtaken(desk, key)

    assert names(desk) == ["a.pdf"]


def test_every_connection_keeps_its_settings(desk):
    with desk.database.reading() as session:
        pragmas = {
            name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "synchronous", "journal_mode", "secure_delete")
        }

    assert pragmas == {
        "foreign_keys": 1,
        "synchronous": 3,
        "journal_mode": "delete",
        "secure_delete": 1,
    }
