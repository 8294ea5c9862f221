"""The buyer's own details; no field could hold a password or card data (R12, R13, R27)."""

from sourcing_app.domain.inquiries.lint.channels import LIMITS, ChannelLimit
from sourcing_app.domain.inquiries.states import CHANNELS
from sourcing_app.domain.records.spec import BINNED_AT, FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.registration.profile import BUYER_KIND_NAMES, ROLE_NAMES, name_of
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import URL_CAP


def _latin(name: str) -> Sentence:
    return say("Records", "{field} in Latin letters").put(field=name_of(name))


def _limit(limit: ChannelLimit, name: str) -> FieldSpec:
    counted = name.removeprefix(f"{limit.name}_")
    words = _COUNTED[counted].put(channel=CHANNELS[limit.channel])
    hint = say("Records", "{most} where nothing is entered").put(most=getattr(limit, counted))
    return FieldSpec(name, words, FieldKind.WHOLE, positive=True, most=100_000, hint=hint)


_COUNTED = {
    "characters": say("Records", "{channel}: most characters"),
    "words": say("Records", "{channel}: most words"),
}
PROFILE = RecordSpec(
    "buyer_profile",
    say("Records", "Buyer profile"),
    (
        BINNED_AT,
        FieldSpec("main", say("Records", "Used where no other is chosen"), FieldKind.YES_NO),
        FieldSpec(
            "label", name_of("label"), cap=100,
            hint=say("Records", "Where there are several; nobody else sees it"),
        ),
        FieldSpec("client", name_of("client"), FieldKind.YES_NO),
        FieldSpec(
            "kind", name_of("kind"), FieldKind.CHOICE,
            choices=BUYER_KIND_NAMES, required=True,
        ),
        FieldSpec(
            "role", name_of("role"), FieldKind.CHOICE, choices=ROLE_NAMES,
            required=True,
        ),
        FieldSpec("country", name_of("country"), FieldKind.COUNTRY, cap=2),
        FieldSpec(
            "currency", name_of("currency"), FieldKind.CURRENCY, cap=3,
            required=True,
        ),
        FieldSpec("name_native", name_of("name_native")),
        FieldSpec("name_latin", _latin("name")),
        FieldSpec("company_native", name_of("company_native")),
        FieldSpec(
            "company_latin", _latin("company"),
            hint=say("Records", "Optional on the site, needed in inquiries"),
        ),
        FieldSpec(
            "phone", name_of("phone"), FieldKind.PHONE, cap=40,
            long_numbers=True,
        ),
        FieldSpec(
            "email", name_of("email"), FieldKind.EMAIL, cap=254, long_numbers=True,
        ),
        FieldSpec(
            "position", name_of("position"), hint=say("Records", "In English"),
        ),
        FieldSpec(
            "business", name_of("business"),
            hint=say("Records", "In English, such as: household goods"),
        ),
        FieldSpec("region_native", name_of("region_native")),
        FieldSpec("region_latin", _latin("region")),
        FieldSpec(
            "website", name_of("website"), FieldKind.URL, cap=URL_CAP, long_numbers=True,
        ),
        FieldSpec("street_native", name_of("street_native")),
        FieldSpec("street_latin", _latin("street")),
        FieldSpec("house", name_of("house"), cap=40),
        FieldSpec("flat", name_of("flat"), cap=40),
        FieldSpec("city_native", name_of("city_native")),
        FieldSpec("city_latin", _latin("city")),
        FieldSpec("postcode", name_of("postcode"), cap=40),
        FieldSpec(
            "registration_numbers", name_of("registration_numbers"), long_numbers=True,
            hint=say("Records", "As the letterhead shows them, such as: VAT DE123456789"),
        ),
        FieldSpec(
            "follow_up_days", name_of("follow_up_days"), FieldKind.WHOLE, positive=True, most=60,
            hint=say("Records", "Working days; 3 where nothing is entered"),
        ),
        FieldSpec("logo_id", name_of("logo_id"), FieldKind.LINK, refers="attachment"),
        FieldSpec(
            "own_brands", say("Records", "Further brands"), cap=1000,
            hint=say("Records", "Separated by semicolons"),
        ),
        FieldSpec(
            "no_brands", say("Records", "Words that are no brands"), cap=1000,
            hint=say("Records", "Separated by semicolons"),
        ),
        *(_limit(limit, name) for limit in LIMITS for name in limit.fields()),
    ),
    plural=say("Records", "Buyer profiles"),
    title=("label", "company_native", "company_latin", "name_native", "name_latin"),
    binned=True,
)  # fmt: skip
PROFILE_ID = FieldSpec(
    "profile_id", say("Records", "Buyer profile"), FieldKind.LINK, refers="buyer_profile"
)
"""Whose inquiry or order it is; None is the main profile."""
