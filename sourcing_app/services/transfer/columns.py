"""The columns of each kind of table that is given out: which fields, in which order."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sourcing_app.domain.records.column_names import PRICE_COLUMNS
from sourcing_app.domain.records.inquiries import INQUIRY, RECIPIENT
from sourcing_app.domain.records.needs import NEED, NEED_ID, REQUEST
from sourcing_app.domain.records.orders import ORDER, ORDER_LINE
from sourcing_app.domain.records.payments import PAYMENT, PAYMENT_LINE
from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.records.search import SEARCH
from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.records.suppliers import CONTACT, SUPPLIER
from sourcing_app.domain.records.trade_column_names import (
    INQUIRY_COLUMNS,
    ORDER_COLUMNS,
    PAYMENT_COLUMNS,
    REQUEST_COLUMNS,
)
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.transfer.mapping import BADGES


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column: the name of its value in a row, and the field that says what it is."""

    key: str
    field: FieldSpec

    @property
    def words(self) -> Sentence:
        """Its heading."""
        return self.field.words


SUPPLIER_NAME = TableColumn("supplier", SUPPLIER["name"])
BREAKS = TableColumn(
    "breaks",
    FieldSpec(
        "breaks", say("TableColumns", "Prices by quantity"), FieldKind.TEXT,
        synonyms=PRICE_COLUMNS["breaks"],
    ),
)  # fmt: skip
WORDINGS = TableColumn(
    "wordings",
    FieldSpec(
        "wordings", say("TableColumns", "Own wordings of blocks"), FieldKind.TEXT,
        synonyms=INQUIRY_COLUMNS["wordings"],
    ),
)  # fmt: skip
"""How blocks are worded in all letters of an inquiry (`domain.inquiries.marked`)."""
LETTER_WORDINGS = TableColumn(
    "letter_wordings",
    FieldSpec(
        "letter_wordings", say("TableColumns", "Own blocks, this letter only"), FieldKind.TEXT,
        synonyms=INQUIRY_COLUMNS["letter_wordings"],
    ),
)  # fmt: skip
"""What one letter alone says, has or leaves out, in the same way."""
LETTER_TEMPLATE = TableColumn(
    "letter_template",
    replace(RECIPIENT["template"], synonyms=INQUIRY_COLUMNS["letter_template"]),
)
_CONTACT_NOTE = replace(CONTACT["note"], words=say("TableColumns", "Note on the contact"))
_LINE_NOTE = replace(
    ORDER_LINE["note"],
    words=say("TableColumns", "Note on the goods"),
    synonyms=ORDER_COLUMNS["note"],
)
_ORDER_NUMBER = TableColumn(
    "number",
    replace(
        ORDER["number"], words=say("TableColumns", "Order"), synonyms=PAYMENT_COLUMNS["number"]
    ),
)

_PAYEE_KIND = replace(
    PAYMENT["payee_kind"],
    words=say("TableColumns", "Kind of payee"),
    synonyms=PAYMENT_COLUMNS["payee_kind"],
)
"""Called otherwise than in the form, where it stands behind the payee's name."""


def _of(
    record: RecordSpec, *names: str, called: Mapping[str, tuple[str, ...]] | None = None
) -> tuple[TableColumn, ...]:
    """The columns of these fields; `called` are their names in files, beside those of the spec."""
    more = called or {}
    return tuple(
        TableColumn(
            name,
            replace(record[name], synonyms=(*record[name].synonyms, *more.get(name, ()))),
        )
        for name in names
    )


