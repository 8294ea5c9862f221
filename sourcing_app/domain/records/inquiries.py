"""Inquiries: the blocks of the text, who is asked, and each letter as it was sent."""

from sourcing_app.domain.inquiries.blocks import BLOCK_NAMES, USE_NAMES
from sourcing_app.domain.inquiries.kinds import LETTER_KINDS
from sourcing_app.domain.inquiries.states import NAMES
from sourcing_app.domain.records.needs import NEED_ID
from sourcing_app.domain.records.products import PRODUCT_ID
from sourcing_app.domain.records.registration import PROFILE_ID
from sourcing_app.domain.records.spec import (
    BINNED_AT,
    CREATED_AT,
    UNIT,
    FieldKind,
    FieldSpec,
    RecordSpec,
)
from sourcing_app.domain.records.suppliers import SUPPLIER_ID
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import NOTE_CAP, URL_CAP

_MOST = 10**9
_OWN_TEXT_CAP = 8000
_ASKED_CAP = 500
_TEMPLATE_ID = FieldSpec(
    "template_id", say("Records", "Own template"), FieldKind.LINK, refers="letter_template"
)


def _tick(name: str, words: Sentence) -> FieldSpec:
    return FieldSpec(name, words, FieldKind.YES_NO)


_BLOCKS = (
    _tick("tell_who", say("Records", "Say who we are")),
    _tick("tell_product", say("Records", "Describe the product")),
    _tick("tell_quantity", say("Records", "Name the quantities")),
    _tick("ask_moq", say("Records", "Ask for the MOQ")),
    _tick("ask_price", say("Records", "Ask for the price")),
    _tick("ask_sample", say("Records", "Ask for a sample")),
    _tick("ask_lead_time", say("Records", "Ask for the lead time")),
    _tick("ask_customisation", say("Records", "Ask about customisation and tooling")),
    _tick("ask_certificates", say("Records", "Ask for certificates")),
    _tick("ask_packing", say("Records", "Ask for packing and carton data")),
    _tick("ask_payment", say("Records", "Ask for the payment terms")),
    _tick("ask_quality", say("Records", "Ask about quality and inspection")),
    _tick("ask_identity", say("Records", "Ask for the supplier's identity")),
    _tick("tell_closing", say("Records", "Close with what happens next")),
)
"""Which blocks are in the letters."""

_ASKED = (
    _tick("moq_per_colour", say("Records", "MOQ per colour, too")),
    _tick("moq_of_samples", say("Records", "MOQ of samples, first and repeat orders, too")),
    FieldSpec(
        "sample_quantity", say("Records", "Samples wanted"), FieldKind.QUANTITY, positive=True,
        most=_MOST,
    ),
    FieldSpec("sample_terms", say("Records", "Sample terms"), cap=_ASKED_CAP),
    FieldSpec("customisation", say("Records", "Customisation wanted"), cap=_ASKED_CAP),
    FieldSpec("tooling", say("Records", "Tooling"), cap=_ASKED_CAP),
    FieldSpec("certificates", say("Records", "Certificates asked for"), cap=_ASKED_CAP),
    FieldSpec("packing", say("Records", "Packing wanted"), cap=_ASKED_CAP),
    FieldSpec("payment_terms", say("Records", "Payment terms asked for"), cap=100),
    FieldSpec("inspection", say("Records", "Inspection"), cap=_ASKED_CAP),
)  # fmt: skip
"""What the questions name."""

INQUIRY = RecordSpec(
    "inquiry",
    say("Records", "Inquiry"),
    (
        CREATED_AT,
        BINNED_AT,
        FieldSpec("number", say("Records", "Number"), FieldKind.SERIAL),
        PROFILE_ID,
        NEED_ID,
        FieldSpec("product", say("Records", "Product name (English)"), offered=True),
        PRODUCT_ID,
        FieldSpec("colour", say("Records", "Colour")),
        FieldSpec("size", say("Records", "Size")),
        FieldSpec("material", say("Records", "Material")),
        FieldSpec("finish", say("Records", "Finish")),
        FieldSpec("tolerance", say("Records", "Tolerance")),
        FieldSpec(
            "standard", say("Records", "Standard"),
            hint=say("Records", "Such as EN 71-1 or ASTM F963"),
        ),
        FieldSpec(
            "drawing", say("Records", "Drawing"),
            hint=say("Records", "Its number and revision; attach the drawing itself"),
        ),
        FieldSpec("features", say("Records", "Features"), cap=2000),
        FieldSpec(
            "quantity", say("Records", "Expected volume"), FieldKind.QUANTITY, positive=True,
            most=_MOST,
        ),
        UNIT,
        FieldSpec(
            "yearly_quantity", say("Records", "Yearly forecast"), FieldKind.QUANTITY,
            positive=True, most=_MOST,
        ),
        FieldSpec("needed_by", say("Records", "Needed by"), FieldKind.DAY),
        *_BLOCKS,
        FieldSpec(
            "currency", say("Records", "Currency of the price"), FieldKind.CURRENCY, cap=3
        ),
        FieldSpec("incoterm", say("Records", "Incoterm"), FieldKind.INCOTERM, cap=3),
        FieldSpec("place", say("Records", "Named port or place")),
        FieldSpec(
            "validity_days", say("Records", "Validity of the quote, days"), FieldKind.DURATION,
            positive=True, most=3650,
        ),
        FieldSpec(
            "price_quantities", say("Records", "Quantities to price"), cap=100,
            long_numbers=True,
        ),
        *_ASKED,
        FieldSpec(
            "extra", say("Records", "Extra text (English)"), FieldKind.TEXT, cap=_OWN_TEXT_CAP
        ),
        FieldSpec("kept_words", say("Records", "Words to keep"), FieldKind.TEXT, cap=2000),
        FieldSpec(
            "answer_by", say("Records", "Answer by"), FieldKind.DAY,
            hint=say("Records", "Without this day the letter closes without what happens next"),
        ),
        FieldSpec("subject", say("Records", "Own subject")),
        FieldSpec(
            "template", say("Records", "Template"), FieldKind.CHOICE, choices=LETTER_KINDS,
            required=True,
        ),
        _TEMPLATE_ID,
        FieldSpec("block_order", say("Records", "Order of the blocks"), cap=300),
        # The id of an inquiry that may have been erased since.
        FieldSpec("cloned_from", say("Records", "Copied from inquiry"), FieldKind.LINK),
        FieldSpec(
            "round", say("Records", "Round"), FieldKind.WHOLE, required=True, positive=True,
            most=999,
        ),
    ),
    title=("number", "product"),
    plural=say("Records", "Inquiries"),
    binned=True,
    former=(FieldSpec("product_url", say("Records", "Product page")),),
)  # fmt: skip

