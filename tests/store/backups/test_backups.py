"""A backup is whole, proved and private, or it is not there."""

import gzip
import json
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from sourcing_app.domain.backups import NEVER_FEWER, BackupReason
from sourcing_app.domain.errors import Cancelled, Damaged, Environment, Held
from sourcing_app.files import atomic
from sourcing_app.services.file_check import check_file
from sourcing_app.store.backups import making, tidying
from sourcing_app.store.backups.making import back_up, back_up_to
from sourcing_app.store.backups.manifests import (
    backups_in,
    file_digest,
    manifest_of,
)
from sourcing_app.store.file import file_state, user_data
from sourcing_app.store.sqlite.dialect import TABLES
from tests.store.backups.earlier import folder_of, mode, old_ones, refuse
from tests.store.released import SCHEMAS, ask, dump, facts, released, seen, tell
from tests.store.spoiling import bent

PATIENCE = 20


@pytest.mark.parametrize("schema", SCHEMAS)
def test_it_holds_everything_and_says_so(tmp_path, schema):
    path = released(schema, tmp_path / "own" / "own.sourcing")
    made = back_up(path, BackupReason.ASKED)

    assert facts(made.path) == facts(path)
    assert dump(made.path)[0] == schema == made.schema
    assert check_file(made.path, deep=True).ok
    assert made.rows == dict(rows_of(path))
    manifest = json.loads(manifest_of(made.path).read_text())
    assert manifest["sha256"] == file_digest(made.path)
    assert manifest["bytes"] == made.path.stat().st_size
    assert manifest["rows"] == made.rows
    head = ask(path, "SELECT value FROM meta WHERE key = 'history_head'")
    assert manifest["head"] == (head[0][0] if schema > 1 else "")
    assert {"program", "sqlite", "made", "reason", "schema"} <= set(manifest)
    assert backups_in(made.path.parent) == [made]


def rows_of(path):
    tables = ask(path, TABLES)
    return {name: ask(path, f"SELECT count(*) FROM {name}")[0][0] for (name,) in tables}.items()  # noqa: S608


def test_only_its_owner_may_read_it(path):
    made = back_up(path, BackupReason.ASKED)

    folder = made.path.parent
    assert [mode(each) for each in (folder, folder.parent, user_data.home())] == [0o700] * 3
    assert {mode(each) for each in folder.iterdir()} == {0o600}


def test_a_full_disk_leaves_the_backups_as_they_were(path, monkeypatch):
    first = back_up(path, BackupReason.ASKED)
    before = seen(first.path.parent)
    monkeypatch.setattr(atomic.os, "fsync", refuse)

    with pytest.raises(Environment, match="the disk is full"):
        back_up(path, BackupReason.ASKED)

    assert seen(first.path.parent) == before


def test_a_disk_that_is_full_at_the_manifest_leaves_no_backup_either(path, monkeypatch):
    first = back_up(path, BackupReason.ASKED)
    before = seen(first.path.parent)
    monkeypatch.setattr(making, "write_manifest", refuse)

    with pytest.raises(Environment):
        back_up(path, BackupReason.ASKED)

    assert seen(first.path.parent) == before


def empty(_reads, partial, **_options):
    """As a full disk has left one: sound to SQLite, and nothing in it."""
    tell(partial, "PRAGMA application_id = 1396984625", "PRAGMA user_version = 2")


def rows_short(reads, partial, **options):
    making_vacuum(reads, partial, **options)
    tell(partial, "DELETE FROM letter")


def history_short(reads, partial, **options):
    making_vacuum(reads, partial, **options)
    tell(partial, "DROP TRIGGER change_log_no_delete", "DELETE FROM change_log WHERE id > 100")


def attachments_bent(reads, partial, **options):
    making_vacuum(reads, partial, **options)
    tell(partial, "UPDATE blob SET data = zeroblob(size)")


