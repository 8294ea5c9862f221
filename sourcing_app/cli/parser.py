"""Arguments in any order, and wrong usage explained in one sentence with an example."""

from argparse import OPTIONAL, ZERO_OR_MORE, ArgumentParser
from collections.abc import Sequence
from typing import Any, NoReturn

from sourcing_app.cli.output import Status
from sourcing_app.cli.streams import deliver

_MISSING = "the following arguments are required: "


class OneSentence(ArgumentParser):
    """Explains wrong usage in one line and exits with status 2; `example` shows the right one."""

    example = ""

    def print_help(self, _file: object = None) -> NoReturn:
        """Print the help and exit."""
        self.exit(deliver([self.format_help().rstrip()], Status.DONE))

    def error(self, message: str) -> NoReturn:
        """Exit with one sentence around argparse's message."""
        name = self.prog.split()[-1]
        missing = message.removeprefix(_MISSING)
        if missing != message:
            told = f"{name} needs {', '.join(filter(None, map(self._called, missing.split(', '))))}"
        else:
            told = f"{name}: {' '.join(message.split())}"
        shown = f" For example: sourcing-desk {self.example}" if self.example else ""
        self.exit(Status.USAGE, f"{told}.{shown}\n")

    def _called(self, name: str) -> str:
        """The allowed choices, if there are any; "" for an optional argument."""
        action = next((a for a in self._actions if name in {a.dest, a.metavar}), None)
        if action is None or action.option_strings:
            return name
        choices = f"one of {' | '.join(map(str, action.choices))}" if action.choices else name
        return "" if action.nargs in {ZERO_OR_MORE, OPTIONAL} else choices


class Intermixed(OneSentence):
    """Takes options between the other arguments: bin restore --file F supplier:3."""

    _inside = False

    def parse_known_args(  # type: ignore[override]  # one signature for all of its overloads
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        if self._inside:  # the library's own passes over the same arguments
            return super().parse_known_args(args, namespace)
        for each in args or ():
            if each.startswith("--") and each.endswith("=--"):  # argparse would drop the value
                self.error(f"{each}: -- is no value")
        self._inside = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._inside = False
