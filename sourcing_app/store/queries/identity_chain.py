"""What the file says of who suppliers are: their names, their account in use, explanations."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

_IDENTITY = (
    "SELECT s.id, s.name, s.legal_name, s.credit_code, s.kind, s.country, s.city, s.address, "
    "s.business_scope, s.invoice_issuer, s.exporter, a.beneficiary, a.number, a.swift, "
    "a.country AS account_country, a.state, a.kind AS payee_kind "
    "FROM supplier s LEFT JOIN supplier_bank_account a ON a.id = ("
    "SELECT max(b.id) FROM supplier_bank_account b WHERE b.supplier_id = s.id "
    f"AND b.state <> 'revoked') WHERE s.id {THESE}"
)


def identities_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """The identities of these suppliers, with the account in use, NULL where there is none."""
    return reader.rows_of(_IDENTITY, ids)


def explanations_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """What was explained of these suppliers, the latest last."""
    return reader.rows_of(
        "SELECT supplier_id, issue, about, reason, who, explained_on FROM identity_explanation "
        f"WHERE supplier_id {THESE} ORDER BY id",
        ids,
    )
