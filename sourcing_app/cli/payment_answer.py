"""The payments of an order as the command line shows them, each with its account."""

from sourcing_app.cli.amounts import str_amount
from sourcing_app.domain.payments.account_numbers import compact
from sourcing_app.services.payments.rows import PaymentRow


def payment_document(payment: PaymentRow) -> dict[str, object]:
    """A payment as JSON."""
    return {
        "id": payment.id,
        "line": payment.seq,
        "paid_on": payment.paid_on,
        "amount": str_amount(payment.amount),
        "fee": str_amount(payment.fee) if payment.fee else None,
        "method": payment.method.value,
        "reference": payment.reference,
        "void": payment.void,
        "void_reason": payment.void_reason,
        "incident": payment.incident,
        "account_id": payment.account_id,
        "payee": payment.payee,
        "number": payment.number,
    }


def payment_line(payment: PaymentRow) -> str:
    """One payment as a line: when, how much, to whom."""
    told = f"  payment {payment.id} on line {payment.seq}: {payment.paid_on}  {payment.amount}"
    if payment.payee:
        end = f" …{compact(payment.number)[-4:]}" if payment.number else ""
        told += f"  to {payment.payee}{end}"
    if payment.reference:
        told += f"  reference {payment.reference}"
    if payment.void:
        return f"{told}  void: {payment.void_reason}"
    return f"{told}  incident" if payment.incident else told
