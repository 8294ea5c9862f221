"""The commands about going back and about trust, with the statuses scripts rely on."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from sourcing_app.services.desk import Desk
from sourcing_app.store.migrations import LATEST
from tests.conftest import RESOURCES
from tests.store.backups.earlier import refuse
from tests.store.released import (
    SCHEMAS,
    died_in_a_transaction,
    dump,
    facts,
    present,
    released,
    seen,
    tell,
)
from tests.store.released import ask as rows
from tests.store.spoiling import ADDITIVE, bent, plant

DONE, FINDINGS, USAGE, REFUSED, DAMAGED, HELD, ENVIRONMENT, NEWER = range(8)


@pytest.fixture
def path(tmp_path):
    """The file of the call fixture, with the sample in it."""
    return present(tmp_path / "own.sourcing")


def test_a_backup_is_made_listed_and_restored(ask, path, tmp_path):
    before = facts(path)
    status, made = ask("backup", path)
    assert status == DONE
    assert made["rows"]["supplier"] == 8
    status, listed = ask("backups", path)
    assert status == DONE
    (only,) = listed["backups"]
    assert only["path"] == made["file"]
    assert {"path", "made", "rows", "bytes", "verified"} <= set(only)
    assert only["verified"] is True
    status, restored = ask("restore", made["file"], "--to", tmp_path / "new.sourcing")
    assert status == DONE
    assert restored == {
        "file": str(tmp_path / "new.sourcing"),
        "rows": {**made["rows"], "change_log": made["rows"]["change_log"] + 1},
        "former": None,
    }
    assert facts(tmp_path / "new.sourcing") == before


def test_a_copy_under_a_name_of_the_users(ask, call, path, tmp_path):
    status, made = ask("backup", path, "--to", tmp_path / "copy.sourcing")
    assert (status, made["file"]) == (DONE, str(tmp_path / "copy.sourcing"))
    assert facts(tmp_path / "copy.sourcing") == facts(path)
    status, out, err = call("backup", path, "--to", tmp_path / "copy.sourcing")
    assert (status, out) == (ENVIRONMENT, "")
    assert "already exists" in err


def test_a_rotted_backup_is_a_finding_and_is_not_restored(ask, call, path):
    _, made = ask("backup", path)
    bent(Path(made["file"]), 9000, b"\xab\xab")
    status, listed = ask("backups", path)
    assert status == FINDINGS
    assert [each["verified"] for each in listed["backups"]] == [False]
    before = dump(path)
    status, _, err = call("restore", made["file"], "--to", path)
    assert status == DAMAGED
    assert "has changed since it was made" in err
    assert dump(path) == before


def test_the_plain_answers_name_what_matters(call, path):
    assert "There is no backup of this file yet" in call("backups", path)[1]
    assert "and verified" in call("backup", path)[1]
    line = call("backups", path)[1]
    assert "8 suppliers\t4 orders\tverified" in line
    assert "is sound" in call("check", path, "--deep")[1]


@pytest.mark.parametrize("command", ["info", "check", "backup", "backups", "history"])
@pytest.mark.parametrize(
    ("spoil", "wanted"),
    [
        (lambda p: p.write_bytes(b""), DAMAGED),
        (lambda p: p.write_bytes(b"PK\x03\x04" * 900), DAMAGED),
        (lambda p: p.write_bytes(p.read_bytes()[:-4096]), DAMAGED),
        (lambda p: tell(p, "DROP TABLE letter"), DAMAGED),
        (lambda p: tell(p, f"PRAGMA user_version = {ADDITIVE}"), NEWER),
        (lambda p: p.unlink(), ENVIRONMENT),
        (lambda p: (p.unlink(), p.mkdir()), ENVIRONMENT),
    ],
)
def test_what_cannot_be_opened_is_said_in_one_line(call, path, command, spoil, wanted):
    spoil(path)
    before = seen(path.parent)
    status, out, err = call(command, path)

    assert status == wanted
    lines = (out + err).strip().splitlines()
    assert len([line for line in lines if "sourcing-desk salvage" not in line]) == 1
    assert path.name in out + err
    assert seen(path.parent) == before


@pytest.mark.parametrize(
    "command",
    ["info", "check", "check --deep", "backup", "backups", "history", "history --verify"],
)
@pytest.mark.parametrize("schema", SCHEMAS)
def test_looking_at_a_file_changes_nothing(call, tmp_path, command, schema):
    path = released(schema, tmp_path / "own.sourcing")
    before, time = seen(tmp_path), path.stat().st_mtime_ns
    name, *options = command.split()
    status, _, err = call(name, path, *options)

    assert status == (REFUSED if "--verify" in command and schema == 1 else DONE), err
    assert seen(tmp_path) == before
    assert path.stat().st_mtime_ns == time


def test_a_check_says_what_is_planted_and_what_is_damaged(ask, path):
    plant(path, "helpful")
    status, told = ask("check", path)
    assert (status, told["ok"], told["schema"]) == (FINDINGS, False, LATEST)
    assert "helpful" in told["problems"][0]
    bent(path, 4096 * 20, b"\xab" * 4096)
    status, told = ask("check", path)
    assert (status, told["ok"]) == (DAMAGED, False)


def test_a_check_is_deep_only_when_asked(ask, path):
    tell(path, "UPDATE blob SET data = zeroblob(size) WHERE rowid = 1")
    assert ask("check", path)[0] == DONE
    status, told = ask("check", path, "--deep")
    assert status == FINDINGS
    assert "is damaged" in told["problems"][0]


@pytest.mark.parametrize(
    ("statement", "word", "as_found"),
    [
        ("UPDATE payment_line SET amount = amount + 1 WHERE id = 1", "do not add up", FINDINGS),
        ("UPDATE payment_line SET amount = 9223372036854775807", "do not add up", DAMAGED),
        ("UPDATE supplier SET notes = CAST(x'ff' AS TEXT)", "A text in supplier is", FINDINGS),
    ],
)
def test_a_deep_check_finds_what_sqlite_does_not(ask, path, statement, word, as_found):
    tell(path, statement)
    status, told = ask("check", path, "--deep")

    assert status == as_found
    assert [problem for problem in told["problems"] if word in problem]


def test_a_journal_is_a_finding(ask, path):
    died_in_a_transaction(path)

    assert ask("check", path)[0] == FINDINGS


def test_while_the_window_has_it_open(call, ask, path, resources, tmp_path):
    desk = Desk(path, resources)
    status, told = ask("info", path)
    assert (status, told["read_only"]) == (DONE, True)
    assert told["held_by"]
    assert ask("check", path)[0] == DONE
    status, made = ask("backup", path)
    assert status == DONE
    status, _, err = call("restore", made["file"], "--to", path)
    assert status == HELD
    assert "is open in another window or command" in err
    desk.close()


def test_a_full_disk_is_the_environment(call, path, monkeypatch):
    monkeypatch.setattr("sourcing_app.files.atomic.os.fsync", refuse)
    status, _, err = call("backup", path)

    assert status == ENVIRONMENT
    assert "the disk is full" in err


def test_the_history_its_head_and_its_proof(ask, call, path):
    status, told = ask("history", path, "--limit", "3")
    assert (status, len(told["items"]), told["verified"]) == (DONE, 3, None)
    assert {"when", "who", "entity", "field", "old", "new"} <= set(told["items"][0])
    status, told = ask("history", path, "--verify", "--expect", told["head"])
    assert (status, told["verified"], told["problems"]) == (DONE, True, [])
    words = call("history", path, "--expect", told["head"])[1].splitlines()
    assert words[-1] == "The head you noted stands in this history."


@pytest.mark.parametrize("wrong", ["0", "-1", "x", "1.5"])
def test_a_limit_below_one_is_wrong_usage(call, path, wrong):
    with pytest.raises(SystemExit) as stop:
        call("history", path, f"--limit={wrong}")
    assert stop.value.code == USAGE


def test_without_lines_it_says_of_what(call, path, tmp_path):
    words = call("history", path, "--entity", "supplier:99")[1]
    assert words.startswith("There is no history of supplier:99.")
    call("new", tmp_path / "bare.sourcing")
    assert "Nothing was changed yet." in call("history", tmp_path / "bare.sourcing")[1]


def test_a_record_of_its_own(ask, path):
    _, told = ask("history", path, "--entity", "supplier:1")

    assert told["items"]
    assert {item["owner"] for item in told["items"]} == {"supplier:1"}


def test_a_head_that_is_not_in_it_is_a_finding(ask, call, path):
    status, told = ask("history", path, "--expect", "f" * 64)
    assert (status, told["verified"]) == (FINDINGS, False)
    assert "does not stand in this history" in call("history", path, "--expect", "f" * 64)[1]


def test_a_line_that_was_changed_is_named(ask, path):
    guard = rows(path, "SELECT sql FROM sqlite_master WHERE name = 'change_log_no_update'")[0][0]
    tell(path, "DROP TRIGGER change_log_no_update")
    tell(path, "UPDATE change_log SET new = 'forged' WHERE id = 7", guard)
    status, told = ask("history", path, "--verify")

    assert status == FINDINGS
    assert told["problems"] == ["The history was changed at line 7."]
    assert ask("check", path, "--deep")[0] == FINDINGS
    assert ask("check", path)[0] == DONE


@pytest.mark.parametrize(
    "wrong", [("--entity", "supplier"), ("--expect", "abc"), ("--entity", "1:x")]
)
def test_what_names_nothing_is_refused(call, path, wrong):
    status, _, err = call("history", path, *wrong)

    assert status == REFUSED
    assert len(err.splitlines()) == 1


def test_the_answer_is_one_document(call, path):
    for command in ("info", "check", "backup", "backups", "history"):
        _, out, _ = call(command, path, "--json")
        assert isinstance(json.loads(out), dict)
        assert len(out.splitlines()) == 1


def test_the_backups_of_a_damaged_file_and_of_one_that_is_gone_are_still_found(ask, call, path):
    with closing(Desk(path, RESOURCES)):
        pass
    _, made = ask("backup", path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert call("info", path)[0] == DAMAGED

    status, listed = ask("backups", path)
    assert (status, [b["path"] for b in listed["backups"]]) == (DONE, [made["file"]])

    path.unlink()
    assert ask("backups", path) == (DONE, listed)


def test_a_file_that_was_never_here_has_no_backups_to_list(call, tmp_path):
    (tmp_path / "other.sourcing").write_text("Dear Sirs")
    assert call("backups", tmp_path / "other.sourcing")[0] == DAMAGED
    assert call("backups", tmp_path / "gone.sourcing")[0] == ENVIRONMENT
