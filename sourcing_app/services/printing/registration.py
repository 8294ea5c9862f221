"""The registration sheet: a buyer's details in the site's order, its steps, other marketplaces."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import (
    Chapter,
    Document,
    FactList,
    Grid,
    GridColumn,
    Remarks,
)
from sourcing_app.domain.records.marketplaces import MARKETPLACE_ACCOUNT
from sourcing_app.domain.registration.marketplaces import (
    SIGN_IN_NAMES,
    STEP_NAMES,
    RegistrationStep,
)
from sourcing_app.domain.registration.profile import PAIRS, Profile, latin_value, name_of
from sourcing_app.domain.registration.registration import ADDRESS_FIELDS, SITE_FIELDS, missing
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.printing.requests import KIND_NAMES
from sourcing_app.services.registration.account_rows import (
    MarketplaceRow,
    account_rows,
    alibaba_account,
)
from sourcing_app.services.registration.copying import copies
from sourcing_app.services.registration.rows import read_profile

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_MADE = say("Printing", "{document}, {day}")
_SITE = say("Printing", "The site's form")
_ADDRESS = say("Printing", "Delivery address")
_NATIVE = say("Printing", "In your own letters")
_ON_SITE = say("Printing", "Registration on Alibaba.com")
_ELSEWHERE = say("Printing", "Other marketplaces")
_NO_ACCOUNT = say("Printing", "No account is recorded.")
_MISSING = say("Printing", "Still missing")
_COMPLETE = say("Printing", "Nothing is missing.")


def registration_sheet(file: "OpenFile", today: date, profile_id: int | None = None) -> Document:
    """
    Make the sheet of a profile, of the main one where none is named.

    What is not known is a line to write on, and so is the day of a step that is not done.
    """
    profile = read_profile(file.reader, profile_id)
    alibaba = alibaba_account(file.reader, profile_id)
    rows = account_rows(file.reader, profile_id)
    others = [row for row in rows if row.id != alibaba.id]
    title = KIND_NAMES[DocumentKind.REGISTRATION]
    return Document(
        title=title,
        name=latin_value(profile, "company") or latin_value(profile, "name"),
        about=(today,),
        chapters=(*_chapters(profile), _steps(alibaba), _elsewhere(others), _lacking(profile)),
        foot=_MADE.put(document=title, day=today),
    )


def _chapters(profile: Profile) -> list[Chapter]:
    site = _copied(profile, SITE_FIELDS)
    address = _copied(profile, ADDRESS_FIELDS)
    native = [(name_of(pair), getattr(profile, f"{pair}_native")) for pair in PAIRS]
    return [
        Chapter(_SITE, (FactList(site, to_fill=True),)),
        Chapter(_ADDRESS, (FactList(address, to_fill=True),)),
        Chapter(_NATIVE, (FactList(native, to_fill=True),)),
    ]


def _lacking(profile: Profile) -> Chapter:
    lacking = [name_of(field) for field in missing(profile)]
    return Chapter(_MISSING, (Remarks(lacking or [_COMPLETE], marked=bool(lacking)),))


def _steps(account: MarketplaceRow) -> Chapter:
    """The steps with their days; the password has a place, and never a line of its own."""
    known = (
        (MARKETPLACE_ACCOUNT["sign_in"].words, SIGN_IN_NAMES[account.sign_in]),
        (MARKETPLACE_ACCOUNT["password_place"].words, account.password_place),
    )
    days = ((STEP_NAMES[each.step], account.days[each.step]) for each in account.steps)
    return Chapter(_ON_SITE, (FactList((*known, *days), to_fill=True),))


def _elsewhere(accounts: Sequence[MarketplaceRow]) -> Chapter:
    columns = (
        GridColumn(MARKETPLACE_ACCOUNT["marketplace"].words, 3),
        GridColumn(MARKETPLACE_ACCOUNT["email"].words, 4),
        GridColumn(STEP_NAMES[RegistrationStep.SUBMITTED], 2),
        GridColumn(STEP_NAMES[RegistrationStep.CONFIRMED], 2),
        GridColumn(MARKETPLACE_ACCOUNT["note"].words, 3),
    )
    lines = [
        (row.name, row.email, row.registered_on, row.days[RegistrationStep.CONFIRMED], row.note)
        for row in accounts
    ]
    return Chapter(_ELSEWHERE, (Grid(columns, lines, _NO_ACCOUNT),))


def _copied(profile: Profile, fields: tuple[str, ...]) -> list[tuple[Sentence, Any]]:
    return [(copy.name, copy.text) for copy in copies(profile, fields)]
