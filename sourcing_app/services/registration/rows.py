"""The stored details by plain SQL, for pages that must paint before SQLModel is loaded."""

from dataclasses import dataclass, fields

from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.registration.profile import BuyerKind, Profile
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.names import folded
from sourcing_app.store.queries import registration
from sourcing_app.store.sqlite.reader import Reader, word_or

_COLUMNS = tuple(field.name for field in fields(Profile))
NO_PROFILE = say("Profiles", "There is no such buyer profile.")
_NONE_NAMED = say("Profiles", "There is no buyer profile “{name}”. There are: {known}")
_SEVERAL = say(
    "Profiles", "Several buyer profiles are called “{name}”; name it by its number: {known}"
)


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """One buyer profile; `title` is what it is called by, "" where nothing is filled in."""

    id: int
    title: str
    kind: BuyerKind
    client: bool
    main: bool


def read_profile(reader: Reader, profile_id: int | None = None) -> Profile:
    """
    Return a buyer's details, the main profile's where none is named.

    All empty where none were entered yet, or the profile is gone.
    """
    row = registration.profile(reader, _COLUMNS, profile_id)
    if row is None:
        return Profile()
    values = {name: row[name] for name in _COLUMNS}
    return Profile(
        **{
            **values,
            "kind": word_or(values["kind"], Profile().kind),
            "role": word_or(values["role"], Profile().role),
            "client": bool(values["client"]),
        }
    )


def profile_rows(reader: Reader) -> list[ProfileRow]:
    """List the profiles outside the Bin, the main one first."""
    return [
        ProfileRow(
            row["id"], row["title"], word_or(row["kind"], BuyerKind.COMPANY),
            bool(row["client"]), at == 0,
        )
        for at, row in enumerate(registration.profiles(reader))
    ]  # fmt: skip


def main_profile(reader: Reader) -> int | None:
    """The id of the main profile; None where no details were entered yet."""
    row = registration.profile(reader, ("id",))
    return None if row is None else int(row["id"])


def profile_named(reader: Reader, text: str) -> int:
    """Find a profile by what it is called or its number; raises NotFound, or Rejected for two."""
    rows = profile_rows(reader)
    wanted = folded(text)
    found = [row for row in rows if folded(row.title) == wanted or str(row.id) == text.strip()]
    named = ", ".join(f"{row.title} ({row.id})" for row in found or rows)
    if not found:
        raise NotFound(_NONE_NAMED.put(name=text, known=named))
    if len(found) > 1:
        raise Rejected(_SEVERAL.put(name=text, known=named))
    return found[0].id
