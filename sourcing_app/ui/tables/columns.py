"""A table's columns as data."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.cells import TableCell

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """
    A column: its name for the program, its heading, its cells.

    Widths are in pixels at the usual text size. `sort_key` is what the row source is asked to
    sort by, "" where a click on the heading does nothing. The higher the `priority`, the sooner
    the column hides itself in a narrow window; 0 stays. The identity column takes the room that
    is left and never hides; without one marked it is the first.
    """

    name: str
    heading: Sentence | None
    cell: Callable[[R], TableCell]
    width: int = 110
    minimum: int = 40
    right: bool = False
    sort_key: str = ""
    priority: int = 1
    identity: bool = False

    def title(self) -> str:
        """The heading in the language of the moment."""
        return "" if self.heading is None else said(self.heading)
