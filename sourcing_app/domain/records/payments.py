"""Suppliers' bank accounts, the payments planned for an order and those made."""

from sourcing_app.domain.accounts.account import ACCOUNT_STATE_NAMES, AccountKind
from sourcing_app.domain.accounts.confirmation import CHANNEL_NAMES
from sourcing_app.domain.payments.methods import (
    CHARGES_NAMES,
    DIRECTION_NAMES,
    METHOD_NAMES,
    HeldBy,
    PaymentState,
)
from sourcing_app.domain.payments.schedule import EVENT_NAMES, LineKind
from sourcing_app.domain.quotes.states import PAYEE_NAMES, PayeeKind
from sourcing_app.domain.records.orders import ORDER_ID
from sourcing_app.domain.records.spec import CREATED_AT, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.records.suppliers import SUPPLIER_ID
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.days import MOST_DURATION
from sourcing_app.domain.values.reasons import MIN_REASON, REASON_CAP

ACCOUNT_KIND_NAMES = {kind: PAYEE_NAMES[PayeeKind(kind)] for kind in AccountKind}
LINE_KIND_NAMES = {
    LineKind.PERCENT: say("PaymentRecord", "A share of the total"),
    LineKind.FIXED: say("PaymentRecord", "A fixed amount"),
    LineKind.BALANCE: say("PaymentRecord", "The balance"),
}
HOLDER_NAMES = {
    HeldBy.SUPPLIER: say("PaymentRecord", "The supplier"),
    HeldBy.PLATFORM: say("PaymentRecord", "The platform"),
}
PAYMENT_STATE_NAMES = {
    PaymentState.PLANNED: say("PaymentRecord", "Planned"),
    PaymentState.SENT: say("PaymentRecord", "Sent"),
    PaymentState.CONFIRMED: say("PaymentRecord", "Received by the supplier"),
    PaymentState.BOUNCED: say("PaymentRecord", "Bounced"),
    PaymentState.VOID: say("PaymentRecord", "Void"),
}

ACCOUNT = RecordSpec(
    "supplier_bank_account",
    say("Records", "Bank account"),
    (
        CREATED_AT,
        SUPPLIER_ID,
        FieldSpec(
            "beneficiary", say("Records", "Payee"), required=True,
            hint=say(
                "Records", "The name on the account, letter by letter as in the proforma"
            ),
        ),
        FieldSpec(
            "kind", say("Records", "The payee is"), FieldKind.CHOICE,
            choices=ACCOUNT_KIND_NAMES, required=True,
        ),
        FieldSpec(
            "number", say("Records", "Account number or IBAN"), FieldKind.CODE, cap=40,
            required=True, long_numbers=True,
        ),
        FieldSpec("bank", say("Records", "Bank")),
        FieldSpec(
            "swift", say("Records", "SWIFT / BIC"), FieldKind.CODE, cap=11,
            long_numbers=True,
        ),
        FieldSpec(
            "country", say("Records", "Country of the bank"), FieldKind.COUNTRY, cap=2,
            hint=say("Records", "Its name, or two letters: CN"),
        ),
        FieldSpec("entered_on", say("Records", "Received on"), FieldKind.DAY, required=True),
        FieldSpec("name_confirmed", say("Records", "Name confirmed"), FieldKind.YES_NO),
        FieldSpec("confirmed_name", say("Records", "Confirmed to be")),
        FieldSpec(
            "state", say("Records", "State"), FieldKind.CHOICE, choices=ACCOUNT_STATE_NAMES,
            required=True,
        ),
        FieldSpec(
            "channel_kind", say("Records", "Confirmed through"), FieldKind.CHOICE,
            choices=CHANNEL_NAMES,
            hint=say(
                "Records",
                "Never through the message that brought the account, and never by e-mail",
            ),
        ),
        FieldSpec(
            "channel", say("Records", "Number or name"), cap=100, long_numbers=True,
            hint=say("Records", "The number called, the name in the chat, the place"),
        ),
        FieldSpec("known_since", say("Records", "Known to you since"), FieldKind.DAY),
        FieldSpec("verified_with", say("Records", "Confirmed with")),
        FieldSpec("verified_on", say("Records", "Confirmed on"), FieldKind.DAY),
    ),
    parents=("supplier_id",),
)  # fmt: skip

