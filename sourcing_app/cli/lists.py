"""Lists of the file's records: suppliers, inquiries, quotes, orders."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import fields
from importlib import import_module
from typing import Any

from sourcing_app.cli.arguments import limit
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.desk import Desk

LISTS = {
    "suppliers": ("suppliers", "SupplierRows"),
    "inquiries": ("inquiries", "InquiryRows"),
    "quotes": ("quotes", "QuoteRows"),
    "orders": ("orders", "OrderRows"),
}
# The columns shown to people; --json gives all of them.
SHOWN = {
    "suppliers": ("id", "name", "legal_name", "city", "country", "badges", "done"),
    "inquiries": ("inquiry_id", "number", "state", "supplier", "product", "sent_on"),
    "quotes": ("id", "supplier", "product", "state", "currency", "unit", "valid_until"),
    "orders": ("number", "supplier", "product", "currency", "total", "stage"),
}


def register(commands: Commands) -> None:
    """Add the command of this module."""
    commands.add("list", "List what the file holds.", _arguments, _list)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=tuple(LISTS))
    parser.add_argument("--search", default="", metavar="TEXT", help="only lines with these words")
    parser.add_argument("--limit", type=limit, default=None, metavar="N")


def _list(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        rows = _rows(options.what, desk, context)
        ids = rows.ids(search=options.search)
        items = [_item(row) for row in rows.page(ids[: options.limit])]
    lines = [_line(item, SHOWN[options.what]) for item in items] or ["Nothing found."]
    return Output({"items": items, "total": len(ids)}, lines)


def _rows(what: str, desk: Desk, context: Context) -> Any:
    feature, name = LISTS[what]
    make: Callable[..., Any] = getattr(import_module(f"sourcing_app.services.{feature}.rows"), name)
    return make(desk.reader, lambda: context.today)


def _item(row: Any) -> dict[str, Any]:
    return {field.name: _plain(getattr(row, field.name)) for field in fields(row)}


def _plain(value: Any) -> Any:
    """Convert nested records to documents and sentences to English text."""
    if isinstance(value, Sentence):
        return str(value)
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    return _item(value) if hasattr(value, "__dataclass_fields__") else value


def _line(item: dict[str, Any], names: Sequence[str]) -> str:
    """Format a line; unknown is a dash, so that columns stay aligned."""
    return "\t".join(_word(item.get(name)) for name in names)


def _word(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(part) for part in value) or "-"
    return "-" if value in (None, "") else str(value)
