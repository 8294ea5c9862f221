"""The command line: one call, one answer, one exit status, never a traceback for bad input."""

import json
from argparse import Namespace
from collections.abc import Iterable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.hints import told
from sourcing_app.cli.invocation import EXAMPLES, Invocation, asked, no_such
from sourcing_app.cli.output import Output, Status, jsonable, status_of
from sourcing_app.cli.streams import deliver, speak_utf8, tell
from sourcing_app.domain.errors import AppError
from sourcing_app.files.system_errors import reason_of

_NO_VALUE: dict[type[Exception], str] = {
    UnicodeEncodeError: "One of the words holds bytes that are no text, so nothing was done.",
    OverflowError: "One of the numbers is larger than any record has, so nothing was done.",
}
"""What SQLite takes no value of, though the command line can hold it."""


def commands() -> Commands:
    """The whole table; the features' heavy imports wait until a command runs."""
    table = Commands("sourcing-desk")
    for feature in EXAMPLES:
        import_module(f"sourcing_app.cli.{feature}").register(table)
    return table


def run(arguments: Sequence[str], own_file: Path, resources: Path, today: date) -> int:
    """Run one command and return its exit status; `own_file` is used without --file."""
    speak_utf8()
    wanted = asked(arguments)
    if not (wanted.command or wanted.help):
        tell(no_such(" ".join(arguments) if wanted.unknown is None else wanted.unknown))
        return Status.USAGE
    try:
        options = _parsed(wanted)
        context = Context(options.file or own_file, resources, today, options.take_over)
        answer: Output = options.run(options, context)
    except KeyboardInterrupt:
        tell("Stopped; nothing half-done was kept.")
        return Status.REFUSED
    except AppError as error:
        for line in told(error, options):
            tell(line)
        return status_of(error)
    except (UnicodeEncodeError, OverflowError) as error:
        tell(_NO_VALUE[type(error)])
        return Status.REFUSED
    except OSError as error:
        tell(f"{error.filename or 'Something'} cannot be used: {reason_of(error)}.")
        return Status.ENVIRONMENT
    return deliver(_lines(answer, options), answer.status)


def _parsed(wanted: Invocation) -> Namespace:
    """Parse the arguments; exits with status 2 if they are wrong or name two files."""
    words = ["--help"] if wanted.help else [wanted.command, *wanted.arguments]
    options = commands().parser.parse_args(words)
    if options.file and getattr(options, "path", None):
        tell(f"{wanted.command}: {options.path} and --file {options.file}: name one file.")
        raise SystemExit(Status.USAGE)
    return options


def _lines(answer: Output, options: Namespace) -> Iterable[str]:
    if options.json:
        return [json.dumps(answer.document, default=jsonable, ensure_ascii=False)]
    return answer.lines
