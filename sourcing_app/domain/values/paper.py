"""The paper that documents are printed on."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class PaperSize(StrEnum):
    """The two sizes in which office paper is sold."""

    A4 = "a4"
    LETTER = "letter"


class Margins(StrEnum):
    """How much of the paper stays empty at each side."""

    NARROW = "narrow"
    USUAL = "usual"
    WIDE = "wide"


SIZES: Mapping[PaperSize, tuple[float, float]] = {
    PaperSize.A4: (210.0, 297.0),
    PaperSize.LETTER: (215.9, 279.4),
}
"""Width and height in millimetres, upright (ISO 216; ANSI/ASME Y14.1 size A)."""

MARGINS: Mapping[Margins, int] = {Margins.NARROW: 15, Margins.USUAL: 22, Margins.WIDE: 30}
"""Left and right, in millimetres."""

PAPER_NAMES: Mapping[PaperSize, Sentence] = {
    PaperSize.A4: say("Paper", "A4"),
    PaperSize.LETTER: say("Paper", "Letter (8.5 by 11 in)"),
}
MARGIN_NAMES: Mapping[Margins, Sentence] = {
    Margins.NARROW: say("Paper", "Narrow"),
    Margins.USUAL: say("Paper", "Usual"),
    Margins.WIDE: say("Paper", "Wide"),
}


@dataclass(frozen=True, slots=True)
class PageSetup:
    """
    How a document is laid out on paper.

    Without `letterhead` the room for it stays empty: the paper has a printed one. `pages` are
    those of a PDF that are made, from 1, in this order; () are all.
    """

    paper: PaperSize = PaperSize.A4
    margins: Margins = Margins.USUAL
    letterhead: bool = True
    pages: tuple[int, ...] = ()


USUAL = PageSetup()
