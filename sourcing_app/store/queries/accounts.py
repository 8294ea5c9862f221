"""Suppliers' bank accounts, and whose they are."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

_REPLACES = (
    "EXISTS (SELECT 1 FROM supplier_bank_account e WHERE e.supplier_id = a.supplier_id "
    "AND e.id < a.id) AS replaces"
)
"""Whether the supplier gave another account `a` before."""


def of_supplier(reader: Reader, supplier_id: int) -> list[Row]:
    """
    Every account the supplier ever gave, the latest first.

    With the names and the country (`home`) of the supplier, how many `payments` went there, void
    ones left out, and whether it `replaces` another.
    """
    return reader.rows(
        f"SELECT a.*, {_REPLACES}, s.name AS supplier, s.legal_name, s.country AS home, "
        "(SELECT count(*) FROM payment p "
        "WHERE p.account_id = a.id AND p.state <> 'void') AS payments "
        "FROM supplier_bank_account a JOIN supplier s ON s.id = a.supplier_id "
        "WHERE a.supplier_id = ? ORDER BY a.id DESC",
        (supplier_id,),
    )


def not_revoked(reader: Reader, supplier_ids: Iterable[int]) -> list[Row]:
    """The accounts of these suppliers that were not revoked, the latest last; as `of_supplier`."""
    return reader.rows_of(
        f"SELECT a.*, {_REPLACES} FROM supplier_bank_account a "
        f"WHERE a.supplier_id {THESE} AND a.state <> 'revoked' ORDER BY a.id",
        supplier_ids,
    )


def is_flagged(reader: Reader, supplier_id: int) -> bool:
    """Whether the red flag of a personal account stands open against the supplier."""
    return bool(
        reader.value(
            "SELECT EXISTS (SELECT 1 FROM red_flag WHERE supplier_id = ? "
            "AND kind = 'personal_account' AND resolved_on IS NULL)",
            (supplier_id,),
        )
    )


def supplier(reader: Reader, supplier_id: int) -> Row | None:
    """The supplier's id, name, country, store_url and created_at; None if it is gone."""
    return reader.one(
        "SELECT id, name, country, store_url, created_at FROM supplier WHERE id = ?",
        (supplier_id,),
    )
