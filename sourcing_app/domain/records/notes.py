"""Notes: a dated line on a supplier, an inquiry or an order, such as a call or a visit."""

from enum import StrEnum

from sourcing_app.domain.records.spec import BINNED_AT, CREATED_AT, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import NOTE_CAP


class NoteKind(StrEnum):
    """How it came about; all but a remark are a contact with the supplier."""

    CALL = "call"
    CHAT = "chat"
    EMAIL = "email"
    VISIT = "visit"
    NOTE = "note"


NOTE_KIND_NAMES = {
    NoteKind.CALL: say("NoteRecord", "Call"),
    NoteKind.CHAT: say("NoteRecord", "Chat"),
    NoteKind.EMAIL: say("NoteRecord", "E-mail"),
    NoteKind.VISIT: say("NoteRecord", "Visit"),
    NoteKind.NOTE: say("NoteRecord", "Remark"),
}

NOTE = RecordSpec(
    "note",
    say("NoteRecord", "Note"),
    (
        CREATED_AT,
        BINNED_AT,
        FieldSpec("supplier_id", say("Records", "Supplier"), FieldKind.LINK, refers="supplier"),
        FieldSpec("inquiry_id", say("Records", "Inquiry"), FieldKind.LINK, refers="inquiry"),
        FieldSpec("order_id", say("Records", "Order"), FieldKind.LINK, refers="purchase_order"),
        FieldSpec(
            "kind", say("Records", "Kind"), FieldKind.CHOICE, choices=NOTE_KIND_NAMES,
            required=True,
        ),
        FieldSpec("noted_on", say("Records", "Day"), FieldKind.DAY, required=True),
        FieldSpec("who", say("Records", "With whom")),
        FieldSpec(
            "text", say("Records", "Text"), FieldKind.TEXT, cap=NOTE_CAP, required=True,
        ),
    ),
    plural=say("NoteRecord", "Notes and calls"),
    parents=("supplier_id", "inquiry_id", "order_id"),
    title=("text",),
    binned=True,
)  # fmt: skip
"""It belongs to exactly one of its parents."""
