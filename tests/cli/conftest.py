"""Running a command as a script would."""

import json

import pytest

from tests.command_line import run


@pytest.fixture
def call(tmp_path, one_dialect, resources, today, capsys):
    """Run a command on the test's own file; gives status, output and messages."""

    def call(*arguments):
        status = run([str(a) for a in arguments], tmp_path / "own.sourcing", resources, today)
        told = capsys.readouterr()
        return status, told.out, told.err

    return call


@pytest.fixture
def ask(call):
    """Run a command with --json; gives its status and its document."""

    def ask(*arguments):
        status, out, _err = call(*arguments, "--json")
        return status, json.loads(out) if out else None

    return ask
