"""The stored details by plain SQL, for pages that must paint before SQLModel is loaded."""

from dataclasses import fields

from sourcing_app.domain.registration.profile import Profile
from sourcing_app.store.queries.registration import profile
from sourcing_app.store.sqlite.reader import Reader, word_or

_COLUMNS = tuple(field.name for field in fields(Profile))


def read_profile(reader: Reader) -> Profile:
    """Return the buyer's details; all empty where none were entered yet."""
    row = profile(reader, _COLUMNS)
    if row is None:
        return Profile()
    values = {name: row[name] for name in _COLUMNS}
    return Profile(
        **{
            **values,
            "kind": word_or(values["kind"], Profile().kind),
            "role": word_or(values["role"], Profile().role),
        }
    )
