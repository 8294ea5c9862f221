"""The command import: records from a table, read, mapped, checked, and written in one step."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.cli.arguments import assignments, count
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.exports import KINDS
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.tables.encodings import CHOICES
from sourcing_app.files.tables.lines import SourceTable
from sourcing_app.files.tables.table import Heading, TableOptions

if TYPE_CHECKING:
    from sourcing_app.services.transfer.plan import Duplicates, ImportPlan
    from sourcing_app.services.transfer.rows import Remark

_GO_OUT = frozenset({"needs", "searches"})
"""What is exported only, as `services.transfer.kinds.IMPORTED` has it."""
_TAB = "tab"
_CHOICES = ("hold", "merge", "keep", "skip")


def register(commands: Commands) -> None:
    """Add the command."""
    commands.add(
        "import",
        "Import suppliers and what belongs to them from a table.",
        _arguments,
        _import,
    )


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=[kind for kind in KINDS if kind not in _GO_OUT])
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
    parser.add_argument(
        "--duplicates",
        choices=_CHOICES,
        default="hold",
        help="rows that may be a company already known (default: hold them back)",
    )
    parser.add_argument(
        "--duplicate", action="append", default=[], metavar="LINE=CHOICE",
        help="decide for one line, may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--set-aside", type=Path, metavar="CSV", help="write the lines that were not taken there"
    )
    parser.add_argument("--force", action="store_true", help="replace that file")
    parser.add_argument("--dry-run", action="store_true", help="check only, change nothing")


def _import(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.transfer.plan import Duplicates, Placing
    from sourcing_app.services.transfer.set_aside import write_set_aside
    from sourcing_app.services.transfer.suppliers import Import

    reading, duplicates = _reading(options), Duplicates(options.duplicates)
    with context.desk(read_only=options.dry_run) as desk:
        placing = Placing(duplicates, by_line=_by_line(options.duplicate))
        wanted = Import(options.source, reading, None, placing, options.what, context.today)
        file = desk.transfer.read(wanted)
        _refuse_doubtful(file)
        mapping = _mapping(options.what, file, options.map)
        ready = desk.transfer.plan(replace(wanted, mapping=mapping), file=file)
        if options.set_aside and ready.not_whole:
            write_set_aside(ready, options.set_aside, over=options.force)
        if not options.dry_run:
            desk.transfer.write(ready, context.today)
    return _output(ready, dry_run=options.dry_run)


def _by_line(pairs: list[str]) -> "dict[int, Duplicates]":
    """What happens to single lines; raises Rejected for what is no line or no choice."""
    from sourcing_app.services.transfer.plan import Duplicates

    found = {}
    for line, choice in assignments(pairs).items():
        if not line.isdecimal() or choice not in _CHOICES:
            raise Rejected(
                say("Command", "“{text}”: write a line and a choice, such as 7=merge.").put(
                    text=f"{line}={choice}"[:80]
                )
            )
        found[int(line)] = Duplicates(choice)
    return found


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


def _mapping(kind: str, file: SourceTable, pairs: list[str]) -> dict[str, str]:
    """The columns as the user says, the others as proposed; raises Rejected without a name."""
    from sourcing_app.services.transfer.kinds import columns_proposed
    from sourcing_app.services.transfer.record_columns import READ

    chosen = assignments(pairs)
    if kind not in READ:
        return _mapping_of_suppliers(file, chosen)
    known = columns_proposed(kind, file)
    return {**{c: f for c, f in known.items() if f not in chosen.values()}, **chosen}


def _mapping_of_suppliers(file: SourceTable, chosen: dict[str, str]) -> dict[str, str]:
    from sourcing_app.services.transfer.evidence import is_value
    from sourcing_app.services.transfer.mapping import NAME, SEVERAL, field_named, proposed

    taken = {field_named(field) for field in chosen.values()} - SEVERAL
    known = proposed(file.columns, file.lines, named=file.named)
    mapping = {**{c: f for c, f in known.items() if f not in taken}, **chosen}
    if NAME in mapping.values() or set(chosen) - {*file.columns}:
        return mapping
    columns = ", ".join(file.columns)[:300]
    values = any(map(is_value, file.columns)) or len(file.columns) == 1
    if file.named and values and not proposed(file.columns):
        raise Rejected(
            say(
                "Command",
                "The first row looks like data, not like names of columns: {columns}. If it is, "
                "repeat the command with --no-heading.",
            ).put(columns=columns)
        )
    raise Rejected(
        say(
            "Command",
            "No column is known to hold the supplier's name. Columns: {columns}. Name it, such "
            'as: --map "{first}=name"',
        ).put(columns=columns, first=file.columns[0])
    )


def _output(ready: "ImportPlan", *, dry_run: bool) -> Output:
    counts = ready.counts
    more = {
        "merged": ready.merged,
        "skipped": ready.skipped,
        "look alike": len(ready.alike),
        "account numbers left out": len(ready.left_out),
        "set aside": ready.aside,
        "other values that stay": len(ready.kept),
    }
    told = [f"{name}: {number}" for name, number in counts.items()]
    told += [f"{name}: {number}" for name, number in more.items() if number]
    notable = (*ready.refused, *ready.held, *ready.alike, *ready.left_out, *ready.moved)
    seen = (*notable, *ready.kept, *ready.assumed)
    told += [_line(remark) for remark in _documents(seen)]
    file = ready.file
    remarks = [str(remark) for remark in file.remarks]
    told += remarks
    if file.guessed:
        told.append(f"Read as {file.encoding}; use --encoding if the names look wrong.")
    document = {
        **counts,
        "merged": ready.merged,
        "skipped": ready.skipped,
        "refused": _documents(ready.refused),
        "held": _documents(ready.held),
        "moved": _documents(ready.moved),
        "alike": _documents(ready.alike),
        "left_out": _documents(ready.left_out),
        "kept": _documents(ready.kept),
        "assumed": _documents(ready.assumed),
        "remarks": remarks,
        "mapping": dict(ready.mapping),
        "encoding": file.encoding,
        "guessed": file.guessed,
        "delimiter": file.delimiter,
        "dry_run": dry_run,
    }
    return Output(document, told, Status.FINDINGS if notable else Status.DONE)


def _documents(remarks: Iterable["Remark"]) -> list[dict[str, object]]:
    return [
        {"line": each.line, "field": each.field, "message": str(each.sentence)} for each in remarks
    ]


def _line(remark: dict[str, object]) -> str:
    where = ", ".join(f"{part}" for part in (f"line {remark['line']}", remark["field"]) if part)
    return f"{where}: {remark['message']}"
