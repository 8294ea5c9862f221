"""A table's columns as data."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.list_query import ListQuery
from sourcing_app.ui.formatting import said, shown
from sourcing_app.ui.widgets.cells import PillText, TableCell

STAR = say("ColumnChooser", "Star")
"""The one column without a heading that rows go by."""

R = TypeVar("R")
_FIRST = (
    say("TableModel", "{heading}, sorted ascending"),
    say("TableModel", "{heading}, sorted descending"),
)
_SECOND = (
    say("TableModel", "{heading}, second order, ascending"),
    say("TableModel", "{heading}, second order, descending"),
)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """
    A column: its name for the program, its heading, and the value its cells show of a row.

    A value a sentence may hold is written in the language of the moment, numbers and money with
    their separators; a pill is painted, and a whole `TableCell` taken as it is. None is nothing,
    or a dash that is read out as `unknown`.

    Widths are in pixels at the usual text size. `sort_key` is what the row source is asked to
    sort by, "" where a click on the heading does nothing. The higher the `priority`, the sooner
    the column hides itself where there is no room for its `minimum`; 0 stays. The identity column
    has the room that is left before others grow beyond their minimum, until its texts fit, and
    never hides; without one marked it is the first. `lasting` says that the value rests
    on the row alone, not on the day or on what else the page knows: its cell is made once a row.
    An `optional` one is shown once the user has chosen it, where those of priority 1 that are not
    leave it room. With a `field` of the record its cells can be typed into. `prepare` reads what
    its cells cannot tell without: it is called once, in a job, when the column is shown, and the
    rows are read again after it. What is not `sought` is in the program's own words, in which no
    filter looks: none of them is marked as found.
    """

    name: str
    heading: Sentence | None
    value: Callable[[R], Any]
    width: int = 110
    minimum: int = 40
    right: bool = False
    sort_key: str = ""
    priority: int = 1
    identity: bool = False
    muted: bool = False
    bold: bool = False
    unknown: Sentence | None = None
    lasting: bool = True
    optional: bool = False
    field: str = ""
    prepare: Callable[[], None] | None = None
    sought: bool = True

    def title(self) -> str:
        """Return the heading in the language of the moment, "" for a column without one."""
        return said(self.heading) if self.heading else ""

    def spoken(self, asked: ListQuery) -> str:
        """Return the heading, and behind it how rows go by the column, where they do."""
        key = self.sort_key
        if not key or key not in {asked.sort, asked.besides.then}:
            return self.title() or said(STAR)
        down = asked.descending if key == asked.sort else asked.besides.then_descending
        return said((_FIRST if key == asked.sort else _SECOND)[down].put(heading=self.title()))

    def cell(self, row: R) -> TableCell:
        """Return what the row shows here."""
        made = self._made(row)
        return made if self.sought else replace(made, sought=False)

    def _made(self, row: R) -> TableCell:
        value = self.value(row)
        if isinstance(value, TableCell):
            return value
        if isinstance(value, PillText):
            return TableCell(pills=(value,))
        if value is None and self.unknown:
            return TableCell("\N{EN DASH}", muted=True, accessible=said(self.unknown))
        return TableCell(
            shown(value), muted=self.muted, bold=self.bold, sought=isinstance(value, str)
        )
