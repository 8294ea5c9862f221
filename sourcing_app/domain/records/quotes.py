"""Quotes and their price breaks."""

from sourcing_app.domain.orders.terms import TERMS_CAP
from sourcing_app.domain.quotes.states import PAYEE_NAMES, STATE_NAMES
from sourcing_app.domain.records.column_names import (
    CURRENCY_COLUMNS,
    NOTE_COLUMNS,
    PRICE_COLUMNS,
    QUOTE_COLUMNS,
)
from sourcing_app.domain.records.needs import NEED_ID, REQUEST_ID
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
from sourcing_app.domain.values.text import NOTE_CAP

CURRENCY = FieldSpec(
    "currency", say("Records", "Currency"), FieldKind.CURRENCY, cap=3, required=True,
    synonyms=CURRENCY_COLUMNS,
)  # fmt: skip
DELIVERY = (
    FieldSpec(
        "incoterm",
        say("Records", "Incoterm"),
        FieldKind.INCOTERM,
        cap=3,
        synonyms=QUOTE_COLUMNS["incoterm"],
    ),
    FieldSpec(
        "place",
        say("Records", "Incoterm place"),
        synonyms=QUOTE_COLUMNS["place"],
    ),
)
DOUBTS = (
    FieldSpec(
        "balance_after_shipment", say("Records", "Balance after shipment"), FieldKind.YES_NO,
        synonyms=QUOTE_COLUMNS["balance_after_shipment"],
    ),
    FieldSpec(
        "outside_platform", say("Records", "Asks for payment outside the platform"),
        FieldKind.YES_NO,
        synonyms=QUOTE_COLUMNS["outside_platform"],
    ),
)  # fmt: skip
"""What a quote says of the payment that speaks against it, and the order made from it keeps."""

QUOTE = RecordSpec(
    "quote",
    say("Records", "Quote"),
    (
        CREATED_AT,
        BINNED_AT,
        SUPPLIER_ID,
        FieldSpec(
            "recipient_id", say("Records", "Recipient"), FieldKind.LINK,
            refers="inquiry_recipient",
        ),
        NEED_ID,
        REQUEST_ID,
        FieldSpec(
            "product", say("Records", "Product"), required=True, offered=True,
            synonyms=QUOTE_COLUMNS["product"],
        ),
        PRODUCT_ID,
        FieldSpec(
            "reference", say("Records", "Supplier's reference"), cap=100, own=True,
            synonyms=QUOTE_COLUMNS["reference"],
        ),
        CURRENCY,
        *DELIVERY,
        FieldSpec(
            "received_on", say("Records", "Received on"), FieldKind.DAY, required=True,
            synonyms=QUOTE_COLUMNS["received_on"],
        ),
        FieldSpec(
            "valid_until", say("Records", "Valid until"), FieldKind.DAY,
            synonyms=QUOTE_COLUMNS["valid_until"],
        ),
        FieldSpec(
            "moq", say("Records", "MOQ"), FieldKind.QUANTITY, positive=True, most=10**9,
            synonyms=QUOTE_COLUMNS["moq"],
        ),
        UNIT,
        FieldSpec(
            "lead_days", say("Records", "Lead time, days"), FieldKind.DURATION, most=3650,
            synonyms=QUOTE_COLUMNS["lead_days"],
        ),
        FieldSpec(
            "terms", say("Records", "Payment terms, such as 30/70"), cap=TERMS_CAP,
            synonyms=QUOTE_COLUMNS["terms"],
        ),
        FieldSpec(
            "sample_price", say("Records", "Price of a sample"), FieldKind.AMOUNT, most=10**9,
            synonyms=QUOTE_COLUMNS["sample_price"],
        ),
        FieldSpec(
            "sample_days", say("Records", "Sample time, days"), FieldKind.DURATION, most=3650,
            synonyms=QUOTE_COLUMNS["sample_days"],
        ),
        FieldSpec(
            "payment_ways", say("Records", "Payment methods"),
            synonyms=QUOTE_COLUMNS["payment_ways"],
        ),
        FieldSpec(
            "payee_kind", say("Records", "The money goes to"), FieldKind.CHOICE,
            choices=PAYEE_NAMES, required=True,
            synonyms=QUOTE_COLUMNS["payee_kind"],
        ),
        *DOUBTS,
        FieldSpec(
            "state", say("Records", "State"), FieldKind.CHOICE, choices=STATE_NAMES,
            required=True,
            synonyms=QUOTE_COLUMNS["state"],
        ),
        FieldSpec(
            "notes", say("Records", "Notes"), FieldKind.TEXT, cap=NOTE_CAP,
            synonyms=NOTE_COLUMNS,
        ),
    ),
    title=("product",),
    plural=say("Records", "Quotes"),
    binned=True,
)  # fmt: skip

PRICE_BREAK = RecordSpec(
    "price_break",
    say("Records", "Price"),
    (
        FieldSpec(
            "quote_id", say("Records", "Quote"), FieldKind.LINK, required=True, refers="quote",
        ),
        FieldSpec(
            "min_quantity", say("Records", "From quantity"), FieldKind.QUANTITY, required=True,
            positive=True,
            synonyms=PRICE_COLUMNS["min_quantity"],
        ),
        FieldSpec(
            "price", say("Records", "Price"), FieldKind.AMOUNT, required=True, positive=True,
            synonyms=PRICE_COLUMNS["price"],
        ),
    ),
    parents=("quote_id",),
)  # fmt: skip

QUOTES = (QUOTE, PRICE_BREAK)
