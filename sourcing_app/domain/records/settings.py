"""What is set for the whole file: own values of the numbers the rules judge by."""

from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import URL_CAP

LIMIT_VALUE = RecordSpec(
    "limit_value",
    say("Records", "Limit of a rule"),
    (
        FieldSpec("name", say("Records", "Limit"), cap=60, required=True),
        FieldSpec("value", say("Records", "Value in use"), FieldKind.AMOUNT, required=True),
        FieldSpec("source", say("Records", "Source"), cap=URL_CAP),
        FieldSpec("read_on", say("Records", "Checked on"), FieldKind.DAY),
    ),
    title=("name",),
)
SETTINGS = (LIMIT_VALUE,)
