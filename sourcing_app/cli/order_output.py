"""An order and its schedule as the command line shows them."""

from sourcing_app.cli.accounts import account_document, account_lines
from sourcing_app.cli.commands import Context
from sourcing_app.cli.output import Output
from sourcing_app.cli.streams import tell
from sourcing_app.domain.accounts.numbers import compact
from sourcing_app.domain.orders.beside import beside_sentences, unbound_sentence
from sourcing_app.domain.orders.stages import stage_name
from sourcing_app.domain.payments.methods import PaymentState
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.schedule import ScheduleLine
from sourcing_app.domain.values.money import Money
from sourcing_app.services.accounts.rows import AccountRow, account_in_use
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.rows import PaymentRow, payments_of


def str_amount(amount: Money) -> str:
    """An amount with its currency's decimals: 5520.00."""
    return str(amount).split()[1].replace(",", "")


def line_document(line: ScheduleLine) -> dict[str, object]:
    """One line of a schedule as JSON."""
    return {
        "seq": line.seq,
        "kind": line.kind.value,
        "name": line.name,
        "percent": f"{line.percent:f}",
        "amount": str_amount(line.amount),
        "trigger": line.event.value,
        "days": line.offset_days,
        "due_on": line.due_on,
    }


def schedule_line(line: ScheduleLine) -> str:
    """One line of a schedule: its share where it is one, amount and event."""
    share = f"{line.percent:f} %  " if line.percent else ""
    days = f" + {line.offset_days} days" if line.offset_days else ""
    name = f"  {line.name}" if line.name else ""
    return f"{line.seq}. {share}{line.amount}  {line.event}{days}{name}"


def order_output(desk: Desk, order: int, context: Context) -> Output:
    state = order_state(desk.reader, order, context.today)
    beware(state)
    account = account_in_use(desk.reader, state.supplier_id)
    payments = payments_of(desk.reader, order)
    document = {
        **order_document(state),
        "pay_to": account_document(account) if account else None,
        "payments": [_payment_document(payment) for payment in payments],
    }
    told = [*_lines(state, account), *map(_payment_line, payments)]
    return Output(document, told)


def beware(state: OrderState) -> None:
    """Print the warning about the supplier, if any, on standard error."""
    for warning in warnings_of(state):
        tell(f"{state.supplier}: {warning}")


def warnings_of(state: OrderState) -> list[str]:
    """The warnings about the supplier for a document."""
    return [str(state.caution.sentence)] if state.caution else []


def order_document(state: OrderState) -> dict[str, object]:
    """An order as JSON."""
    missing = state.next.report.missing if state.next else ()
    return {
        "id": state.id,
        "number": state.number,
        "supplier_id": state.supplier_id,
        "supplier": state.supplier,
        "stage": state.stage.value,
        "ordered_on": state.facts.made_on,
        "own_reference": state.beside.own_reference,
        "supplier_reference": state.beside.supplier_reference,
        "delivery": state.beside.delivery,
        "delivery_address": state.address,
        "profile_id": state.profile_id,
        "currency": state.total.currency,
        "total": str_amount(state.total),
        "paid": str_amount(state.paid),
        "short": str_amount(state.short),
        "left": str_amount(state.left),
        "lines": [_paid_document(line) for line in state.lines],
        "warnings": warnings_of(state),
        "beside": [str(each) for each in beside_sentences(state.beside, state.sent)],
        "missing": [
            {"gate": fact.gate.value, "fact": fact.id, "text": str(fact.sentence)}
            for fact in missing
        ],
    }


def _paid_document(line: PaidLine) -> dict[str, object]:
    short = line.short
    return {
        **line_document(line.line),
        "state": line.state.value,
        "paid": str_amount(line.paid),
        "short": str_amount(line.fell_short),
        "short_on": short.on if short else None,
        "short_reason": short.reason if short else "",
        "waived": str_amount(line.forgiven),
        "waived_on": line.waived.on if line.waived else None,
        "waived_reason": line.waived.reason if line.waived else "",
        "left": str_amount(line.left),
    }


def _lines(state: OrderState, account: AccountRow | None) -> list[str]:
    stage = stage_name(state.stage, paid=state.next is None)
    told = [
        f"{state.number}  {state.supplier}  {state.total}  {stage}",
        " · ".join((f"Ordered on {state.facts.made_on}", *state.beside.called)),
        *map(str, beside_sentences(state.beside, state.sent)),
        f"Account {account.id}: {account.state.value}" if account else "No bank account yet",
        *(account_lines(account) if account else ()),
    ]
    for x in state.lines:
        told.append(f"  {x.line.seq}. {x.line.amount}  {x.state.value}, {x.left} left")
        if x.short:
            told.append(f"     {x.short.amount} short since {x.short.on}: {x.short.reason}")
        if x.waived:
            told.append(f"     {x.forgiven} waived on {x.waived.on}: {x.waived.reason}")
    told.append(f"{state.paid} paid, {state.left} left to pay")
    unbound = unbound_sentence(state.stage, state.sent)
    if unbound is not None:
        told.append(str(unbound))
    missing = state.next.report.missing if state.next else ()
    return [*told, *(f"  missing {fact.gate} {fact.id}: {fact.sentence}" for fact in missing)]


def _payment_document(payment: PaymentRow) -> dict[str, object]:
    """A payment as JSON."""
    return {
        "id": payment.id,
        "line": payment.seq,
        "paid_on": payment.paid_on,
        "amount": str_amount(payment.amount),
        "fee": str_amount(payment.fee) if payment.fee else None,
        "method": payment.method.value,
        "reference": payment.reference,
        "state": payment.state.value,
        "direction": payment.direction.value,
        "charges": payment.charges.value if payment.charges else None,
        "received": str_amount(payment.received) if payment.received else None,
        "arrived_on": payment.arrived_on,
        "void": payment.void,
        "void_reason": payment.void_reason,
        "incident": payment.incident,
        "account_id": payment.account_id,
        "payee": payment.payee,
        "number": payment.number,
        "dispute": payment.dispute_id,
        "own_amount": str_amount(payment.own) if payment.own else None,
        "own_currency": payment.own.currency if payment.own else None,
        "own_rate": payment.own_rate,
    }


def _payment_line(payment: PaymentRow) -> str:
    """One payment as a line: when, how much, to whom."""
    told = f"  payment {payment.id} on line {payment.seq}: {payment.paid_on}  {payment.amount}"
    if payment.payee:
        end = f" …{compact(payment.number)[-4:]}" if payment.number else ""
        told += f"  to {payment.payee}{end}"
    if payment.reference:
        told += f"  reference {payment.reference}"
    if payment.own is not None:
        told += f"  {payment.own} at {payment.own_rate}"
    if payment.void:
        return f"{told}  void: {payment.void_reason}"
    if payment.refund:
        told += "  refund"
        told += "" if payment.dispute_id is None else f" of dispute {payment.dispute_id}"
    if payment.state in {PaymentState.PLANNED, PaymentState.BOUNCED}:
        told += f"  {payment.state}"
    if payment.received is not None:
        told += f"  {payment.received} arrived"
    return f"{told}  incident" if payment.incident else told
