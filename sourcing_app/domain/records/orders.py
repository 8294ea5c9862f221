"""Purchase orders: what is ordered, and the gates waived for it."""

from sourcing_app.domain.gates.report import Gate
from sourcing_app.domain.orders.agreed import HOLD_NAMES, PLATFORM_NAMES, PURPOSE_NAMES
from sourcing_app.domain.orders.stages import SAMPLE_NAMES, STAGE_NAMES
from sourcing_app.domain.orders.terms import TERMS_CAP
from sourcing_app.domain.records.needs import NEED_ID
from sourcing_app.domain.records.products import PRODUCT_ID
from sourcing_app.domain.records.quotes import CURRENCY, DELIVERY, DOUBTS
from sourcing_app.domain.records.registration import PROFILE_ID
from sourcing_app.domain.records.spec import (
    CREATED_AT,
    NOTE,
    UNIT,
    FieldKind,
    FieldSpec,
    RecordSpec,
)
from sourcing_app.domain.records.suppliers import SUPPLIER_ID
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.days import MOST_DURATION
from sourcing_app.domain.values.reasons import MIN_REASON, REASON_CAP
from sourcing_app.domain.values.text import NOTE_CAP, URL_CAP

GATE_NAMES = {
    Gate.SUPPLIER: say("OrderRecord", "Supplier (G2)"),
    Gate.DEPOSIT: say("OrderRecord", "Deposit (G3)"),
    Gate.PREPAYMENT: say("OrderRecord", "Prepayment (G5)"),
    Gate.PERSON: say("OrderRecord", "Money transfer to a person (G6)"),
    Gate.BALANCE: say("OrderRecord", "Balance (G7)"),
    Gate.RECEIPT: say("OrderRecord", "Receipt (G8)"),
    Gate.ORDER: say("OrderRecord", "Order (G9)"),
    Gate.CARD: say("OrderRecord", "Card limit (G10)"),
}
ORDER_ID = FieldSpec(
    "order_id", say("Records", "Order"), FieldKind.LINK, required=True,
    refers="purchase_order",
)  # fmt: skip

_REFERENCES = (
    FieldSpec("supplier_reference", say("Records", "Supplier's reference"), cap=100),
    FieldSpec("own_reference", say("Records", "Own reference"), cap=100),
    FieldSpec(
        "repeat_of_id", say("Records", "Repeats the order"), FieldKind.LINK,
        refers="purchase_order",
    ),
    FieldSpec(
        "same_as_id", say("Records", "Same specification as order"), FieldKind.LINK,
        refers="purchase_order",
    ),
    FieldSpec(
        "purpose", say("Records", "Purpose"), FieldKind.CHOICE, choices=PURPOSE_NAMES,
    ),
)  # fmt: skip
_HELD = (
    FieldSpec("hold", say("Records", "On hold"), FieldKind.CHOICE, choices=HOLD_NAMES),
    FieldSpec(
        "hold_reason", say("Records", "Reason of the hold"), FieldKind.TEXT, cap=REASON_CAP,
    ),
    FieldSpec("hold_on", say("Records", "On hold since"), FieldKind.DAY),
    FieldSpec("hold_until", say("Records", "On hold until"), FieldKind.DAY),
)  # fmt: skip
_PLATFORM = (
    FieldSpec(
        "platform_number", say("Records", "Order number on the platform"), cap=100,
        long_numbers=True,
    ),
    FieldSpec(
        "order_page", say("Records", "Order page"), FieldKind.URL, cap=URL_CAP,
        long_numbers=True,
    ),
    FieldSpec(
        "platform_status", say("Records", "Status on the platform"), FieldKind.CHOICE,
        choices=PLATFORM_NAMES,
    ),
    FieldSpec(
        "covered", say("Records", "Amount covered by Trade Assurance"), FieldKind.AMOUNT,
    ),
    FieldSpec("ship_by", say("Records", "Agreed ship date"), FieldKind.DAY),
    FieldSpec(
        "claim_days", say("Records", "Days to claim after receipt"), FieldKind.DURATION,
        most=MOST_DURATION,
    ),
    FieldSpec(
        "negotiation_days", say("Records", "Days to negotiate"), FieldKind.DURATION,
        most=MOST_DURATION,
    ),
    FieldSpec(
        "escalation_days", say("Records", "Days to escalate"), FieldKind.DURATION,
        most=MOST_DURATION,
    ),
    FieldSpec(
        "formed_ok_on", say("Records", "Order on the platform checked on"), FieldKind.DAY,
    ),
    FieldSpec("confirmed_on", say("Records", "Confirmed on the platform on"), FieldKind.DAY),
    FieldSpec(
        "processing_seen_on", say("Records", "Processing notice seen on"), FieldKind.DAY,
    ),
    FieldSpec("dispatch_seen_on", say("Records", "Dispatch seen on"), FieldKind.DAY),
)  # fmt: skip
_REQUIRED = (
    FieldSpec("quality", say("Records", "Quality requirements"), FieldKind.TEXT, cap=NOTE_CAP),
    FieldSpec("packing", say("Records", "Packing requirements"), FieldKind.TEXT, cap=NOTE_CAP),
    FieldSpec("loading", say("Records", "Loading requirements"), FieldKind.TEXT, cap=NOTE_CAP),
    FieldSpec(
        "freight_buffer_days", say("Records", "Freight buffer, days"), FieldKind.DURATION,
        most=MOST_DURATION,
    ),
)  # fmt: skip

