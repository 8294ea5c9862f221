"""What a check found in a text, where, and how to correct it."""

from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence


class Severity(StrEnum):
    """An error blocks, a warning does not, a hint is advice."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """
    One finding of rule `rule` ("R85") in the characters start..end of the checked text.

    `fix` is the whole text after the one-click correction, or None if a person must decide.
    `field` names the field of a record whose text was checked; "" is a text of its own, or what
    the record says as a whole (start and end are 0 then).
    """

    rule: str
    severity: Severity
    sentence: Sentence
    start: int
    end: int
    fix: str | None = None
    field: str = ""
