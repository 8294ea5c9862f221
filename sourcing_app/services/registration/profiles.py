"""Several buyer profiles: own company, a client, a private person; one of them is the main one."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session

from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.inquiries.lint.channels import LIMIT_FIELDS
from sourcing_app.domain.sentences import say
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.registration.rows import NO_PROFILE
from sourcing_app.store.queries.registration import profile
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.profile import BuyerProfile, ProfileFields

__all__ = ["ProfileFields", "Profiles"]

LETTER_SETTINGS = ("own_brands", "no_brands", *LIMIT_FIELDS)
"""What of the main profile's row is set for all letters."""
_MAIN_STAYS = say(
    "Profiles", "The profile that is used where no other is chosen stays; use another one first."
)


class Profiles(Records[BuyerProfile, ProfileFields]):
    """Each call is one action of the user and one step of undo."""

    row = BuyerProfile
    typed = ProfileFields
    gone = NO_PROFILE

    def add(self, **values: Any) -> int:
        """Add one, the main one where it is the first; returns its id. Raises Invalid."""
        fields = ProfileFields.checked(**values)
        with self.writing("added") as session:
            main = profile(SessionReader(session), ("id",)) is None
            return insert_row(session, BuyerProfile(**fields.model_dump(), main=main))

    def make_main(self, profile_id: int) -> None:
        """
        Use it where no other is chosen; what is set for all letters goes along.

        Raises NotFound, also for one in the Bin.
        """
        with self.writing("made_main") as session:
            row = self.found(session, profile_id)
            if row.binned_at is not None:
                raise NotFound(NO_PROFILE)
            former = _main(session)
            if former is not None and former.id != row.id:
                _hand_over(session, former, row)
            row.main = True

    def bin(self, ids: Sequence[int]) -> None:
        """Move them to the Bin; raises Rejected for the main one, or NotFound."""
        with self.writing("binned") as session:
            main = _main(session)
            for row in [self.found(session, key) for key in ids]:
                if main is not None and row.id == main.id:
                    raise Rejected(_MAIN_STAYS)
                row.main, row.binned_at = False, row.binned_at or datetime.now(UTC)


def _main(session: Session) -> BuyerProfile | None:
    here = profile(SessionReader(session), ("id",))
    return None if here is None else session.get_one(BuyerProfile, here["id"])


def _hand_over(session: Session, former: BuyerProfile, main: BuyerProfile) -> None:
    """The former one is written first, for the file allows only one."""
    settings = {name: getattr(former, name) for name in LETTER_SETTINGS}
    empty = ProfileFields()
    former.sqlmodel_update({name: getattr(empty, name) for name in LETTER_SETTINGS})
    former.main = False
    session.flush()
    main.sqlmodel_update(settings)
