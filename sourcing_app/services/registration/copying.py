"""What is copied into the site's forms, field by field, in the order the forms ask (R127)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sourcing_app.domain.profile import Profile, Role, latin_value, name_of
from sourcing_app.domain.sentences import Sentence

_ROLES = {Role.BUYER: "Buyer", Role.SUPPLIER: "Supplier", Role.BOTH: "Both"}


@dataclass(frozen=True, slots=True)
class Copy:
    """One field of a form: its name for the reader, and the text the site takes; "" is unknown."""

    field: str
    name: Sentence
    text: str


def copies(profile: Profile, fields: Sequence[str]) -> tuple[Copy, ...]:
    """Return the texts for these fields: Latin letters, English names, the phone with spaces."""
    return tuple(Copy(field, name_of(field), _text(profile, field)) for field in fields)


def _text(profile: Profile, field: str) -> str:
    from sourcing_app.services.registration.countries import country_name
    from sourcing_app.services.registration.phones import shown

    if field == "country":
        return country_name(profile.country) if profile.country else ""
    if field == "phone":
        return shown(profile.phone) if profile.phone else ""
    return _ROLES[profile.role] if field == "role" else latin_value(profile, field)


def next_filled(texts: Sequence[Copy], start: int) -> int | None:
    """Return the place of the first field from `start` on that has a text; None after the last."""
    return next((place for place in range(start, len(texts)) if texts[place].text), None)
