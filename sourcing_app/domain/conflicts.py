"""Lost updates are refused: a save names the value that was displayed before the change."""

from collections.abc import Mapping
from typing import Any

from sourcing_app.domain.errors import Conflict

Base = Mapping[str, Any] | None
"""What a form showed as stored, by field; None or a missing field asks for no comparison."""


def refuse_conflicts(stored: Mapping[str, Any], base: Base, wanted: Mapping[str, Any]) -> None:
    """Raise Conflict for a field whose stored value is neither the base nor the new value."""
    for field, seen in (base or {}).items():
        if field in wanted and stored[field] not in (seen, wanted[field]):
            raise Conflict(field, stored[field])
