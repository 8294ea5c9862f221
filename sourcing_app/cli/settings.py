"""The command for the numbers the rules judge by: settings list, set and restore."""

from argparse import ArgumentParser, Namespace
from decimal import Decimal

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.values.days import parse_day
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.services.settings.rows import LimitRow, limit_named, limit_rows

_NO_VALUE = say("SettingsCommand", "Say which limit and its value: settings set card_limit 15000")


def register(commands: Commands) -> None:
    """Add the command of this module."""
    commands.add("settings", "List, set or restore the limits of rules.", _arguments, _run)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=["list", "set", "restore"])
    parser.add_argument("name", nargs="?", help="a limit; restore without one restores all")
    parser.add_argument("value", nargs="?")
    parser.add_argument("--source", default="", help="where an own value is from")
    parser.add_argument("--date", default="today", metavar="D", help="the day it was read")


def _run(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=options.what == "list") as desk:
        if options.what == "set":
            name, value = _asked(options)
            day = parse_day(options.date, context.today)
            desk.limits.set(name, value, options.source, day)
        elif options.what == "restore":
            names = [limit_named(options.name)] if options.name else [*LimitName]
            desk.limits.restore(*names)
        rows = limit_rows(desk.reader)
    shown = [row for row in rows if options.name in {None, row.name}]
    if not shown:
        limit_named(options.name)
    return Output({"items": [_document(row) for row in shown]}, [_line(row) for row in shown])


def _asked(options: Namespace) -> tuple[LimitName, Decimal]:
    if not options.name or options.value is None:
        raise Rejected(_NO_VALUE)
    return limit_named(options.name), parse_decimal(options.value, counts=True)


def _document(row: LimitRow) -> dict[str, object]:
    limit = row.limit
    return {
        "name": row.name.value,
        "rule": limit.rule,
        "text": str(limit.words),
        "value": row.value,
        "unit": str(limit.unit),
        "own": row.own,
        "source": str(row.source),
        "read_on": row.read_on,
        "source_value": limit.value,
        "least": limit.least,
        "most": limit.most,
    }


def _line(row: LimitRow) -> str:
    limit, shown = row.limit, f"{row.value:f} {row.limit.unit}"
    usual = f" (by its source {limit.value:f})" if row.own else ""
    return f"{row.name.value}  {limit.rule}  {limit.words}: {shown}{usual}  {row.source}"
