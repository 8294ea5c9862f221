"""Suppliers' bank accounts: a change is a new row that must be checked again (S21)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.accounts.account import AccountKind, AccountState
from sourcing_app.domain.accounts.confirmation import check_days, check_detail, refuse_arrival
from sourcing_app.domain.accounts.numbers import COMPARED, places_of, plain_detail
from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.red_flags import FlagKind, RaisedBy, default_severity
from sourcing_app.services.accounts.banking import numbers, oddities
from sourcing_app.services.accounts.rows import AccountRow, account_in_use
from sourcing_app.services.records import row_of
from sourcing_app.services.suppliers.writes import found
from sourcing_app.store.facts.payee_names import Closeness, closeness
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries import accounts
from sourcing_app.store.sqlite.reader import Reader
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.account import (
    AccountCheckFields,
    AccountFields,
    SupplierBankAccount,
)
from sourcing_app.store.tables.supplier import RedFlag, Supplier

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["AccountAdded", "AccountCheckFields", "AccountFields", "Accounts"]

_NO_ACCOUNT = say("Accounts", "There is no such account in the file.")


@dataclass(frozen=True, slots=True)
class AccountAdded:
    """
    The account's id, and what about it asks for a second look.

    With `known` it was in use already, typed another way: nothing was added or revoked.
    """

    id: int
    warnings: tuple[Sentence, ...]
    known: bool = False


class Accounts:
    """Adds and checks accounts; no account is ever edited."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def add(
        self, supplier_id: int, fields: AccountFields, today: date, came_on: date | None = None
    ) -> AccountAdded:
        """
        Add an account: every earlier one is revoked and this one waits for its check.

        It came today where `came_on` is None; Rejected where that is to come or before the last.

        The account in use, written with other blanks, hyphens or case, stays as it is. Raises
        Invalid for numbers that cannot be right, and for a beneficiary without a letter. A person's
        account raises a critical red flag on the supplier: payments to it are refused (G4).
        """
        if not plain_detail("beneficiary", fields.beneficiary):
            raise Invalid({"beneficiary": FILL})
        number, swift, country = numbers(fields.number, fields.swift, fields.country)
        kept = fields.changed(number=number, swift=swift, country=country)
        same = same_account(self._file.reader, supplier_id, kept)
        if same is not None:
            return AccountAdded(same.id, (_on_file(same),), known=True)
        with self._file.database.writing(Action.ACCOUNT_ADDED) as session:
            supplier = found(session, supplier_id)
            earlier = _in_use(session, supplier_id)
            day = came_on or today
            refuse_arrival(day, max((old.entered_on for old in earlier), default=None), today)
            for old in earlier:
                old.state = AccountState.REVOKED
            session.flush()
            row = SupplierBankAccount(
                **kept.model_dump(),
                created_at=datetime.now(UTC),
                supplier_id=supplier_id,
                entered_on=day,
            )
            session.add(row)
            if kept.kind is AccountKind.PERSON:
                flag_person(session, supplier_id, kept.beneficiary, today)
            session.flush()
            assert row.id is not None
            return AccountAdded(row.id, _warnings(kept, supplier, earlier))

    def check(
        self, account_id: int, fields: AccountCheckFields, today: date, *, named: bool = False
    ) -> None:
        """
        Record that the account was confirmed through a second channel, and whose name it is in.

        Rejected for a revoked account, a person's, or a payee not named like the supplier; for one
        named nearly so or an account abroad, unless a person says that it is the supplier
        (`named`); for a channel that was not known before the account came, or a check made before
        it came.
        """
        check_detail(fields.channel_kind, fields.channel)
        with self._file.database.writing(Action.ACCOUNT_CHECKED) as session:
            row = row_of(session, SupplierBankAccount, account_id, _NO_ACCOUNT)
            supplier = found(session, row.supplier_id)
            _check_may_be_made(row, supplier, named=named)
            check_days(row.entered_on, fields.known_since, fields.verified_on, today)
            row.sqlmodel_update(fields.model_dump())
            row.confirmed_name = supplier.legal_name or supplier.name
            row.state, row.name_confirmed = AccountState.VERIFIED, True


