"""The command line: one call, one answer, one exit status, never a traceback for bad input."""

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from sourcing_app.cli.answer import Answer, Status, jsonable, status_of
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.domain.errors import AppError

# One module a feature, each with register(commands); add yours when it exists.
FEATURES = (
    "files",
    "backups",
    "history",
    "salvage",
    "lists",
    "registration",
    "searches",
    "suppliers",
    "vet",
    "inquiries",
    "letters",
    "quotes",
    "agenda",
    "orders",
    "accounts",
    "payments",
    "attachments",
    "bin",
)


def commands() -> Commands:
    """The whole table; the features' heavy imports wait until a command runs."""
    table = Commands("sourcing-desk")
    for feature in FEATURES:
        import_module(f"sourcing_app.cli.{feature}").register(table)
    return table


def run(arguments: Sequence[str], own_file: Path, resources: Path, today: date) -> int:
    """Do one command and return its exit status; `own_file` is used where no --file is named."""
    _speak_utf8()
    options = commands().parser.parse_args(arguments)
    context = Context(options.file or own_file, resources, today, options.take_over)
    try:
        answer: Answer = options.run(options, context)
    except AppError as error:
        print(error, file=sys.stderr)
        return status_of(error)
    except KeyboardInterrupt:
        print("Stopped; nothing was changed.", file=sys.stderr)
        return Status.REFUSED
    _print(answer, options)
    return answer.status


def _print(answer: Answer, options: Namespace) -> None:
    if options.json:
        print(json.dumps(answer.document, default=jsonable, ensure_ascii=False))
        return
    for line in answer.lines:
        print(line)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
