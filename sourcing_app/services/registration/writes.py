"""The buyer's row inside a transaction: made when the first detail is kept."""

from sqlmodel import Session

from sourcing_app.domain.errors import NotFound
from sourcing_app.services.records import insert_row
from sourcing_app.services.registration.rows import NO_PROFILE
from sourcing_app.store.queries.registration import profile
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.profile import BuyerProfile


def profile_row(session: Session, profile_id: int | None = None) -> BuyerProfile:
    """
    Return a profile's row, the main one's where none is named, which is made where none is.

    Raises NotFound.
    """
    here = profile(SessionReader(session), ("id",), profile_id)
    if here is not None:
        return session.get_one(BuyerProfile, here["id"])
    if profile_id is not None:
        raise NotFound(NO_PROFILE)
    row = BuyerProfile(main=True)
    insert_row(session, row)
    return row
