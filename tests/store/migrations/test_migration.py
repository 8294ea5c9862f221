"""A migration that is stopped anywhere has happened whole or not at all."""

import sqlite3
from functools import cache

import pytest

from sourcing_app.domain.errors import Damaged, Environment
from sourcing_app.store import migrations, sourcing_file
from sourcing_app.store.file.schema import schema_findings
from sourcing_app.store.migrations import MigrationPart, script, statements
from sourcing_app.store.sourcing_file import SourcingFile
from tests.store.released import FILES, ask, chance, dump, released, seen, tell

OLDER = range(1, migrations.LATEST)
KILLS = 20


class Boom(Exception):
    pass


def boom(*_arguments):
    raise Boom


def pieces(step):
    """A step's statements, and what it computes, one by one."""
    for part in step:
        for statement in statements(script(part.script)) if part.script else []:
            yield MigrationPart(compute=lambda c, s=statement: c.execute(s))
        if part.compute:
            yield part


def step_from(version):
    """The step that brings a file of this version to the next."""
    return migrations._STEPS[version]


PLACES = [
    (version, number)
    for version in OLDER
    for number in range(len(list(pieces(step_from(version)))) + 1)
]


@cache
def whole(version):
    """What a file of this version holds."""
    return dump(FILES / f"schema-{version}.sourcing")


def refused(tmp_path, version, monkeypatch, step, error):
    """
    A file of this version stays what it is where the step to the next is this one.

    The backup before it has tests of its own.
    """
    path = released(version, tmp_path / "old" / "own.sourcing")
    before = whole(version)
    monkeypatch.setattr(sourcing_file, "_back_up", lambda _path: None)
    steps = migrations._STEPS
    monkeypatch.setattr(migrations, "_STEPS", (*steps[:version], step, *steps[version + 1 :]))
    with pytest.raises(error):
        SourcingFile(path)
    assert dump(path) == before
    assert before[0] == version
    assert list(seen(path.parent)) == ["own.sourcing"]


@pytest.mark.parametrize(("version", "number"), PLACES)
def test_an_exception_after_any_statement_leaves_the_old_file(
    tmp_path, monkeypatch, version, number
):
    parts = [*pieces(step_from(version))][:number]
    refused(tmp_path, version, monkeypatch, (*parts, MigrationPart(compute=boom)), Boom)


@pytest.mark.parametrize("version", OLDER)
def test_an_exception_in_the_midst_of_what_is_computed_leaves_the_old_file(
    tmp_path, monkeypatch, version
):
    def half(connection):
        connection.execute("UPDATE supplier SET notes = 'x' WHERE id < 4")
        raise Boom

    step = (step_from(version)[0], MigrationPart(compute=half))
    refused(tmp_path, version, monkeypatch, step, Boom)


@pytest.mark.parametrize("version", OLDER)
def test_a_broken_reference_is_not_committed(tmp_path, monkeypatch, version):
    orphan = MigrationPart(compute=lambda c: c.execute("DELETE FROM purchase_order"))

    refused(tmp_path, version, monkeypatch, (*step_from(version), orphan), Damaged)


def test_a_statement_the_file_does_not_bear_is_refused_in_one_sentence(old):
    tell(old, "CREATE TABLE table_count (mine)")
    before = dump(old)

    with pytest.raises(Damaged, match="was not updated"):
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


@pytest.mark.slow("a migration is killed at each of its moments")
def test_killed_at_any_moment_it_is_old_or_new(tmp_path, opened, zygote, own_home):
    whole = released(1, tmp_path / "whole" / "own.sourcing")
    opening = ("interrupted.opening", own_home.parent)
    took = zygote.call(*opening, 0, whole)
    old, new = dump(released(1, tmp_path / "old" / "own.sourcing")), dump(whole)
    moments = chance(2).sample(range(1000), KILLS)
    files = [released(1, tmp_path / str(n) / "own.sourcing") for n in range(KILLS)]
    ends = [max(took * moment / 1000, 0.0001) for moment in moments]
    for pair in range(0, KILLS, 2):  # as many at a time as any machine has processors
        with (
            zygote.worker(*opening, ends[pair], files[pair]) as one,
            zygote.worker(*opening, ends[pair + 1], files[pair + 1]) as other,
        ):
            one.ended()
            other.ended()

    for path in files:
        opened(path, read_only=True).close()  # a half-written page is taken back
        version, rows = dump(path)
        assert (version, rows) in (old, new)
    assert {ask(path, "PRAGMA user_version")[0][0] for path in files} <= {1, migrations.LATEST}
