"""Commands for needs: needs, add-need, need; and the list of them."""

from argparse import ArgumentParser, Namespace
from functools import partial

from sourcing_app.cli.arguments import (
    IN_BIN,
    assigned,
    refuse_beside,
    set_argument,
    typed_values,
)
from sourcing_app.cli.commands import Commands, Context, PrintedList
from sourcing_app.cli.lists import document_of, listed, narrowing
from sourcing_app.cli.output import Output
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.needs import NEED
from sourcing_app.domain.search.needs import Serving
from sourcing_app.domain.sentences import say
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.facts import inquiry_id_of
from sourcing_app.services.needs.rows import TYPED, NeedRows, need_named, read_need
from sourcing_app.services.orders.facts import order_id_of

_LIST = PrintedList(
    NeedRows, ("id", "product", "english", "quantity", "unit", "month"), ("all", "bin")
)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("needs", "List the needs.", narrowing, partial(listed, _LIST))
    commands.add("add-need", "Add a need.", _add_arguments, _add)
    commands.add("need", "Show or change a need, and what is for it.", _arguments, _need)
    commands.lists["needs"] = _LIST


def _add_arguments(parser: ArgumentParser) -> None:
    set_argument(parser, NEED, required=True)


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.needs.records import NeedFields

    values = typed_values(NEED, assigned(options), context.today)
    with context.desk() as desk:
        return _shown(desk, desk.needs.add(NeedFields.checked(**values)))


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("need", metavar="NEED", help="id or product")
    set_argument(parser, NEED)
    for option, does in (("--link", "is for this need"), ("--unlink", "is for no need")):
        parser.add_argument(
            option, metavar="KIND:WHICH", action="append", default=[],
            help=f"what {does}: search:1, inquiry:RFQ-2026-0001, quote:1 or order:PO-2026-0001",
        )  # fmt: skip
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--bin", action="store_true", help="move it to the Bin")
    where.add_argument("--restore", action="store_true", help="take it out of the Bin")


def _need(options: Namespace, context: Context) -> Output:
    for alone in ("bin", "restore"):
        refuse_beside(options, alone, "set", "link", "unlink")
    values = typed_values(NEED, assigned(options), context.today)
    linked = options.link or options.unlink
    changes = bool(values or linked or options.bin or options.restore)
    with context.desk(read_only=not changes) as desk:
        key = need_named(desk.reader, options.need)
        if values:
            desk.needs.change(key, context.today, **values)
        for text in options.link:
            desk.needs.assign(*_record(desk, text), key)
        for text in options.unlink:
            desk.needs.assign(*_record(desk, text), None)
        if options.bin:
            desk.needs.bin([key])
        if options.restore:
            desk.needs.restore([key])
        return _shown(desk, key)


def _record(desk: Desk, text: str) -> tuple[Serving, int]:
    """What KIND:WHICH names; raises Rejected, or NotFound."""
    kind, _, which = text.partition(":")
    if kind == "inquiry" and which:
        return Serving.INQUIRY, inquiry_id_of(desk.reader, which)
    if kind == "order" and which:
        return Serving.ORDER, order_id_of(desk.reader, which)
    plain = {"search": Serving.SEARCH, "quote": Serving.QUOTE}.get(kind)
    if plain is None or not (which.isascii() and which.isdecimal()):
        raise Rejected(
            say(
                "NeedCommand",
                "“{text}” names no record: write search:1, inquiry:RFQ-2026-0001, quote:1 or "
                "order:PO-2026-0001",
            ).put(text=text[:60])
        )
    return plain, int(which)


def _shown(desk: Desk, key: int) -> Output:
    row = read_need(desk.reader, key)
    values = {name: getattr(row, name) for name in TYPED}
    lines = [f"{NEED[name].words}: {value}" for name, value in values.items() if value]
    lines.append(
        f"Searches {row.searches}, suppliers {row.suppliers}, inquiries {row.inquiries}, "
        f"quotes {row.quotes}, orders {row.orders}"
    )
    return Output({"need": key, **document_of(row)}, [*lines, *([IN_BIN] if row.binned else [])])
