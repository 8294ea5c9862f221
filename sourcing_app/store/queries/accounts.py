"""Suppliers' bank accounts, and whose they are."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row


def of_supplier(reader: Reader, supplier_id: int) -> list[Row]:
    """
    Every account the supplier ever gave, the latest first.

    With the names of the supplier, and how many `payments` went there, void ones left out.
    """
    return reader.rows(
        "SELECT a.*, s.name AS supplier, s.legal_name, (SELECT count(*) FROM payment p "
        "WHERE p.account_id = a.id AND p.state <> 'void') AS payments "
        "FROM supplier_bank_account a JOIN supplier s ON s.id = a.supplier_id "
        "WHERE a.supplier_id = ? ORDER BY a.id DESC",
        (supplier_id,),
    )


def not_revoked(reader: Reader, supplier_ids: Iterable[int]) -> list[Row]:
    """The accounts of these suppliers that were not revoked, the latest last."""
    return reader.rows_of(
        "SELECT * FROM supplier_bank_account "
        f"WHERE supplier_id {THESE} AND state <> 'revoked' ORDER BY id",
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
