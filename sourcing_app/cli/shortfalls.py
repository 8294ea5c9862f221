"""The command short: settles a payment line that was received short (bank charges)."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.answer import Output
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.order_answer import order_answer
from sourcing_app.domain.values.days import parse_day
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.services.orders.facts import order_id_of, order_state
from sourcing_app.services.orders.state import line_of


def register(commands: Commands) -> None:
    """Add the command of this module."""
    commands.add("short", "Settle a payment that came in short.", _short_arguments, _short)


def _short_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("order", metavar="ORDER", help="number or id")
    parser.add_argument("--line", required=True, type=int, metavar="SEQ")
    parser.add_argument("--amount", metavar="A", help="default: what is left of the line")
    parser.add_argument("--date", default="today", metavar="D")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--reason", help="such as bank charges")
    way.add_argument("--reopen", action="store_true", help="ask for it after all")


def _short(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.payments.records import ShortFields

    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        state = order_state(desk.reader, order, context.today)
        if options.reopen:
            desk.payments.reopen_short(state.id, options.line, context.today)
        else:
            left = line_of(state, options.line).left
            fields = ShortFields.checked(
                short=parse_decimal(options.amount) if options.amount else left.amount,
                short_on=parse_day(options.date, context.today),
                short_reason=options.reason,
            )
            desk.payments.settle_short(state.id, options.line, fields, context.today)
        return order_answer(desk, state.id, context)
