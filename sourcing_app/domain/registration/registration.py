"""The buyer's details: what is complete, what is missing, and the order of forms."""

from collections.abc import Sequence

from sourcing_app.domain.registration.profile import PAIRS, BuyerKind, Profile, latin_value, name_of
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.latin import is_latin, latin_remark, without_vowels

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


def buyer_block(profile: Profile) -> dict[str, str]:
    """Return the five parts a letter gives about its sender, in order (R58); "" is unknown."""
    return {field: latin_value(profile, field) for field in BUYER_BLOCK}


def missing_for_letters(profile: Profile) -> tuple[str, ...]:
    """Which parts of the buyer block are missing; a private person has no company (R10, R58)."""
    person = profile.kind is BuyerKind.PERSON
    optional = {"position", "company"} if person else set()
    block = buyer_block(profile)
    return tuple(field for field, value in block.items() if not value and field not in optional)


def missing_for_account(profile: Profile) -> tuple[str, ...]:
    """What the site's form requires; the company is optional there (R24)."""
    return _unknown(profile, ("country", "phone", "email", "name"))


def missing_for_delivery(profile: Profile) -> tuple[str, ...]:
    """What is missing in the delivery address; a flat is optional (R33)."""
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
    """Return the share of the needed details that is known, in whole per cent."""
    needed = (set(SITE_FIELDS) | set(ADDRESS_FIELDS)) - {"flat"}
    return 100 * (len(needed) - len(missing(profile))) // len(needed)


def not_latin(profile: Profile) -> tuple[str, ...]:
    """Stored details the site would refuse for non-Latin letters (R34), by field name."""
    stored = [f"{field}_latin" for field in PAIRS]
    plain = ["position", "business", "house", "flat", "postcode"]
    return tuple(field for field in (*stored, *plain) if not is_latin(getattr(profile, field)))


def latin_complaint(field: str) -> Sentence:
    """The sentence that a detail must be in Latin letters (R34)."""
    return say("Registration", "{field} must be in Latin letters.").put(field=name_of(field))


def latin_remarks(profile: Profile, pairs: Sequence[str] = PAIRS) -> tuple[Sentence, ...]:
    """What transliteration leaves out of these details, or cannot tell and nobody has written."""
    remarks = []
    for pair in pairs:
        native, latin = getattr(profile, f"{pair}_native"), getattr(profile, f"{pair}_latin")
        remark = latin_remark(native)
        if remark and not (latin and without_vowels(native)):
            text = say("Registration", "{field}: {remark}")
            remarks.append(text.put(field=name_of(pair), remark=remark))
    return tuple(remarks)


def is_ready(profile: Profile) -> bool:
    """Whether nothing is missing and every detail is in Latin letters (R35)."""
    return not missing(profile) and not not_latin(profile)
