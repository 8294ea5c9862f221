"""The buyer as named in letters."""

from sourcing_app.domain.inquiries.letter import Sender, join
from sourcing_app.domain.registration.profile import BuyerKind, Profile, latin_value
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.sqlite.reader import Reader


def read_sender(reader: Reader) -> Sender:
    """Return the buyer as named in letters, with the country's English name."""
    return sender_of(read_profile(reader))


def country_name(code: str) -> str:
    """Return the English name of a country's code, "" for none; loads the names on first use."""
    from sourcing_app.services.registration.countries import country_name as named

    return named(code) if code else ""


def sender_of(profile: Profile) -> Sender:
    """Return the sender that a profile stands for."""
    return Sender(
        name=latin_value(profile, "name"),
        position=profile.position,
        company=latin_value(profile, "company"),
        region=latin_value(profile, "region"),
        country=country_name(profile.country),
        business=profile.business,
        address=_address(profile),
        phone=_spaced(profile.phone),
        email=profile.email,
        website=profile.website,
        registration=profile.registration_numbers,
        private=profile.kind is BuyerKind.PERSON,
    )


def _spaced(phone: str) -> str:
    from sourcing_app.services.registration.phones import shown

    return shown(phone) if phone else ""


def _address(profile: Profile) -> str:
    street = join(
        (" ".join((latin_value(profile, "street"), profile.house)).strip(), _unit(profile))
    )
    city = " ".join(filter(None, (profile.postcode, latin_value(profile, "city"))))
    region = latin_value(profile, "region")
    return join((street, city, region if region != latin_value(profile, "city") else ""))


def _unit(profile: Profile) -> str:
    """A flat or office with a word before a bare number: "Baumana 12 4" is read in several ways."""
    return f"unit {profile.flat}" if profile.flat[:1].isdecimal() else profile.flat
