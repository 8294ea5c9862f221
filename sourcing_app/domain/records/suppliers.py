"""Suppliers: what is recorded, observed and decided about them."""

from dataclasses import replace

from sourcing_app.domain.records.column_names import CONTACT_COLUMNS, SUPPLIER_COLUMNS
from sourcing_app.domain.records.needs import REQUEST_ID
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
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.badges import NAMES
from sourcing_app.domain.suppliers.checks import ANSWER_NAMES, GUT_NAMES, ITEM_TEXTS, ON_SHORTLIST
from sourcing_app.domain.suppliers.identity import SUPPLIER_KIND_NAMES
from sourcing_app.domain.suppliers.identity_issues import ISSUE_NAMES
from sourcing_app.domain.suppliers.red_flags import (
    CAUSE_NAMES,
    FLAG_TEXTS,
    GROUND_TEXTS,
    SEVERITY_NAMES,
    RaisedBy,
)
from sourcing_app.domain.suppliers.stages import STAGE_NAMES
from sourcing_app.domain.values.reasons import MIN_REASON, REASON_CAP
from sourcing_app.domain.values.text import NOTE_CAP, UNIT_CAP, URL_CAP

RAISED_BY_NAMES = {
    RaisedBy.RULE: say("SupplierRecord", "The program"),
    RaisedBy.USER: say("SupplierRecord", "The user"),
}
SUPPLIER_ID = FieldSpec(
    "supplier_id", say("Records", "Supplier"), FieldKind.LINK, required=True,
    refers="supplier",
)  # fmt: skip

SUPPLIER = RecordSpec(
    "supplier",
    say("Records", "Supplier"),
    (
        CREATED_AT,
        BINNED_AT,
        FieldSpec(
            "name", say("Records", "Supplier name"), required=True,
            own=True, synonyms=SUPPLIER_COLUMNS["name"],
        ),
        FieldSpec("sort_name", say("Records", "Sorted as"), derived=True, required=True),
        FieldSpec(
            "legal_name", say("Records", "Legal name (Chinese)"),
            hint=say("Records", "As on the business licence"),
            own=True, synonyms=SUPPLIER_COLUMNS["legal_name"],
        ),
        FieldSpec(
            "external_id", say("Records", "Number in the other program"), cap=100,
            long_numbers=True,
            own=True, synonyms=SUPPLIER_COLUMNS["external_id"],
        ),
        FieldSpec(
            "credit_code", say("Records", "Credit code"), FieldKind.CODE, cap=18,
            long_numbers=True,
            own=True, synonyms=SUPPLIER_COLUMNS["credit_code"],
        ),
        FieldSpec(
            "kind", say("Records", "Kind"), FieldKind.CHOICE, choices=SUPPLIER_KIND_NAMES,
            required=True, synonyms=SUPPLIER_COLUMNS["kind"],
        ),
        FieldSpec(
            "business_scope", say("Records", "Business scope"), FieldKind.TEXT, cap=NOTE_CAP,
            hint=say("Records", "What the business licence allows (经营范围), letter by letter"),
            synonyms=SUPPLIER_COLUMNS["business_scope"],
        ),
        FieldSpec(
            "invoice_issuer", say("Records", "Invoice issuer"),
            hint=say("Records", "The company named on its proforma and invoices"),
            synonyms=SUPPLIER_COLUMNS["invoice_issuer"],
        ),
        FieldSpec(
            "exporter", say("Records", "Exporter of the goods"),
            hint=say("Records", "Who declares the goods at the customs of its country"),
            synonyms=SUPPLIER_COLUMNS["exporter"],
        ),
        FieldSpec(
            "country", say("Records", "Country"), FieldKind.COUNTRY, cap=2,
            synonyms=SUPPLIER_COLUMNS["country"],
        ),
        FieldSpec(
            "city", say("Records", "City"),
            synonyms=SUPPLIER_COLUMNS["city"],
        ),
        FieldSpec(
            "address", say("Records", "Legal address"), cap=500,
            own=True, synonyms=SUPPLIER_COLUMNS["address"],
        ),
        FieldSpec(
            "store_url", say("Records", "Store page"), FieldKind.URL, cap=URL_CAP,
            long_numbers=True,
            own=True, synonyms=SUPPLIER_COLUMNS["store_url"],
        ),
        FieldSpec(
            "website", say("Records", "Website"), FieldKind.URL, cap=URL_CAP,
            long_numbers=True,
            own=True, synonyms=SUPPLIER_COLUMNS["website"],
        ),
        FieldSpec(
            "product", say("Records", "Product"), offered=True,
            synonyms=SUPPLIER_COLUMNS["product"],
        ),
        PRODUCT_ID,
        FieldSpec(
            "product_url", say("Records", "Product page"), FieldKind.URL, cap=URL_CAP,
            long_numbers=True,
            own=True, synonyms=SUPPLIER_COLUMNS["product_url"],
        ),
        FieldSpec(
            "currency", say("Records", "Currency"), FieldKind.CURRENCY, cap=3,
            synonyms=SUPPLIER_COLUMNS["currency"],
        ),
        FieldSpec(
            "price_seen", say("Records", "Price seen"), FieldKind.AMOUNT, positive=True,
            most=10**9, synonyms=SUPPLIER_COLUMNS["price_seen"],
        ),
        FieldSpec(
            "moq", say("Records", "MOQ"), FieldKind.QUANTITY, positive=True, most=10**9,
            synonyms=SUPPLIER_COLUMNS["moq"],
        ),
        FieldSpec(
            "unit", say("Records", "Unit"), FieldKind.UNIT, cap=UNIT_CAP,
            synonyms=SUPPLIER_COLUMNS["unit"],
        ),
        FieldSpec(
            "stage", say("Records", "Stage"), FieldKind.CHOICE, choices=STAGE_NAMES,
            required=True, synonyms=SUPPLIER_COLUMNS["stage"],
        ),
        FieldSpec(
            "tags", say("Records", "Tags"), hint=say("Records", "With commas between them"),
            of_tags=True, synonyms=SUPPLIER_COLUMNS["tags"],
        ),
        FieldSpec("star", ON_SHORTLIST, FieldKind.YES_NO),
        FieldSpec(
            "gut", say("Records", "Gut feeling"), FieldKind.CHOICE, choices=GUT_NAMES,
            required=True,
        ),
        FieldSpec(
            "notes", say("Records", "Notes"), FieldKind.TEXT, cap=NOTE_CAP,
            synonyms=SUPPLIER_COLUMNS["notes"],
        ),
        FieldSpec(
            "search_query_id", say("Records", "Found by search"), FieldKind.LINK,
            refers="search_query",
        ),
        REQUEST_ID,
    ),
    title=("name",),
    plural=say("Records", "Suppliers"),
    binned=True,
)  # fmt: skip

