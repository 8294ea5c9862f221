"""The buyer's details as stored, and their names."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.latin import is_latin


class BuyerKind(StrEnum):
    """A private person needs no company and no position."""

    COMPANY = "company"
    PERSON = "person"


class Role(StrEnum):
    """What the buyer is on the marketplace (R23, R129)."""

    BUYER = "buyer"
    SUPPLIER = "supplier"
    BOTH = "both"


BUYER_KIND_NAMES: Mapping[BuyerKind, Sentence] = {
    BuyerKind.COMPANY: say("Registration", "A company"),
    BuyerKind.PERSON: say("Registration", "A private person"),
}
ROLE_NAMES: Mapping[Role, Sentence] = {
    Role.BUYER: say("Registration", "Buyer"),
    Role.SUPPLIER: say("Registration", "Supplier"),
    Role.BOTH: say("Registration", "Buyer and supplier"),
}


@dataclass(frozen=True, slots=True)
class Profile:
    """
    The buyer's details as stored; empty text is unknown. There is no password field (R27).

    `label` is what the profile is called where there are several, `client` says that it is somebody
    for whom the buyer buys.
    `country` is ISO 3166 alpha-2, `phone` E.164, `currency` ISO 4217. `follow_up_days` are the
    working days after which a letter without an answer is followed up, `logo_id` the attached file
    that the letterhead shows.
    """

    label: str = ""
    client: bool = False
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
    registration_numbers: str = ""
    follow_up_days: int | None = None
    logo_id: int | None = None


PAIRS = ("name", "company", "region", "street", "city")
"""Details kept in the native script and in Latin letters: `name_native`, `name_latin`."""
NO_COUNTRY = say("Registration", "This country does not exist; choose one from the list.")
_NAMES: Mapping[str, Sentence] = {
    "label": say("Registration", "Name of this profile"),
    "client": say("Registration", "A client, for whom you buy"),
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
    "registration_numbers": say("Registration", "Registration numbers"),
    "follow_up_days": say("Registration", "Follow up after"),
    "logo_id": say("Registration", "Logo"),
}


def name_of(field: str) -> Sentence:
    """The display name of a detail; `name_native` and `name_latin` are both the name."""
    return _NAMES[field.removesuffix("_native").removesuffix("_latin")]


def latin_value(profile: Profile, field: str) -> str:
    """
    Return the value for the site's form: the Latin text if there are two.

    A native text that is already Latin is used if no other was given.
    """
    if field not in PAIRS:
        return str(getattr(profile, field))
    latin = str(getattr(profile, f"{field}_latin"))
    native = str(getattr(profile, f"{field}_native"))
    return latin or (native if is_latin(native) else "")