def same_account(reader: Reader, supplier_id: int, fields: AccountFields) -> AccountRow | None:
    """The account in use where these fields say nothing else than it does."""
    account = account_in_use(reader, supplier_id)
    if account is None or not all(_agrees(name, fields, account) for name in COMPARED):
        return None
    return account


def _agrees(name: str, fields: AccountFields, account: AccountRow) -> bool:
    """What is left empty contradicts nothing."""
    typed = plain_detail(name, getattr(fields, name))
    return not typed or typed == plain_detail(name, getattr(account, name))


def _on_file(account: AccountRow) -> Sentence:
    confirmed = say(
        "Accounts",
        "This account is already on file, confirmed on {day}. Nothing was changed.",
    )
    waits = say(
        "Accounts", "This account is already on file and not checked yet. Nothing was changed."
    )
    return confirmed.put(day=account.verified_on) if account.verified_on else waits


def _check_may_be_made(row: SupplierBankAccount, supplier: Supplier, *, named: bool) -> None:
    if row.state is AccountState.REVOKED:
        raise Rejected(say("Accounts", "This account was replaced by another one"))
    if row.kind is AccountKind.PERSON:
        raise Rejected(say("Accounts", "Payments to a personal account are refused"))
    close = closeness(row.beneficiary, (supplier.name, supplier.legal_name))
    if close is Closeness.SAME and not named and _is_abroad(row, supplier):
        raise Rejected(
            say(
                "Accounts",
                "The account is not in the supplier's country: a company of the same name there "
                "may be another one. Say that it is the supplier, or add the right account",
            )
        )
    if close is Closeness.NEAR and not named:
        raise Rejected(
            say(
                "Accounts",
                "The payee “{payee}” is written otherwise than the supplier “{supplier}”: say that "
                "it is the supplier, or add the right account",
            ).put(payee=row.beneficiary, supplier=supplier.legal_name or supplier.name)
        )
    if close is Closeness.OTHER:
        raise Rejected(
            say(
                "Accounts",
                "The payee “{payee}” does not match the supplier's name “{supplier}”; correct "
                "the supplier's legal name or add the right account",
            ).put(payee=row.beneficiary, supplier=supplier.legal_name or supplier.name)
        )


def _is_abroad(row: SupplierBankAccount, supplier: Supplier) -> bool:
    places = places_of(row.number, row.swift, row.country)
    return bool(supplier.country and places) and supplier.country not in places


def _in_use(session: Session, supplier_id: int) -> list[SupplierBankAccount]:
    found = accounts.not_revoked(SessionReader(session), [supplier_id])
    return rows_of(session, SupplierBankAccount, (row["id"] for row in found))


def _warnings(
    fields: AccountFields, supplier: Supplier, earlier: list[SupplierBankAccount]
) -> tuple[Sentence, ...]:
    told = oddities(fields, supplier.country)
    if not earlier:
        return told
    changed = say(
        "Accounts",
        "The bank details changed from {old}. Confirm the new ones by phone, on a number you had "
        "before the change",
    ).put(old=earlier[-1].number)
    return (changed, *told)


def flag_person(session: Session, supplier_id: int, payee: str, today: date) -> None:
    """Raise the critical red flag of a personal account, once while it stands open."""
    if not accounts.is_flagged(SessionReader(session), supplier_id):
        session.add(
            RedFlag(
                supplier_id=supplier_id,
                kind=FlagKind.PERSONAL_ACCOUNT,
                severity=default_severity(FlagKind.PERSONAL_ACCOUNT),
                raised_by=RaisedBy.RULE,
                raised_on=today,
                note=payee,
            )
        )
