"""Every connection has the same settings, and one that cannot have them is refused."""

import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest

from sourcing_app.domain.errors import Environment, Held
from sourcing_app.store.migrations import script
from sourcing_app.store.sourcing_file import SourcingFile
from sourcing_app.store.sqlite import connection as store
from sourcing_app.store.sqlite.connection import connect
from tests.store.released import add, seen

SETTINGS = {
    "foreign_keys": 1,
    "synchronous": 3,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "mmap_size": 0,
    "temp_store": 2,
    "busy_timeout": 5000,
    "journal_mode": "delete",
}


def settings(connection):
    found = {name: connection.execute(f"PRAGMA {name}").fetchone() for name in SETTINGS}
    return {name: 0 if row is None else row[0] for name, row in found.items()}


@pytest.mark.parametrize("write", [True, False])
def test_the_settings_of_a_connection(path, write):
    with closing(connect(path, write=write)) as connection:
        assert settings(connection) == SETTINGS
        assert connection.execute("PRAGMA query_only").fetchone() == (int(not write),)
        assert connection.isolation_level is None


def test_every_connection_of_a_day_is_made_that_way(ours, opened, monkeypatch):
    made, real = [], store._prepare

    def spy(connection, *, write):
        real(connection, write=write)
        made.append((write, settings(connection), query_only(connection)))

    monkeypatch.setattr(store, "_prepare", spy)
    desk = opened(ours)
    add(desk)
    with desk.database.reading():
        pass
    desk.backups.make()
    desk.reader.rows("SELECT 1")

    assert {write for write, _, _ in made} == {True, False}
    assert [each for each in made if each[1] != SETTINGS or each[2] == each[0]] == []


def query_only(connection):
    return bool(connection.execute("PRAGMA query_only").fetchone()[0])


def test_what_only_reads_cannot_write(path):
    before = seen(path.parent)
    with closing(connect(path, write=False)) as connection:
        for statement in ("DELETE FROM letter", "CREATE TABLE t (x)", "PRAGMA user_version = 5"):
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                connection.execute(statement)
    assert seen(path.parent) == before


@pytest.mark.parametrize("write", [True, False])
def test_a_file_that_vanished_is_not_made_anew(tmp_path, write):
    with pytest.raises(Environment, match="cannot be opened"):
        connect(tmp_path / "gone.sourcing", write=write)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["a b.sourcing", "q?mode=rwc#x&y%41.sourcing", "供应商 «1».sourcing"]
)
def test_any_name_leads_to_its_own_file(path, name):
    named = path.rename(path.with_name(name))
    SourcingFile(named).close()

    assert [each.name for each in path.parent.iterdir()] == [name]


@pytest.mark.parametrize(
    "setting", ["foreign_keys = OFF", "synchronous = OFF", "trusted_schema = ON"]
)
def test_a_setting_that_is_not_in_force_is_noticed(path, monkeypatch, setting):
    monkeypatch.setattr(store, "_SETTINGS", (*store._SETTINGS, setting))

    with pytest.raises(sqlite3.DatabaseError, match=f"{setting.split()[0]} cannot be set"):
        connect(path, write=True)


def test_an_old_sqlite_is_refused_in_one_sentence(path, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 9))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.36.9")

    with pytest.raises(Environment, match=r"has SQLite 3\.36\.9; .* needs 3\.37\.0 or later"):
        SourcingFile(path)
    assert "STRICT" in script("0001.sql")


class Noting(sqlite3.Connection):
    """Notes what it is set to."""

    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)
        self.told = []

    def execute(self, sql, *parameters):
        self.told.append(sql)
        return super().execute(sql, *parameters)

    def setconfig(self, *what):
        self.told.append(what)


@pytest.mark.parametrize(
    ("platform", "version", "wanted"),
    [
        ("darwin", (3, 11), {"PRAGMA fullfsync = ON"}),
        ("linux", (3, 12), {("defensive",)}),
        ("win32", (3, 11), set()),
    ],
)
def test_what_a_platform_or_a_python_has_more_is_used(path, monkeypatch, platform, version, wanted):
    monkeypatch.setattr(store, "sys", SimpleNamespace(platform=platform, version_info=version))
    monkeypatch.setattr(sqlite3, "SQLITE_DBCONFIG_DEFENSIVE", "defensive", raising=False)
    with closing(sqlite3.connect(path, factory=Noting, isolation_level=None)) as connection:
        store._prepare(connection, write=True)

        special = {"PRAGMA fullfsync = ON", ("defensive",)}
        assert special & set(connection.told) == wanted


def test_a_lock_of_another_program_is_no_damage(path, monkeypatch):
    monkeypatch.setattr(store, "BUSY_MILLISECONDS", 0)
    quick = [s for s in store._SETTINGS if not s.startswith("busy_timeout")]
    monkeypatch.setattr(store, "_SETTINGS", (*quick, "busy_timeout = 1"))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Held, match="busy in another program"):
            SourcingFile(path)
    SourcingFile(path).close()
