"""What an import of records other than suppliers would do; nothing is written yet."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sourcing_app.services.transfer.plan import Coming, ImportPlan


@dataclass(frozen=True, slots=True)
class Planned:
    """One record to be made: the line that names it first, what it is called, and what it is."""

    line: int
    title: str
    record: Any


@dataclass(frozen=True, slots=True)
class FilledIn:
    """One recorded row, and the values for what is blank of it."""

    line: int
    title: str
    key: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class RecordPlan(ImportPlan):
    """What an import of a `kind` would do: the records that are `new`, and what is filled in."""

    new: list[Planned] = field(default_factory=list)
    filled: list[FilledIn] = field(default_factory=list)

    @property
    def records(self) -> list[Any]:
        """The records to be made."""
        return [each.record for each in self.new]

    @property
    def counts(self) -> dict[str, int]:
        """How many rows there are, and what becomes of them."""
        return {
            "read": self.read,
            "added": len(self.new),
            "updated": len(self.filled),
            "unchanged": self.unchanged,
        }

    @property
    def coming(self) -> Iterator[Coming]:
        """What it brings: what is new, then what is filled in."""
        yield from (Coming(each.line, each.title, new=True) for each in self.new)
        yield from (Coming(each.line, each.title, new=False) for each in self.filled)