RECIPIENT = RecordSpec(
    "inquiry_recipient",
    say("Records", "Recipient"),
    (
        FieldSpec(
            "inquiry_id", say("Records", "Inquiry"), FieldKind.LINK, required=True,
            refers="inquiry",
        ),
        SUPPLIER_ID,
        FieldSpec(
            "state", say("Records", "State"), FieldKind.CHOICE, choices=NAMES, required=True,
        ),
        FieldSpec(
            "revision", say("Records", "Revision"), FieldKind.WHOLE, required=True,
        ),
        FieldSpec("channel", say("Records", "Channel"), cap=40),
        FieldSpec("sent_on", say("Records", "Sent on"), FieldKind.DAY),
        FieldSpec("follow_up_on", say("Records", "Ask again on"), FieldKind.DAY),
        FieldSpec(
            "refusal", say("Records", "Reason of the refusal"), FieldKind.TEXT, cap=2000,
        ),
        # A plain line and no address: the letter says n/a where a product has no page.
        FieldSpec(
            "product_url", say("Records", "Product link, this letter only"), cap=URL_CAP,
            long_numbers=True,
        ),
        FieldSpec("rewriting", say("Records", "Being written again"), FieldKind.YES_NO),
        FieldSpec(
            "contact_id", say("Records", "Contact"), FieldKind.LINK, refers="supplier_contact"
        ),
        FieldSpec(
            "template", say("Records", "Template, this letter only"), FieldKind.CHOICE,
            choices=LETTER_KINDS,
        ),
        _TEMPLATE_ID,
        FieldSpec(
            "own_text", say("Records", "Own text, this letter only"), FieldKind.TEXT,
            cap=_OWN_TEXT_CAP,
        ),
    ),
    parents=("inquiry_id",),
)  # fmt: skip

LETTER = RecordSpec(
    "letter",
    say("Records", "Letter"),
    (
        FieldSpec(
            "recipient_id", say("Records", "Recipient"), FieldKind.LINK, required=True,
            refers="inquiry_recipient",
        ),
        FieldSpec(
            "revision", say("Records", "Revision"), FieldKind.WHOLE, required=True,
            positive=True,
        ),
        FieldSpec("sent_on", say("Records", "Sent on"), FieldKind.DAY, required=True),
        FieldSpec("channel", say("Records", "Channel"), cap=40),
        FieldSpec("text", say("Records", "Text"), FieldKind.TEXT, cap=NOTE_CAP),
        FieldSpec("letterhead", say("Records", "Letterhead"), FieldKind.TEXT, cap=2000),
        FieldSpec(
            "template", say("Records", "Template"), FieldKind.CHOICE, choices=LETTER_KINDS
        ),
        FieldSpec("logo_id", say("Records", "Logo"), FieldKind.LINK, refers="attachment"),
    ),
    parents=("recipient_id",),
    evidence=True,
)  # fmt: skip

BLOCK = RecordSpec(
    "inquiry_block",
    say("Records", "Block of a letter"),
    (
        FieldSpec(
            "inquiry_id", say("Records", "Inquiry"), FieldKind.LINK, required=True,
            refers="inquiry",
        ),
        FieldSpec(
            "recipient_id", say("Records", "Only the letter to"), FieldKind.LINK,
            refers="inquiry_recipient",
        ),
        FieldSpec(
            "block", say("Records", "Block"), FieldKind.CHOICE, choices=BLOCK_NAMES,
            required=True,
        ),
        FieldSpec(
            "use", say("Records", "Use in this letter"), FieldKind.CHOICE, choices=USE_NAMES
        ),
        FieldSpec("wording", say("Records", "Own wording"), FieldKind.TEXT, cap=2000),
    ),
    parents=("inquiry_id",),
)  # fmt: skip
"""Own wording of a block; with a recipient, what its letter does otherwise than the others."""

INQUIRIES = (INQUIRY, BLOCK, RECIPIENT, LETTER)
"""Blocks stand before the recipients that they refer to: they are erased before them."""
