"""A supplier's bank account as far as payments depend on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from sourcing_app.domain.sentences import Sentence, say

if TYPE_CHECKING:
    from sourcing_app.domain.accounts.confirmation import CheckChannel


class AccountKind(StrEnum):
    """Whose account it is."""

    COMPANY = "company"
    PERSON = "person"


class AccountState(StrEnum):
    """New until checked through a second channel; revoked once another account replaced it."""

    NEW = "new"
    VERIFIED = "verified"
    REVOKED = "revoked"


ACCOUNT_STATE_NAMES: Mapping[AccountState, Sentence] = {
    AccountState.NEW: say("Accounts", "Not confirmed"),
    AccountState.VERIFIED: say("Accounts", "Confirmed"),
    AccountState.REVOKED: say("Accounts", "Revoked"),
}


@dataclass(frozen=True, slots=True)
class Account:
    """
    The supplier's account in use.

    `matches`: the payee has the supplier's name. `renamed` are the supplier's names at confirmation
    and now, if they differ. `changed_on` is the day on which it took another one's place, None for
    the first one; `away` is where it is and where the supplier is, if these are two countries.
    """

    beneficiary: str
    kind: AccountKind
    state: AccountState
    matches: bool
    name_confirmed: bool
    channel: str = ""
    verified_on: date | None = None
    channel_kind: "CheckChannel | None" = None
    known_since: date | None = None
    renamed: tuple[str, str] | None = None
    changed_on: date | None = None
    away: tuple[str, str] | None = None
