"""How a feature registers its commands, and the context of every command."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from sourcing_app.cli.invocation import EXAMPLE
from sourcing_app.cli.output import Output
from sourcing_app.cli.parser import Intermixed, OneSentence
from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import SHIPPED, Limits
from sourcing_app.services.desk import Desk
from sourcing_app.services.settings.rows import read_limits


@dataclass(frozen=True, slots=True)
class Context:
    """`file` is the sourcing file of this call, `today` the current day."""

    file: Path
    resources: Path
    today: date
    take_over: bool = False

    def at(self, path: Path | None) -> "Context":
        """The same for another file, if the command names one."""
        return self if path is None else replace(self, file=path)

    def limits(self, options: Namespace) -> Limits:
        """The numbers in use in the file that --file names, without it those of the sources."""
        if options.file is None:
            return SHIPPED
        with self.desk(read_only=True) as desk:
            return read_limits(desk.reader)

    @contextmanager
    def desk(self, *, read_only: bool = False) -> Generator[Desk]:
        """Open the sourcing file for one command; raises AppError."""
        if not os.path.lexists(self.file):
            raise Environment(
                say(
                    "Command", "There is no file {file}. Make one with: sourcing-desk new {file}"
                ).put(file=self.file)
            )
        desk = Desk(self.file, self.resources, read_only=read_only, take_over=self.take_over)
        try:
            yield desk
        finally:
            desk.close()


Run = Callable[[Namespace, Context], Output]


@dataclass(frozen=True, slots=True)
class PrintedList:
    """
    What `list WHAT` prints: the rows that `make` offers, made from a reader and today's date.

    `shown` are the fields a person sees; --json gives all of them. `views` can be asked for.
    """

    make: Callable[[Any, Callable[[], date]], Any]
    shown: tuple[str, ...]
    views: tuple[str, ...] = ()


Configure = Callable[[ArgumentParser], Any]


class Commands:
    """
    The table of commands; each of them takes --file and --json.

    `lists` is what `list WHAT` knows, by that word; a feature's module adds its own.
    """

    def __init__(self, program: str) -> None:
        self.parser = OneSentence(
            prog=program,
            description="Sourcing Desk on the command line. Without a command it opens the window.",
        )
        self.lists: dict[str, PrintedList] = {}
        self._names = self.parser.add_subparsers(
            dest="command", metavar="COMMAND", required=True, parser_class=Intermixed
        )
        self._shared = Intermixed(add_help=False)
        self._shared.add_argument("--file", type=Path, help="the sourcing file (default: your own)")
        self._shared.add_argument(
            "--take-over", action="store_true", help="although another computer's note is on it"
        )
        self._shared.add_argument("--json", action="store_true", help="print one JSON document")

    def add(self, name: str, summary: str, configure: Configure, run: Run) -> None:
        """Add a command of `EXAMPLES`: `configure` declares its arguments, `run` runs it."""
        parser = self._names.add_parser(
            name, help=summary, description=summary, parents=[self._shared], allow_abbrev=False
        )
        parser.example = EXAMPLE[name]
        configure(parser)
        parser.set_defaults(run=run)

    def names(self) -> frozenset[str]:
        """Every command's name."""
        return frozenset(self._names.choices)
