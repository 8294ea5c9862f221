"""The bank account in use, on paper: with how it was confirmed, and a warning where it was not."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sourcing_app.documents.document import Chapter, Content, FactList, Remarks
from sourcing_app.domain.accounts.account import ACCOUNT_STATE_NAMES, AccountState
from sourcing_app.domain.accounts.confirmation import CHANNEL_NAMES
from sourcing_app.domain.accounts.numbers import grouped
from sourcing_app.domain.records.payments import ACCOUNT, ACCOUNT_KIND_NAMES
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.accounts.rows import AccountRow, accounts_of
from sourcing_app.services.printing.requests import Wording
from sourcing_app.services.registration.countries import country_name

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_CHANGED = say(
    "Printing",
    "The bank details changed on {day}. Confirm them by phone, at a number you had before, "
    "before you pay.",
)
_UNCONFIRMED = say("Printing", "This account is not confirmed: nothing may be paid to it yet.")
_NONE = say("Printing", "No bank account is on file.")
_MASKED = say("Printing", "ends in {end}")
_SHOWN = 4


def account_chapter(
    file: "OpenFile", supplier_id: int, wording: Wording, *, masked: bool = False
) -> Chapter:
    """Tell where the supplier wants the money; of a `masked` number, only how it ends."""
    history = accounts_of(file.reader, supplier_id)
    used = next((each for each in history if each.state is not AccountState.REVOKED), None)
    if used is None:
        return Chapter(ACCOUNT.words, (Remarks((_NONE,)),))
    warnings = tuple(_warnings(used, changed=len(history) > 1))
    remarks: tuple[Content, ...] = (Remarks(warnings, marked=True),) if warnings else ()
    return Chapter(ACCOUNT.words, (_facts(used, wording, masked=masked), *remarks))


def _facts(account: AccountRow, wording: Wording, *, masked: bool) -> FactList:
    country = country_name(account.country, wording.language) if account.country else ""
    channel = CHANNEL_NAMES[account.channel_kind] if account.channel_kind else None
    return FactList(
        (
            (ACCOUNT["beneficiary"].words, account.beneficiary),
            (ACCOUNT["kind"].words, ACCOUNT_KIND_NAMES[account.kind]),
            (ACCOUNT["number"].words, _ending(account) if masked else grouped(account.number)),
            (ACCOUNT["bank"].words, account.bank),
            (ACCOUNT["swift"].words, account.swift),
            (ACCOUNT["country"].words, country),
            (ACCOUNT["entered_on"].words, account.entered_on),
            (ACCOUNT["state"].words, ACCOUNT_STATE_NAMES[account.state]),
            (ACCOUNT["channel_kind"].words, channel),
            (ACCOUNT["channel"].words, account.channel),
            (ACCOUNT["verified_with"].words, account.verified_with),
            (ACCOUNT["verified_on"].words, account.verified_on),
        )
    )


def _ending(account: AccountRow) -> Sentence | None:
    return _MASKED.put(end=account.number[-_SHOWN:]) if account.number else None


def _warnings(account: AccountRow, *, changed: bool) -> Iterator[Sentence]:
    if account.in_use_since is None:
        yield _UNCONFIRMED
        if changed:
            yield _CHANGED.put(day=account.entered_on)
