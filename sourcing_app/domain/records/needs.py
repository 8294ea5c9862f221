"""What the buyer needs, and the requests that are published for it."""

from sourcing_app.domain.orders.agreed import PURPOSE_NAMES
from sourcing_app.domain.records.products import PRODUCT_ID
from sourcing_app.domain.records.spec import (
    BINNED_AT,
    CREATED_AT,
    NOTE,
    PAGE_URL,
    FieldKind,
    FieldSpec,
    RecordSpec,
)
from sourcing_app.domain.search.needs import REQUEST_STATE_NAMES
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import NOTE_CAP, QUERY_CAP

_MOST = 10**9
NEED_ID = FieldSpec("need_id", say("Records", "For the need"), FieldKind.LINK, refers="need")
REQUEST_ID = FieldSpec(
    "request_id", say("Records", "Answers the buying request"), FieldKind.LINK,
    refers="buying_request",
)  # fmt: skip
_QUANTITY = FieldSpec(
    "quantity", say("Records", "Quantity"), FieldKind.QUANTITY, positive=True, most=_MOST
)
_UNIT = FieldSpec("unit", say("Records", "Unit"), FieldKind.UNIT, cap=20)
_TARGET_PRICE = FieldSpec(
    "target_price", say("Records", "Target price"), FieldKind.AMOUNT, positive=True, most=_MOST
)
_CURRENCY = FieldSpec("currency", say("Records", "Currency"), FieldKind.CURRENCY, cap=3)

NEED = RecordSpec(
    "need",
    say("Records", "Need"),
    (
        CREATED_AT,
        BINNED_AT,
        FieldSpec(
            "product", say("Records", "Product, in your own words"), required=True, offered=True
        ),
        PRODUCT_ID,
        FieldSpec(
            "english", say("Records", "English words"), cap=QUERY_CAP,
            hint=say("Records", "As the site's sellers write them"),
        ),
        FieldSpec(
            "purpose", say("Records", "Purpose"), FieldKind.CHOICE, choices=PURPOSE_NAMES
        ),
        _QUANTITY,
        _UNIT,
        _TARGET_PRICE,
        _CURRENCY,
        FieldSpec(
            "month", say("Records", "Needed in the month of"), FieldKind.DAY, of_month=True,
            hint=say("Records", "Such as March 2027 or 2027-03, or any day of it"),
        ),
        FieldSpec("notes", say("Records", "Notes"), FieldKind.TEXT, cap=NOTE_CAP),
        FieldSpec(
            "category", say("Records", "Category on the site"),
            hint=say("Records", "As the list at the left names it: Lights > Desk lamps"),
        ),
    ),
    plural=say("Records", "Needs"),
    title=("product",),
    binned=True,
)  # fmt: skip

REQUEST = RecordSpec(
    "buying_request",
    say("Records", "Buying request"),
    (
        CREATED_AT,
        BINNED_AT,
        NEED_ID,
        FieldSpec("market", say("Records", "Marketplace"), cap=40),
        FieldSpec("title", say("Records", "Title"), required=True),
        FieldSpec("category", say("Records", "Category")),
        FieldSpec("text", say("Records", "Text"), FieldKind.TEXT, cap=8000),
        _QUANTITY,
        _UNIT,
        _TARGET_PRICE,
        _CURRENCY,
        FieldSpec("incoterm", say("Records", "Incoterm"), FieldKind.INCOTERM, cap=3),
        FieldSpec("place", say("Records", "Named port or place")),
        FieldSpec("conditions", say("Records", "Conditions"), FieldKind.TEXT, cap=2000),
        FieldSpec("posted_on", say("Records", "Posted on"), FieldKind.DAY),
        FieldSpec("expires_on", say("Records", "Expires on"), FieldKind.DAY),
        FieldSpec("looked_on", say("Records", "Last looked for offers on"), FieldKind.DAY),
        FieldSpec(
            "state", say("Records", "State"), FieldKind.CHOICE, choices=REQUEST_STATE_NAMES,
            required=True,
        ),
        PAGE_URL,
        NOTE,
    ),
    plural=say("Records", "Buying requests"),
    title=("title",),
    binned=True,
)  # fmt: skip