CONTACT = RecordSpec(
    "supplier_contact",
    say("Records", "Contact"),
    (
        BINNED_AT,
        SUPPLIER_ID,
        FieldSpec("main", say("Records", "Main contact"), FieldKind.YES_NO),
        FieldSpec(
            "name", say("Records", "Contact person"),
            synonyms=CONTACT_COLUMNS["name"],
        ),
        FieldSpec(
            "position", say("Records", "Position"),
            synonyms=CONTACT_COLUMNS["position"],
        ),
        FieldSpec(
            "email", say("Records", "E-mail"), FieldKind.EMAIL, cap=254, long_numbers=True,
            synonyms=CONTACT_COLUMNS["email"],
        ),
        FieldSpec(
            "phone", say("Records", "Phone"), FieldKind.PHONE, cap=40, long_numbers=True,
            synonyms=CONTACT_COLUMNS["phone"],
        ),
        FieldSpec(
            "wechat", say("Records", "WeChat"), cap=100, long_numbers=True,
            synonyms=CONTACT_COLUMNS["wechat"],
        ),
        FieldSpec(
            "whatsapp", say("Records", "WhatsApp"), FieldKind.PHONE, cap=40, long_numbers=True,
            synonyms=CONTACT_COLUMNS["whatsapp"],
        ),
        replace(NOTE, synonyms=CONTACT_COLUMNS["note"]),
    ),
    plural=say("Records", "Contacts"),
    parents=("supplier_id",),
    title=("name", "email", "phone", "wechat", "whatsapp"),
    binned=True,
)  # fmt: skip

