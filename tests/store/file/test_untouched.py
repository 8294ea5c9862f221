"""What is refused, or only looked at, keeps every byte, and nothing is left beside it."""

import pytest

from sourcing_app.domain.errors import AppError, Damaged, Displaced, Environment, TooNew
from sourcing_app.services.file_check import check_file
from sourcing_app.services.file_facts import file_facts
from sourcing_app.store.backups.manifests import backups_in
from sourcing_app.store.file.copy import copy_file
from sourcing_app.store.sourcing_file import SourcingFile
from tests.store.released import SCHEMAS, add, ask, released, seen, tell
from tests.store.spoiling import ADDITIVE, MAJOR, bent, cut, plant, torn_index


def write(path, content):
    path.write_bytes(content)


def foreign(path):
    path.unlink()
    tell(path, "CREATE TABLE t (x)")


REFUSED = {
    "empty": (lambda p: write(p, b""), Damaged),
    "one byte": (lambda p: write(p, b"S"), Damaged),
    "511 bytes": (lambda p: cut(p, 511), Damaged),
    "zeros": (lambda p: write(p, bytes(8192)), Damaged),
    "a web page": (lambda p: write(p, b"<!doctype html>" + b" " * 4096), Damaged),
    "a zip": (lambda p: write(p, b"PK\x03\x04" + bytes(4096)), Damaged),
    "magic alone": (lambda p: write(p, b"SQLite format 3\x00" + bytes(4096)), Damaged),
    "page size 3": (lambda p: bent(p, 16, b"\x00\x03"), Damaged),
    "of another program": (foreign, Damaged),
    "no schema": (lambda p: bent(p, 60, bytes(4)), Damaged),
    "cut off": (lambda p: cut(p, p.stat().st_size - 4096), Damaged),
    "cut in a page": (lambda p: cut(p, p.stat().st_size - 1), Damaged),
    "newer": (lambda p: tell(p, f"PRAGMA user_version = {ADDITIVE}"), TooNew),
    "newer by far": (lambda p: tell(p, f"PRAGMA user_version = {MAJOR}"), TooNew),
    "a page of noise": (lambda p: bent(p, 4096 * 20, b"\xab" * 4096), Damaged),
    "no first table": (lambda p: bent(p, 100, b"\xab" * 600), Damaged),
    "a table lost": (lambda p: tell(p, "DROP TABLE letter"), Damaged),
    "a column more": (lambda p: tell(p, "ALTER TABLE quote ADD COLUMN x TEXT"), Damaged),
    "a trigger lost": (lambda p: tell(p, "DROP TRIGGER change_log_no_delete"), Damaged),
    "an orphan": (
        lambda p: tell(p, "PRAGMA foreign_keys = 0", "UPDATE quote SET supplier_id = 999"),
        Damaged,
    ),
    "an index torn": (torn_index, Damaged),
}


@pytest.mark.parametrize("reason", REFUSED)
@pytest.mark.parametrize("options", [{}, {"newer": False, "later": True}], ids=["", "later"])
def test_a_refused_file_keeps_every_byte(path, reason, options):
    spoil, error = REFUSED[reason]
    spoil(path)
    before = seen(path.parent)

    with pytest.raises(error) as refused:
        SourcingFile(path, **options)

    assert str(path.name) in str(refused.value)
    assert "\n" not in str(refused.value)
    assert seen(path.parent) == before


@pytest.mark.parametrize("spoil", [lambda p: (p.unlink(), p.mkdir()), lambda p: p.unlink()])
def test_what_is_no_file_is_named(path, spoil):
    spoil(path)

    with pytest.raises(Environment, match=r"own\.sourcing"):
        SourcingFile(path)


def test_a_file_of_a_newer_version_can_be_looked_at_and_copied(path, opened, tmp_path):
    tell(path, "ALTER TABLE quote ADD COLUMN later TEXT", f"PRAGMA user_version = {ADDITIVE}")
    before = seen(path.parent)
    desk = opened(path, newer=True)

    assert desk.read_only
    assert f"schema {ADDITIVE}" in str(desk.restraint)
    assert desk.reader.value("SELECT count(*) FROM supplier") == 8
    with pytest.raises(Environment, match="newer version"):
        add(desk)
    desk.save_copy(tmp_path / "copy.sourcing")
    desk.close()
    assert seen(path.parent) == before
    assert ask(tmp_path / "copy.sourcing", "PRAGMA user_version") == [(ADDITIVE,)]