_PERSON = (
    TableColumn("contact_name", CONTACT["name"]),
    *_of(CONTACT, "position", "email", "phone", "wechat", "whatsapp"),
    TableColumn("contact_note", _CONTACT_NOTE),
)
COLUMNS: Mapping[str, tuple[TableColumn, ...]] = {
    "suppliers": (
        *_of(
            SUPPLIER, "name", "legal_name", "external_id", "credit_code", "kind", "country", "city",
            "address", "store_url", "website", "product", "product_url", "currency", "price_seen",
            "moq", "unit", "stage", "tags",
        ),
        *_PERSON,
        TableColumn("badges", BADGES),
        *_of(SUPPLIER, "notes"),
    ),
    "contacts": (SUPPLIER_NAME, *_of(SUPPLIER, "external_id", "city"), *_PERSON),
    "products": _of(
        PRODUCT, "name", "english", "specification", "target_price", "currency", "unit", "hs_code",
        "notes",
    ),
    "needs": _of(
        NEED, "product", "english", "purpose", "category", "quantity", "unit", "target_price",
        "currency", "month", "notes",
    ),
    "searches": (
        *_of(SEARCH, "day", "text", "clean", "market"),
        TableColumn("need", NEED_ID),
        *_of(SEARCH, "country", "supplier_status", "colour", "size", "most_moq", "least_price",
             "most_price", "hits", "verdict", "saved_as", "queued", "note", "url"),
    ),
    "requests": _of(
        REQUEST, "title", "category", "market", "quantity", "unit", "target_price", "currency",
        "incoterm", "place", "conditions", "text", "state", "posted_on", "expires_on", "url",
        "note", called=REQUEST_COLUMNS,
    ),
    "inquiries": (
        *_of(
            INQUIRY, "number", "product", "colour", "size", "features", "quantity", "unit",
            "needed_by", "ask_moq", "ask_price", "price_quantities", "ask_sample", "ask_lead_time",
            "extra", "kept_words", "material", "finish", "tolerance", "standard", "drawing",
            "yearly_quantity", "tell_who", "tell_product", "tell_quantity", "ask_customisation",
            "ask_certificates", "ask_packing", "ask_payment", "ask_quality", "ask_identity",
            "tell_closing", "currency", "incoterm", "place", "validity_days", "moq_per_colour",
            "moq_of_samples", "sample_quantity", "sample_terms", "customisation", "tooling",
            "certificates", "packing", "payment_terms", "inspection", "answer_by", "subject",
            "template", "block_order", "round", called=INQUIRY_COLUMNS,
        ),
        WORDINGS,
        SUPPLIER_NAME,
        *_of(RECIPIENT, "state", "channel", "sent_on", "follow_up_on", "refusal", "product_url",
             "own_text", called=INQUIRY_COLUMNS),
        LETTER_TEMPLATE,
        LETTER_WORDINGS,
    ),
    "quotes": (
        SUPPLIER_NAME,
        *_of(QUOTE, "product", "reference", "currency", "incoterm", "place", "received_on",
             "valid_until", "moq", "unit"),
        BREAKS,
        *_of(QUOTE, "lead_days", "terms", "sample_price", "sample_days", "payment_ways",
             "payee_kind", "balance_after_shipment", "outside_platform", "state", "notes"),
    ),
    "orders": (
        *_of(ORDER, "number", called=ORDER_COLUMNS),
        SUPPLIER_NAME,
        *_of(ORDER, "stage", "made_on", "currency", "total", "terms", "incoterm", "place",
             "lead_days", "delivery_address", "balance_after_shipment", "outside_platform",
             "sample_state", "sample_on", "ready_on", "cancelled_reason", "supplier_reference",
             "own_reference", called=ORDER_COLUMNS),
        *_of(ORDER_LINE, "description", "supplier_item", "own_item", "quantity", "unit",
             "unit_price", called=ORDER_COLUMNS),
        TableColumn("note", _LINE_NOTE),
    ),
    "payments": (
        _ORDER_NUMBER,
        SUPPLIER_NAME,
        *_of(PAYMENT_LINE, "seq", called=PAYMENT_COLUMNS),
        *_of(PAYMENT, "method", "amount", called=PAYMENT_COLUMNS),
        *_of(ORDER, "currency"),
        *_of(PAYMENT, "payee", called=PAYMENT_COLUMNS),
        TableColumn("payee_kind", _PAYEE_KIND),
        *_of(PAYMENT, "paid_on", "fee", "held_by", "reference", "state", "incident", "note",
             "void_reason", "repeat_reason", "rate", "rate_on", "rate_source", "direction",
             "charges", "received", "arrived_on", "own_currency", "own_amount", "own_rate",
             called=PAYMENT_COLUMNS),
    ),
}  # fmt: skip