PAYMENT_LINE = RecordSpec(
    "payment_line",
    say("Records", "Payment line"),
    (
        ORDER_ID,
        FieldSpec(
            "seq", say("Records", "Place in the schedule"), FieldKind.WHOLE, required=True,
            positive=True,
        ),
        FieldSpec(
            "kind", say("Records", "Kind of payment"), FieldKind.CHOICE,
            choices=LINE_KIND_NAMES, required=True,
        ),
        FieldSpec(
            "percent", say("Records", "Percent"), FieldKind.PERCENT, required=True, most=100,
        ),
        FieldSpec(
            "event", say("Records", "Falls due"), FieldKind.CHOICE, choices=EVENT_NAMES,
            required=True,
        ),
        FieldSpec("name", say("Records", "Name")),
        FieldSpec(
            "offset_days", say("Records", "Days after the event"), FieldKind.DURATION,
            required=True, most=MOST_DURATION,
        ),
        FieldSpec("due_on", say("Records", "Due on"), FieldKind.DAY, derived=True),
        FieldSpec("amount", say("Records", "Amount"), FieldKind.AMOUNT, required=True),
        FieldSpec("short", say("Records", "Short by"), FieldKind.AMOUNT, required=True),
        FieldSpec("short_on", say("Records", "Known since"), FieldKind.DAY),
        FieldSpec(
            "short_reason", say("Records", "Reason of the shortfall"), FieldKind.TEXT,
            cap=REASON_CAP, shortest=MIN_REASON,
            hint=say(
                "Records",
                "At least 15 characters, such as: charges of intermediary banks",
            ),
        ),
        FieldSpec("waived_on", say("Records", "Waived on"), FieldKind.DAY),
        FieldSpec(
            "waived_reason", say("Records", "Reason of the waiver"), FieldKind.TEXT,
            cap=REASON_CAP,
        ),
    ),
    parents=("order_id",),
)  # fmt: skip

PAYMENT = RecordSpec(
    "payment",
    say("Records", "Payment"),
    (
        FieldSpec(
            "line_id", say("Records", "Payment line"), FieldKind.LINK, required=True,
            refers="payment_line",
        ),
        FieldSpec(
            "account_id", say("Records", "Bank account"), FieldKind.LINK,
            refers="supplier_bank_account",
        ),
        FieldSpec(
            "direction", say("Records", "Payment or refund"), FieldKind.CHOICE,
            choices=DIRECTION_NAMES, required=True,
        ),
        FieldSpec(
            "method", say("Records", "Paid by"), FieldKind.CHOICE, choices=METHOD_NAMES,
            required=True,
        ),
        FieldSpec(
            "amount", say("Records", "Amount"), FieldKind.AMOUNT, required=True,
            positive=True,
        ),
        FieldSpec("payee", say("Records", "Payee")),
        FieldSpec(
            "payee_kind", say("Records", "The payee is"), FieldKind.CHOICE,
            choices=ACCOUNT_KIND_NAMES,
        ),
        FieldSpec("paid_on", say("Records", "Paid on"), FieldKind.DAY, required=True),
        FieldSpec("fee", say("Records", "Fee"), FieldKind.AMOUNT),
        FieldSpec(
            "charges", say("Records", "Bank charges"), FieldKind.CHOICE, choices=CHARGES_NAMES,
        ),
        FieldSpec("received", say("Records", "Amount that arrived"), FieldKind.AMOUNT),
        FieldSpec("arrived_on", say("Records", "Arrived on"), FieldKind.DAY),
        FieldSpec(
            "held_by", say("Records", "Held by"), FieldKind.CHOICE, choices=HOLDER_NAMES,
            required=True,
        ),
        FieldSpec("reference", say("Records", "Bank reference"), cap=100),
        FieldSpec(
            "state", say("Records", "State"), FieldKind.CHOICE, choices=PAYMENT_STATE_NAMES,
            required=True,
        ),
        FieldSpec("incident", say("Records", "Incident"), FieldKind.YES_NO),
        FieldSpec("note", say("Records", "Note"), FieldKind.TEXT, cap=REASON_CAP),
        FieldSpec(
            "void_reason", say("Records", "Reason for voiding"), FieldKind.TEXT,
            cap=REASON_CAP,
        ),
        FieldSpec(
            "repeat_reason", say("Records", "Why it is another payment"), FieldKind.TEXT,
            cap=REASON_CAP,
        ),
        FieldSpec(
            "rate", say("Records", "Price of 1 USD"), FieldKind.AMOUNT, positive=True,
        ),
        FieldSpec("rate_on", say("Records", "Day of the rate"), FieldKind.DAY),
        FieldSpec(
            "rate_source", say("Records", "Source of the rate"),
            hint=say(
                "Records",
                "The card limit is in USD: use the rate of your bank, or of the central "
                "bank on that day",
            ),
        ),
        FieldSpec("dispute_id", say("Records", "Dispute"), FieldKind.LINK, refers="dispute"),
        FieldSpec(
            "own_currency", say("Records", "Own currency"), FieldKind.CURRENCY, cap=3,
            hint=say("Records", "The currency in which your account was debited or credited"),
        ),
        FieldSpec(
            "own_amount", say("Records", "Amount in own currency"), FieldKind.AMOUNT,
            positive=True,
            hint=say("Records", "As your bank statement has it, without the fee"),
        ),
        FieldSpec(
            "own_rate", say("Records", "Rate to own currency"), FieldKind.AMOUNT,
            positive=True,
            hint=say("Records", "The price of 1 of the order's currency in your own"),
        ),
    ),
    parents=("line_id",),
)  # fmt: skip

PAYMENTS = (ACCOUNT, PAYMENT_LINE, PAYMENT)
