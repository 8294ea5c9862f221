"""What is copied into the site's forms, field by field, in the order the forms ask (R127)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sourcing_app.domain.registration.profile import Profile, Role, latin_value, name_of
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


def next_left(texts: Sequence[Copy], done: Sequence[bool], start: int) -> int | None:
    """Return the place of the next text from `start` on, and around, that is not done; or None."""
    left = [place for place, text in enumerate(texts) if text.text and not done[place]]
    return next((place for place in left if place >= start), next(iter(left), None))
