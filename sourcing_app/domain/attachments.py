"""Which kinds of file a record can have attached, their size limit, and which are opened."""

from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say

CAP_BYTES = 25 * 1024 * 1024
WARN_BYTES = 500 * 1024 * 1024


class AttachmentKind(StrEnum):
    """What the file proves."""

    PROFORMA = "proforma"
    SAMPLE_PHOTO = "sample_photo"
    INSPECTION_REPORT = "inspection_report"
    INSPECTION_PHOTO = "inspection_photo"
    DEFECT_PHOTO = "defect_photo"
    CONTRACT = "contract"
    INVOICE = "invoice"
    PACKING_LIST = "packing_list"
    ORIGIN = "certificate_of_origin"
    INSURANCE = "insurance"
    LETTER_OF_CREDIT = "letter_of_credit"
    BILL_OF_LADING = "bill_of_lading"
    LOADING_PHOTO = "loading_photo"
    RECEIPT_PHOTO = "receipt_photo"
    CHAT_COPY = "chat_copy"
    DISPUTE_EVIDENCE = "dispute_evidence"
    PAYMENT_EVIDENCE = "payment_evidence"
    BRAND_LICENCE = "brand_licence"
    CERTIFICATE = "certificate"
    LETTER = "letter"
    PRODUCT_PHOTO = "product_photo"
    DRAWING = "drawing"
    LOGO = "logo"
    OTHER = "other"


OF_AN_ORDER = tuple(
    kind
    for kind in AttachmentKind
    if kind
    not in {
        AttachmentKind.DEFECT_PHOTO,
        AttachmentKind.LOADING_PHOTO,
        AttachmentKind.RECEIPT_PHOTO,
        AttachmentKind.CHAT_COPY,
        AttachmentKind.DISPUTE_EVIDENCE,
        AttachmentKind.BRAND_LICENCE,
        AttachmentKind.CERTIFICATE,
        AttachmentKind.LETTER,
        AttachmentKind.PRODUCT_PHOTO,
        AttachmentKind.DRAWING,
        AttachmentKind.LOGO,
    }
)
"""What can be kept with an order; a licence belongs to a red flag, others to their record."""


class NotOpened(Rejected):
    """A file that is never opened in another program; a copy of it can be saved."""


_OTHER_TYPE = say(
    "Attachments",
    "“{name}” cannot be opened from here: only pictures, PDF and plain text files can. Save a "
    "copy if you trust it.",
)
_OTHER_CONTENT = say(
    "Attachments",
    "“{name}” cannot be opened: its content does not match its name. Save a copy if you trust it.",
)


_OPENED = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".txt"})


def why_not_opened(name: str, first: bytes) -> Sentence | None:
    """
    Return why an attached file is not opened in the system's program for it; None if it may be.

    `first` are its first 4096 bytes. Only pictures, PDF and plain text whose content matches are
    opened; the extension of the copy on disk decides.
    """
    from sourcing_app.domain.values.file_names import kept_name
    from sourcing_app.domain.values.file_types import ending_of, is_what_it_says

    shown = kept_name(name)
    if ending_of(shown) not in _OPENED:
        return _OTHER_TYPE.put(name=shown)
    return None if is_what_it_says(shown, first) else _OTHER_CONTENT.put(name=shown)
