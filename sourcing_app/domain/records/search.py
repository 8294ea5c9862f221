"""The log of product searches."""

from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.search.market import ADDRESS_CAP
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import QUERY_CAP

SEARCH = RecordSpec(
    "search_query",
    say("Records", "Search"),
    (
        FieldSpec("day", say("Records", "Searched on"), FieldKind.DAY, required=True),
        FieldSpec("text", say("Records", "As typed"), cap=QUERY_CAP),
        FieldSpec("clean", say("Records", "Query"), cap=QUERY_CAP, required=True),
        FieldSpec("market", say("Records", "Marketplace"), cap=40),
        FieldSpec("country", say("Records", "Country"), FieldKind.COUNTRY, cap=2),
        FieldSpec("supplier_status", say("Records", "Filters"), cap=40),
        FieldSpec("hits", say("Records", "Results"), FieldKind.WHOLE, most=10**12),
        FieldSpec(
            "url", say("Records", "Address of the page"), FieldKind.URL, cap=ADDRESS_CAP,
            required=True, long_numbers=True,
        ),
    ),
    title=("clean",),
)  # fmt: skip
