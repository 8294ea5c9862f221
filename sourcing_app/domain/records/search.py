"""The log of product searches, and own words for them."""

from collections.abc import Mapping

from sourcing_app.domain.records.needs import NEED_ID
from sourcing_app.domain.records.spec import BINNED_AT, NOTE, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.search.market import ADDRESS_CAP
from sourcing_app.domain.search.needs import RELATION_NAMES, VERDICT_NAMES
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import QUERY_CAP

SEARCH = RecordSpec(
    "search_query",
    say("Records", "Search"),
    (
        BINNED_AT,
        NEED_ID,
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
        FieldSpec("colour", say("Records", "Colour")),
        FieldSpec("size", say("Records", "Size")),
        FieldSpec(
            "most_moq", say("Records", "MOQ at most"), FieldKind.QUANTITY, positive=True,
            most=10**9,
        ),
        FieldSpec("least_price", say("Records", "Price from"), FieldKind.AMOUNT, most=10**9),
        FieldSpec(
            "most_price", say("Records", "Price up to"), FieldKind.AMOUNT, positive=True,
            most=10**9,
        ),
        FieldSpec(
            "verdict", say("Records", "Verdict"), FieldKind.CHOICE, choices=VERDICT_NAMES
        ),
        FieldSpec(
            "saved_as", say("Records", "Saved as"), cap=100,
            hint=say("Records", "The name under which the search is kept to be used again"),
        ),
        FieldSpec("queued", say("Records", "Waits to be opened"), FieldKind.YES_NO),
        NOTE,
    ),
    plural=say("Records", "Searches"),
    title=("saved_as", "clean"),
    binned=True,
)  # fmt: skip
FILTER_NAMES: Mapping[str, Sentence] = {
    "country": SEARCH["country"].words,
    "ta": say("Records", "Trade Assurance"),
    "verified": say("Records", "Verified Supplier"),
    "verified_pro": say("Records", "Verified PRO"),
    "moq": SEARCH["most_moq"].words,
    "least_price": SEARCH["least_price"].words,
    "most_price": SEARCH["most_price"].words,
    "colour": SEARCH["colour"].words,
    "size": SEARCH["size"].words,
}
"""What the filters of a search are called, by the names that markets give them."""
TERM = RecordSpec(
    "search_term",
    say("Records", "Own search term"),
    (
        FieldSpec("term", say("Records", "Term"), required=True),
        FieldSpec(
            "relation", say("Records", "The other term"), FieldKind.CHOICE,
            choices=RELATION_NAMES, required=True,
        ),
        FieldSpec("other", say("Records", "Other term"), required=True),
    ),
    title=("term",),
)  # fmt: skip
