"""Suppliers' bank accounts: a change is a new row, and starts unchecked."""

from datetime import date, datetime
from typing import ClassVar

from sqlmodel import Field

from sourcing_app.domain.order_facts import AccountKind, AccountState
from sourcing_app.domain.text import NAME_CAP
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class AccountFields(Fields):
    """An account as the supplier gave it; `number` is an IBAN or the bank's own number."""

    long_numbers: ClassVar[frozenset[str]] = frozenset({"number", "swift"})

    beneficiary: str = Field(min_length=1, max_length=NAME_CAP)
    kind: AccountKind = Field(default=AccountKind.COMPANY, sa_type=enum_values(AccountKind))
    bank: str = Field(default="", max_length=NAME_CAP)
    country: str = Field(default="", max_length=2)
    swift: str = Field(default="", max_length=11)
    number: str = Field(min_length=1, max_length=40)


class CheckFields(Fields):
    """How the account was confirmed: through which known channel, with whom, when (R190)."""

    channel: str = Field(min_length=1, max_length=100)
    verified_with: str = Field(min_length=1, max_length=NAME_CAP)
    verified_on: date


class SupplierBankAccount(AccountFields, table=True):
    """One account; only its state and the check change after it was added."""

    __tablename__ = "supplier_bank_account"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    supplier_id: int = Field(foreign_key="supplier.id")
    name_confirmed: bool = False
    state: AccountState = Field(default=AccountState.NEW, sa_type=enum_values(AccountState))
    channel: str = ""
    verified_with: str = ""
    verified_on: date | None = None


versioned(SupplierBankAccount)
