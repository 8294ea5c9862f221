"""Suppliers' bank accounts: a change is a new row, which starts unchecked."""

from datetime import date, datetime

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.accounts.account import AccountKind, AccountState
from sourcing_app.domain.accounts.confirmation import CheckChannel, refuse_mail, refuse_wordless
from sourcing_app.domain.records.payments import ACCOUNT
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class AccountFields(Fields):
    """An account as the supplier gave it; `number` is an IBAN or the bank's own number."""

    record = ACCOUNT

    beneficiary: str
    kind: AccountKind = Field(default=AccountKind.COMPANY, sa_type=enum_values(AccountKind))
    bank: str = ""
    country: str = ""
    swift: str = ""
    number: str


class AccountCheckFields(Fields):
    """
    How the account was confirmed, with whom and when (R190).

    `channel` is the number called, the name in the messenger or the place; `known_since` is the day
    since which it was known.
    """

    record = ACCOUNT

    channel_kind: CheckChannel = Field(sa_type=enum_values(CheckChannel))
    channel: str
    known_since: date
    verified_with: str
    verified_on: date

    @field_validator("channel", "verified_with")
    @classmethod
    def _says_something(cls, value: str) -> str:
        return refuse_wordless(value)

    @field_validator("channel")
    @classmethod
    def _channel(cls, value: str) -> str:
        return refuse_mail(value)


class SupplierBankAccount(AccountFields, table=True):
    """One account; after it was added only its state and its check change."""

    __tablename__ = "supplier_bank_account"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    supplier_id: int = Field(foreign_key="supplier.id")
    entered_on: date
    name_confirmed: bool = False
    confirmed_name: str = ""
    state: AccountState = Field(default=AccountState.NEW, sa_type=enum_values(AccountState))
    channel_kind: CheckChannel | None = Field(default=None, sa_type=enum_values(CheckChannel))
    channel: str = ""
    known_since: date | None = None
    verified_with: str = ""
    verified_on: date | None = None


versioned(SupplierBankAccount)
