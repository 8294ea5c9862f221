"""What vetting rests on beside answers: figures read, holds, black-list sites, weights."""

from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.records.suppliers import SUPPLIER_ID
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.blacklists import PLACE
from sourcing_app.domain.suppliers.holds import SCOPE_NAMES
from sourcing_app.domain.suppliers.metrics import METRIC_NAMES
from sourcing_app.domain.suppliers.score import PART_NAMES, WHOLE
from sourcing_app.domain.values.reasons import REASON_CAP
from sourcing_app.domain.values.text import URL_CAP

METRIC = RecordSpec(
    "metric_observation",
    say("Records", "Figure on the page"),
    (
        SUPPLIER_ID,
        FieldSpec(
            "kind", say("Records", "Figure"), FieldKind.CHOICE, choices=METRIC_NAMES,
            required=True,
        ),
        FieldSpec("told", say("Records", "As the page shows it"), cap=40, required=True),
        FieldSpec("value", say("Records", "As a number"), FieldKind.AMOUNT),
        FieldSpec("seen_on", say("Records", "Seen on"), FieldKind.DAY, required=True),
    ),
    parents=("supplier_id",),
)  # fmt: skip

HOLD = RecordSpec(
    "supplier_hold",
    say("Records", "Hold"),
    (
        SUPPLIER_ID,
        FieldSpec(
            "scope", say("Records", "What is held"), FieldKind.CHOICE, choices=SCOPE_NAMES,
            required=True,
        ),
        FieldSpec(
            "reason", say("Records", "Reason"), FieldKind.TEXT, cap=REASON_CAP, required=True
        ),
        FieldSpec("placed_on", say("Records", "Since"), FieldKind.DAY, required=True),
        FieldSpec(
            "release_on", say("Records", "Until"), FieldKind.DAY,
            hint=say("Records", "Empty: until you lift it"),
        ),
        FieldSpec("lifted_on", say("Records", "Lifted on"), FieldKind.DAY),
        FieldSpec("lifting", say("Records", "Why it was lifted"), FieldKind.TEXT, cap=REASON_CAP),
    ),
    parents=("supplier_id",),
)  # fmt: skip

BLACKLIST_SITE = RecordSpec(
    "blacklist_site",
    say("Records", "Black-list site"),
    (
        FieldSpec("name", say("Records", "Name of the site"), cap=100, required=True),
        FieldSpec(
            "url", say("Records", "Address of its search"), cap=URL_CAP, required=True,
            long_numbers=True,
            hint=say("Records", "With {place} where the supplier's name belongs").put(place=PLACE),
        ),
        FieldSpec("left_out", say("Records", "Left out"), FieldKind.YES_NO),
    ),
    title=("name",),
)  # fmt: skip

SCORE_WEIGHT = RecordSpec(
    "score_weight",
    say("Records", "Weight in the score"),
    (
        FieldSpec(
            "part", say("Records", "Part of the score"), FieldKind.CHOICE, choices=PART_NAMES,
            required=True,
        ),
        FieldSpec(
            "weight", say("Records", "Weight"), FieldKind.WHOLE, most=WHOLE, required=True,
            positive=True,
        ),
    ),
    title=("part",),
)  # fmt: skip

VETTING = (METRIC, HOLD, BLACKLIST_SITE, SCORE_WEIGHT)
