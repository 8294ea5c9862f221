"""Problems a person can understand and act on; every other exception is a bug."""

from collections.abc import Mapping
from typing import Any

from sourcing_app.domain.sentences import Sentence, say


class AppError(Exception):
    """Shown as it stands: its sentence says what, where and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return str(self.sentence)


class Rejected(AppError, ValueError):
    """
    A rule, a gate or bad input says no; nothing was changed. Pydantic collects ValueErrors.

    `complaints` has the sentence by the field it is about, where that is one field.
    """

    def __init__(self, sentence: Sentence, field: str = "") -> None:
        super().__init__(sentence)
        self.complaints: dict[str, Sentence] = {field: sentence} if field else {}


class NotFound(AppError):
    """What was asked for is not in the file any more."""


class Invalid(Rejected):
    """Some fields hold what cannot be stored; `complaints` has one sentence a field."""

    def __init__(self, complaints: Mapping[str, Sentence]) -> None:
        first = next(iter(complaints.items()))
        super().__init__(
            say("Errors", "{field}: {complaint}").put(field=first[0], complaint=first[1])
        )
        self.complaints = dict(complaints)


class Conflict(Rejected):
    """A field was changed meanwhile by something else: `theirs` is stored, nothing was written."""

    def __init__(self, field: str, theirs: Any) -> None:
        super().__init__(
            say("Errors", "Meanwhile this became “{theirs}”. Look at it and save yours again.").put(
                theirs=theirs
            )
        )
        self.field = field
        self.theirs = theirs


class Environment(AppError):
    """The machine says no: disk full, read-only, no permission, no network."""


class Taken(Environment):
    """There is a file of this name; it is replaced only where the user says so."""


class HalfWritten(Environment):
    """A save failed, and what it wrote could not be taken back yet: the file needs its journal."""


class Displaced(Environment):
    """The open file was moved, deleted, replaced or changed by others: no save may land in it."""


class Held(AppError):
    """Another process holds the sourcing file."""


class HeldElsewhere(Held):
    """Another computer seems to hold the file; only its user knows whether it still does."""


class Damaged(AppError):
    """The file is damaged, or it is no sourcing file at all."""


class TooNew(AppError):
    """The file was written by a later version of the program."""


class Cancelled(Exception):
    """The user stopped a long call; nothing of it was kept."""
