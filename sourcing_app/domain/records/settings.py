"""What is set for the whole file: numbers of the rules, addresses of sites, and days off."""

from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.holidays import WHOSE_NAMES
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
OWN_HOLIDAY = RecordSpec(
    "own_holiday",
    say("Records", "Own holiday"),
    (
        FieldSpec("name", say("Records", "Name"), cap=100, required=True),
        FieldSpec(
            "whose", say("Records", "Who does not work"), FieldKind.CHOICE, choices=WHOSE_NAMES,
            required=True,
        ),
        FieldSpec("first_day", say("Records", "First day off"), FieldKind.DAY, required=True),
        FieldSpec("last_day", say("Records", "Last day off"), FieldKind.DAY, required=True),
        FieldSpec("yearly", say("Records", "Every year"), FieldKind.YES_NO),
    ),
    title=("name",),
)  # fmt: skip
HOLIDAY_COUNTRY = RecordSpec(
    "holiday_country",
    say("Records", "Country whose holidays count"),
    (FieldSpec("country", say("Records", "Country"), FieldKind.COUNTRY, cap=2, required=True),),
    title=("country",),
)
SETTINGS = (LIMIT_VALUE, SITE_ADDRESS, OWN_HOLIDAY, HOLIDAY_COUNTRY)
