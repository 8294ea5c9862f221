"""The command salvage: saves what can be read of a damaged file into a new one."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from sourcing_app.cli.answer import Output, Status
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.services.salvage import Salvaged, salvage


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add(
        "salvage",
        "Save what can be read of a damaged file into a new one; the damaged file stays as it is.",
        _arguments,
        _salvage,
    )


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="DAMAGED", type=Path)
    parser.add_argument("--to", metavar="NEW", type=Path, required=True, help="the new file")
    parser.add_argument(
        "--donor",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="a sound backup of the same file that may lend what others refer to; newest first",
    )


def _salvage(options: Namespace, _context: Context) -> Output:
    done = salvage(options.path, options.to.absolute(), options.donor)
    document = {
        "file": str(done.path),
        "rows": done.rows,
        "lost": {table: count for table, count in done.lost.items() if count},
        "uncertain": done.uncertain,
        "notes": [str(note) for note in done.notes],
    }
    return Output(document, _lines(done), Status.DONE if done.whole else Status.FINDINGS)


def _lines(done: Salvaged) -> list[str]:
    lines = [f"Made {done.path}"]
    for table, count in done.rows.items():
        lost = done.lost[table]
        about = "about " if table in done.uncertain else ""
        if count or lost:
            lines.append(f"  {table}: {count}" + (f", lost {about}{lost}" if lost else ""))
    return [*lines, *(str(note) for note in done.notes)]
