"""Purchase orders: what is ordered, its inspections, and the gates waived for it."""

from sourcing_app.domain.gates.report import Gate
from sourcing_app.domain.orders.stages import SAMPLE_NAMES, STAGE_NAMES
from sourcing_app.domain.orders.terms import TERMS_CAP
from sourcing_app.domain.records.quotes import CURRENCY, DELIVERY, DOUBTS
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
from sourcing_app.domain.values.reasons import MIN_REASON, REASON_CAP

MOST_CARTONS = 100_000
RESULT_NAMES = {
    True: say("OrderRecord", "Passed"),
    False: say("OrderRecord", "Failed"),
}
GATE_NAMES = {
    Gate.SUPPLIER: say("OrderRecord", "Supplier (G2)"),
    Gate.DEPOSIT: say("OrderRecord", "Deposit (G3)"),
    Gate.PREPAYMENT: say("OrderRecord", "Prepayment (G5)"),
    Gate.BALANCE: say("OrderRecord", "Balance (G7)"),
}
ORDER_ID = FieldSpec(
    "order_id", say("Records", "Order"), FieldKind.LINK, required=True,
    refers="purchase_order",
)  # fmt: skip

ORDER = RecordSpec(
    "purchase_order",
    say("Records", "Order"),
    (
        CREATED_AT,
        FieldSpec("number", say("Records", "Number"), FieldKind.SERIAL, required=True),
        SUPPLIER_ID,
        FieldSpec("quote_id", say("Records", "From the quote"), FieldKind.LINK, refers="quote"),
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
        FieldSpec("lead_days", say("Records", "Lead time, days"), FieldKind.DURATION),
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
    ),
    title=("number",),
)  # fmt: skip

ORDER_LINE = RecordSpec(
    "order_line",
    say("Records", "Order line"),
    (
        ORDER_ID,
        FieldSpec("description", say("Records", "Description"), required=True),
        FieldSpec(
            "quantity", say("Records", "Quantity"), FieldKind.QUANTITY, required=True,
            positive=True,
        ),
        UNIT,
        FieldSpec(
            "unit_price", say("Records", "Unit price"), FieldKind.AMOUNT, required=True,
            positive=True,
        ),
    ),
    parents=("order_id",),
)  # fmt: skip

INSPECTION = RecordSpec(
    "inspection",
    say("Records", "Inspection"),
    (
        ORDER_ID,
        FieldSpec("inspected_on", say("Records", "Inspected on"), FieldKind.DAY, required=True),
        FieldSpec("inspector", say("Records", "Inspector"), required=True),
        FieldSpec(
            "cartons_opened", say("Records", "Cartons opened"), FieldKind.WHOLE, required=True,
            most=MOST_CARTONS,
            hint=say(
                "Records",
                "At least 3. Cartons may be full of something you did not order.",
            ),
        ),
        FieldSpec(
            "passed", say("Records", "Result"), FieldKind.YES_NO, choices=RESULT_NAMES,
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

ORDERS = (ORDER, ORDER_LINE, INSPECTION, WAIVER)
