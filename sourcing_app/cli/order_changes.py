"""Commands that change what an order is beside its money, and end it or begin it again."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sourcing_app.cli.arguments import assigned, order_argument, set_argument, typed_values
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.order_output import order_output, str_amount
from sourcing_app.cli.output import Output
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.orders.agreed import OrderHold
from sourcing_app.domain.orders.beside import loss_sentence
from sourcing_app.domain.records.orders import ORDER, ORDER_LINE
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.days import parse_day
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.facts import order_id_of, order_state

if TYPE_CHECKING:
    from sourcing_app.services.orders.goods import OrderedGoods

_DETAILS = [
    ORDER[name] for name in ("supplier_reference", "own_reference", "purpose", "incoterm", "place")
]
_LINE = [
    ORDER_LINE[name]
    for name in (
        "description", "supplier_item", "own_item", "quantity", "unit", "unit_price", "note",
    )
]  # fmt: skip
_USUAL_UNIT = "pcs"


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("edit-order", "Change references, purpose and place.", _edit_arguments, _edit)
    commands.add("goods", "Show or change the lines of an order.", _goods_arguments, _goods)
    commands.add("hold-order", "Put an order or its payments on hold.", _hold_arguments, _hold)
    commands.add("release-order", "End the hold of an order.", order_argument, _release)
    commands.add("cancel-order", "Cancel an order, with a reason.", _cancel_arguments, _cancel)
    commands.add("repeat-order", "Order the same again.", order_argument, _repeat)


def _changed(options: Namespace, context: Context, change: Callable[[Desk, int], Any]) -> Output:
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        change(desk, order)
        return order_output(desk, order, context)


def _edit_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, _DETAILS)


def _edit(options: Namespace, context: Context) -> Output:
    values = typed_values(ORDER, assigned(options), context.today)

    def change(desk: Desk, order: int) -> None:
        desk.order_changes.details.change(order, context.today, None, **values)

    return _changed(options, context, change)


def _hold_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("what", choices=[str(each) for each in OrderHold])
    parser.add_argument("--reason", required=True, help="why, in words")
    parser.add_argument("--until", metavar="DAY", help="default: until it is released")


def _hold(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.changes import HoldFields

    until = None if options.until is None else parse_day(options.until, context.today)
    fields = HoldFields.checked(hold=options.what, hold_reason=options.reason, hold_until=until)
    return _changed(
        options, context, lambda desk, order: desk.order_changes.hold(order, fields, context.today)
    )


def _release(options: Namespace, context: Context) -> Output:
    return _changed(options, context, lambda desk, order: desk.order_changes.release(order))


def _cancel_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--reason", default="", help="needed once something is paid")


def _cancel(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.changes import CancelFields

    fields = CancelFields.checked(cancelled_reason=options.reason)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        lost = loss_sentence(order_state(desk.reader, order, context.today).sent)
        desk.order_changes.cancel(order, fields, context.today)
        shown = order_output(desk, order, context)
    return Output(shown.document, [str(lost), *shown.lines], shown.status)


def _repeat(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        first = order_id_of(desk.reader, options.order)
        order = desk.order_changes.repeat(first, context.today)
        return order_output(desk, order, context)


def _goods_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--line", type=int, metavar="N", help="which one; without, a new one")
    parser.add_argument("--remove", action="store_true", help="take that line out")
    set_argument(parser, _LINE)


def _goods(options: Namespace, context: Context) -> Output:
    changes = assigned(options)
    read_only = not (changes or options.remove)
    with context.desk(read_only=read_only) as desk:
        order = order_id_of(desk.reader, options.order)
        if not read_only:
            _change_lines(desk, order, options, changes, context)
        return _shown(desk, order, context)


def _change_lines(
    desk: Desk, order: int, options: Namespace, changes: dict[str, str], context: Context
) -> None:
    from sourcing_app.services.orders.changes import GoodsLine, OrderLineFields
    from sourcing_app.services.orders.goods import goods_of

    there = goods_of(desk.reader, order)
    names = [field.name for field in _LINE]
    wanted = [
        GoodsLine(row.id, OrderLineFields.checked(**{name: getattr(row, name) for name in names}))
        for row in there
    ]
    typed = typed_values(ORDER_LINE, changes, context.today)
    if options.line is None:
        wanted.append(GoodsLine(None, OrderLineFields.checked(**{"unit": _USUAL_UNIT, **typed})))
    else:
        place = _place(there, options.line)
        kept = wanted.pop(place)
        if not options.remove:
            wanted.insert(place, GoodsLine(kept.id, kept.fields.changed(None, **typed)))
    desk.order_changes.goods(order, wanted, context.today)


def _place(there: "list[OrderedGoods]", number: int) -> int:
    if not 0 < number <= len(there):
        raise NotFound(
            say("Orders", "There is no line {number}; the order has {count}").put(
                number=number, count=len(there)
            )
        )
    return number - 1


def _shown(desk: Desk, order: int, context: Context) -> Output:
    from sourcing_app.services.orders.goods import goods_of

    state = order_state(desk.reader, order, context.today)
    lines = goods_of(desk.reader, order)
    items = [
        {
            "line": place,
            "description": row.description,
            "supplier_item": row.supplier_item,
            "own_item": row.own_item,
            "quantity": f"{row.quantity:f}",
            "unit": row.unit,
            "unit_price": f"{row.unit_price:f}",
            "cost": str_amount(row.cost),
            "note": row.note,
        }
        for place, row in enumerate(lines, start=1)
    ]
    told = [
        f"{x['line']}. {x['description']}  {x['quantity']} {x['unit']}  {x['cost']}" for x in items
    ]
    document = {"order": state.number, "lines": items, "total": str_amount(state.total)}
    return Output(document, [*told, f"Total {state.total}"])
