"""Certificates that suppliers show: what they say, and what the issuer's register said of them."""

from sourcing_app.domain.records.spec import BINNED_AT, CREATED_AT, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.records.suppliers import SUPPLIER_ID
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.certificates import LOOKUP_NAMES
from sourcing_app.domain.values.text import URL_CAP

CERTIFICATE = RecordSpec(
    "certificate",
    say("Records", "Certificate"),
    (
        CREATED_AT,
        BINNED_AT,
        SUPPLIER_ID,
        FieldSpec(
            "kind", say("Records", "Kind of certificate"), cap=100, required=True,
            hint=say("Records", "Such as ISO 9001, CE or BSCI"),
        ),
        FieldSpec("number", say("Records", "Certificate number"), cap=100, long_numbers=True),
        FieldSpec(
            "holder", say("Records", "Holder"),
            hint=say("Records", "The name on the certificate, letter by letter"),
        ),
        FieldSpec("body", say("Records", "Issued by")),
        FieldSpec("issued", say("Records", "Issued on"), FieldKind.DAY),
        FieldSpec("expires", say("Records", "Expires on"), FieldKind.DAY),
        FieldSpec(
            "lookup_url", say("Records", "Look-up page"), FieldKind.URL, cap=URL_CAP,
            long_numbers=True,
            hint=say("Records", "Where the register of the body shows it"),
        ),
        FieldSpec(
            "looked_up_on", say("Records", "Looked up on"), FieldKind.DAY,
            hint=say("Records", "In the register of the body that issued it"),
        ),
        FieldSpec(
            "result", say("Records", "What the register says"), FieldKind.CHOICE,
            choices=LOOKUP_NAMES, required=True,
        ),
    ),
    plural=say("Records", "Certificates"),
    parents=("supplier_id",),
    title=("kind",),
    binned=True,
)  # fmt: skip
