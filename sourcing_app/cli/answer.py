"""What a command gives back: one document for scripts, a few lines for people, one status."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum
from typing import Any

from sourcing_app.domain.errors import AppError, Damaged, Environment, Held, TooNew


class Status(IntEnum):
    """The exit statuses a script may rely on."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    REFUSED = 3
    DAMAGED = 4
    HELD = 5
    ENVIRONMENT = 6
    NEWER = 7


@dataclass(frozen=True, slots=True)
class Output:
    """`document` becomes the JSON, `lines` the plain text; amounts and days may stay typed."""

    document: Mapping[str, Any]
    lines: Sequence[str] = ()
    status: int = Status.DONE


_STATUSES: tuple[tuple[type[AppError], Status], ...] = (
    (Damaged, Status.DAMAGED),
    (Held, Status.HELD),
    (Environment, Status.ENVIRONMENT),
    (TooNew, Status.NEWER),
)


def status_of(error: AppError) -> Status:
    """The status a failure ends with; whatever has no own one is a refusal."""
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), Status.REFUSED)


def jsonable(value: Any) -> Any:
    """Write a value json does not know: amounts as strings, days as ISO 8601, sets as lists."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, set | frozenset):
        return sorted(value)
    return str(value)
