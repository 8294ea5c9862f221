"""Exchange rates and screening lists that are kept, and what screening found and decided."""

from sourcing_app.domain.rates import SOURCE_NAMES
from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.records.suppliers import SUPPLIER_ID
from sourcing_app.domain.screening.lists import DECISION_NAMES, LIST_NAMES
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import NOTE_CAP, URL_CAP

EXCHANGE_RATE = RecordSpec(
    "exchange_rate",
    say("Records", "Exchange rate"),
    (
        FieldSpec(
            "base", say("Records", "Price of"), FieldKind.CURRENCY, cap=3, required=True,
            hint=say("Records", "Such as USD"),
        ),
        FieldSpec(
            "quote", say("Records", "In the currency"), FieldKind.CURRENCY, cap=3, required=True,
            hint=say("Records", "Such as EUR"),
        ),
        FieldSpec(
            "units", say("Records", "Units"), FieldKind.WHOLE, required=True, positive=True,
            most=100_000,
        ),
        FieldSpec("rate", say("Records", "Rate"), FieldKind.AMOUNT, required=True, positive=True),
        FieldSpec("as_of", say("Records", "Day of the rate"), FieldKind.DAY, required=True),
        FieldSpec(
            "source", say("Records", "Source"), FieldKind.CHOICE, choices=SOURCE_NAMES,
            required=True,
        ),
    ),
    title=("base",),
)  # fmt: skip
_KIND = FieldSpec(
    "kind", say("Records", "Screening list"), FieldKind.CHOICE, choices=LIST_NAMES, required=True
)
SCREENING_LIST = RecordSpec(
    "screening_list",
    say("Records", "Screening list"),
    (
        _KIND,
        FieldSpec(
            "source", say("Records", "Source"), cap=URL_CAP, required=True, long_numbers=True,
        ),
        FieldSpec("list_date", say("Records", "Date of the list"), FieldKind.DAY),
        FieldSpec("kept_on", say("Records", "Taken in on"), FieldKind.DAY, required=True),
        FieldSpec("names", say("Records", "Entries"), FieldKind.WHOLE, required=True),
        FieldSpec("digest", say("Records", "Digest"), cap=64, required=True),
        FieldSpec("etag", say("Records", "Version at its source"), long_numbers=True),
        FieldSpec(
            "sha256", say("Records", "Digest of the entries"), cap=64, required=True, refers="blob",
        ),
    ),
    title=("kind",),
)  # fmt: skip
SCREENING = RecordSpec(
    "screening",
    say("Records", "Screening"),
    (
        SUPPLIER_ID,
        FieldSpec("screened_on", say("Records", "Screened on"), FieldKind.DAY, required=True),
        FieldSpec("against", say("Records", "Screened against"), cap=64, required=True),
        FieldSpec(
            "named", say("Records", "Names that were compared"), FieldKind.TEXT, cap=NOTE_CAP,
            required=True, long_numbers=True,
        ),
    ),
    parents=("supplier_id",),
)  # fmt: skip
SCREENING_MATCH = RecordSpec(
    "screening_match",
    say("Records", "Match on a list"),
    (
        SUPPLIER_ID,
        _KIND,
        FieldSpec(
            "entry", say("Records", "Number on the list"), cap=100, required=True,
            long_numbers=True,
        ),
        FieldSpec(
            "listed", say("Records", "Name on the list"), cap=500, required=True,
            long_numbers=True,
        ),
        FieldSpec("about", say("Records", "What the list says"), cap=500, long_numbers=True),
        FieldSpec("entry_digest", say("Records", "Digest of the entry"), cap=64, required=True),
        FieldSpec(
            "name", say("Records", "Name that was compared"), required=True, long_numbers=True,
        ),
        FieldSpec("score", say("Records", "Likeness of 100"), FieldKind.WHOLE, required=True),
        FieldSpec("found_on", say("Records", "Found on"), FieldKind.DAY, required=True),
        FieldSpec(
            "decision", say("Records", "Decision"), FieldKind.CHOICE, choices=DECISION_NAMES,
            required=True,
        ),
        FieldSpec("reason", say("Records", "Reason"), FieldKind.TEXT, cap=NOTE_CAP),
        FieldSpec("decided_on", say("Records", "Decided on"), FieldKind.DAY),
    ),
    parents=("supplier_id",),
    title=("listed",),
)  # fmt: skip
SCREENINGS = (EXCHANGE_RATE, SCREENING_LIST, SCREENING, SCREENING_MATCH)
