"""The buyer's own details, and accounts on marketplaces."""

from collections.abc import Iterable

from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.store.queries.history import called
from sourcing_app.store.sqlite.reader import Reader, Row

_FIRST = "ORDER BY main DESC, id LIMIT 1"
"""The main profile; the oldest where none is."""


def brand_lists(reader: Reader) -> tuple[str, str]:
    """The buyer's own brands and the words that are none, separated by semicolons."""
    row = profile(reader, ("own_brands", "no_brands"))
    return ("", "") if row is None else (row["own_brands"], row["no_brands"])


def profile(reader: Reader, columns: Iterable[str], profile_id: int | None = None) -> Row | None:
    """
    These columns of a profile, of the main one where none is named.

    None where no details were entered yet, or the profile is gone.
    """
    select = f"SELECT {', '.join(columns)} FROM buyer_profile"
    if profile_id is None:
        return reader.one(f"{select} WHERE binned_at IS NULL {_FIRST}")
    return reader.one(f"{select} WHERE id = ?", (profile_id,))


def profiles(reader: Reader) -> list[Row]:
    """The `id`, `title`, `kind` and `client` of all outside the Bin, the main one first."""
    return reader.rows(
        f"SELECT id, {called(PROFILE.title, 'p')} AS title, kind, client "
        "FROM buyer_profile p WHERE binned_at IS NULL ORDER BY main DESC, id"
    )


def accounts_of(reader: Reader, profile_id: int | None) -> list[Row]:
    """The accounts of a profile, the main one's where none is named, in the order of their age."""
    whose = profile(reader, ("id",)) if profile_id is None else {"id": profile_id}
    return reader.rows(
        "SELECT * FROM marketplace_account WHERE profile_id = ? AND binned_at IS NULL ORDER BY id",
        (whose["id"] if whose else None,),
    )


def account(reader: Reader, account_id: int) -> Row | None:
    """All columns of one account; None if it is gone."""
    return reader.one("SELECT * FROM marketplace_account WHERE id = ?", (account_id,))
