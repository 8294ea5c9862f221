"""One process writes; others are told who it is, may look, and take over when it is gone."""

import getpass
import re
import socket
import subprocess
import sys
from contextlib import closing

import pytest

from sourcing_app.domain.errors import Held
from sourcing_app.services.desk import Desk
from tests.conftest import RESOURCES
from tests.inquiry_samples import add_supplier
from tests.zygote import ROOT, environment

HELD_STATUS = 5


@pytest.fixture
def holder(zygote, path):
    with zygote.worker("workers.hold", path) as worker:
        next(worker.messages())
        yield worker


def opens_for_writing(path):
    with closing(Desk(path, RESOURCES)) as desk:
        add_supplier(desk, "Written after it")
        return not desk.read_only


def test_the_second_is_told_who_holds_the_file(holder, path):
    with pytest.raises(Held) as refused:
        Desk(path, RESOURCES)

    told = re.search(
        rf"{getpass.getuser()} on {socket.gethostname()}, process {holder.pid}, "
        r"since \d{1,2} \w+ \d{4}, \d\d:\d\d",
        str(refused.value),
    )
    assert told


def test_a_command_is_told_the_same(holder, path, tmp_path):
    command = [sys.executable, "-m", "sourcing_app", "add-supplier", "--file", path]
    ran = subprocess.run(  # noqa: S603 - our own program
        [*command, "--set", "name=Second"],
        cwd=ROOT, env=environment(tmp_path / "home"), capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert ran.returncode == HELD_STATUS
    assert f"process {holder.pid}, since" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_another_may_look_meanwhile(holder, path):
    with closing(Desk(path, RESOURCES, read_only=True)) as desk:
        assert desk.read_only
        assert desk.reader.value("SELECT count(*) FROM supplier") == 5


def test_the_file_of_a_killed_process_is_taken_over(holder, path):
    holder.kill()
    holder.gone()

    assert opens_for_writing(path)


def test_the_file_of_a_process_that_ended_is_free(holder, path):
    holder.talk.send("enough")
    holder.answer()

    assert opens_for_writing(path)


@pytest.mark.parametrize("note", [b"", b"root on", b"\xff\x00"])
def test_what_a_power_cut_left_of_a_lock_is_no_lock(path, note):
    path.with_name(path.name + ".lock").touch()
    path.with_name(path.name + ".holder").write_bytes(note)

    assert opens_for_writing(path)
