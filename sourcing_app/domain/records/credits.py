"""Letters of credit with their documents, and what the ways to pay cost."""

from sourcing_app.domain.payments.methods import METHOD_NAMES
from sourcing_app.domain.records.orders import ORDER_ID
from sourcing_app.domain.records.spec import NOTE, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.days import MOST_DURATION
from sourcing_app.domain.values.text import URL_CAP

CREDIT = RecordSpec(
    "letter_of_credit",
    say("Records", "Letter of credit"),
    (
        ORDER_ID,
        FieldSpec(
            "number", say("Records", "Number of the letter of credit"), cap=100,
            long_numbers=True,
        ),
        FieldSpec("bank", say("Records", "Bank")),
        FieldSpec("amount", say("Records", "Amount"), FieldKind.AMOUNT, positive=True),
        FieldSpec("issued_on", say("Records", "Issued on"), FieldKind.DAY),
        FieldSpec("latest_shipment", say("Records", "Latest day of shipment"), FieldKind.DAY),
        FieldSpec("expires_on", say("Records", "Expires on"), FieldKind.DAY),
        FieldSpec("place", say("Records", "Place of expiry")),
        FieldSpec(
            "presentation_days", say("Records", "Days to present the documents"),
            FieldKind.DURATION, most=MOST_DURATION,
        ),
        FieldSpec("presented_on", say("Records", "Presented on"), FieldKind.DAY),
        NOTE,
    ),
    parents=("order_id",),
)  # fmt: skip

CREDIT_DOCUMENT = RecordSpec(
    "credit_document",
    say("Records", "Document of a letter of credit"),
    (
        FieldSpec(
            "credit_id", say("Records", "Letter of credit"), FieldKind.LINK, required=True,
            refers="letter_of_credit",
        ),
        FieldSpec(
            "seq", say("Records", "Place in the list"), FieldKind.WHOLE, required=True,
            positive=True,
        ),
        FieldSpec("name", say("Records", "Document"), required=True),
        FieldSpec("copies", say("Records", "Copies"), cap=100),
        FieldSpec("presented", say("Records", "Presented"), FieldKind.YES_NO),
    ),
    parents=("credit_id",),
)  # fmt: skip

METHOD_COST = RecordSpec(
    "method_cost",
    say("Records", "Cost of a payment method"),
    (
        FieldSpec(
            "method", say("Records", "Payment method"), FieldKind.CHOICE, choices=METHOD_NAMES,
            required=True,
        ),
        FieldSpec("percent", say("Records", "Fee in percent"), FieldKind.PERCENT, most=100),
        FieldSpec("fixed", say("Records", "Fixed fee"), FieldKind.AMOUNT),
        FieldSpec("currency", say("Records", "Currency"), FieldKind.CURRENCY, cap=3),
        FieldSpec(
            "most", say("Records", "Largest single payment, USD"), FieldKind.AMOUNT,
            positive=True,
        ),
        FieldSpec(
            "spread", say("Records", "Lost on the exchange rate, percent"), FieldKind.PERCENT,
            most=100,
        ),
        FieldSpec("source", say("Records", "Source"), cap=URL_CAP),
        FieldSpec("checked_on", say("Records", "Checked on"), FieldKind.DAY),
    ),
)  # fmt: skip

CREDITS = (CREDIT, CREDIT_DOCUMENT, METHOD_COST)
