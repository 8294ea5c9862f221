"""Commands for what is at stake with an order: risks, contract, agree, close-order."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.arguments import assigned, order_argument, set_argument, typed_values
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.order_output import order_output, str_amount
from sourcing_app.cli.output import Output
from sourcing_app.domain.gates.risks import ACCEPTABLE, RISK_NAMES
from sourcing_app.domain.orders.contract_points import CONTRACT_POINTS, OrderAnswer
from sourcing_app.domain.records.shipping import FEEDBACK
from sourcing_app.services.orders.facts import order_id_of
from sourcing_app.services.orders.risk_sheet import RiskSheet, risk_sheet


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("risks", "Show the six risks of an order.", _risk_arguments, _risks)
    commands.add("contract", "Show or answer its contract points.", _point_arguments, _contract)
    commands.add("agree", "Agree to what differs from the quote.", order_argument, _agree)
    commands.add("close-order", "Close an order, with feedback.", _close_arguments, _close)
    commands.add("feedback", "Give feedback on a closed order.", _feedback_arguments, _feedback)


def _risk_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    choices = [risk.value for risk in sorted(ACCEPTABLE)]
    parser.add_argument("--accept", choices=choices, help="take this risk on")
    parser.add_argument("--reason", default="", metavar="TEXT", help="why it is taken on")


def _risks(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=not options.accept) as desk:
        order = order_id_of(desk.reader, options.order)
        if options.accept:
            desk.order_checks.accept(order, options.accept, options.reason, context.today)
        return _risk_output(risk_sheet(desk.reader, order, context.today))


def _risk_output(sheet: RiskSheet) -> Output:
    document = {
        "risks": [
            {
                "risk": line.risk.value,
                "state": line.state.value,
                "why": str(line.why),
                "reason": line.reason,
            }
            for line in sheet.lines
        ],
        "at_risk": str_amount(sheet.at_risk),
        "currency": sheet.at_risk.currency,
    }
    lines = [f"{line.state.value}  {RISK_NAMES[line.risk]}. {line.why}" for line in sheet.lines]
    return Output(document, [*lines, f"Money at risk on this order: {sheet.at_risk}"])


def _point_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--point", choices=[point.value for point in CONTRACT_POINTS])
    parser.add_argument("--answer", choices=[each.value for each in OrderAnswer], default="yes")
    parser.add_argument("--note", default="", metavar="TEXT")


def _contract(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=not options.point) as desk:
        order = order_id_of(desk.reader, options.order)
        if options.point:
            answer = OrderAnswer(options.answer)
            desk.order_checks.answer(order, options.point, answer, context.today, options.note)
        sheet = risk_sheet(desk.reader, order, context.today)
    document = {
        "points": [
            {
                "point": point.value,
                "answer": found.answer.value if found else None,
                "note": found.note if found else "",
                "checked_on": found.on if found else None,
            }
            for point, found in sheet.points
        ],
        "settled": sheet.settled,
    }
    lines = [
        f"{found.answer.value if found else '?':3} {CONTRACT_POINTS[point]}"
        for point, found in sheet.points
    ]
    return Output(document, lines)


def _agree(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        desk.order_checks.agree(order, context.today)
        return order_output(desk, order, context)


def _close_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, FEEDBACK, more="without any the order is closed without feedback")
    parser.add_argument(
        "--reason", default="", metavar="TEXT", help="why what is left is not to be paid"
    )


def _close(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.closing import FeedbackFields

    values = _given(options, context)
    feedback = FeedbackFields.checked(**values) if options.set else None
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        desk.closing.close(order, context.today, feedback, options.reason)
        return order_output(desk, order, context)


def _feedback_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, FEEDBACK)


def _feedback(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.closing import FeedbackFields

    feedback = FeedbackFields.checked(**_given(options, context))
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        desk.closing.rate(order, context.today, feedback)
        return order_output(desk, order, context)


def _given(options: Namespace, context: Context) -> dict[str, object]:
    values = typed_values(FEEDBACK, assigned(options), context.today)
    return {"given_on": context.today, **values}
