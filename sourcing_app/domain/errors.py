"""Problems a person can understand and act on; every other exception is a bug."""

from collections.abc import Mapping
from typing import Any

from sourcing_app.domain.sentences import Sentence, say


class AppError(Exception):
    """Shown unchanged: its sentence says what, where and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return str(self.sentence)


class Rejected(AppError, ValueError):
    """
    Refused by a rule, a gate or validation; nothing was changed. Pydantic collects ValueErrors.

    `complaints` has the sentence by field, if it is about one field.
    """

    def __init__(self, sentence: Sentence, field: str = "") -> None:
        super().__init__(sentence)
        self.complaints: dict[str, Sentence] = {field: sentence} if field else {}


class TwoReadings(Rejected):
    """A text that can mean two things; `readings` are both, as they are typed without doubt."""

    def __init__(self, sentence: Sentence, *readings: str) -> None:
        super().__init__(sentence)
        self.readings = readings


class NotFound(AppError):
    """The requested record is no longer in the file."""


class Invalid(Rejected):
    """Some fields have values that cannot be stored; `complaints` has one sentence per field."""

    def __init__(self, complaints: Mapping[str, Sentence]) -> None:
        first = next(iter(complaints.items()))
        super().__init__(
            say("Errors", "{field}: {complaint}").put(field=first[0], complaint=first[1])
        )
        self.complaints = dict(complaints)


class Conflict(Rejected):
    """A field was changed meanwhile: `theirs` is the stored value, nothing was written."""

    def __init__(self, field: str, theirs: Any) -> None:
        super().__init__(
            say(
                "Errors", "This was changed to “{theirs}” meanwhile. Check it and save yours again."
            ).put(theirs=theirs)
        )
        self.field = field
        self.theirs = theirs


class Environment(AppError):
    """The computer refuses: disk full, read-only, no permission, no network."""


class Taken(Environment):
    """A file with this name exists; it is replaced only with the user's consent."""


class HalfWritten(Environment):
    """A save failed and is not rolled back yet: the file needs its journal."""


class Displaced(Environment):
    """The open file was moved, deleted, replaced or changed by others: nothing is saved to it."""


class Held(AppError):
    """Another process has the sourcing file open."""


class HeldElsewhere(Held):
    """Another computer seems to have the file open; only its user knows whether it still does."""


class Damaged(AppError):
    """The file is damaged, or is not a sourcing file."""


class TooNew(AppError):
    """The file was written by a later version of the program."""


class Cancelled(Exception):
    """The user cancelled a long call; nothing was changed."""
