"""The buyer's details: what is complete, what is missing, and the order in which forms ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.latin import is_latin
from sourcing_app.domain.sentences import Sentence, say


class BuyerKind(StrEnum):
    """A private person needs no company and no position."""

    COMPANY = "company"
    PERSON = "person"


class Role(StrEnum):
    """What the buyer is on the marketplace (R23, R129)."""

    BUYER = "buyer"
    SUPPLIER = "supplier"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Profile:
    """
    The buyer's details as stored; empty text is unknown. There is no password field (R27).

    `country` is ISO 3166 alpha-2, `phone` E.164, `currency` ISO 4217.
    """

    kind: BuyerKind = BuyerKind.COMPANY
    role: Role = Role.BUYER
    country: str = ""
    region_native: str = ""
    region_latin: str = ""
    name_native: str = ""
    name_latin: str = ""
    company_native: str = ""
    company_latin: str = ""
    position: str = ""
    business: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    currency: str = "USD"
    street_native: str = ""
    street_latin: str = ""
    house: str = ""
    flat: str = ""
    city_native: str = ""
    city_latin: str = ""
    postcode: str = ""


PAIRS = ("name", "company", "region", "street", "city")
"""Details kept in the native script and in Latin letters: `name_native`, `name_latin`."""

SITE_FIELDS = (
    "country",
    "role",
    "company",
    "phone",
    "email",
    "name",
    "position",
    "business",
    "region",
)
"""The order in which the site's registration form asks (R22-R26, R127), then the profile (R58)."""

ADDRESS_FIELDS = ("street", "house", "flat", "city", "region", "postcode", "country")
"""The order of the delivery address form (R33)."""

BUYER_BLOCK = ("name", "position", "company", "region", "business")
"""What a letter must say of its sender (R58)."""

NO_COUNTRY = say("Registration", "There is no such country; choose one from the list.")
NO_CURRENCY = say("Registration", "Write the currency as three letters, such as USD.")
_NAMES: Mapping[str, Sentence] = {
    "kind": say("Registration", "Company or private person"),
    "role": say("Registration", "Role"),
    "country": say("Registration", "Country or region"),
    "name": say("Registration", "Full name"),
    "company": say("Registration", "Company"),
    "position": say("Registration", "Position"),
    "business": say("Registration", "Field of business"),
    "region": say("Registration", "Region"),
    "phone": say("Registration", "Mobile phone"),
    "email": say("Registration", "E-mail"),
    "website": say("Registration", "Website"),
    "currency": say("Registration", "Own currency"),
    "street": say("Registration", "Street"),
    "house": say("Registration", "House"),
    "flat": say("Registration", "Flat or office"),
    "city": say("Registration", "City"),
    "postcode": say("Registration", "Postcode"),
}


def name_of(field: str) -> Sentence:
    """What a detail is called; `name_native` and `name_latin` are both the name."""
    return _NAMES[field.removesuffix("_native").removesuffix("_latin")]


def latin_value(profile: Profile, field: str) -> str:
    """
    Return what a form of the site gets for a detail: the Latin text where there are two.

    A native text that is Latin already serves where no other was given.
    """
    if field not in PAIRS:
        return str(getattr(profile, field))
    latin = str(getattr(profile, f"{field}_latin"))
    native = str(getattr(profile, f"{field}_native"))
    return latin or (native if is_latin(native) else "")


def buyer_block(profile: Profile) -> dict[str, str]:
    """Return the five parts that a letter says of its sender, in order (R58); "" is unknown."""
    return {field: latin_value(profile, field) for field in BUYER_BLOCK}


def missing_for_letters(profile: Profile) -> tuple[str, ...]:
    """Which parts of the buyer block are missing; a private person has no company (R10, R58)."""
    person = profile.kind is BuyerKind.PERSON
    optional = {"position", "company"} if person else set()
    block = buyer_block(profile)
    return tuple(field for field, value in block.items() if not value and field not in optional)


def missing_for_account(profile: Profile) -> tuple[str, ...]:
    """What the site's form cannot be sent without; the company is optional there (R24)."""
    return _unknown(profile, ("country", "phone", "email", "name"))


def missing_for_delivery(profile: Profile) -> tuple[str, ...]:
    """What the delivery address lacks; not every address has a flat (R33)."""
    return _unknown(profile, ("street", "house", "city", "region", "postcode", "country"))


def _unknown(profile: Profile, fields: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(field for field in fields if not latin_value(profile, field))


def missing(profile: Profile) -> tuple[str, ...]:
    """Every detail that the account, letters or delivery still need, each once (R35)."""
    needs = (
        *missing_for_account(profile),
        *missing_for_letters(profile),
        *missing_for_delivery(profile),
    )
    return tuple(dict.fromkeys(needs))


def completeness(profile: Profile) -> int:
    """Return how much of what is needed is known, in whole per cent; 100 means nothing lacks."""
    needed = (set(SITE_FIELDS) | set(ADDRESS_FIELDS)) - {"flat"}
    return 100 * (len(needed) - len(missing(profile))) // len(needed)


def not_latin(profile: Profile) -> tuple[str, ...]:
    """Which stored details the site would refuse for their letters (R34), by stored name."""
    stored = [f"{field}_latin" for field in PAIRS]
    plain = ["position", "business", "house", "flat", "postcode"]
    return tuple(field for field in (*stored, *plain) if not is_latin(getattr(profile, field)))


def latin_complaint(field: str) -> Sentence:
    """Say that a detail must be in Latin letters (R34)."""
    return say("Registration", "{field} must be in Latin letters.").put(field=name_of(field))


def is_ready(profile: Profile) -> bool:
    """Whether nothing is missing and every detail is in Latin letters (R35)."""
    return not missing(profile) and not not_latin(profile)
