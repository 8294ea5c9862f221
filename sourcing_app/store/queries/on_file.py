"""Reads what the file holds of suppliers where the vetting list asks about it."""

from typing import TYPE_CHECKING

from sourcing_app.domain.accounts.account import AccountKind, AccountState
from sourcing_app.domain.suppliers.checks import CheckItem
from sourcing_app.domain.suppliers.on_file import OnFile

if TYPE_CHECKING:
    from sourcing_app.store.sqlite.reader import Reader, Row

_IN_USE = (
    f"SELECT b.supplier_id FROM supplier_bank_account b WHERE b.state <> '{AccountState.REVOKED}'"
)
_PERSONAL = f"{_IN_USE} AND b.kind = '{AccountKind.PERSON}'"
COLUMNS = (
    "trim(s.legal_name) <> '' AS legal_name, trim(s.address) <> '' AS address, "
    f"s.id IN ({_IN_USE}) AS account, s.id IN ({_PERSONAL}) AS personal"
)
"""The columns of `supplier s` that `on_file` reads."""
DENIED = (
    f"(item = '{CheckItem.IDENTITY_RECORDED}' AND supplier_id IN "
    "(SELECT s.id FROM supplier s WHERE trim(s.legal_name) = '' OR trim(s.address) = '')) "
    f"OR (item = '{CheckItem.COMPANY_ACCOUNT}' AND supplier_id IN ({_PERSONAL}))"
)
"""Whether the file denies a "passed" of `vetting_check`: `OnFile.denies` in SQL."""


def on_file(row: "Row") -> OnFile:
    """What a row with these columns says."""
    return OnFile(*(bool(row[name]) for name in ("legal_name", "address", "account", "personal")))


def on_file_of(reader: "Reader", supplier_id: int) -> OnFile:
    """What is on file of one supplier; nothing where there is no such one."""
    row = reader.one(f"SELECT {COLUMNS} FROM supplier s WHERE s.id = ?", (supplier_id,))
    return OnFile() if row is None else on_file(row)