ORDER = RecordSpec(
    "purchase_order",
    say("Records", "Order"),
    (
        CREATED_AT,
        FieldSpec("number", say("Records", "Number"), FieldKind.SERIAL, required=True),
        SUPPLIER_ID,
        FieldSpec("quote_id", say("Records", "From the quote"), FieldKind.LINK, refers="quote"),
        PROFILE_ID,
        NEED_ID,
        FieldSpec(
            "account_id", say("Records", "Bank account"), FieldKind.LINK,
            refers="supplier_bank_account",
        ),
        FieldSpec(
            "stage", say("Records", "Stage"), FieldKind.CHOICE, choices=STAGE_NAMES,
            required=True, derived=True,
        ),
        FieldSpec("made_on", say("Records", "Ordered on"), FieldKind.DAY),
        CURRENCY,
        *DELIVERY,
        FieldSpec("terms", say("Records", "Payment terms"), cap=TERMS_CAP, required=True),
        *DOUBTS,
        FieldSpec(
            "total", say("Records", "Order total"), FieldKind.AMOUNT, required=True,
            positive=True,
        ),
        FieldSpec(
            "delivery_address", say("Records", "Delivery address"), FieldKind.TEXT, cap=1000,
        ),
        FieldSpec(
        "lead_days", say("Records", "Lead time, days"), FieldKind.DURATION, most=MOST_DURATION,
    ),
        FieldSpec(
            "sample_state", say("Records", "Sample"), FieldKind.CHOICE, choices=SAMPLE_NAMES,
            required=True,
        ),
        FieldSpec("sample_on", say("Records", "Day of the sample"), FieldKind.DAY),
        FieldSpec("ready_on", say("Records", "Goods ready on"), FieldKind.DAY),
        FieldSpec(
            "cancelled_reason", say("Records", "Reason for cancelling"), FieldKind.TEXT,
            cap=REASON_CAP,
        ),
        FieldSpec("cancelled_on", say("Records", "Cancelled on"), FieldKind.DAY),
        *_REFERENCES,
        *_HELD,
        *_PLATFORM,
        *_REQUIRED,
    ),
    title=("number",),
)  # fmt: skip

ORDER_LINE = RecordSpec(
    "order_line",
    say("Records", "Order line"),
    (
        ORDER_ID,
        FieldSpec(
            "seq", say("Records", "Place in the order"), FieldKind.WHOLE, required=True,
            positive=True,
        ),
        FieldSpec("description", say("Records", "Description"), required=True),
        PRODUCT_ID,
        FieldSpec("supplier_item", say("Records", "Supplier's item number"), cap=100),
        FieldSpec("own_item", say("Records", "Own item number"), cap=100),
        FieldSpec(
            "quantity", say("Records", "Quantity"), FieldKind.QUANTITY, required=True,
            positive=True,
        ),
        UNIT,
        FieldSpec(
            "unit_price", say("Records", "Unit price"), FieldKind.AMOUNT, required=True,
            positive=True,
        ),
        NOTE,
    ),
    parents=("order_id",),
)  # fmt: skip

WAIVER = RecordSpec(
    "gate_waiver",
    say("Records", "Waiver"),
    (
        FieldSpec("order_id", say("Records", "Order"), FieldKind.LINK, refers="purchase_order"),
        FieldSpec("supplier_id", say("Records", "Supplier"), FieldKind.LINK, refers="supplier"),
        FieldSpec(
            "gate", say("Records", "Gate"), FieldKind.CHOICE, choices=GATE_NAMES, required=True,
        ),
        FieldSpec("fact", say("Records", "Condition"), cap=40, required=True),
        FieldSpec("covers", say("Records", "Covers"), FieldKind.TEXT),
        FieldSpec(
            "reason", say("Records", "Reason"), FieldKind.TEXT, cap=REASON_CAP, required=True,
            shortest=MIN_REASON,
        ),
        FieldSpec("who", say("Records", "Who")),
        FieldSpec("waived_on", say("Records", "Waived on"), FieldKind.DAY, required=True),
    ),
    parents=("order_id", "supplier_id"),
    evidence=True,
)  # fmt: skip

ORDERS = (ORDER, ORDER_LINE, WAIVER)
