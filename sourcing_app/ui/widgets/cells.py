"""What a table cell shows, as data: models return it, one delegate paints it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from sourcing_app.ui.style.tokens import Tone

CELL_ROLE = Qt.ItemDataRole.UserRole + 17
"""The role under which a model returns the `TableCell` of an index."""


@dataclass(frozen=True, slots=True)
class PillText:
    """One pill: an icon, a word and a tone; `full` is the whole name for tooltips and readers."""

    text: str
    icon: str = ""
    tone: Tone = Tone.NEUTRAL
    full: str = ""


@dataclass(frozen=True, slots=True)
class TableCell:
    """
    A cell: whatever is set is painted, in this order: star, icon, bar, pills, texts.

    With `second`, `text` is bold and `second` stands under it. `fraction` (0 to 1) draws a bar
    before the text, `notch` marks a place on it. `star` is None where there is no star.
    `accessible` replaces the words made from the parts when they do not say it all. What is not
    `sought` is the program's own word or a number: nobody finds a row by it, nothing is marked.
    """

    text: str = ""
    second: str = ""
    icon: str = ""
    tone: Tone | None = None
    pills: tuple[PillText, ...] = ()
    fraction: float | None = None
    notch: float | None = None
    star: bool | None = None
    bold: bool = False
    muted: bool = False
    accessible: str = ""
    sought: bool = True


def words(cell: TableCell) -> str:
    """Return what a screen reader says of the cell."""
    pills = [badge.full or badge.text for badge in cell.pills]
    return cell.accessible or ", ".join(part for part in (cell.text, cell.second, *pills) if part)
