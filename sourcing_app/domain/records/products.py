"""Products: what is to be bought, said once for searches, inquiries and quotes."""

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
        FieldSpec("name", say("Records", "Product name"), required=True),
        FieldSpec("sort_name", say("Records", "Sorted as"), derived=True, required=True),
        FieldSpec(
            "english", say("Records", "English words for searches"), cap=QUERY_CAP,
            hint=say("Records", "Two or three words, as the site's sellers write them"),
        ),
        FieldSpec(
            "specification", say("Records", "Specification"), FieldKind.TEXT, cap=NOTE_CAP,
            hint=say("Records", "Material, size, colour, finish, standard"),
        ),
        FieldSpec(
            "target_price", say("Records", "Target price"), FieldKind.AMOUNT, positive=True,
            most=10**9,
        ),
        FieldSpec("currency", say("Records", "Currency"), FieldKind.CURRENCY, cap=3),
        FieldSpec("unit", say("Records", "Unit"), FieldKind.UNIT, cap=20),
        FieldSpec(
            "hs_code", say("Records", "HS code"), FieldKind.CODE, cap=12,
            hint=say("Records", "The customs' number of the goods: 6 digits, or up to 12"),
        ),
        FieldSpec("notes", say("Records", "Notes"), FieldKind.TEXT, cap=NOTE_CAP),
    ),
    title=("name",),
    plural=say("Records", "Products"),
    binned=True,
)  # fmt: skip