BADGE = RecordSpec(
    "badge_observation",
    say("Records", "Badge"),
    (
        SUPPLIER_ID,
        FieldSpec(
            "badge", say("Records", "Badge"), FieldKind.CHOICE, choices=NAMES,
            required=True,
        ),
        FieldSpec("held", say("Records", "Held"), FieldKind.YES_NO),
        FieldSpec("seen_on", say("Records", "Seen on"), FieldKind.DAY, required=True),
        FieldSpec("valid_to", say("Records", "Valid to"), FieldKind.DAY),
        FieldSpec("assessor", say("Records", "Assessor")),
        PAGE_URL,
        FieldSpec("report_on", say("Records", "Date of the report"), FieldKind.DAY),
        FieldSpec("report_read", say("Records", "Report read"), FieldKind.YES_NO),
    ),
    parents=("supplier_id",),
)  # fmt: skip

CHECK = RecordSpec(
    "vetting_check",
    say("Records", "Vetting answer"),
    (
        SUPPLIER_ID,
        FieldSpec(
            "item", say("Records", "Question"), FieldKind.CHOICE, choices=ITEM_TEXTS,
            required=True,
        ),
        FieldSpec(
            "answer", say("Records", "Answer"), FieldKind.CHOICE, choices=ANSWER_NAMES,
            required=True,
        ),
        NOTE,
        PAGE_URL,
        FieldSpec("checked_on", say("Records", "Checked on"), FieldKind.DAY, required=True),
        FieldSpec("recheck_on", say("Records", "Check again on"), FieldKind.DAY),
    ),
    parents=("supplier_id",),
)  # fmt: skip

FLAG = RecordSpec(
    "red_flag",
    say("Records", "Red flag"),
    (
        SUPPLIER_ID,
        FieldSpec(
            "kind", say("Records", "What was noticed"), FieldKind.CHOICE, cap=40,
            choices=FLAG_TEXTS, required=True,
        ),
        FieldSpec(
            "severity", say("Records", "Severity"), FieldKind.CHOICE,
            choices=SEVERITY_NAMES, required=True,
        ),
        FieldSpec(
            "raised_by", say("Records", "Raised by"), FieldKind.CHOICE,
            choices=RAISED_BY_NAMES, required=True,
        ),
        FieldSpec("raised_on", say("Records", "Raised on"), FieldKind.DAY, required=True),
        NOTE,
        FieldSpec(
            "url", say("Records", "Where it was read (web address)"), FieldKind.URL,
            cap=URL_CAP, long_numbers=True,
        ),
        FieldSpec("resolved_on", say("Records", "Resolved on"), FieldKind.DAY),
        FieldSpec(
            "resolution", say("Records", "Why it no longer applies"), FieldKind.TEXT,
            cap=NOTE_CAP,
        ),
        FieldSpec(
            "ground", say("Records", "Resolved by"), FieldKind.CHOICE,
            choices=GROUND_TEXTS,
        ),
        FieldSpec(
            "cause", say("Records", "Why there is no sample"), FieldKind.CHOICE,
            choices=CAUSE_NAMES,
        ),
    ),
    parents=("supplier_id",),
)  # fmt: skip

EXPLANATION = RecordSpec(
    "identity_explanation",
    say("Records", "Explanation"),
    (
        SUPPLIER_ID,
        FieldSpec(
            "issue", say("Records", "What does not agree"), FieldKind.CHOICE,
            choices=ISSUE_NAMES, required=True,
        ),
        FieldSpec(
            "about", say("Records", "What was found"), FieldKind.TEXT, cap=REASON_CAP,
            required=True, shortest=1, long_numbers=True,
        ),
        FieldSpec(
            "reason", say("Records", "Why it is in order"), FieldKind.TEXT, cap=REASON_CAP,
            required=True, shortest=MIN_REASON,
            hint=say("Records", "At least 15 characters: what you know, and from where"),
        ),
        FieldSpec("who", say("Records", "Who")),
        FieldSpec(
            "explained_on", say("Records", "Explained on"), FieldKind.DAY, required=True,
        ),
    ),
    parents=("supplier_id",),
)  # fmt: skip

SUPPLIERS = (SUPPLIER, CONTACT, BADGE, CHECK, FLAG, EXPLANATION)
