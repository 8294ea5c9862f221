"""What counts as evidence: a file whose content matches its name, attached to one record only."""

from collections.abc import Callable
from dataclasses import dataclass

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.file_names import kept_name
from sourcing_app.domain.values.file_types import ending_of

_PICTURES = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".heif"}
)
_PAPERS = _PICTURES | {".pdf"}
_OFFICE = _PAPERS | {".doc", ".docx", ".xls", ".xlsx"}
_ENDINGS: dict[AttachmentKind, frozenset[str]] = {
    AttachmentKind.PROFORMA: _OFFICE,
    AttachmentKind.INSPECTION_REPORT: _OFFICE,
    AttachmentKind.SAMPLE_PHOTO: _PICTURES,
    AttachmentKind.INSPECTION_PHOTO: _PICTURES,
    AttachmentKind.DEFECT_PHOTO: _PICTURES,
    AttachmentKind.LOADING_PHOTO: _PICTURES,
    AttachmentKind.RECEIPT_PHOTO: _PICTURES,
    AttachmentKind.PRODUCT_PHOTO: _PICTURES,
    AttachmentKind.CONTRACT: _OFFICE,
    AttachmentKind.INVOICE: _OFFICE,
    AttachmentKind.PACKING_LIST: _OFFICE,
    AttachmentKind.CHAT_COPY: _OFFICE | {".txt"},
    AttachmentKind.PAYMENT_EVIDENCE: _PAPERS | {".txt"},
}
"""What a kind may be; one not named here is a paper or a picture of it."""

PROVING_NOTHING = frozenset(
    {
        AttachmentKind.LETTER,
        AttachmentKind.OTHER,
        AttachmentKind.DRAWING,
        AttachmentKind.LOGO,
        AttachmentKind.DISPUTE_EVIDENCE,
    }
)
"""Kinds that are kept as they are: no gate asks for them."""
_SHARED = PROVING_NOTHING | {AttachmentKind.PRODUCT_PHOTO}
"""Kinds for which any file may serve again; a photo of the product is none of the sample."""

_EMPTY = say("Evidence", "“{name}” is empty")
_ENDING = say(
    "Evidence", "“{name}” is not a file type accepted as evidence here; use one of {endings}"
)
_CONTENT = say("Evidence", "The content of “{name}” does not match its name: it is of another type")
_REUSED = say("Evidence", "“{name}” is already attached to {record}, as “{kind}”")

KIND_NAMES: dict[AttachmentKind, Sentence] = {
    AttachmentKind.PROFORMA: say("Documents", "Proforma invoice"),
    AttachmentKind.SAMPLE_PHOTO: say("Documents", "Sample photo"),
    AttachmentKind.INSPECTION_REPORT: say("Documents", "Inspection report"),
    AttachmentKind.BILL_OF_LADING: say("Documents", "Bill of lading copy"),
    AttachmentKind.DEFECT_PHOTO: say("Documents", "Photo of a defect"),
    AttachmentKind.CONTRACT: say("Documents", "Contract"),
    AttachmentKind.INVOICE: say("Documents", "Commercial invoice"),
    AttachmentKind.PACKING_LIST: say("Documents", "Packing list"),
    AttachmentKind.ORIGIN: say("Documents", "Certificate of origin"),
    AttachmentKind.INSURANCE: say("Documents", "Insurance certificate"),
    AttachmentKind.LETTER_OF_CREDIT: say("Documents", "Letter of credit"),
    AttachmentKind.LOADING_PHOTO: say("Documents", "Loading photo"),
    AttachmentKind.RECEIPT_PHOTO: say("Documents", "Photo of the goods received"),
    AttachmentKind.CHAT_COPY: say("Documents", "Copy of the chat"),
    AttachmentKind.DISPUTE_EVIDENCE: say("Documents", "Evidence of a dispute"),
    AttachmentKind.OTHER: say("Documents", "Other file"),
    AttachmentKind.INSPECTION_PHOTO: say("Documents", "Inspection photo"),
    AttachmentKind.PAYMENT_EVIDENCE: say("Documents", "Payment evidence"),
    AttachmentKind.BRAND_LICENCE: say("Documents", "Licence document"),
    AttachmentKind.CERTIFICATE: say("Documents", "Certificate"),
    AttachmentKind.LETTER: say("Documents", "Letter"),
    AttachmentKind.PRODUCT_PHOTO: say("Documents", "Product photo"),
    AttachmentKind.DRAWING: say("Documents", "Drawing"),
    AttachmentKind.LOGO: say("Documents", "Logo"),
}


@dataclass(frozen=True, slots=True)
class Use:
    """
    What a file is attached as, and the order, supplier or other record it belongs to.

    `name` is that record's name; `void`: the payment it proves is void; `explained`: the payment
    was recorded with a reason why it is not a repeat.
    """

    kind: AttachmentKind
    owner: str
    name: str
    void: bool = False
    explained: bool = False


def content_flaw(
    kind: AttachmentKind, name: str, size: int, is_true: Callable[[], bool]
) -> Sentence | None:
    """Return why a file cannot serve as evidence; `is_true` checks its content."""
    if kind in PROVING_NOTHING:
        return None
    if not size:
        return _EMPTY.put(name=name)
    allowed = _ENDINGS.get(kind, _PAPERS)
    if ending_of(kept_name(name)) not in allowed:
        endings = ", ".join(sorted(ending.removeprefix(".") for ending in allowed))
        return _ENDING.put(name=name, endings=endings)
    return None if is_true() else _CONTENT.put(name=name)


def reuse_flaw(name: str, use: Use, earlier: Use) -> Sentence | None:
    """Return that the same bytes are evidence of something else; None if both may be used."""
    if use.kind in _SHARED or _agree(use, earlier):
        return None
    return _REUSED.put(name=name, record=earlier.name, kind=KIND_NAMES.get(earlier.kind, ""))


def _agree(use: Use, earlier: Use) -> bool:
    """
    Whether both uses are allowed.

    the same document again, or a file that was no evidence before. One bank slip may cover several
    payments (confirmed when they are recorded), on another order only with a reason; the slip of a
    void payment can be used again. One photo shows one carton, once.
    """
    same_owner = use.owner == earlier.owner
    if earlier.kind in PROVING_NOTHING:
        return same_owner
    if use.kind is not earlier.kind or use.kind is AttachmentKind.INSPECTION_PHOTO:
        return False
    return same_owner or earlier.void or use.explained
