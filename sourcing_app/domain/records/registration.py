"""The buyer's own details; no field could hold a password or card data (R12, R13, R27)."""

from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.registration.profile import BUYER_KIND_NAMES, ROLE_NAMES
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import URL_CAP

PROFILE = RecordSpec(
    "buyer_profile",
    say("Records", "Your details"),
    (
        FieldSpec(
            "kind", say("Records", "Company or private person"), FieldKind.CHOICE,
            choices=BUYER_KIND_NAMES, required=True,
        ),
        FieldSpec(
            "role", say("Records", "Role"), FieldKind.CHOICE, choices=ROLE_NAMES,
            required=True,
        ),
        FieldSpec("country", say("Records", "Country or region"), FieldKind.COUNTRY, cap=2),
        FieldSpec(
            "currency", say("Records", "Own currency"), FieldKind.CURRENCY, cap=3,
            required=True,
        ),
        FieldSpec("name_native", say("Records", "Full name")),
        FieldSpec("name_latin", say("Records", "Full name in Latin letters")),
        FieldSpec("company_native", say("Records", "Company")),
        FieldSpec(
            "company_latin", say("Records", "Company in Latin letters"),
            hint=say("Records", "Optional on the site, needed in inquiries"),
        ),
        FieldSpec(
            "phone", say("Records", "Mobile phone"), FieldKind.PHONE, cap=40,
            long_numbers=True,
        ),
        FieldSpec(
            "email", say("Records", "E-mail"), FieldKind.EMAIL, cap=254, long_numbers=True,
        ),
        FieldSpec(
            "position", say("Records", "Position"), hint=say("Records", "In English"),
        ),
        FieldSpec(
            "business", say("Records", "Field of business"),
            hint=say("Records", "In English, such as: household goods"),
        ),
        FieldSpec("region_native", say("Records", "Region")),
        FieldSpec("region_latin", say("Records", "Region in Latin letters")),
        FieldSpec(
            "website", say("Records", "Website"), FieldKind.URL, cap=URL_CAP, long_numbers=True,
        ),
        FieldSpec("street_native", say("Records", "Street")),
        FieldSpec("street_latin", say("Records", "Street in Latin letters")),
        FieldSpec("house", say("Records", "House"), cap=40),
        FieldSpec("flat", say("Records", "Flat or office"), cap=40),
        FieldSpec("city_native", say("Records", "City")),
        FieldSpec("city_latin", say("Records", "City in Latin letters")),
        FieldSpec("postcode", say("Records", "Postcode"), cap=40),
    ),
)  # fmt: skip
