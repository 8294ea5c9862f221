"""The files of an order: its own, its inspections' photos, the evidence of its payments."""

from dataclasses import dataclass

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.text import clean_line
from sourcing_app.store.facts.evidence import flaws_of
from sourcing_app.store.queries.orders import files
from sourcing_app.store.sqlite.reader import Reader, Row, word_or


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One file kept with an order; `flaw` says why it does not count as evidence."""

    id: int
    kind: AttachmentKind
    name: str
    flaw: Sentence | None = None


def documents_of(reader: Reader, order_id: int) -> list[DocumentRow]:
    """Every file of the order, the oldest first."""
    rows = files(reader, order_id)
    flaws = flaws_of(reader, [row["id"] for row in rows])
    return [_document(row, flaws.get(row["id"])) for row in rows]


def _document(row: Row, flaw: Sentence | None) -> DocumentRow:
    return DocumentRow(
        row["id"], word_or(row["kind"], AttachmentKind.OTHER), clean_line(row["name"]), flaw
    )
