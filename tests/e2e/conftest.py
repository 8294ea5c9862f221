"""What the journey starts from in window and commands: a fresh file and the files it reads."""

import pytest

from tests.command_line import run
from tests.e2e import journey
from tests.e2e.orders import Order


@pytest.fixture
def call(tmp_path, prepared_files, resources, capsys):
    """Run a command that must end with the expected status; gives its output and messages."""
    path = tmp_path / "by_commands.sourcing"
    prepared_files.empty(path)

    def call(*arguments, expected=0):
        status = run([str(a) for a in arguments], path, resources, journey.DAY)
        told = capsys.readouterr()
        assert status == expected, (arguments, told)
        return told

    call.path = path
    return call


@pytest.fixture
def order(tmp_path, prepared_files, resources, capsys):
    """An order in production, and its commands."""
    return Order(tmp_path, prepared_files, resources, capsys)
