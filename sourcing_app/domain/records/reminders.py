"""What the user has put off on the list of the day."""

from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say

ITEM_CAP = 120
SNOOZE = RecordSpec(
    "snooze",
    say("Records", "Snoozed reminder"),
    (
        FieldSpec("item", say("Records", "Reminder"), cap=ITEM_CAP, required=True),
        FieldSpec("until", say("Records", "Snoozed until"), FieldKind.DAY, required=True),
    ),
    title=("until",),
)
