"""The pack of a dispute: what it is about, what happened, and the evidence, numbered."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import (
    Chapter,
    Document,
    FactList,
    Grid,
    GridColumn,
    Photo,
    Photos,
    Remarks,
)
from sourcing_app.domain.disputes.dispute import DISPUTE_REASON_NAMES, DISPUTE_STATE_NAMES
from sourcing_app.domain.disputes.evidence_meter import strength
from sourcing_app.domain.errors import AppError, NotFound
from sourcing_app.domain.gates.evidence import KIND_NAMES as FILE_KINDS
from sourcing_app.domain.records.attachments import ATTACHMENT
from sourcing_app.domain.records.disputes import DISPUTE
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.files.pictures import MOST_BYTES, small_photo
from sourcing_app.services.attachments.records import KeptFile, kept, pieces
from sourcing_app.services.disputes.rows import GONE, DisputeRow, disputes_of
from sourcing_app.services.disputes.timeline import timeline_of
from sourcing_app.services.orders.documents import DocumentRow, documents_of
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.state import OrderState, terms_text
from sourcing_app.services.printing.order import MADE
from sourcing_app.services.printing.requests import KIND_NAMES, Wording
from sourcing_app.store.queries.disputes import order_of

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_WIDE, _HIGH = 900, 900
"""The pixels of a photo on paper: 250 to the inch at the width it has there."""
_SHOWN = (".jpg", ".jpeg", ".png")
_TIMELINE = (
    GridColumn(say("Printing", "Day"), 16),
    GridColumn(say("Printing", "What happened"), 34),
    GridColumn(say("Printing", "In words"), 50),
)
_EVIDENCE = (
    GridColumn(say("Printing", "No."), 6, right=True),
    GridColumn(ATTACHMENT["kind"].words, 26),
    GridColumn(ATTACHMENT["name"].words, 38),
    GridColumn(say("Printing", "Fingerprint (SHA-256)"), 30),
)
_NO_EVIDENCE = say("Printing", "No file is attached.")
_NUMBERED = say("Printing", "Evidence {number}: {kind}, {name}")


def dispute_pack(file: "OpenFile", dispute_id: int, wording: Wording, today: date) -> Document:
    """Make the pack of one dispute; raises NotFound."""
    del wording
    order_id = order_of(file.reader, dispute_id)
    if order_id is None:
        raise NotFound(GONE)
    state = order_state(file.reader, order_id, today)
    dispute = next(each for each in disputes_of(file.reader, order_id) if each.id == dispute_id)
    title = KIND_NAMES[DocumentKind.DISPUTE]
    return Document(
        title=title,
        name=f"{state.number} · {state.supplier}",
        about=(DISPUTE_STATE_NAMES[dispute.state], today),
        chapters=tuple(_chapters(file, state, dispute)),
        foot=MADE.put(document=title, name=state.number, day=today),
    )


def dispute_facts(dispute: DisputeRow) -> FactList:
    """What a dispute is about, and what came of it."""
    return FactList(
        (
            (DISPUTE["reason"].words, DISPUTE_REASON_NAMES[dispute.reason]),
            (DISPUTE["state"].words, DISPUTE_STATE_NAMES[dispute.state]),
            (DISPUTE["opened_on"].words, dispute.opened_on),
            (DISPUTE["answer_by"].words, dispute.answer_by),
            (DISPUTE["negotiate_until"].words, dispute.negotiate_until),
            (DISPUTE["escalate_by"].words, dispute.escalate_by),
            (DISPUTE["closed_on"].words, dispute.closed_on),
            (DISPUTE["outcome"].words, dispute.outcome),
            (DISPUTE["money_back"].words, dispute.money_back),
        )
    )


def _chapters(file: "OpenFile", state: OrderState, dispute: DisputeRow) -> Iterator[Chapter]:
    yield Chapter(say("Printing", "The dispute"), (dispute_facts(dispute),))
    yield Chapter(say("Printing", "What was agreed"), (_agreed(state),))
    yield Chapter(DISPUTE["facts"].words, (Remarks((dispute.facts,)),))
    yield Chapter(say("Printing", "What happened, day by day"), (_timeline(file, state),))
    documents = documents_of(file.reader, state.id)
    files = [kept(file.reader, each.id) for each in documents]
    evidence = [
        (number, FILE_KINDS[each.kind], each.name, found.sha256[:16])
        for number, (each, found) in enumerate(zip(documents, files, strict=True), start=1)
    ]
    measured = [*dispute.evidence]
    yield Chapter(
        say("Printing", "Evidence"),
        (
            Remarks((strength(dispute.evidence), *(each.sentence for each in measured))),
            Grid(_EVIDENCE, evidence, _NO_EVIDENCE),
        ),
    )
    photos = [*_photos(file, documents, files)]
    if photos:
        yield Chapter(say("Printing", "Photos"), (Photos(photos),))


def _agreed(state: OrderState) -> FactList:
    rows: tuple[tuple[Sentence, Any], ...] = (
        (ORDER["supplier_id"].words, state.supplier),
        (say("Printing", "What is ordered"), state.product),
        (ORDER["total"].words, state.total),
        (ORDER["terms"].words, terms_text(state)),
        (say("Printing", "Paid"), state.paid),
        (say("Printing", "Sent, not counted as paid"), state.incident or None),
    )
    return FactList(rows)


def _timeline(file: "OpenFile", state: OrderState) -> Grid:
    found = timeline_of(file.reader, state.id, state.total.currency)
    rows = [(each.day, each.what, each.detail) for each in found]
    return Grid(_TIMELINE, rows, say("Printing", "Nothing is recorded."))


def _photos(
    file: "OpenFile", documents: Sequence[DocumentRow], files: Sequence[KeptFile]
) -> Iterator[Photo]:
    """Show the pictures among the evidence; one that cannot be read is in the list alone."""
    for number, (each, found) in enumerate(zip(documents, files, strict=True), start=1):
        if not found.name.casefold().endswith(_SHOWN) or found.size > MOST_BYTES:
            continue
        try:
            data = b"".join(pieces(file.reader, found))
            picture = small_photo(data, found.name, _WIDE, _HIGH)
        except AppError:
            continue
        caption = _NUMBERED.put(number=number, kind=FILE_KINDS[each.kind], name=each.name)
        yield Photo(caption, picture)
