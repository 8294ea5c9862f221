"""The command `list`: suppliers, inquiries, quotes, orders, as the module of each has it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.cli.arguments import limit
from sourcing_app.cli.commands import Commands, Context, PrintedList
from sourcing_app.cli.output import Output
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.list_query import Besides, Condition

if TYPE_CHECKING:
    from sourcing_app.services.lists import RecordList


def register(commands: Commands) -> None:
    """Add the command of this module."""
    arguments, run = partial(_arguments, commands.lists), partial(_list, commands.lists)
    commands.add("list", "List what the file holds.", arguments, run)


def _arguments(lists: Mapping[str, PrintedList], parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=lists.keys())  # filled after this
    narrowing(parser)


def narrowing(parser: ArgumentParser) -> None:
    """Take what narrows a list."""
    parser.add_argument("--search", default="", metavar="TEXT", help="only lines with these words")
    parser.add_argument("--view", default="", metavar="NAME", help="such as overdue, of orders")
    parser.add_argument(
        "--where", action="append", default=[], metavar="CONDITION",
        help="a field, a sign (= != ~ !~ >= <=) and a value: moq<=100, total>=900 USD; repeatable",
    )  # fmt: skip
    parser.add_argument("--limit", type=limit, default=None, metavar="N")


def _list(lists: Mapping[str, PrintedList], options: Namespace, context: Context) -> Output:
    return listed(lists[options.what], options, context)


def listed(listing: PrintedList, options: Namespace, context: Context) -> Output:
    """List the records that the options of `narrowing` ask for."""
    with context.desk(read_only=True) as desk:
        rows = listing.make(desk.reader, lambda: context.today)
        ids = rows.ids(
            search=options.search,
            view=_view(listing.views, options.view),
            besides=Besides(conditions=_conditions(rows, options.where)),
        )
        items = [document_of(row) for row in rows.page(ids[: options.limit])]
    lines = [_line(item, listing.shown) for item in items] or ["Nothing found."]
    return Output({"items": items, "total": len(ids)}, lines)


def _conditions(rows: "RecordList[Any]", written: Sequence[str]) -> tuple[Condition, ...]:
    if not written:
        return ()
    from sourcing_app.services.conditions import written_condition

    return tuple(written_condition(rows.offered(), text) for text in written)


def _view(views: Iterable[str], asked: str) -> str:
    """Return a view of a list as its name is typed; raises Rejected with the names there are."""
    view = asked.strip().casefold()
    if view and view not in views:
        raise Rejected(
            say("Lists", "There is no view “{view}” here; there are: {views}.").put(
                view=asked, views=", ".join(views)
            )
        )
    return view


def document_of(row: Any) -> dict[str, Any]:
    """A line of a list as JSON shows it."""
    return {field.name: _plain(getattr(row, field.name)) for field in fields(row)}


def _plain(value: Any) -> Any:
    """Convert nested records to documents and sentences to English text."""
    if isinstance(value, Sentence):
        return str(value)
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    return document_of(value) if hasattr(value, "__dataclass_fields__") else value


def _line(item: dict[str, Any], names: Sequence[str]) -> str:
    """Format a line; unknown is a dash, so that columns stay aligned."""
    return "\t".join(_word(item.get(name)) for name in names)


def _word(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(part) for part in value) or "-"
    return "-" if value in (None, "") else str(value)
