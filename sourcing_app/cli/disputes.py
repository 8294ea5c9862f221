"""Commands for disputes: open-dispute, dispute, dispute-step, end-dispute, money-back."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from sourcing_app.cli.arguments import (
    amount_in,
    assigned,
    order_argument,
    refuse_beside,
    set_argument,
    typed_values,
)
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.order_output import str_amount
from sourcing_app.cli.output import Output
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.disputes.dispute import OUTCOMES, DisputeState
from sourcing_app.domain.disputes.evidence_meter import strength
from sourcing_app.domain.records.disputes import DISPUTE, DISPUTE_EVENT
from sourcing_app.domain.values.days import parse_day
from sourcing_app.domain.values.money import Money
from sourcing_app.services.desk import Desk
from sourcing_app.services.disputes.rows import (
    DISPUTE_FILES,
    DisputeRow,
    disputes_of,
    proposed_days,
)
from sourcing_app.services.orders.facts import order_id_of

_AT_THE_END = ("outcome", "money_back", "closed_on")
_OPENED = ("reason", "facts", "opened_on", "answer_by", "negotiate_until", "escalate_by")


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("disputes", "Show the disputes of an order.", order_argument, _show)
    commands.add("open-dispute", "Open a dispute over an order.", _open_arguments, _open)
    commands.add("dispute", "Change a dispute, add evidence.", _change_arguments, _change)
    commands.add("dispute-step", "Record a step of a dispute.", _step_arguments, _step)
    commands.add("end-dispute", "End a dispute with its outcome.", _end_arguments, _end)
    commands.add("money-back", "Record that its money came back.", _refund_arguments, _refund)


def _open_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, DISPUTE, *_AT_THE_END, required=True)


def _change_arguments(parser: ArgumentParser) -> None:
    _dispute_argument(parser)
    set_argument(parser, DISPUTE, *_AT_THE_END)
    parser.add_argument("--escalate", action="store_true", help="the platform decides now")
    parser.add_argument("--attach", metavar="FILE", type=Path)
    parser.add_argument(
        "--kind", choices=[kind.value for kind in DISPUTE_FILES], default="dispute_evidence"
    )


def _dispute_argument(parser: ArgumentParser) -> None:
    parser.add_argument("dispute", metavar="DISPUTE", type=int, help="id, as disputes shows it")


def _step_arguments(parser: ArgumentParser) -> None:
    _dispute_argument(parser)
    set_argument(parser, DISPUTE_EVENT, required=True)


def _refund_arguments(parser: ArgumentParser) -> None:
    _dispute_argument(parser)
    parser.add_argument("--date", default="today", metavar="DAY", help="when it came")


def _refund(options: Namespace, context: Context) -> Output:
    day = parse_day(options.date, context.today)
    with context.desk() as desk:
        desk.disputes.refund(options.dispute, day, context.today)
        return _output(desk, desk.disputes.order_of(options.dispute))


def _end_arguments(parser: ArgumentParser) -> None:
    _dispute_argument(parser)
    parser.add_argument("--state", choices=[each.value for each in OUTCOMES], required=True)
    parser.add_argument("--outcome", metavar="TEXT", required=True)
    parser.add_argument("--money-back", metavar="A", help="in the order's currency")


def _show(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        return _output(desk, order_id_of(desk.reader, options.order))


def _open(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.disputes.records import DisputeFields

    values = typed_values(DISPUTE, assigned(options), context.today)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        opened = values.get("opened_on") or context.today
        days = proposed_days(desk.reader, order, opened)
        usual = {name: getattr(days, name) for name in _OPENED[3:]}
        fields = DisputeFields.checked(**{"opened_on": opened, **usual, **values})
        desk.disputes.open(order, fields, context.today)
        return _output(desk, order)


def _change(options: Namespace, context: Context) -> Output:
    refuse_beside(options, "escalate", "set", "attach")
    refuse_beside(options, "attach", "set")
    values = typed_values(DISPUTE, assigned(options), context.today)
    with context.desk() as desk:
        if options.escalate:
            desk.disputes.escalate(options.dispute)
        elif options.attach:
            kind = AttachmentKind(options.kind)
            desk.disputes.attach(options.dispute, kind, options.attach)
        elif values:
            desk.disputes.change(options.dispute, context.today, **values)
        return _output(desk, desk.disputes.order_of(options.dispute))


def _step(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.disputes.records import DisputeEventFields

    values = typed_values(DISPUTE_EVENT, assigned(options), context.today)
    fields = DisputeEventFields.checked(**{"on_day": context.today, **values})
    with context.desk() as desk:
        desk.disputes.add_step(options.dispute, fields, context.today)
        return _output(desk, desk.disputes.order_of(options.dispute))


def _end(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        back = None if options.money_back is None else amount_in(options.money_back, None)
        state = DisputeState(options.state)
        desk.disputes.end(options.dispute, state, options.outcome, context.today, back)
        return _output(desk, desk.disputes.order_of(options.dispute))


def _output(desk: Desk, order: int) -> Output:
    found = disputes_of(desk.reader, order)
    lines = [line for dispute in found for line in _lines(dispute)]
    document = {"order_id": order, "disputes": [*map(_document, found)]}
    return Output(document, lines or ["No dispute"])


def _document(dispute: DisputeRow) -> dict[str, object]:
    return {
        "id": dispute.id,
        "reason": dispute.reason.value,
        "state": dispute.state.value,
        "facts": dispute.facts,
        "opened_on": dispute.opened_on,
        "answer_by": dispute.answer_by,
        "negotiate_until": dispute.negotiate_until,
        "escalate_by": dispute.escalate_by,
        "outcome": dispute.outcome,
        "money_back": _amount(dispute.money_back),
        "owed": _amount(dispute.owed),
        "closed_on": dispute.closed_on,
        "evidence": [
            {"part": each.part.value, "met": each.met, "text": str(each.sentence)}
            for each in dispute.evidence
        ],
        "steps": [
            {
                "on_day": each.on_day,
                "kind": each.kind.value,
                "words": each.words,
                "amount": _amount(each.amount),
            }
            for each in dispute.steps
        ],
    }


def _amount(money: Money | None) -> str | None:
    return None if money is None else str_amount(money)


def _lines(dispute: DisputeRow) -> list[str]:
    days = f"answer by {dispute.answer_by}, escalate by {dispute.escalate_by}"
    told = [
        f"Dispute {dispute.id}: {dispute.reason.value}, {dispute.state.value}",
        f"  Opened on {dispute.opened_on}; {days}",
        f"  {strength(dispute.evidence)}",
    ]
    told += [f"  Missing: {each.sentence}" for each in dispute.evidence if not each.met]
    for each in dispute.steps:
        amount = f"  {each.amount}" if each.amount else ""
        told.append(f"  {each.on_day}  {each.kind.value}: {each.words}{amount}")
    if dispute.money_back:
        told.append(f"  Money back: {dispute.money_back}")
    return told
