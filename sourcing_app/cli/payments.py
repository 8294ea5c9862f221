"""Commands for payments: pay, incident, short, void."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.cli.arguments import amount_in, line_arguments, own_arguments, own_values
from sourcing_app.cli.attachments import warn_of_size
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.order_output import beware, order_output, warnings_of
from sourcing_app.cli.output import Output, Status
from sourcing_app.cli.streams import tell
from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Blocked, Fact, Fix
from sourcing_app.domain.payments.excess import PAID_ALREADY
from sourcing_app.domain.payments.methods import Charges, Method
from sourcing_app.domain.values.days import parse_day
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.facts import order_id_of, order_state
from sourcing_app.services.orders.state import OrderState, line_of
from sourcing_app.services.production.rows import risky_payment

if TYPE_CHECKING:
    from sourcing_app.services.payments.records import PaymentFields
    from sourcing_app.services.payments.validation import Backing


FIXES = {
    Fix.DECIDE_SAMPLE: "sample {order} approve",
    Fix.ADD_ACCOUNT: "add-account {supplier} --set beneficiary=... --set number=...",
    Fix.CHECK_ACCOUNT: "check-account {account} --channel phone --detail NUMBER --known-since ... "
    "--with ... --date ...",
    Fix.ATTACH_PROFORMA: "attach {order} --kind proforma FILE",
    Fix.ENTER_ADDRESS: 'address {order} "..."',
    Fix.OPEN_SUPPLIER: "vet {supplier}",
    Fix.CHANGE_TERMS: "waive {order} --gate G5 --fact prepayment --reason ...",
    Fix.PAY_DEPOSIT: "pay {order} --line 1 ...",
    Fix.ENTER_READY: "ready {order} --date ...",
    Fix.ATTACH_BILL: "attach {order} --kind bill_of_lading FILE",
    Fix.RECORD_INSPECTION: "inspect {order} --inspector ... --cartons 3 --passed --photo FILE",
    Fix.ADD_PHOTOS: "add-photos {order} FILE",
    Fix.CONFIRM_PERSON: "check-person {order} --secure --payee",
    Fix.COUNT_DEFECTS: "change-inspection {order} ID --set found_major=...",
    Fix.DECIDE_DEFECTS: "defect {order} INSPECTION --defect ID --set decision=...",
    Fix.RECORD_SHIPMENT: "ship {order} --set shipped_on=...",
    Fix.CHECK_GOODS: "receive {order} --set received_on=... --set condition=as_agreed --qty 1=...",
    Fix.OPEN_DISPUTE: "disputes {order}",
    Fix.ACCEPT_DIFFERENCES: "agree {order}",
    Fix.CONFIRM_RECEIPT: "confirm-receipt {order}",
    Fix.CLOSE_ORDER: "close-order {order}",
    Fix.GIVE_FEEDBACK: "feedback {order} --set quality=... --set time=... --set contact=...",
    Fix.RECORD_REFUND: "refund {order} --line ... --amount ...",
    Fix.RECORD_INCIDENT: "incident {order} --line ... --payee ... --amount ... --date ...",
}


PAYEES = tuple(kind.value for kind in AccountKind)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("pay", "Record a payment behind its gates.", _pay_arguments, _pay)
    commands.add(
        "incident",
        "Record money that has already gone.",
        _incident_arguments,
        _incident,
    )
    commands.add("short", "Settle a payment that came in short.", _short_arguments, _short)
    commands.add("void", "Mark a payment as not made.", _void_arguments, _void)


def _pay_arguments(parser: ArgumentParser) -> None:
    _payment_arguments(parser)
    parser.add_argument("--dry-run", action="store_true", help="look at the gates only")
    parser.add_argument("--payee", default="", metavar="NAME", help="default: the account on file")
    parser.add_argument("--payee-is", choices=PAYEES, help="a person is refused")
    parser.add_argument("--rate", metavar="R", help="what one USD costs; by card, not in USD")
    parser.add_argument("--rate-date", default="today", metavar="D")
    parser.add_argument("--rate-source", default="", metavar="TEXT")
    parser.add_argument("--method", default="tt", choices=[method.value for method in Method])
    parser.add_argument("--charges", choices=[each.value for each in Charges])
    parser.add_argument("--again", metavar="A", help="the amount once more, for money to a person")
    parser.add_argument("--overpaid", action="store_true", help="more than is left, on purpose")
    parser.add_argument("--planned", type=int, metavar="PAYMENT", help="the planned payment it is")


def _payment_arguments(parser: ArgumentParser) -> None:
    line_arguments(parser)
    parser.add_argument("--fee", metavar="F")
    own_arguments(parser)
    parser.add_argument("--reference", default="")
    parser.add_argument("--evidence", type=Path, metavar="FILE")
    parser.add_argument("--note", default="")
    parser.add_argument(
        "--repeat-reason", default="", metavar="TEXT", help="why it is another payment"
    )


def _pay(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=options.dry_run) as desk:
        state = _state(desk, options.order, context)
        fields = _fields(state, options, context, **_rate(options, context))
        backing = _backing(options, state)
        what = (state.id, options.line, fields, context.today, backing)
        line = line_of(state, options.line).line
        risky = risky_payment(line, fields.paid_on, state.facts.limits)
        if risky is not None:
            tell(risky)
        try:
            payment = None if options.dry_run else desk.payments.record(*what)
            report = desk.payments.check(*what) if options.dry_run else None
        except Blocked as problem:
            return _refused(problem, state)
        if report is not None and not report.open:
            return _refused(Blocked(report), state)
        if payment is not None:
            warn_of_size(desk)
        state = order_state(desk.reader, state.id, context.today)
    told = "allowed" if payment is None else f"recorded, {state.left} left to pay"
    kept = None if payment is None else {"id": payment, **fields.model_dump()}
    document = {"allowed": True, "missing": [], "payment": kept, "stage": state.stage.value}
    document["warnings"] = warnings_of(state)
    return Output(document, [f"{state.number} payment {options.line}: {told}"])


def _rate(options: Namespace, context: Context) -> dict[str, object]:
    rate = {
        "rate": None if options.rate is None else parse_decimal(options.rate),
        "rate_on": None if options.rate is None else parse_day(options.rate_date, context.today),
        "rate_source": options.rate_source,
    }
    return {"method": options.method, "charges": options.charges, **rate}


def _backing(options: Namespace, state: OrderState) -> "Backing":
    from sourcing_app.services.payments.validation import Backing

    again = None if options.again is None else amount_in(options.again, state.total.currency)
    return Backing(options.evidence, again, options.overpaid, options.planned)


def _state(desk: Desk, order: str, context: Context) -> OrderState:
    state = order_state(desk.reader, order_id_of(desk.reader, order), context.today)
    beware(state)
    return state


def _fields(
    state: OrderState, options: Namespace, context: Context, **more: object
) -> "PaymentFields":
    from sourcing_app.services.payments.records import PaymentFields

    line = line_of(state, options.line)
    if line.settled and options.amount is None:
        raise Rejected(PAID_ALREADY.put(seq=options.line))
    left = line.left
    asked, fee = options.amount, options.fee
    amount = left.amount if asked is None else amount_in(asked, left.currency)
    return PaymentFields.checked(
        paid_on=parse_day(options.date, context.today),
        amount=amount,
        fee=None if fee is None else amount_in(fee, left.currency),
        **own_values(options),
        reference=options.reference,
        note=options.note,
        payee=options.payee,
        payee_kind=options.payee_is,
        repeat_reason=options.repeat_reason,
        **more,
    )


def _refused(problem: Blocked, state: OrderState) -> Output:
    tell(problem)
    missing = [missing_document(fact, state) for fact in problem.report.missing]
    document = {"allowed": False, "missing": missing, "payment": None, "stage": state.stage.value}
    lines = [f"missing {each['gate']} {each['fact']}: {each['text']}" for each in missing]
    return Output(document, lines, Status.REFUSED)


def missing_document(fact: Fact, state: OrderState) -> dict[str, object]:
    """One missing fact as JSON; `fix` is the command that supplies it."""
    command = FIXES[fact.fix] if fact.fix else ""
    return {
        "gate": fact.gate.value,
        "fact": fact.id,
        "text": str(fact.sentence),
        "fix": command.format(
            order=state.number, supplier=state.supplier_id, account=state.account_id
        ),
        "waivable": fact.waivable,
    }


def _incident_arguments(parser: ArgumentParser) -> None:
    _payment_arguments(parser)
    parser.add_argument("--payee", required=True, metavar="NAME", help="who got the money")
    parser.add_argument("--payee-is", choices=PAYEES, default="person")


def _incident(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        state = _state(desk, options.order, context)
        fields = _fields(state, options, context)
        kept = desk.payments.incident(
            state.id, options.line, fields, context.today, options.evidence
        )
        warn_of_size(desk)
    return Output(
        {"id": kept, "incident": True}, [f"Incident {kept} recorded; it counts as unpaid"]
    )


def _void_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("payment", type=int, metavar="PAYMENT")
    parser.add_argument("--reason", required=True)


def _void(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        desk.payments.void(options.payment, options.reason, context.today)
    return Output({"id": options.payment, "state": "void"}, [f"Payment {options.payment} is void"])


def _short_arguments(parser: ArgumentParser) -> None:
    line_arguments(parser)
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--reason", help="such as bank charges")
    way.add_argument("--reopen", action="store_true", help="ask for it after all")


def _short(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.payments.records import ShortFields

    with context.desk() as desk:
        state = order_state(desk.reader, order_id_of(desk.reader, options.order), context.today)
        if options.reopen:
            desk.payments.reopen_short(state.id, options.line, context.today)
        else:
            left, asked = line_of(state, options.line).left, options.amount
            fields = ShortFields.checked(
                short=left.amount if asked is None else amount_in(asked, left.currency),
                short_on=parse_day(options.date, context.today),
                short_reason=options.reason,
            )
            desk.payments.settle_short(state.id, options.line, fields, context.today)
        return order_output(desk, state.id, context)
