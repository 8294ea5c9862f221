"""The payments of an order, read with plain queries."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.methods import HeldBy, Method
from sourcing_app.domain.money import Money
from sourcing_app.domain.scaled import unscaled
from sourcing_app.store.reader import Reader, Row


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """
    One payment; a void one has its reason, an incident never counts as paid.

    `payee` and `number` are those of the account it went to, "" where none was on file.
    """

    id: int
    seq: int
    paid_on: date
    amount: Money
    method: Method
    fee: Money | None
    held_by: HeldBy
    reference: str
    void: bool
    void_reason: str
    incident: bool
    note: str
    account_id: int | None
    payee: str
    number: str


def payments_of(reader: Reader, order_id: int) -> list[PaymentRow]:
    """Every payment of an order, the oldest first."""
    rows = reader.rows(
        "SELECT p.*, l.seq, o.currency, ifnull(a.beneficiary, '') AS payee, "
        "ifnull(a.number, '') AS number FROM payment p JOIN payment_line l ON l.id = p.line_id "
        "JOIN purchase_order o ON o.id = l.order_id "
        "LEFT JOIN supplier_bank_account a ON a.id = p.account_id WHERE o.id = ? "
        "ORDER BY p.paid_on, p.id",
        (order_id,),
    )
    return [_payment(row) for row in rows]


def _payment(row: Row) -> PaymentRow:
    currency, fee = row["currency"], row["fee"]
    return PaymentRow(
        row["id"],
        row["seq"],
        date.fromisoformat(row["paid_on"]),
        Money(unscaled(row["amount"]), currency),
        Method(row["method"]),
        None if fee is None else Money(unscaled(fee), currency),
        HeldBy(row["held_by"]),
        row["reference"],
        row["state"] == "void",
        row["void_reason"],
        bool(row["incident"]),
        row["note"],
        row["account_id"],
        row["payee"],
        row["number"],
    )
