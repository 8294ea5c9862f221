"""The registration sheet: the buyer's details in the order in which the site asks for them."""

from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import Chapter, Document, FactList, Remarks
from sourcing_app.domain.registration.profile import PAIRS, Profile, latin_value, name_of
from sourcing_app.domain.registration.registration import ADDRESS_FIELDS, SITE_FIELDS, missing
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.printing.requests import KIND_NAMES
from sourcing_app.services.registration.copying import copies
from sourcing_app.services.registration.rows import read_profile

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_MADE = say("Printing", "{document}, {day}")
_SITE = say("Printing", "The site's form")
_ADDRESS = say("Printing", "Delivery address")
_NATIVE = say("Printing", "In your own letters")
_MISSING = say("Printing", "Still missing")
_COMPLETE = say("Printing", "Nothing is missing.")


def registration_sheet(file: "OpenFile", today: date) -> Document:
    """Make the sheet; what is not known is a line to write on."""
    profile = read_profile(file.reader)
    title = KIND_NAMES[DocumentKind.REGISTRATION]
    return Document(
        title=title,
        name=latin_value(profile, "company") or latin_value(profile, "name"),
        about=(today,),
        chapters=tuple(_chapters(profile)),
        foot=_MADE.put(document=title, day=today),
    )


def _chapters(profile: Profile) -> list[Chapter]:
    site = _copied(profile, SITE_FIELDS)
    address = _copied(profile, ADDRESS_FIELDS)
    native = [(name_of(pair), getattr(profile, f"{pair}_native")) for pair in PAIRS]
    lacking = [name_of(field) for field in missing(profile)]
    return [
        Chapter(_SITE, (FactList(site, to_fill=True),)),
        Chapter(_ADDRESS, (FactList(address, to_fill=True),)),
        Chapter(_NATIVE, (FactList(native, to_fill=True),)),
        Chapter(_MISSING, (Remarks(lacking or [_COMPLETE], marked=bool(lacking)),)),
    ]


def _copied(profile: Profile, fields: tuple[str, ...]) -> list[tuple[Sentence, Any]]:
    return [(copy.name, copy.text) for copy in copies(profile, fields)]
