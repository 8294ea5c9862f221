"""Changing the buyer's accounts on marketplaces: each call is one action and one step of undo."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlmodel import Session

from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.records.marketplaces import MARKETPLACE_ACCOUNT
from sourcing_app.domain.registration.marketplaces import (
    MARKETPLACE_NAMES,
    Marketplace,
    RegistrationStep,
)
from sourcing_app.domain.sentences import say
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.registration.account_rows import ACCOUNT_GONE, alibaba_account
from sourcing_app.services.registration.writes import profile_row
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.marketplace import MarketplaceAccount, MarketplaceFields

__all__ = ["MarketplaceAccounts", "MarketplaceFields"]

_TO_COME = say("Marketplaces", "This day is still to come; a step is noted when it is done.")


class MarketplaceAccounts(Records[MarketplaceAccount, MarketplaceFields]):
    """The accounts of all profiles."""

    row = MarketplaceAccount
    typed = MarketplaceFields
    gone = ACCOUNT_GONE

    def add(self, profile_id: int | None, today: date, **values: Any) -> int:
        """
        Add one to a profile, to the main one where none is named; returns its id.

        The name of a marketplace of the list is its own. Raises Invalid or NotFound.
        """
        fields = _checked(values)
        _refuse_days_to_come(fields, today)
        with self.writing("added") as session:
            return _insert(session, profile_id, fields)

    def keep(
        self, profile_id: int | None, today: date, base: Base = None, /, **values: Any
    ) -> None:
        """
        Change the account on Alibaba.com of a profile, which is made where there is none yet.

        Raises Invalid, NotFound or Conflict.
        """
        with self.writing("edited") as session:
            here = alibaba_account(SessionReader(session), profile_id)
            if here.id is not None:
                self.apply(session, self.found(session, here.id), today, base, **values)
                return
            fields = _checked({"marketplace": Marketplace.ALIBABA, **values})
            _refuse_days_to_come(fields, today)
            _insert(session, profile_id, fields)

    def follow(
        self, session: Session, row: MarketplaceAccount, names: Collection[str], today: date
    ) -> None:
        """Refuse days to come; another marketplace of the list brings its name along."""
        if "marketplace" in names and "name" not in names:
            row.name = _name_of(row.marketplace) or row.name
        _refuse_days_to_come(MarketplaceFields.of(row), today)
        session.add(row)


def _checked(values: dict[str, Any]) -> MarketplaceFields:
    chosen = MARKETPLACE_ACCOUNT["marketplace"].chosen(str(values.get("marketplace", "")))
    name = values.get("name") or _name_of(chosen)
    return MarketplaceFields.checked(**{**values, "name": name})


def _name_of(chosen: Any) -> str:
    """What a marketplace of the list is called everywhere: names are not translated here."""
    other = chosen == Marketplace.OTHER or chosen not in MARKETPLACE_NAMES
    return "" if other else str(MARKETPLACE_NAMES[chosen])


def _insert(session: Session, profile_id: int | None, fields: MarketplaceFields) -> int:
    profile = profile_row(session, profile_id)
    row = MarketplaceAccount(**fields.model_dump(), profile_id=int(profile.id or 0))
    return insert_row(session, row)


def _refuse_days_to_come(fields: MarketplaceFields, today: date) -> None:
    days = {step.value: getattr(fields, step.value) for step in RegistrationStep}
    wrong = {name: _TO_COME for name, day in days.items() if day is not None and day > today}
    if wrong:
        raise Invalid(wrong)
