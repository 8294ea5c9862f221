"""Suppliers' accounts and the payments of an order, read with plain queries."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.methods import HeldBy, Method
from sourcing_app.domain.money import Money
from sourcing_app.domain.order_facts import AccountKind, AccountState
from sourcing_app.domain.scaled import unscaled
from sourcing_app.store.reader import Reader, Row, day_or_none


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account as it was given, and how it was checked."""

    id: int
    beneficiary: str
    kind: AccountKind
    bank: str
    country: str
    swift: str
    number: str
    state: AccountState
    channel: str
    verified_with: str
    verified_on: date | None


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """One payment; a void one has its reason, an incident never counts as paid."""

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


def accounts_of(reader: Reader, supplier_id: int) -> list[AccountRow]:
    """Every account the supplier ever gave, the one in use first."""
    rows = reader.rows(
        "SELECT * FROM supplier_bank_account WHERE supplier_id = ? "
        "ORDER BY state = 'revoked', id DESC",
        (supplier_id,),
    )
    return [_account(row) for row in rows]


def payments_of(reader: Reader, order_id: int) -> list[PaymentRow]:
    """Every payment of an order, the oldest first."""
    rows = reader.rows(
        "SELECT p.*, l.seq, o.currency FROM payment p JOIN payment_line l ON l.id = p.line_id "
        "JOIN purchase_order o ON o.id = l.order_id WHERE o.id = ? ORDER BY p.paid_on, p.id",
        (order_id,),
    )
    return [_payment(row) for row in rows]


def _account(row: Row) -> AccountRow:
    return AccountRow(
        row["id"],
        row["beneficiary"],
        AccountKind(row["kind"]),
        row["bank"],
        row["country"],
        row["swift"],
        row["number"],
        AccountState(row["state"]),
        row["channel"],
        row["verified_with"],
        day_or_none(row["verified_on"]),
    )


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
    )
