"""The result of adding photos to an inspection, and the remarks on it."""

from dataclasses import dataclass

from sourcing_app.domain.sentences import Sentence, say

_KNOWN = say("Inspections", "Photos that were attached already, left out: {known}; added: {added}.")
_MISSING = say(
    "Inspections",
    "Photos: {photos} of {cartons}. Each opened carton needs one; add the missing ones to this "
    "inspection.",
)


@dataclass(frozen=True, slots=True)
class Inspected:
    """
    The inspection's id, and how many photos were added or already known.

    `photos` is how many count for that day now; each of the `cartons` opened needs one.
    """

    id: int
    added: int
    known: int
    photos: int
    cartons: int

    @property
    def short(self) -> bool:
        """Whether photos are still missing."""
        return self.photos < self.cartons

    @property
    def remarks(self) -> tuple[Sentence, ...]:
        """Remarks on the photos, if any."""
        known = (_KNOWN.put(known=self.known, added=self.added),) if self.known else ()
        missing = _MISSING.put(photos=self.photos, cartons=self.cartons)
        return (*known, missing) if self.short else known
