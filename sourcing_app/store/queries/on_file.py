"""Reads what the file holds of suppliers where the vetting list asks about it."""

from typing import TYPE_CHECKING

from sourcing_app.domain.accounts.account import AccountKind, AccountState
from sourcing_app.domain.suppliers.metrics import NOTED, MetricKind
from sourcing_app.domain.suppliers.on_file import OnFile

if TYPE_CHECKING:
    from sourcing_app.store.sqlite.reader import Reader, Row

_IN_USE = (
    f"SELECT b.supplier_id FROM supplier_bank_account b WHERE b.state <> '{AccountState.REVOKED}'"
)
_PERSONAL = f"{_IN_USE} AND b.kind = '{AccountKind.PERSON}'"
_MARKS = " .,:;!?*#_/+()-\N{EN DASH}\N{EM DASH}\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH COMMA}"
"""What says nothing by itself: a name or an address has more than these."""
_NAMED = ("legal_name", "address", "account", "personal", "activity", "rated")


def _read(*kinds: MetricKind) -> str:
    """Whether a figure of any of these kinds was written down of `supplier s`."""
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    return (
        "EXISTS (SELECT 1 FROM metric_observation m WHERE m.supplier_id = s.id "
        f"AND m.kind IN ({listed}))"
    )


def _told(column: str) -> str:
    """Whether a text of `supplier s` says something."""
    return f"ltrim(s.{column}, '{_MARKS}') <> ''"


COLUMNS = (
    f"{_told('legal_name')} AS legal_name, {_told('address')} AS address, "
    f"s.id IN ({_IN_USE}) AS account, s.id IN ({_PERSONAL}) AS personal, "
    f"{' AND '.join(map(_read, NOTED))} AS activity, "
    f"{_read(MetricKind.RATING, MetricKind.REVIEWS)} AS rated"
)
"""The columns of `supplier s` that `on_file` reads."""


def on_file(row: "Row") -> OnFile:
    """What a row with these columns says."""
    return OnFile(*(bool(row[name]) for name in _NAMED))


def on_file_of(reader: "Reader", supplier_id: int) -> OnFile:
    """What is on file of one supplier; nothing where there is no such one."""
    row = reader.one(f"SELECT {COLUMNS} FROM supplier s WHERE s.id = ?", (supplier_id,))
    return OnFile() if row is None else on_file(row)
