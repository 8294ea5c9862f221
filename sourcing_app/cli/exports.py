"""The command export: records as a table, for a spreadsheet or another program."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output

KINDS = (
    "suppliers",
    "contacts",
    "products",
    "needs",
    "searches",
    "requests",
    "inquiries",
    "quotes",
    "orders",
    "payments",
)


def register(commands: Commands) -> None:
    """Add the command."""
    commands.add("export", "Write records as a table (CSV or XLSX).", _arguments, _export)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("target", metavar="TARGET", type=Path, help="a .csv or .xlsx file")
    parser.add_argument("--search", default="", metavar="TEXT", help="only those with these words")
    parser.add_argument(
        "--template", action="store_true", help="an example row to fill in, instead of the records"
    )
    parser.add_argument("--force", action="store_true", help="replace an existing file")


def _export(options: Namespace, context: Context) -> Output:
    if options.template:
        return _template(options, context)
    from sourcing_app.services.transfer.export import ExportRequest

    with context.desk(read_only=True) as desk:
        ids = desk.export.found(options.kind, options.search) if options.search else None
        wanted = ExportRequest(options.kind, options.target, ids, over=options.force)
        rows = desk.export.write(wanted)
    told = f"{rows} rows written to {options.target}"
    return Output({"file": str(options.target), "rows": rows}, [told])


def _template(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.transfer.templates import write_template

    write_template(options.kind, options.target, context.resources, over=options.force)
    told = f"Template written to {options.target}"
    return Output({"file": str(options.target), "rows": 1}, [told])
