"""What kinds of file a record can carry, and how large one may be."""

from enum import StrEnum

CAP_BYTES = 25 * 1024 * 1024


class AttachmentKind(StrEnum):
    """What the file proves."""

    PROFORMA = "proforma"
    SAMPLE_PHOTO = "sample_photo"
    INSPECTION_REPORT = "inspection_report"
    INSPECTION_PHOTO = "inspection_photo"
    BILL_OF_LADING = "bill_of_lading"
    PAYMENT_EVIDENCE = "payment_evidence"
    LETTER = "letter"
    OTHER = "other"
