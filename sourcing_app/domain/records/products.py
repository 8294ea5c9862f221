"""Products: what is to be bought, said once for searches, inquiries and quotes."""

from sourcing_app.domain.records.column_names import (
    CURRENCY_COLUMNS,
    NOTE_COLUMNS,
    PRODUCT_COLUMNS,
    UNIT_COLUMNS,
)
from sourcing_app.domain.records.spec import BINNED_AT, CREATED_AT, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import NOTE_CAP, QUERY_CAP

PRODUCT_ID = FieldSpec(
    "product_id", say("Records", "In the list of products"), FieldKind.LINK, refers="product",
    derived=True,
)  # fmt: skip
"""The product that the text beside it names; who writes the text sets it."""

PRODUCT = RecordSpec(
    "product",
    say("Records", "Product"),
    (
        CREATED_AT,
        BINNED_AT,
        FieldSpec(
            "name", say("Records", "Product name"), required=True, own=True,
            synonyms=PRODUCT_COLUMNS["name"],
        ),
        FieldSpec("sort_name", say("Records", "Sorted as"), derived=True, required=True),
        FieldSpec(
            "english", say("Records", "English words for searches"), cap=QUERY_CAP,
            hint=say("Records", "Two or three words, as the site's sellers write them"),
            synonyms=PRODUCT_COLUMNS["english"],
        ),
        FieldSpec(
            "specification", say("Records", "Specification"), FieldKind.TEXT, cap=NOTE_CAP,
            hint=say("Records", "Material, size, colour, finish, standard"),
            synonyms=PRODUCT_COLUMNS["specification"],
        ),
        FieldSpec(
            "target_price", say("Records", "Target price"), FieldKind.AMOUNT, positive=True,
            most=10**9, synonyms=PRODUCT_COLUMNS["target_price"],
        ),
        FieldSpec(
            "currency", say("Records", "Currency"), FieldKind.CURRENCY, cap=3,
            synonyms=CURRENCY_COLUMNS,
        ),
        FieldSpec("unit", say("Records", "Unit"), FieldKind.UNIT, cap=20, synonyms=UNIT_COLUMNS),
        FieldSpec(
            "hs_code", say("Records", "HS code"), FieldKind.CODE, cap=12,
            hint=say("Records", "The customs' number of the goods: 6 digits, or up to 12"),
            synonyms=PRODUCT_COLUMNS["hs_code"],
        ),
        FieldSpec(
            "notes", say("Records", "Notes"), FieldKind.TEXT, cap=NOTE_CAP,
            synonyms=NOTE_COLUMNS,
        ),
    ),
    title=("name",),
    plural=say("Records", "Products"),
    binned=True,
)  # fmt: skip
