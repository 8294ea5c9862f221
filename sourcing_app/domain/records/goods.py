"""An order's samples, milestones of production, and inspections."""

from sourcing_app.domain.inspections.aql import DEFECT_NAMES
from sourcing_app.domain.inspections.kinds import DECISION_NAMES, INSPECTION_NAMES
from sourcing_app.domain.orders.goods import MILESTONE_NAMES, OK_NAMES, VERDICT_NAMES
from sourcing_app.domain.records.orders import ORDER_ID
from sourcing_app.domain.records.spec import NOTE, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.reasons import REASON_CAP

MOST_CARTONS = 100_000
RESULT_NAMES = {
    True: say("OrderRecord", "Passed"),
    False: say("OrderRecord", "Failed"),
}

SAMPLE = RecordSpec(
    "sample",
    say("Records", "Sample"),
    (
        ORDER_ID,
        FieldSpec(
            "round", say("Records", "Round"), FieldKind.WHOLE, required=True, positive=True,
            most=100,
        ),
        FieldSpec("asked_on", say("Records", "Asked for on"), FieldKind.DAY),
        FieldSpec("price", say("Records", "Price of the sample"), FieldKind.AMOUNT),
        FieldSpec("paid_on", say("Records", "Sample paid on"), FieldKind.DAY),
        FieldSpec("courier", say("Records", "Courier")),
        FieldSpec("tracking", say("Records", "Tracking number"), cap=100, long_numbers=True),
        FieldSpec("received_on", say("Records", "Received on"), FieldKind.DAY),
        FieldSpec(
            "verdict", say("Records", "Decision on the sample"), FieldKind.CHOICE,
            choices=VERDICT_NAMES, required=True,
        ),
        FieldSpec("decided_on", say("Records", "Decided on"), FieldKind.DAY),
        FieldSpec("reason", say("Records", "Reason"), FieldKind.TEXT, cap=REASON_CAP),
        FieldSpec("reference_kept", say("Records", "Sealed reference sample is kept at")),
        NOTE,
    ),
    parents=("order_id",),
)  # fmt: skip

SAMPLE_MEASURE = RecordSpec(
    "sample_measure",
    say("Records", "Measurement"),
    (
        FieldSpec(
            "sample_id", say("Records", "Sample"), FieldKind.LINK, required=True,
            refers="sample",
        ),
        FieldSpec(
            "seq", say("Records", "Place in the list"), FieldKind.WHOLE, required=True,
            positive=True,
        ),
        FieldSpec("characteristic", say("Records", "Characteristic"), required=True),
        FieldSpec("unit", say("Records", "Unit"), FieldKind.UNIT, cap=20),
        FieldSpec("low", say("Records", "At least"), FieldKind.AMOUNT),
        FieldSpec("high", say("Records", "At most"), FieldKind.AMOUNT),
        FieldSpec("nominal", say("Records", "As agreed")),
        FieldSpec("value", say("Records", "Measured"), FieldKind.AMOUNT),
        FieldSpec(
            "ok", say("Records", "As specified"), FieldKind.YES_NO, choices=OK_NAMES,
            unknown=True,
        ),
        NOTE,
    ),
    parents=("sample_id",),
)  # fmt: skip

MILESTONE = RecordSpec(
    "milestone",
    say("Records", "Milestone"),
    (
        ORDER_ID,
        FieldSpec(
            "kind", say("Records", "Milestone"), FieldKind.CHOICE, choices=MILESTONE_NAMES,
            required=True,
        ),
        FieldSpec("name", say("Records", "Name")),
        FieldSpec("planned_on", say("Records", "Planned for"), FieldKind.DAY),
        FieldSpec("promised_on", say("Records", "Promised for"), FieldKind.DAY),
        FieldSpec("actual_on", say("Records", "Reached on"), FieldKind.DAY),
        NOTE,
    ),
    parents=("order_id",),
)  # fmt: skip

INSPECTION = RecordSpec(
    "inspection",
    say("Records", "Inspection"),
    (
        ORDER_ID,
        FieldSpec(
            "kind", say("Records", "Kind of inspection"), FieldKind.CHOICE,
            choices=INSPECTION_NAMES, required=True,
        ),
        FieldSpec("planned_on", say("Records", "Planned for"), FieldKind.DAY),
        FieldSpec("inspected_on", say("Records", "Inspected on"), FieldKind.DAY),
        FieldSpec("inspector", say("Records", "Inspector")),
        FieldSpec("cost", say("Records", "Cost"), FieldKind.AMOUNT),
        FieldSpec("lot", say("Records", "Lot, pieces"), FieldKind.WHOLE, positive=True),
        FieldSpec(
            "level", say("Records", "Inspection level"), cap=10,
            hint=say("Records", "I, II or III; S-1 to S-4 for tests that destroy the goods"),
        ),
        FieldSpec("aql_critical", say("Records", "AQL, critical"), FieldKind.AMOUNT),
        FieldSpec("aql_major", say("Records", "AQL, major"), FieldKind.AMOUNT),
        FieldSpec("aql_minor", say("Records", "AQL, minor"), FieldKind.AMOUNT),
        FieldSpec("found_critical", say("Records", "Found, critical"), FieldKind.WHOLE),
        FieldSpec("found_major", say("Records", "Found, major"), FieldKind.WHOLE),
        FieldSpec("found_minor", say("Records", "Found, minor"), FieldKind.WHOLE),
        FieldSpec(
            "cartons_total", say("Records", "Cartons in all"), FieldKind.WHOLE, positive=True,
            most=MOST_CARTONS,
        ),
        FieldSpec(
            "cartons_opened", say("Records", "Cartons opened"), FieldKind.WHOLE,
            most=MOST_CARTONS,
            hint=say(
                "Records",
                "At least 3. Cartons may be full of something you did not order.",
            ),
        ),
        FieldSpec(
            "passed", say("Records", "Result"), FieldKind.YES_NO, choices=RESULT_NAMES,
            unknown=True,
        ),
        FieldSpec(
            "decision", say("Records", "Decision"), FieldKind.CHOICE, choices=DECISION_NAMES,
        ),
        FieldSpec(
            "decision_note", say("Records", "Note on the decision"), FieldKind.TEXT,
            cap=REASON_CAP,
        ),
        NOTE,
    ),
    parents=("order_id",),
)  # fmt: skip
"""One that is only planned has neither a day nor a result."""

DEFECT = RecordSpec(
    "defect",
    say("Records", "Defect"),
    (
        FieldSpec(
            "inspection_id", say("Records", "Inspection"), FieldKind.LINK, required=True,
            refers="inspection",
        ),
        FieldSpec(
            "kind", say("Records", "Class of the defect"), FieldKind.CHOICE,
            choices=DEFECT_NAMES, required=True,
        ),
        FieldSpec("words", say("Records", "Defect"), required=True),
        FieldSpec("count", say("Records", "Found"), FieldKind.WHOLE, required=True,
        positive=True),
        FieldSpec(
            "decision", say("Records", "Decision"), FieldKind.CHOICE, choices=DECISION_NAMES,
        ),
    ),
    parents=("inspection_id",),
)  # fmt: skip

GOODS = (SAMPLE, SAMPLE_MEASURE, MILESTONE, INSPECTION, DEFECT)
