"""The command `change`: one field of several records at once."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from typing import Any

from sourcing_app.cli.arguments import assignments, typed_values
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.records.many import ChangeWay, FieldChange
from sourcing_app.services.desk import Desk

_KINDS: Mapping[str, Callable[[Desk], Any]] = {
    "suppliers": lambda desk: desk.suppliers,
    "quotes": lambda desk: desk.quotes,
    "products": lambda desk: desk.products,
    "needs": lambda desk: desk.needs,
    "searches": lambda desk: desk.searches.kept,
    "requests": lambda desk: desk.requests,
    "inquiries": lambda desk: desk.inquiries,
    "orders": lambda desk: desk.order_changes.details,
}


def register(commands: Commands) -> None:
    """Add the command of this module."""
    commands.add("change", "Change one field of several records.", _arguments, _change)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=_KINDS)
    parser.add_argument("ids", metavar="ID", type=int, nargs="+")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--set", metavar="FIELD=VALUE", help="the same value for all of them")
    way.add_argument("--add", metavar="tags=WORDS", help="add words, with commas between them")
    way.add_argument("--remove", metavar="tags=WORDS", help="take words away")
    way.add_argument("--clear", metavar="FIELD", help="empty the field")


def _change(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.bulk_edit import change_many

    with context.desk() as desk:
        records = _KINDS[options.what](desk)
        change = _wanted(options)
        if change.way is ChangeWay.SET:
            typed = {change.field: change.value}
            read = typed_values(records.typed.record, typed, context.today)
            change = FieldChange(change.field, ChangeWay.SET, read[change.field])
        count = change_many(records, options.ids, change, context.today)
    document = {"field": change.field, "ids": options.ids, "changed": count}
    return Output(document, [f"Changed {count} of {len(options.ids)} {options.what}"])


def _wanted(options: Namespace) -> FieldChange:
    """The change that is asked for; nothing behind = empties the field, as elsewhere."""
    if options.clear is not None:
        return FieldChange(options.clear.strip(), ChangeWay.CLEAR)
    way = next(
        way
        for way in (ChangeWay.SET, ChangeWay.ADD, ChangeWay.REMOVE)
        if getattr(options, way) is not None
    )
    found = assignments([getattr(options, way)])
    ((name, value),) = found.items()
    empties = way is ChangeWay.SET and not value.strip()
    return FieldChange(name, ChangeWay.CLEAR if empties else way, None if empties else value)