def cut_off(reads, partial, **options):
    making_vacuum(reads, partial, **options)
    with partial.open("r+b") as stream:
        stream.truncate(partial.stat().st_size // 2)


def noise(reads, partial, **options):
    making_vacuum(reads, partial, **options)
    bent(partial, 4096 * 10, b"\xab" * 9000)


making_vacuum = making.vacuum


@pytest.mark.parametrize(
    "vacuum", [empty, rows_short, history_short, attachments_bent, cut_off, noise]
)
def test_a_copy_that_does_not_hold_it_all_is_no_backup(path, tmp_path, monkeypatch, vacuum):
    folder = folder_of(path)
    monkeypatch.setattr(making, "vacuum", vacuum)

    with pytest.raises(Damaged):
        back_up(path, BackupReason.ASKED)
    with pytest.raises(Damaged):
        back_up_to(path, tmp_path / "elsewhere.sourcing")

    assert list(seen(folder)) == [".lock"]
    assert list(tmp_path.glob("*.*")) == []


def test_a_bit_that_turned_is_found_in_the_list(path):
    made, other = back_up(path, BackupReason.ASKED), back_up(path, BackupReason.CLOSING)
    bent(made.path, made.path.stat().st_size // 2, b"\xff\x00\xff")

    listed = {backup.path: backup.verified for backup in backups_in(made.path.parent)}
    assert listed == {made.path: False, other.path: True}


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "null", '{"made": 1}', '{"rows": []}', '{"bytes": 1e999}', "\udce9"],
)
def test_a_manifest_that_is_none_is_left_out(path, text):
    made = back_up(path, BackupReason.ASKED)
    values = json.loads(manifest_of(made.path).read_text())
    other = made.path.with_name("other.sourcing")
    other.write_bytes(made.path.read_bytes())
    spoiled = {**values, **json.loads(text)} if text.startswith('{"') else None
    raw = text if spoiled is None else json.dumps(spoiled)
    manifest_of(other).write_bytes(raw.encode("utf-8", "surrogateescape"))

    assert backups_in(made.path.parent) == [made]


def test_one_whose_time_has_no_zone_is_left_out(path):
    made = back_up(path, BackupReason.ASKED)
    manifest = manifest_of(made.path)
    other = made.path.with_name("other.sourcing")
    other.write_bytes(made.path.read_bytes())
    values = json.loads(manifest.read_text())
    manifest_of(other).write_text(json.dumps({**values, "made": "2026-01-01T00:00:00"}))

    assert backups_in(made.path.parent) == [made]


def test_what_a_crash_left_half_made_is_swept(path):
    folder = folder_of(path)
    for name in ("x.sourcing.partial", "x.json.partial", "gone.json", "x.sourcing.partial-journal"):
        (folder / name).write_text("{}")
    back_up(path, BackupReason.ASKED)

    assert len(backups_in(folder)) == 1
    kinds = sorted(each.suffix for each in folder.iterdir())
    assert kinds == ["", ".gz", ".json", ".sourcing"]


def test_two_at_a_time_wait_for_each_other(path, monkeypatch):
    """One's half-made file is not swept away by the other."""
    begun, go_on, made = Event(), Event(), []

    def slowly(reads, partial, **options):
        begun.set()
        assert go_on.wait(PATIENCE)
        making_vacuum(reads, partial, **options)

    monkeypatch.setattr(making, "vacuum", slowly)
    first = Thread(target=lambda: made.append(back_up(path, BackupReason.TIMER)))
    first.start()
    assert begun.wait(PATIENCE)
    with pytest.raises(Cancelled):
        back_up(path, BackupReason.ASKED, stop=lambda: True)
    monkeypatch.setattr(tidying, "DEADLINE_SECONDS", 0.05)
    with pytest.raises(Held, match="Another backup is being made"):
        back_up(path, BackupReason.ASKED)
    go_on.set()
    first.join(PATIENCE)

    assert backups_in(folder_of(path)) == made


def test_a_stopped_backup_leaves_nothing(path):
    folder = folder_of(path)
    with pytest.raises(Cancelled):
        back_up(path, BackupReason.ASKED, stop=lambda: True)

    assert list(folder.glob("*.*")) in ([], [folder / ".lock"])


