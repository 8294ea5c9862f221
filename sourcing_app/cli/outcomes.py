"""Commands for what became of payments: planned, arrived, bounced, paid back, waived."""

from argparse import ArgumentParser, Namespace
from datetime import date
from typing import TYPE_CHECKING

from sourcing_app.cli.arguments import (
    amount_in,
    line_arguments,
    order_argument,
    own_arguments,
    own_values,
)
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.order_output import order_output
from sourcing_app.cli.output import Output
from sourcing_app.domain.payments.methods import Charges, Method
from sourcing_app.domain.values.days import parse_day
from sourcing_app.services.desk import Desk
from sourcing_app.services.disputes.rows import proposed_dispute
from sourcing_app.services.orders.facts import order_id_of, order_state
from sourcing_app.services.orders.state import line_of

if TYPE_CHECKING:
    from sourcing_app.services.payments.records import PaymentFields


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("plan-payment", "Plan when to pay a line.", _plan_arguments, _plan)
    commands.add("drop-plan", "Take a planned payment back.", _drop_arguments, _drop)
    commands.add("arrived", "Record that a payment arrived.", _arrived_arguments, _arrived)
    commands.add("bounced", "Record that the bank sent it back.", _bounced_arguments, _bounced)
    commands.add("refund", "Record money that came back.", _refund_arguments, _refund)
    commands.add("waive-line", "Record that no more is asked for.", _waive_arguments, _waive)


def _plan_arguments(parser: ArgumentParser) -> None:
    line_arguments(parser)
    parser.add_argument("--method", default="tt", choices=[each.value for each in Method])
    parser.add_argument("--note", default="")


def _plan(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        order, fields = _entered(desk, options, context, method=options.method)
        desk.planned_payments.plan(order, options.line, fields, context.today)
        return order_output(desk, order, context)


def _drop_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("payment", type=int, metavar="PAYMENT")


def _drop(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        desk.planned_payments.drop(order, options.payment)
        return order_output(desk, order, context)


def _arrived_arguments(parser: ArgumentParser) -> None:
    _one_payment(parser)
    parser.add_argument("--date", default="today", metavar="D")
    parser.add_argument("--received", metavar="A", help="what arrived; default: all of it")
    parser.add_argument("--charges", choices=[each.value for each in Charges])


def _one_payment(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("payment", type=int, metavar="PAYMENT", help="its id, as “order” shows it")


def _arrived(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.payments.outcomes import Arrived

    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        currency = order_state(desk.reader, order, context.today).total.currency
        received = None if options.received is None else amount_in(options.received, currency)
        day = parse_day(options.date, context.today)
        charges = None if options.charges is None else Charges(options.charges)
        desk.outcomes.arrived(options.payment, Arrived(day, received, charges), context.today)
        return order_output(desk, order, context)


def _bounced_arguments(parser: ArgumentParser) -> None:
    _one_payment(parser)
    parser.add_argument("--note", default="", help="what the bank says")


def _bounced(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        desk.outcomes.bounced(options.payment, options.note, context.today)
        return order_output(desk, order, context)


def _refund_arguments(parser: ArgumentParser) -> None:
    line_arguments(parser)
    parser.add_argument("--method", default="tt", choices=[each.value for each in Method])
    parser.add_argument("--reference", default="")
    parser.add_argument("--note", default="")
    parser.add_argument(
        "--incident", action="store_true", help="of money that had gone to somebody else"
    )
    own_arguments(parser)
    of = parser.add_mutually_exclusive_group()
    of.add_argument(
        "--dispute", metavar="ID", type=int, help="brought it; the one that waits for money"
    )
    of.add_argument("--no-dispute", action="store_true", help="no dispute brought it")


def _refund(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        more = {"method": options.method, "reference": options.reference, **own_values(options)}
        order, entered = _entered(desk, options, context, **more)
        fields = entered.changed(dispute_id=_dispute(desk, order, options, entered.paid_on))
        desk.outcomes.refunded(
            order, options.line, fields, context.today, incident=options.incident
        )
        return order_output(desk, order, context)


def _dispute(desk: Desk, order: int, options: Namespace, day: date) -> int | None:
    if options.no_dispute or options.dispute is not None:
        return options.dispute  # type: ignore[no-any-return] # a number or None
    return proposed_dispute(desk.reader, order, day)


def _waive_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--line", required=True, type=int, metavar="SEQ")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--reason", help="15 characters or more")
    way.add_argument("--reopen", action="store_true", help="it is asked for after all")


def _waive(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        if options.reopen:
            desk.outcomes.unwaive(order, options.line, context.today)
        else:
            desk.outcomes.waive(order, options.line, options.reason, context.today)
        return order_output(desk, order, context)


def _entered(
    desk: Desk, options: Namespace, context: Context, **more: object
) -> tuple[int, "PaymentFields"]:
    """The order and the payment that the options say; without an amount what is left or paid."""
    from sourcing_app.services.payments.records import PaymentFields

    order = order_id_of(desk.reader, options.order)
    line = line_of(order_state(desk.reader, order, context.today), options.line)
    whole = line.paid if options.command == "refund" else line.left
    typed = options.amount
    amount = whole.amount if typed is None else amount_in(typed, whole.currency)
    fields = PaymentFields.checked(
        paid_on=parse_day(options.date, context.today), amount=amount, note=options.note, **more
    )
    return order, fields
