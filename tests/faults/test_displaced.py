"""The file is moved, deleted, replaced or overwritten while it is open: nothing goes astray."""

import os
import shutil
from contextlib import closing

import pytest

from sourcing_app.domain import errors
from sourcing_app.services.desk import Desk, create
from tests.inquiry_samples import add_supplier

NAMES = ["Shenzhen Brightpath", "Ningbo Sun"]


def move(path, _other):
    path.rename(path.with_name("moved.sourcing"))


def delete(path, _other):
    path.unlink()


def replace(path, other):
    os.replace(other, path)  # noqa: PTH105 - what other programs do


def overwrite(path, other):
    shutil.copyfile(other, path)


@pytest.fixture
def other(tmp_path, resources):
    """Another sourcing file, to be laid over the open one."""
    other = tmp_path / "elsewhere" / "other.sourcing"
    other.parent.mkdir()
    create(other)
    with closing(Desk(other, resources)) as desk:
        add_supplier(desk, "Foshan Evergreen")
    return other


@pytest.fixture
def desk(desk):
    for name in NAMES:
        add_supplier(desk, name)
    return desk


def folder(path):
    return {file.name: file.read_bytes() for file in path.parent.glob("*.sourcing")}


def names(path, resources):
    with closing(Desk(path, resources)) as desk:
        assert desk.reader.value("PRAGMA integrity_check") == "ok"
        return [row["name"] for row in desk.reader.rows("SELECT name FROM supplier ORDER BY id")]


@pytest.mark.parametrize("displace", [move, delete, replace, overwrite])
def test_the_next_save_is_refused_and_writes_nowhere(desk, other, displace):
    displace(desk.path, other)
    before = folder(desk.path)

    for _ in range(2):
        with pytest.raises(errors.Displaced) as refused:
            add_supplier(desk, "Too late")
        assert isinstance(refused.value, errors.Environment)
        assert desk.path.name in str(refused.value)

    assert folder(desk.path) == before
    assert not list(desk.path.parent.glob("*-journal"))


@pytest.mark.parametrize("displace", [move, delete, replace])
def test_what_is_open_can_still_be_copied_whole(desk, other, resources, displace):
    displace(desk.path, other)
    target = desk.path.with_name("rescued.sourcing")

    desk.save_copy(target)

    assert names(target, resources) == NAMES


def test_a_moved_file_opens_where_it_is_now(desk, other, resources):
    move(desk.path, other)
    with pytest.raises(errors.Displaced):
        add_supplier(desk, "Too late")
    desk.close()

    assert names(desk.path.with_name("moved.sourcing"), resources) == NAMES


def test_a_file_that_is_put_back_can_be_saved_to_again(desk, other, resources):
    move(desk.path, other)
    with pytest.raises(errors.Displaced):
        add_supplier(desk, "Too late")
    desk.path.with_name("moved.sourcing").rename(desk.path)

    add_supplier(desk, "In time")
    desk.close()

    assert names(desk.path, resources) == [*NAMES, "In time"]