def test_too_many_are_thinned_out(path):
    folder = old_ones(path, 60)
    back_up(path, BackupReason.ASKED)

    listed = backups_in(folder)
    assert NEVER_FEWER <= len(listed) < 30
    assert len(listed) == len(list(folder.glob("*.sourcing"))) == len(list(folder.glob("*.json")))


def test_while_the_file_is_damaged_nothing_is_thinned_out(path):
    folder = old_ones(path, 60)
    file_state.note_damaged(path)
    back_up(path, BackupReason.ASKED)

    assert len(backups_in(folder)) == 61


def test_one_that_rotted_does_not_count_among_the_five(path):
    """The latest have turned bits: those behind them stay, however many there are."""
    folder = old_ones(path, 60, step=timedelta(seconds=1))
    for backup in backups_in(folder)[:55]:
        bent(backup.path, 5000, b"\xab")
    back_up(path, BackupReason.ASKED)

    assert sum(backup.verified for backup in backups_in(folder)) >= NEVER_FEWER


def test_one_that_cannot_be_deleted_is_no_failure(path, monkeypatch):
    folder, unlink = old_ones(path, 60), Path.unlink

    def stuck(each, **options):
        return refuse() if each.name.startswith("earlier") else unlink(each, **options)

    monkeypatch.setattr(Path, "unlink", stuck)
    made = back_up(path, BackupReason.ASKED)

    assert backups_in(folder)[0] == made


def plain_text(folder):
    (plain,) = folder.glob("plain *.jsonl.gz")
    return gzip.decompress(plain.read_bytes()).decode()


def test_once_a_month_everything_is_written_plainly(path):
    made = back_up(path, BackupReason.ASKED)
    back_up(path, BackupReason.ASKED)

    lines = [json.loads(line) for line in plain_text(made.path.parent).splitlines()]
    assert [line["name"] for line in lines if line["table"] == "supplier"] == [
        name for (name,) in ask(path, "SELECT name FROM supplier ORDER BY id")
    ]
    assert len(lines) == sum(made.rows.values())


def test_a_text_that_is_none_keeps_nothing_from_being_written(path):
    tell(path, "UPDATE supplier SET notes = CAST(x'ff41' AS TEXT) WHERE id = 1")
    made = back_up(path, BackupReason.ASKED)

    assert r"\\xffA" in plain_text(made.path.parent)


def test_a_year_of_plain_files_is_kept(path):
    folder = folder_of(path)
    for month in range(1, 13):
        (folder / f"plain 2020-{month:02}.jsonl.gz").write_bytes(b"")
    back_up(path, BackupReason.ASKED)

    names = sorted(each.name for each in folder.glob("plain *"))
    assert len(names) == 12
    assert names[0] == "plain 2020-02.jsonl.gz"


def test_a_copy_of_the_users_own_is_proved_and_never_put_over_a_file(path, tmp_path, monkeypatch):
    target = tmp_path / "copy.sourcing"
    made = back_up_to(path, target)
    assert (made.path, mode(target)) == (target, 0o600)
    assert facts(target) == facts(path)
    before = target.read_bytes()
    with pytest.raises(Environment, match="already exists"):
        back_up_to(path, target)

    def meanwhile(reads, partial, **options):
        making_vacuum(reads, partial, **options)
        (tmp_path / "late.sourcing").write_text("mine")

    monkeypatch.setattr(making, "vacuum", meanwhile)
    with pytest.raises(Environment):
        back_up_to(path, tmp_path / "late.sourcing")
    assert (tmp_path / "late.sourcing").read_text() == "mine"
    assert target.read_bytes() == before


def test_a_link_planted_as_the_half_made_file_is_not_written_through(path, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("precious")
    (tmp_path / "copy.sourcing.partial").symlink_to(victim)
    back_up_to(path, tmp_path / "copy.sourcing")

    assert victim.read_text() == "precious"
