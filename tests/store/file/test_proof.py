"""A copy counts once its content is proved, whichever door makes it."""

import os
import sqlite3
from contextlib import closing

import pytest

from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Damaged, Environment
from sourcing_app.store.backups import making
from sourcing_app.store.file import copy
from sourcing_app.store.file.copy import copy_file
from sourcing_app.store.file.proof import proved
from sourcing_app.store.migrations import LATEST
from sourcing_app.store.salvage import salvage, salvaging
from tests.store.released import FILES, add, ask, facts, tell


def emptied(path):
    """Somebody writes nothing over the file: a full disk elsewhere, a broken synchronisation."""
    os.truncate(path, 0)


def test_of_a_file_emptied_while_it_is_open_no_copy_is_made(path, opened, tmp_path):
    desk = opened(path)
    add(desk)
    folder = desk.backups.folder
    emptied(path)
    target = tmp_path / "copies" / "copy.sourcing"
    target.parent.mkdir()

    with pytest.raises(Damaged, match=r"own\.sourcing is damaged or is not a sourcing file"):
        desk.save_copy(target)
    with pytest.raises(Damaged):
        desk.backups.make_at(target)
    with pytest.raises(Damaged):
        desk.backups.make()
    assert list(target.parent.iterdir()) == []
    assert list(folder.glob("*.sourcing")) == []
    desk.close()


def test_nothing_is_said_in_the_words_of_sqlite(path, opened):
    desk = opened(path)
    desk.reader.rows("SELECT 1")
    emptied(path)

    for call in (
        lambda: desk.reader.rows("SELECT * FROM supplier"),
        lambda: desk.backups.make_if_due(BackupReason.CLOSING),
        lambda: add(desk),
    ):
        with pytest.raises((Damaged, Environment), match=r"own\.sourcing"):
            call()
    desk.close()


def short(copied):
    """A vacuum that leaves out the last table's rows, as a full disk once did."""

    def vacuum(reads, partial, **options):
        copied(reads, partial, **options)
        with closing(sqlite3.connect(partial, isolation_level=None)) as connection:
            connection.execute("DELETE FROM vetting_check")

    return vacuum


@pytest.mark.parametrize("door", ["copy", "backup", "backup to"])
def test_a_copy_that_lacks_rows_is_none(path, tmp_path, monkeypatch, door):
    monkeypatch.setattr(copy, "vacuum", short(copy.vacuum))
    monkeypatch.setattr(making, "vacuum", short(making.vacuum))
    doors = {
        "copy": lambda: copy_file(path, tmp_path / "copy.sourcing"),
        "backup": lambda: making.back_up(path, BackupReason.ASKED),
        "backup to": lambda: making.back_up_to(path, tmp_path / "copy.sourcing"),
    }

    with pytest.raises(Damaged, match="is incomplete"):
        doors[door]()
    assert not (tmp_path / "copy.sourcing").exists()


@pytest.mark.parametrize("schema", [1, 2])
def test_a_copy_of_an_older_file_is_compared_row_by_row(tmp_path, monkeypatch, schema):
    old = tmp_path / "old.sourcing"
    old.write_bytes((FILES / f"schema-{schema}.sourcing").read_bytes())
    copy_file(old, tmp_path / "good.sourcing")
    assert facts(tmp_path / "good.sourcing") == facts(old)

    monkeypatch.setattr(copy, "vacuum", short(copy.vacuum))
    with pytest.raises(Damaged, match="is incomplete"):
        copy_file(old, tmp_path / "bad.sourcing")
    assert not (tmp_path / "bad.sourcing").exists()


def test_a_changed_file_is_copied_as_it_is_and_no_further(path, tmp_path, monkeypatch):
    tell(path, "UPDATE supplier SET city = 'Yiwu' WHERE id = 1")
    copy_file(path, tmp_path / "good.sourcing")
    assert ask(tmp_path / "good.sourcing", "SELECT city FROM supplier WHERE id = 1") == [("Yiwu",)]
    assert not proved(tmp_path / "good.sourcing", LATEST).sound

    monkeypatch.setattr(copy, "vacuum", short(copy.vacuum))
    with pytest.raises(Damaged, match="is incomplete"):
        copy_file(path, tmp_path / "bad.sourcing")


def test_a_salvaged_file_is_proved_too(path, tmp_path, monkeypatch):
    def refuse(made, *_more):
        raise Damaged(salvaging.say("Salvage", "Nothing in {file} can be read.").put(file=made))

    monkeypatch.setattr(salvaging, "proved", refuse)
    with pytest.raises(Damaged):
        salvage(path, tmp_path / "new.sourcing")
    assert not (tmp_path / "new.sourcing").exists()
