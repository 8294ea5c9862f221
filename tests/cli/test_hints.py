"""A refusal names the commands that lead on from it."""

import pytest

from sourcing_app.cli.output import Status
from sourcing_app.domain.backups import BackupReason
from sourcing_app.store.backups.making import back_up
from sourcing_app.store.sourcing_file import SourcingFile
from tests.store.released import present, tell
from tests.store.spoiling import bent

NOTE = "olga\nelsewhere\n77\n2026-03-12T08:00:00+00:00\n"


@pytest.fixture
def path(tmp_path):
    path = present(tmp_path / "own.sourcing")
    SourcingFile(path).close()
    return path


def damage(path):
    bent(path, 4096 * 20, b"\xab" * 4096)


@pytest.mark.parametrize("command", ["check", "add-supplier --set name=Acme"])
def test_a_damaged_file_names_its_backup_and_the_commands(call, path, command):
    made = back_up(path, BackupReason.ASKED)
    damage(path)
    status, out, err = call(*command.split())

    assert status == Status.DAMAGED
    assert str(made.path) in out + err
    assert "1 in all" in out + err
    assert f"--to {path}" in out + err
    assert "sourcing-desk restore " in out + err
    assert f"sourcing-desk salvage {path} --to" in out + err


def test_a_sound_backup_is_named_before_a_later_doubtful_one(call, path):
    sound = back_up(path, BackupReason.ASKED)
    tell(path, "UPDATE supplier SET city = 'Yiwu'")
    back_up(path, BackupReason.ASKED)
    damage(path)
    _, out, _ = call("check")

    assert f"is {sound.path}; 2 in all" in out


def test_without_a_backup_it_says_how_to_save_what_can_be_read(call, path):
    damage(path)
    status, _, err = call("add-supplier", "--set", "name=Acme")

    assert status == Status.DAMAGED
    assert "No backup of it is known here" in err
    assert "salvage" in err


def test_a_file_that_another_computer_holds_names_the_option(call, path):
    path.with_name(path.name + ".holder").write_text(NOTE)
    status, _, err = call("add-supplier", "--set", "name=Acme")

    assert status == Status.HELD
    assert "--take-over" in err
    assert call("add-supplier", "--set", "name=Acme", "--take-over")[0] == Status.DONE


def test_what_is_accepted_by_command_can_be_written_again(call, ask, path):
    tell(path, "UPDATE supplier SET city = 'Yiwu' WHERE id = 1")
    status, told = ask("check")
    assert (status, told["ok"]) == (Status.FINDINGS, False)
    assert "“Yiwu”" in told["problems"][0]
    status, _, err = call("add-supplier", "--set", "name=Acme")
    assert status == Status.ENVIRONMENT
    assert "another program changed it" in err

    assert call("check", "--accept-as-is")[0] == Status.REFUSED
    status, told = ask("check", "--accept-as-is", "--reason", "They moved")
    assert (status, told["accepted"]) == (Status.DONE, 1)
    assert call("add-supplier", "--set", "name=Acme")[0] == Status.DONE
    assert ask("check", "--deep")[0] == Status.DONE