def test_a_file_of_another_kind_of_schema_is_not_even_looked_at(path):
    tell(path, f"PRAGMA user_version = {MAJOR}")

    with pytest.raises(TooNew, match=f"schema {MAJOR}"):
        SourcingFile(path, newer=True)


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("name", ["helpful", "sqlite_stat_update"])
def test_a_planted_trigger_never_fires(tmp_path, opened, schema, name):
    path = released(schema, tmp_path / "planted" / "own.sourcing")
    plant(path, name)
    before = seen(path.parent)
    desk = opened(path)

    assert desk.read_only
    assert f"trigger {name} was not made by Sourcing Desk" in str(desk.restraint)
    with pytest.raises(Environment, match=name):
        desk.suppliers.change(1, desk.today(), name="Harmless")
    desk.close()
    assert seen(path.parent) == before


def test_a_planted_view_is_said_by_the_check(path):
    tell(path, "CREATE VIEW supplier_list AS SELECT 1")
    before = seen(path.parent)

    (problem,) = check_file(path).problems

    assert "view supplier_list" in str(problem)
    assert seen(path.parent) == before


def test_a_table_of_somebody_else_is_kept(path, opened):
    tell(path, "CREATE TABLE notes_of_mine (x)", "INSERT INTO notes_of_mine VALUES (1)")
    desk = opened(path)
    add(desk)
    desk.close()

    assert ask(path, "SELECT x FROM notes_of_mine") == [(1,)]


def test_a_trigger_planted_while_the_file_is_open_does_not_fire(ours, opened):
    desk = opened(ours)
    plant(ours, "late")
    before = ask(ours, "SELECT * FROM supplier_bank_account")

    with pytest.raises(Displaced):
        desk.suppliers.change(1, desk.today(), name="Harmless")

    assert ask(ours, "SELECT * FROM supplier_bank_account") == before


def look_by_desk(path, resources, opened, _tmp_path):
    desk = opened(path, read_only=True)
    assert desk.reader.value("SELECT count(*) FROM supplier") == 8
    with pytest.raises(Environment, match="opened read-only"):
        add(desk)
    desk.close()


def info(path, resources, _opened, _tmp_path):
    assert file_facts(path, resources).rows["supplier"] == 8


def check(path, _resources, _opened, _tmp_path):
    assert check_file(path, deep=True).ok


def copy(path, _resources, _opened, tmp_path):
    copy_file(path, tmp_path / "copy.sourcing")


def backup(path, _resources, opened, _tmp_path):
    desk = opened(path, read_only=True)
    made = desk.backups.make().backup
    assert desk.backups.listing() == [made]
    before = seen(made.path.parent)
    looking = opened(made.path, read_only=True)  # a look inside a backup
    assert looking.reader.value("SELECT count(*) FROM supplier") == 8
    looking.close()
    assert seen(made.path.parent) == before
    assert backups_in(made.path.parent) == [made]
    desk.close()


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("look", [look_by_desk, info, check, copy, backup])
def test_looking_changes_nothing(tmp_path, resources, opened, schema, look):
    path = released(schema, tmp_path / "looked" / "own.sourcing")
    before, times = seen(path.parent), path.stat().st_mtime_ns

    look(path, resources, opened, tmp_path)

    assert seen(path.parent) == before
    assert path.stat().st_mtime_ns == times


def told_of(path):
    """What is said of a file by a deep check and by opening it; a bug passes through."""
    try:
        said = [*check_file(path, deep=True).problems]
        SourcingFile(path).close()
    except AppError as error:
        return [error]
    return said


@pytest.mark.slow("hundreds of files, each with another byte changed, are opened")
def test_no_single_byte_of_damage_ends_in_a_traceback(path):
    """Whatever byte is wrong: the file opens, or one sentence says why not."""
    whole = path.read_bytes()
    found = []
    for at in range(0, len(whole), len(whole) // 100):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x91]) + whole[at + 1 :])
        found += told_of(path)

    assert len(found) > 10
    assert [said for said in found if "\n" in str(said)] == []
