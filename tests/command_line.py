"""Commands run in this process; making the parser of them all costs ten times what one does."""

from functools import cache
from unittest import mock

from sourcing_app.cli import main

_made = cache(main.commands)


def run(arguments, own_file, resources, today):
    """As the program's own: one parser reads every command of the tests."""
    with mock.patch.object(main, "commands", _made):
        return main.run(arguments, own_file, resources, today)
