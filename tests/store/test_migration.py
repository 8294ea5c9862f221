"""A migration that is stopped anywhere has happened whole or not at all."""

import sqlite3

import pytest

from sourcing_app.domain.errors import Damaged, Environment
from sourcing_app.store import migrations
from sourcing_app.store.migrations import Part, script, statements
from sourcing_app.store.schema import schema_findings
from sourcing_app.store.sourcing_file import SourcingFile
from tests.store.released import ask, chance, child, dump, released, seen, tell

STEP = migrations._STEPS[1]
SQL = [statement for part in STEP if part.script for statement in statements(script(part.script))]
KILLS = 20


class Boom(Exception):
    pass


def boom(*_arguments):
    raise Boom


def stopped_after(number):
    """Step 2 cut after so many of its statements."""
    parts = []
    for part in STEP:
        there = statements(script(part.script)) if part.script else []
        parts += [Part(compute=lambda c, s=statement: c.execute(s)) for statement in there]
        parts += [part] if part.compute else []
    return (*parts[: number + 1], Part(compute=boom))


def refused(path, monkeypatch, step, error):
    before = dump(path)
    monkeypatch.setattr(migrations, "_STEPS", (migrations._STEPS[0], step))
    with pytest.raises(error):
        SourcingFile(path)
    assert dump(path) == before
    assert before[0] == 1
    assert list(seen(path.parent)) == ["own.sourcing"]


@pytest.mark.parametrize("number", range(len(SQL) + 1))
def test_an_exception_after_any_statement_leaves_the_old_file(old, monkeypatch, number):
    refused(old, monkeypatch, stopped_after(number), Boom)


def test_an_exception_in_the_midst_of_what_is_computed_leaves_the_old_file(old, monkeypatch):
    def half(connection):
        connection.execute("UPDATE change_log SET owner = 'x' WHERE id < 90")
        raise Boom

    refused(old, monkeypatch, (STEP[0], Part(compute=half)), Boom)


def test_a_broken_reference_is_not_committed(old, monkeypatch):
    orphan = Part(compute=lambda c: c.execute("DELETE FROM purchase_order"))

    refused(old, monkeypatch, (*STEP, orphan), Damaged)


def test_a_statement_the_file_does_not_bear_is_refused_in_one_sentence(old):
    tell(old, "CREATE TABLE table_count (mine)")
    before = dump(old)

    with pytest.raises(Damaged, match="was not brought up to date"):
        SourcingFile(old)

    assert dump(old) == before


def test_without_a_backup_there_is_no_migration(old, monkeypatch, own_home):
    own_home.mkdir(exist_ok=True)
    (own_home / "backups").write_text("in the way")
    before = seen(old.parent)

    with pytest.raises(Environment):
        SourcingFile(old)

    assert seen(old.parent) == before


def test_what_comes_out_is_what_a_new_file_has(old):
    SourcingFile(old).close()

    with sqlite3.connect(old) as connection:
        assert not schema_findings(connection, migrations.LATEST)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_killed_at_any_moment_it_is_old_or_new(tmp_path, opened):
    whole = released(1, tmp_path / "whole" / "own.sourcing")
    asked = child("opening", whole, 0)
    took = float(asked.communicate()[0])
    old, new = dump(released(1, tmp_path / "old" / "own.sourcing")), dump(whole)
    moments = chance(2).sample(range(1000), KILLS)
    files = [released(1, tmp_path / str(n) / "own.sourcing") for n in range(KILLS)]
    ends = [max(took * moment / 1000, 0.0001) for moment in moments]
    for pair in range(0, KILLS, 2):  # as many at a time as any machine has processors
        running = [child("opening", files[n], ends[n]) for n in (pair, pair + 1)]
        for process in running:
            process.communicate()

    for path in files:
        opened(path, read_only=True).close()  # a half-written page is taken back
        version, rows = dump(path)
        assert (version, rows) in (old, new)
    assert {ask(path, "PRAGMA user_version")[0][0] for path in files} <= {1, migrations.LATEST}
