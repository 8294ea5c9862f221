"""What is set for the whole file: numbers of the rules, and addresses of sites."""

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
SITE_ADDRESS = RecordSpec(
    "site_address",
    say("Records", "Search address of a site"),
    (
        FieldSpec("site", say("Records", "Site"), cap=60, required=True),
        FieldSpec("url", say("Records", "Search address"), cap=URL_CAP, required=True),
    ),
    title=("site",),
)
SETTINGS = (LIMIT_VALUE, SITE_ADDRESS)
