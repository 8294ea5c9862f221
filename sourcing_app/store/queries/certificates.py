"""The certificates that suppliers show, with the legal name they should be on."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

_CERTIFICATES = (
    "SELECT c.*, s.legal_name, s.name AS supplier, s.country FROM certificate c "
    "JOIN supplier s ON s.id = c.supplier_id"
)


def of_supplier(reader: Reader, supplier_id: int) -> list[Row]:
    """A supplier's certificates outside the Bin, the first to expire first."""
    return reader.rows(
        f"{_CERTIFICATES} WHERE c.supplier_id = ? AND c.binned_at IS NULL "
        "ORDER BY c.expires IS NULL, c.expires, c.id",
        (supplier_id,),
    )


def one(reader: Reader, certificate_id: int) -> list[Row]:
    """One certificate, also from the Bin; none if it is gone."""
    return reader.rows(f"{_CERTIFICATES} WHERE c.id = ?", (certificate_id,))


def files_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """The id and name of each file of these certificates, by `entity_id`, oldest first."""
    return reader.rows_of(
        "SELECT id, entity_id, name FROM attachment WHERE entity = 'certificate' "
        f"AND entity_id {THESE} ORDER BY id",
        ids,
    )
