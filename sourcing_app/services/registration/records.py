"""Checking and changing the buyer's details: each change is saved at once and can be undone."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.actions import Action
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.registration.profile import NO_COUNTRY, PAIRS, Profile
from sourcing_app.domain.values.latin import without_vowels
from sourcing_app.domain.values.spelling import Style
from sourcing_app.domain.values.text import clean_line
from sourcing_app.services.latin import latin
from sourcing_app.services.registration.countries import default_currency
from sourcing_app.services.registration.logo import Logo
from sourcing_app.services.registration.mails import read_email
from sourcing_app.services.registration.phones import read_phone
from sourcing_app.services.registration.profiles import LETTER_SETTINGS
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.services.registration.writes import profile_row
from sourcing_app.store.countries import country_of
from sourcing_app.store.queries.registration import profile as stored
from sourcing_app.store.tables.profile import ProfileFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["ProfileFields", "Registration"]

_PASSPORT_STYLE = {"name"}


class Registration:
    """
    One profile of the buyer, the main one where none is named.

    `logo` is the picture in its letterhead.
    """

    def __init__(self, file: "OpenFile", profile_id: int | None = None) -> None:
        self._file = file
        self._profile_id = profile_id
        self.logo = Logo(file, profile_id)

    def of(self, profile_id: int | None) -> "Registration":
        """Another profile."""
        return Registration(self._file, profile_id)

    def profile(self) -> Profile:
        """Return the details as stored; empty ones where nothing was entered yet."""
        return read_profile(self._file.reader, self._profile_id)

    def change(self, base: Base = None, /, **values: str) -> Profile:
        """
        Check and keep these details as one action; the others stay.

        A country sets the currency where the user chose none, and a Latin form that is just what
        the program makes of the native text follows it. Raises Invalid, with a sentence for each
        detail that cannot be kept, or Conflict where a detail is no longer what `base` says it
        was; and then has changed nothing.
        """
        before = self.profile()
        ready = self._normal(before, values)
        self._keep(base, {**_following(before, ready), **ready})
        return self.profile()

    def letter_settings(self) -> dict[str, Any]:
        """Return the buyer's own limits of letters and brand words; None or "" is none."""
        row = stored(self._file.reader, LETTER_SETTINGS)
        empty = ProfileFields()
        return {name: row[name] if row else getattr(empty, name) for name in LETTER_SETTINGS}

    def set_letters(self, base: Base = None, /, **values: Any) -> None:
        """Keep some of `letter_settings` as one action; raises Invalid or Conflict."""
        self._keep(base, values)

    def change_all(self, values: Mapping[str, str]) -> Profile:
        """Keep these details, and every Latin form that is then missing, as one action."""
        before = self.profile()
        given = {name: text for name, text in values.items() if name in asdict(before)}
        after = replace(before, **self._normal(before, given))
        return self.change(**{**values, **_latin_forms(after)})

    def transliterated(self, pair: str) -> str:
        """Return a detail's native text in Latin letters (R34); `pair` is one of PAIRS."""
        return _in_latin(self.profile(), pair)

    def transliterate(self, pair: str) -> Profile:
        """Keep the Latin form of one detail beside its native text, as one action."""
        return self.change(**{f"{pair}_latin": self.transliterated(pair)})

    def transliterate_all(self) -> Profile:
        """Fill in every Latin form that is missing, as one action."""
        profile = self.profile()
        values = _latin_forms(profile)
        return self.change(**values) if values else profile

    def _keep(self, base: Base, values: Mapping[str, Any]) -> None:
        with self._file.database.writing(Action.PROFILE_EDITED) as session:
            row = profile_row(session, self._profile_id)
            for name, value in ProfileFields.of(row).changed(base, **values):
                setattr(row, name, value)
            session.add(row)

    def _normal(self, before: Profile, values: dict[str, str]) -> dict[str, Any]:
        """Bring what was typed into the form it is stored in; all complaints come at once."""
        ready: dict[str, Any] = {name: clean_line(value) for name, value in values.items()}
        complaints = {}
        country = before.country
        if ready.get("country"):
            country = country_of(ready["country"]) or ""
            ready["country"] = country
            if not country:
                complaints["country"] = NO_COUNTRY
        normal: dict[str, Callable[[str], str]] = {
            "phone": lambda text: read_phone(text, country).kept,
            "email": read_email,
        }
        for name in normal.keys() & ready.keys():
            try:
                ready[name] = normal[name](ready[name]) if ready[name] else ""
            except Rejected as error:
                complaints[name] = error.sentence
        if complaints:
            raise Invalid(complaints)
        if ready.get("country") and "currency" not in ready:
            ready |= _currency_of(before, country)
        return ready


def _in_latin(profile: Profile, pair: str) -> str:
    native = str(getattr(profile, f"{pair}_native"))
    style = Style.NAME if pair in _PASSPORT_STYLE else Style.ADDRESS
    return latin(native, style, profile.country)


def _latin_forms(profile: Profile) -> dict[str, str]:
    """Every Latin form that is missing and can be told from the native text, by its field."""
    return {
        f"{pair}_latin": _in_latin(profile, pair) for pair in PAIRS if _can_be_filled(profile, pair)
    }


def _following(before: Profile, values: Mapping[str, Any]) -> dict[str, str]:
    """The Latin forms that were made of native texts which change, made of what they become."""
    known = {name: value for name, value in values.items() if name in asdict(before)}
    after, found = replace(before, **known), {}
    for pair in PAIRS:
        native, latin_form = getattr(before, f"{pair}_native"), getattr(before, f"{pair}_latin")
        if values.get(f"{pair}_native", native) == native or f"{pair}_latin" in values:
            continue
        if latin_form and not without_vowels(native) and latin_form == _in_latin(before, pair):
            now = getattr(after, f"{pair}_native")
            found[f"{pair}_latin"] = "" if without_vowels(now) else _in_latin(after, pair)
    return found


def _can_be_filled(profile: Profile, pair: str) -> bool:
    native, latin_form = getattr(profile, f"{pair}_native"), getattr(profile, f"{pair}_latin")
    return bool(native and not latin_form and not without_vowels(native))


def _currency_of(before: Profile, country: str) -> dict[str, str]:
    """Follow the country unless the user chose a currency of their own."""
    untouched = before.currency == default_currency(before.country)
    return {"currency": default_currency(country)} if untouched else {}
