"""What a command returns: a document for scripts, lines for people, an exit status."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import AppError, Damaged, Environment, Held, TooNew

if TYPE_CHECKING:
    from sourcing_app.domain.findings import Finding


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
    """`document` becomes the JSON, `lines` the plain text; amounts and days may be typed values."""

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
    """The exit status of an error; REFUSED if it has none of its own."""
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), Status.REFUSED)


def jsonable(value: Any) -> Any:
    """Convert a value json does not know: amounts to strings, days to ISO 8601, sets to lists."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, set | frozenset):
        return sorted(value)
    return str(value)


def finding_document(finding: "Finding") -> dict[str, Any]:
    """A finding in a text as JSON shows it; `start` and `end` count characters."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "text": str(finding.sentence),
        "start": finding.start,
        "end": finding.end,
        "fix": finding.fix,
    }
