"""Inquiries: the blocks of the text, who is asked, and each letter as it was sent."""

from sourcing_app.domain.inquiries.states import NAMES
from sourcing_app.domain.records.products import PRODUCT_ID
from sourcing_app.domain.records.spec import (
    BINNED_AT,
    CREATED_AT,
    UNIT,
    FieldKind,
    FieldSpec,
    RecordSpec,
)
from sourcing_app.domain.records.suppliers import SUPPLIER_ID
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import NOTE_CAP, URL_CAP

INQUIRY = RecordSpec(
    "inquiry",
    say("Records", "Inquiry"),
    (
        CREATED_AT,
        BINNED_AT,
        FieldSpec("number", say("Records", "Number"), FieldKind.SERIAL),
        FieldSpec("product", say("Records", "Product name (English)"), offered=True),
        PRODUCT_ID,
        FieldSpec("colour", say("Records", "Colour")),
        FieldSpec("size", say("Records", "Size")),
        FieldSpec("features", say("Records", "Features"), cap=2000),
        FieldSpec(
            "quantity", say("Records", "Expected volume"), FieldKind.QUANTITY, positive=True,
            most=10**9,
        ),
        UNIT,
        FieldSpec("needed_by", say("Records", "Needed by"), FieldKind.DAY),
        FieldSpec("ask_moq", say("Records", "Ask for the MOQ"), FieldKind.YES_NO),
        FieldSpec("ask_price", say("Records", "Ask for the price"), FieldKind.YES_NO),
        FieldSpec(
            "price_quantities", say("Records", "Quantities to price"), cap=100,
            long_numbers=True,
        ),
        FieldSpec("ask_sample", say("Records", "Ask for a sample"), FieldKind.YES_NO),
        FieldSpec("ask_lead_time", say("Records", "Ask for the lead time"), FieldKind.YES_NO),
        FieldSpec("extra", say("Records", "Extra text (English)"), FieldKind.TEXT, cap=8000),
        FieldSpec("kept_words", say("Records", "Words to keep"), FieldKind.TEXT, cap=2000),
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
    ),
    parents=("recipient_id",),
    evidence=True,
)  # fmt: skip

INQUIRIES = (INQUIRY, RECIPIENT, LETTER)
