"""The files of an order: its own, its inspections' photos, the evidence of its payments."""

from dataclasses import dataclass

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.text import clean_line
from sourcing_app.store.reader import Reader


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One file kept with an order."""

    id: int
    kind: AttachmentKind
    name: str


def documents_of(reader: Reader, order_id: int) -> list[DocumentRow]:
    """Every file of the order, the oldest first."""
    rows = reader.rows(
        "SELECT id, kind, name FROM attachment WHERE (entity = 'purchase_order' "
        "AND entity_id = :order) OR (entity = 'inspection' AND entity_id IN "
        "(SELECT id FROM inspection WHERE order_id = :order)) OR (entity = 'payment' "
        "AND entity_id IN (SELECT p.id FROM payment p JOIN payment_line l ON l.id = p.line_id "
        "WHERE l.order_id = :order)) ORDER BY id",
        {"order": order_id},
    )
    return [
        DocumentRow(row["id"], AttachmentKind(row["kind"]), clean_line(row["name"])) for row in rows
    ]
