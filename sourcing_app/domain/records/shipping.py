"""An order's shipments, what came of them, and what the buyer says of it all."""

from sourcing_app.domain.orders.goods import BILL_NAMES, CONDITION_NAMES, OK_NAMES
from sourcing_app.domain.records.orders import ORDER_ID
from sourcing_app.domain.records.spec import NOTE, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.reasons import REASON_CAP
from sourcing_app.domain.values.text import URL_CAP

SHIPMENT = RecordSpec(
    "shipment",
    say("Records", "Shipment"),
    (
        ORDER_ID,
        FieldSpec(
            "seq", say("Records", "Number of the shipment"), FieldKind.WHOLE, required=True,
            positive=True,
        ),
        FieldSpec("carrier", say("Records", "Carrier")),
        FieldSpec(
            "bl_kind", say("Records", "Kind of bill of lading"), FieldKind.CHOICE,
            choices=BILL_NAMES,
        ),
        FieldSpec(
            "bl_number", say("Records", "Number of the bill of lading"), cap=100,
            long_numbers=True,
        ),
        FieldSpec("container", say("Records", "Container"), cap=100),
        FieldSpec("seal", say("Records", "Seal"), cap=100),
        FieldSpec("etd", say("Records", "Expected departure"), FieldKind.DAY),
        FieldSpec("eta", say("Records", "Expected arrival"), FieldKind.DAY),
        FieldSpec("shipped_on", say("Records", "Shipped on"), FieldKind.DAY),
        FieldSpec("arrived_on", say("Records", "Arrived on"), FieldKind.DAY),
        FieldSpec("tracking", say("Records", "Tracking number"), cap=100, long_numbers=True),
        FieldSpec(
            "tracking_page", say("Records", "Tracking page"), FieldKind.URL, cap=URL_CAP,
            long_numbers=True,
        ),
        NOTE,
    ),
    parents=("order_id",),
)  # fmt: skip

SHIPMENT_LINE = RecordSpec(
    "shipment_line",
    say("Records", "Shipped goods"),
    (
        FieldSpec(
            "shipment_id", say("Records", "Shipment"), FieldKind.LINK, required=True,
            refers="shipment",
        ),
        FieldSpec(
            "order_line_id", say("Records", "Order line"), FieldKind.LINK, required=True,
            refers="order_line",
        ),
        FieldSpec(
            "quantity", say("Records", "Quantity"), FieldKind.QUANTITY, required=True,
            positive=True,
        ),
    ),
    parents=("shipment_id",),
)  # fmt: skip

RECEIPT = RecordSpec(
    "receipt",
    say("Records", "Receipt of goods"),
    (
        ORDER_ID,
        FieldSpec("shipment_id", say("Records", "Shipment"), FieldKind.LINK, refers="shipment"),
        FieldSpec("received_on", say("Records", "Received on"), FieldKind.DAY, required=True),
        FieldSpec(
            "condition", say("Records", "Condition"), FieldKind.CHOICE, choices=CONDITION_NAMES,
        ),
        FieldSpec(
            "quantity_ok", say("Records", "Quantity is right"), FieldKind.YES_NO,
            choices=OK_NAMES, unknown=True,
        ),
        NOTE,
        FieldSpec(
            "without_check_reason", say("Records", "Reason for confirming all the same"),
            FieldKind.TEXT, cap=REASON_CAP,
        ),
        FieldSpec("confirmed_on", say("Records", "Receipt confirmed on"), FieldKind.DAY),
    ),
    parents=("order_id",),
)  # fmt: skip

RECEIPT_LINE = RecordSpec(
    "receipt_line",
    say("Records", "Goods received"),
    (
        FieldSpec(
            "receipt_id", say("Records", "Receipt"), FieldKind.LINK, required=True,
            refers="receipt",
        ),
        FieldSpec(
            "order_line_id", say("Records", "Order line"), FieldKind.LINK, required=True,
            refers="order_line",
        ),
        FieldSpec(
            "quantity", say("Records", "Quantity received"), FieldKind.QUANTITY, required=True,
        ),
        FieldSpec("damaged", say("Records", "Damaged"), FieldKind.QUANTITY),
    ),
    parents=("receipt_id",),
)  # fmt: skip

FEEDBACK = RecordSpec(
    "feedback",
    say("Records", "Feedback"),
    (
        ORDER_ID,
        FieldSpec(
            "quality", say("Records", "Quality, 1 to 5"), FieldKind.WHOLE, required=True,
            positive=True, most=5,
        ),
        FieldSpec(
            "time", say("Records", "Time, 1 to 5"), FieldKind.WHOLE, required=True,
            positive=True, most=5,
        ),
        FieldSpec(
            "contact", say("Records", "Contact, 1 to 5"), FieldKind.WHOLE, required=True,
            positive=True, most=5,
        ),
        FieldSpec("words", say("Records", "In words"), FieldKind.TEXT, cap=REASON_CAP),
        FieldSpec("given_on", say("Records", "Given on"), FieldKind.DAY, required=True),
    ),
    parents=("order_id",),
)  # fmt: skip

SHIPPING = (SHIPMENT, SHIPMENT_LINE, RECEIPT, RECEIPT_LINE, FEEDBACK)
