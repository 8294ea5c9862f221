"""The classes and the migrated file agree; a step that fails leaves the file as it was."""

import sqlite3
from contextlib import closing

import pytest
from sqlmodel import SQLModel

from sourcing_app.store import (
    migrations,
    tables,  # noqa: F401 - fills the metadata
)
from sourcing_app.store.derived_columns import DERIVED
from sourcing_app.store.file import schema
from sourcing_app.store.sqlite.counts import UNCOUNTED
from sourcing_app.store.sqlite.row_digests import UNDIGESTED


def columns(desk, table):
    rows = desk.reader.rows(f"PRAGMA table_info({table})")
    own = [row for row in rows if row["name"] not in DERIVED.get(table, ())]
    return {row["name"]: not (row["notnull"] or row["pk"]) for row in own}


def test_every_class_has_the_columns_of_the_file(desk):
    for name, table in SQLModel.metadata.tables.items():
        declared = {c.name: bool(c.nullable) for c in table.columns}
        assert declared == columns(desk, name), name


def test_the_rows_of_every_table_are_counted_and_have_a_digest(desk):
    rows = desk.reader.rows("SELECT name, digest <> '' AS digested FROM table_count")
    digested = {row["name"] for row in rows if row["digested"]}

    assert {row["name"] for row in rows} == SQLModel.metadata.tables.keys() - UNCOUNTED
    assert digested == SQLModel.metadata.tables.keys() - UNCOUNTED - UNDIGESTED


def test_every_table_of_the_file_is_strict(desk):
    rows = desk.reader.rows("SELECT name, strict FROM pragma_table_list WHERE type = 'table'")
    loose = {r["name"] for r in rows if not r["strict"] and not r["name"].startswith("sqlite_")}
    assert loose == set()


def test_a_failing_step_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    monkeypatch.setattr(
        migrations, "script", lambda _name: "CREATE TABLE a (x);\nCREATE NONSENSE;\n"
    )
    with closing(sqlite3.connect(tmp_path / "f", isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrations.migrate(connection, 0)

        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)


def test_a_trigger_in_a_step_is_one_statement():
    script = "CREATE TRIGGER t AFTER INSERT ON a BEGIN\nDELETE FROM b;\nEND;\nCREATE TABLE c (x);\n"

    assert len(migrations.statements(script)) == 2


def test_the_digest_of_the_latest_schema_is_written_down():
    """After a change of the latest step: this is the digest to write down."""
    assert schema.digest(schema.expected(migrations.LATEST)) == schema.AS_MADE


def test_a_file_as_it_was_made_is_compared_by_its_digest_alone(desk, monkeypatch):
    monkeypatch.setattr(schema, "expected", lambda _version: pytest.fail("made anew"))
    with closing(sqlite3.connect(desk.path)) as connection:
        assert not schema.schema_findings(connection, migrations.LATEST)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ("DROP INDEX {index}", "missing"),
        ("CREATE VIEW planted AS SELECT 1", "planted"),
    ],
)
def test_what_differs_from_the_digest_is_named(desk, change, kind):
    with closing(sqlite3.connect(desk.path)) as file, closing(sqlite3.connect(":memory:")) as copy:
        file.backup(copy)
        (index,) = copy.execute(
            "SELECT min(name) FROM sqlite_master WHERE type = 'index' AND sql <> ''"
        ).fetchone()
        copy.execute(change.format(index=index))
        found = schema.schema_findings(copy, migrations.LATEST)
    assert len(getattr(found, kind)) == 1


def test_an_index_more_does_no_harm(desk):
    with closing(sqlite3.connect(desk.path)) as file, closing(sqlite3.connect(":memory:")) as copy:
        file.backup(copy)
        copy.execute("CREATE INDEX more ON supplier (city)")
        assert not schema.schema_findings(copy, migrations.LATEST)
