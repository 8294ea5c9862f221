"""A wrong file is refused in one sentence before a byte of it changes."""

import os
import sqlite3
import stat
from contextlib import closing

import pytest

from sourcing_app.domain.errors import Damaged, Environment, Held, TooNew
from sourcing_app.services.desk import Desk, create


@pytest.fixture
def path(tmp_path):
    create(tmp_path / "file.sourcing")
    return tmp_path / "file.sourcing"


def opened(path, resources):
    desk = Desk(path, resources)
    desk.close()
    return desk


def test_a_new_file_is_for_its_owner_alone(path):
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_existing_file_is_not_overwritten(path):
    before = path.read_bytes()

    with pytest.raises(Environment, match="already exists"):
        create(path)

    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"x", b"\x00" * 4096, b"<html>" + b" " * 4096, b"PK\x03\x04" + b"\x00" * 4096]
)
def test_another_kind_of_file_is_refused_unchanged(tmp_path, resources, content):
    path = tmp_path / "wrong.sourcing"
    path.write_bytes(content)

    with pytest.raises(Damaged, match=r"wrong\.sourcing is not a sourcing file"):
        opened(path, resources)

    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path, resources):
    path = tmp_path / "other.sourcing"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (x)")

    with pytest.raises(Damaged, match="another program"):
        opened(path, resources)


def test_a_newer_file_is_refused_with_its_version(path, resources):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")

    with pytest.raises(TooNew, match="schema 99"):
        opened(path, resources)


def test_a_missing_file_is_named(tmp_path, resources):
    with pytest.raises(Environment, match=r"There is no file .*gone\.sourcing"):
        opened(tmp_path / "gone.sourcing", resources)


def test_a_second_opening_says_who_holds_the_file(path, resources):
    desk = Desk(path, resources)

    with pytest.raises(Held, match=f"process {os.getpid()}"):
        Desk(path, resources)

    desk.close()
    assert opened(path, resources).path == path.resolve()


def test_nothing_is_left_beside_a_closed_file(path, resources):
    opened(path, resources)

    assert list(path.parent.iterdir()) == [path]
