"""Lines of the history: every row has one that made it, and no migration rewrites one."""

import sqlite3
from contextlib import closing

import pytest

from sourcing_app.store.history import chain
from sourcing_app.store.migrations import LATEST, migrate
from tests.rows import writing
from tests.store.released import SCHEMAS, ask, released, unmade

WRITTEN = "SELECT id, at, who, action, entity, entity_id, owner, step, field, old, new, digest"
IN_SCHEMA_1 = "SELECT id, at, who, action, entity, entity_id, field"


def migrated(schema, path):
    released(schema, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, schema)
    return path


def lines(path, columns):
    return ask(path, f"{columns} FROM change_log ORDER BY id")


def head(path):
    with closing(sqlite3.connect(path)) as connection:
        assert chain.ends_well(connection)
        return ask(path, "SELECT value FROM meta WHERE key = 'history_head'")


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_row_of_a_released_file_has_a_line_that_made_it(schema, tmp_path):
    assert unmade(migrated(schema, tmp_path / "own.sourcing")) == []


def test_every_row_of_the_sample_has_a_line_that_made_it(prepared_files, tmp_path):
    path = tmp_path / "sample.sourcing"
    prepared_files.sample(path)
    assert unmade(path) == []


def test_a_row_that_another_program_put_in_has_none(desk):
    with writing(desk.path) as connection:
        connection.execute(
            "INSERT INTO search_query (version, day, text, clean, market, country, "
            "supplier_status, url) VALUES (1, '2026-03-01', '', 'lamp', '', '', '', '')"
        )
    assert unmade(desk.path) == ["search_query:1"]


@pytest.mark.parametrize("schema", [schema for schema in SCHEMAS if 1 < schema < LATEST])
def test_a_migration_leaves_every_line_as_it_was(schema, tmp_path):
    before = lines(released(schema, tmp_path / "old" / "own.sourcing"), WRITTEN)
    after = lines(migrated(schema, tmp_path / "own.sourcing"), WRITTEN)
    assert after[: len(before)] == before != []


def test_the_first_migration_masks_account_numbers_and_leaves_the_rest(tmp_path):
    before = lines(released(1, tmp_path / "old" / "own.sourcing"), IN_SCHEMA_1)
    after = lines(migrated(1, tmp_path / "own.sourcing"), IN_SCHEMA_1)
    assert after[: len(before)] == before != []
    same = "SELECT old, new FROM change_log WHERE entity <> 'supplier_bank_account' ORDER BY id"
    old = ask(tmp_path / "old" / "own.sourcing", same)
    assert ask(tmp_path / "own.sourcing", same)[: len(old)] == old


@pytest.mark.parametrize("schema", SCHEMAS)
def test_two_copies_brought_up_to_date_apart_keep_one_head(schema, tmp_path, monkeypatch):
    one = migrated(schema, tmp_path / "one.sourcing")
    for name in ("USER", "LOGNAME", "USERNAME", "LNAME"):
        monkeypatch.setenv(name, "somebody else")
    other = migrated(schema, tmp_path / "other.sourcing")
    assert lines(one, WRITTEN) == lines(other, WRITTEN)
    assert head(one) == head(other)
