"""The buyer as named in letters."""

from sourcing_app.domain.inquiries.letter import Sender
from sourcing_app.domain.registration.profile import BuyerKind, Profile, latin_value
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.sqlite.reader import Reader


def read_sender(reader: Reader) -> Sender:
    """Return the buyer as named in letters, with the country's English name."""
    return sender_of(read_profile(reader))


def sender_of(profile: Profile) -> Sender:
    """Return the sender that a profile stands for."""
    from sourcing_app.services.registration.countries import country_name

    return Sender(
        name=latin_value(profile, "name"),
        position=profile.position,
        company=latin_value(profile, "company"),
        region=latin_value(profile, "region"),
        country=country_name(profile.country) if profile.country else "",
        business=profile.business,
        address=_address(profile),
        phone=profile.phone,
        email=profile.email,
        website=profile.website,
        private=profile.kind is BuyerKind.PERSON,
    )


def _address(profile: Profile) -> str:
    street = " ".join(filter(None, (latin_value(profile, "street"), profile.house, profile.flat)))
    city = " ".join(filter(None, (profile.postcode, latin_value(profile, "city"))))
    return ", ".join(filter(None, (street, city, latin_value(profile, "region"))))
