"""A copy is whole, private, and never half there."""

import stat

import pytest

from sourcing_app.domain.errors import Environment
from sourcing_app.services.desk import Desk, create
from sourcing_app.store.file.copy import copy_file


@pytest.fixture
def source(tmp_path):
    create(tmp_path / "file.sourcing")
    return tmp_path / "file.sourcing"


def test_a_copy_opens_and_is_private(source, tmp_path, resources):
    target = tmp_path / "copy.sourcing"
    copy_file(source, target)

    desk = Desk(target, resources)
    assert desk.reader.value("SELECT value FROM meta WHERE key = 'sample'") == "0"
    desk.close()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_an_existing_file_is_not_replaced(source, tmp_path):
    target = tmp_path / "copy.sourcing"
    target.write_text("mine")

    with pytest.raises(Environment, match="already exists"):
        copy_file(source, target)

    assert target.read_text() == "mine"


def test_a_folder_that_is_not_there_leaves_nothing(source, tmp_path):
    with pytest.raises(Environment, match=r"copy\.sourcing cannot be used"):
        copy_file(source, tmp_path / "gone" / "copy.sourcing")

    assert list(tmp_path.iterdir()) == [source]


def test_a_file_of_the_users_that_is_called_like_a_partial_one_stays(source, tmp_path):
    own = tmp_path / "copy.sourcing.partial"
    own.write_text("mine")
    copy_file(source, tmp_path / "copy.sourcing")

    assert own.read_text() == "mine"
    assert {path.name for path in tmp_path.iterdir()} == {source.name, "copy.sourcing", own.name}
