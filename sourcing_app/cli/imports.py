"""The command import: suppliers from a table, read, mapped, checked, and written in one step."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.cli.arguments import assignments, count
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.tables.encodings import CHOICES
from sourcing_app.files.tables.table import Heading, SourceTable, TableOptions

if TYPE_CHECKING:
    from sourcing_app.services.transfer.plan import ImportPlan, Remark

_TAB = "tab"


def register(commands: Commands) -> None:
    """Add the command."""
    commands.add("import", "Import suppliers from a CSV file or a workbook.", _arguments, _import)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=("suppliers",))
    parser.add_argument("source", metavar="SOURCE", type=Path, help="CSV, TSV or XLSX")
    parser.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD", help="may be repeated"
    )
    parser.add_argument("--encoding", default="", metavar="NAME", help=", ".join(CHOICES))
    parser.add_argument("--delimiter", default="", choices=(",", ";", "|", _TAB))
    parser.add_argument("--no-heading", action="store_true", help="the first row is data")
    parser.add_argument(
        "--skip", type=count, default=0, metavar="ROWS", help="rows above the table to leave out"
    )
    parser.add_argument("--sheet", default="", metavar="NAME", help="default: the first")
    parser.add_argument("--dry-run", action="store_true", help="check only, change nothing")


def _import(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.transfer.mapping import proposed
    from sourcing_app.services.transfer.suppliers import Import

    reading = _reading(options)
    with context.desk(read_only=options.dry_run) as desk:
        file = desk.transfer.read(Import(options.source, reading))
        _refuse_doubtful(file)
        chosen = assignments(options.map)
        taken = set(chosen.values()) - {"notes"}
        rest = {c: f for c, f in proposed(file.columns).items() if f not in taken}
        ready = desk.transfer.plan(Import(options.source, reading, {**rest, **chosen}))
        if not options.dry_run:
            desk.transfer.write(ready, context.today)
    return _output(ready, dry_run=options.dry_run)


def _reading(options: Namespace) -> TableOptions:
    delimiter = "\t" if options.delimiter == _TAB else options.delimiter
    heading = Heading.NONE if options.no_heading else Heading.FOUND
    return TableOptions(options.encoding, delimiter, heading, options.skip, options.sheet)


def _refuse_doubtful(file: SourceTable) -> None:
    """Refuse a file that reads in two encodings alike: its letters would be a guess."""
    if file.rivals:
        raise Rejected(
            say(
                "Command",
                "The encoding of the file is not certain: it could be {encodings}. Name it with "
                "--encoding.",
            ).put(encodings=", ".join((file.encoding, *file.rivals)))
        )


def _output(ready: "ImportPlan", *, dry_run: bool) -> Output:
    counts = {
        "read": ready.read,
        "added": len(ready.added),
        "updated": len(ready.updated),
        "unchanged": ready.unchanged,
    }
    refused = _documents(ready.refused)
    noted = _documents((*ready.alike, *ready.left_out))
    file = ready.file
    remarks = [str(remark) for remark in file.remarks]
    document = {
        **counts,
        "refused": refused,
        "alike": _documents(ready.alike),
        "left_out": _documents(ready.left_out),
        "kept": _documents(ready.kept),
        "remarks": remarks,
        "mapping": dict(ready.mapping),
        "encoding": file.encoding,
        "guessed": file.guessed,
        "delimiter": file.delimiter,
        "dry_run": dry_run,
    }
    told = [f"{name}: {number}" for name, number in counts.items()]
    told += [f"look alike: {len(ready.alike)}"] if ready.alike else []
    told += [f"account numbers left out: {len(ready.left_out)}"] if ready.left_out else []
    told += [_line(remark) for remark in (*refused, *noted)]
    told += remarks
    if file.guessed:
        told.append(f"Read as {file.encoding}; use --encoding if the names look wrong.")
    return Output(document, told, Status.FINDINGS if refused or noted else Status.DONE)


def _documents(remarks: Iterable["Remark"]) -> list[dict[str, object]]:
    return [
        {"line": each.line, "field": each.field, "message": str(each.sentence)} for each in remarks
    ]


def _line(remark: dict[str, object]) -> str:
    where = ", ".join(f"{part}" for part in (f"line {remark['line']}", remark["field"]) if part)
    return f"{where}: {remark['message']}"
