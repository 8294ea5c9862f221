"""Suppliers' accounts, read with plain queries: details, checks, and what differs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from sourcing_app.domain.accounts.account import AccountKind, AccountState
from sourcing_app.domain.accounts.confirmation import CheckChannel
from sourcing_app.domain.accounts.numbers import COMPARED, plain_detail
from sourcing_app.store.facts.accounts import account_facts
from sourcing_app.store.queries import accounts
from sourcing_app.store.sqlite.reader import Reader, Row, day_or, day_or_none, word_or
from sourcing_app.store.sqlite.shapes import read_as


@dataclass(frozen=True, slots=True)
class AccountRow:
    """
    One account as it was given, and how it was checked.

    `channel_kind` and `known_since` are None where an older check did not say; `replaced_on` is
    the day on which the next account came, `payments` counts what was paid to this one. `lapsed`
    says that the supplier is not named as when the payee was confirmed: it is checked again.
    """

    id: int
    beneficiary: str
    kind: AccountKind
    bank: str
    country: str
    swift: str
    number: str
    state: AccountState
    entered_on: date
    channel_kind: CheckChannel | None
    channel: str
    known_since: date | None
    verified_with: str
    verified_on: date | None
    replaced_on: date | None = None
    payments: int = 0
    lapsed: bool = False

    @property
    def in_use_since(self) -> date | None:
        """The day from which on payments may go there; None for an account not in use."""
        used = self.state is AccountState.VERIFIED and not self.lapsed
        return self.verified_on if used else None


def accounts_of(reader: Reader, supplier_id: int) -> list[AccountRow]:
    """Every account the supplier ever gave, the latest first: only that one can be in use."""
    rows = accounts.of_supplier(reader, supplier_id)
    next_came = [None, *(day_or_none(row["entered_on"]) for row in rows)]
    return [_account(row, came) for row, came in zip(rows, next_came, strict=False)]


def supplier_of(reader: Reader, supplier_id: int) -> tuple[str, str]:
    """The supplier's name and its country's code, both "" where it is gone."""
    row = accounts.supplier(reader, supplier_id)
    return (row["name"], row["country"]) if row else ("", "")


def account_in_use(reader: Reader, supplier_id: int) -> AccountRow | None:
    """The account that payments go to now, checked or not."""
    found = accounts_of(reader, supplier_id)
    return next((each for each in found if each.state is not AccountState.REVOKED), None)


def differences(account: AccountRow, other: AccountRow) -> tuple[str, ...]:
    """Name the details in which two accounts differ; blanks, hyphens and case do not count."""
    return tuple(
        name
        for name in COMPARED
        if plain_detail(name, getattr(account, name)) != plain_detail(name, getattr(other, name))
    )


def changes(history: Sequence[AccountRow]) -> list[tuple[str, ...]]:
    """For each account, the latest first, what is not as in the one before it."""
    return [*(differences(new, old) for new, old in pairwise(history)), ()][: len(history)]


def _account(row: Row, next_came: date | None) -> AccountRow:
    state = word_or(row["state"], AccountState.REVOKED)
    return read_as(
        AccountRow,
        row,
        kind=word_or(row["kind"], AccountKind.PERSON),
        state=state,
        entered_on=day_or(row["entered_on"], date.max),
        replaced_on=next_came if state is AccountState.REVOKED else None,
        lapsed=state is AccountState.VERIFIED and _lapsed(row),
    )


def _lapsed(row: Row) -> bool:
    facts = account_facts(row, row)
    return facts.renamed is not None or not facts.matches
