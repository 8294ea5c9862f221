"""Disputes over an order with their steps, and the points of it that are ticked off."""

from sourcing_app.domain.disputes.dispute import (
    DISPUTE_EVENT_NAMES,
    DISPUTE_REASON_NAMES,
    DISPUTE_STATE_NAMES,
)
from sourcing_app.domain.orders.contract_points import ORDER_ANSWER_NAMES
from sourcing_app.domain.records.orders import ORDER_ID
from sourcing_app.domain.records.spec import NOTE, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.reasons import REASON_CAP
from sourcing_app.domain.values.text import NOTE_CAP

DISPUTE = RecordSpec(
    "dispute",
    say("Records", "Dispute"),
    (
        ORDER_ID,
        FieldSpec(
            "reason", say("Records", "Reason"), FieldKind.CHOICE,
            choices=DISPUTE_REASON_NAMES, required=True,
        ),
        FieldSpec("facts", say("Records", "Facts"), FieldKind.TEXT, cap=NOTE_CAP),
        FieldSpec("opened_on", say("Records", "Opened on"), FieldKind.DAY, required=True),
        FieldSpec("answer_by", say("Records", "Answer due by"), FieldKind.DAY),
        FieldSpec("negotiate_until", say("Records", "Negotiate until"), FieldKind.DAY),
        FieldSpec("escalate_by", say("Records", "Escalate by"), FieldKind.DAY),
        FieldSpec(
            "state", say("Records", "State"), FieldKind.CHOICE, choices=DISPUTE_STATE_NAMES,
            required=True,
        ),
        FieldSpec("outcome", say("Records", "Outcome"), FieldKind.TEXT, cap=REASON_CAP),
        FieldSpec("money_back", say("Records", "Money back"), FieldKind.AMOUNT),
        FieldSpec("closed_on", say("Records", "Closed on"), FieldKind.DAY),
    ),
    parents=("order_id",),
)  # fmt: skip

DISPUTE_EVENT = RecordSpec(
    "dispute_event",
    say("Records", "Step of a dispute"),
    (
        FieldSpec(
            "dispute_id", say("Records", "Dispute"), FieldKind.LINK, required=True,
            refers="dispute",
        ),
        FieldSpec("on_day", say("Records", "Day"), FieldKind.DAY, required=True),
        FieldSpec(
            "kind", say("Records", "Kind"), FieldKind.CHOICE, choices=DISPUTE_EVENT_NAMES,
            required=True,
        ),
        FieldSpec(
            "words", say("Records", "In words"), FieldKind.TEXT, cap=REASON_CAP, required=True,
        ),
        FieldSpec("amount", say("Records", "Amount"), FieldKind.AMOUNT),
    ),
    parents=("dispute_id",),
)  # fmt: skip

ORDER_CHECK = RecordSpec(
    "order_check",
    say("Records", "Checked point"),
    (
        ORDER_ID,
        FieldSpec("item", say("Records", "Point"), cap=40, required=True),
        FieldSpec(
            "answer", say("Records", "Answer"), FieldKind.CHOICE, choices=ORDER_ANSWER_NAMES,
            required=True,
        ),
        NOTE,
        FieldSpec("checked_on", say("Records", "Checked on"), FieldKind.DAY, required=True),
    ),
    parents=("order_id",),
)  # fmt: skip

DISPUTES = (DISPUTE, DISPUTE_EVENT, ORDER_CHECK)
