"""The files of an order: its own, its inspections' photos, the evidence of its payments."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.store.reader import Reader

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


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
    return [DocumentRow(row["id"], AttachmentKind(row["kind"]), row["name"]) for row in rows]


def save_document(desk: "Desk", document_id: int, target: Path) -> None:
    """Write a kept file to disk; raises Environment when the place refuses it."""
    from sourcing_app.services.attachments import content

    data = content(desk.reader, document_id)
    try:
        target.write_bytes(data)
    except OSError as error:
        raise Environment(
            say("Orders", "{file} cannot be written: {reason}.").put(
                file=target, reason=error.strerror or type(error).__name__
            )
        ) from error
