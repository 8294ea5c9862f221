"""Pictures of a letter's pages, drawn from the very PDF that is printed; made in a job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize

from sourcing_app.domain.values.paper import MARGINS, SIZES

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtPdf import QPdfDocument

    from sourcing_app.domain.inquiries.letter import Letter, Letterhead
    from sourcing_app.domain.sentences import Sentence
    from sourcing_app.domain.values.paper import PageSetup

MOST = 12
"""Pages that are drawn; a letter of more is read in the print view."""
_LEFT, _HEAD = 4, 6
"""Millimetres that are shown of each side margin, and less of the upper one, of a small page."""
_READABLE = 3.4
"""Pixels a millimetre from which the page is shown with its whole margins: letters of 12 pixels."""


@dataclass(frozen=True, slots=True)
class LetterOnPaper:
    """A letter, its paper, and how wide it is shown: in pixels of the window, and of the screen."""

    letter: Letter
    letterhead: Letterhead
    setup: PageSetup
    width: int
    ratio: float


@dataclass(frozen=True, slots=True)
class Pictures:
    """The first pages, how many `more` there are, or the `reason` why there are none."""

    pages: tuple[QImage, ...] = ()
    pdf: bytes = b""
    more: int = 0
    reason: Sentence | None = None


def pictures_of(wanted: LetterOnPaper, resources: Path) -> Pictures:
    """Print a letter and draw its pages; Rejected where it cannot be printed."""
    from PySide6.QtPdf import QPdfDocument

    from sourcing_app.services.inquiries.export import letter_pages

    pdf = letter_pages(wanted.letter, wanted.letterhead, resources, wanted.setup)
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    count = document.pageCount()
    pages = tuple(_drawn(document, page, wanted) for page in range(min(count, MOST)))
    document.close()
    return Pictures(pages, pdf, max(0, count - MOST))


def _drawn(document: QPdfDocument, page: int, wanted: LetterOnPaper) -> QImage:
    """Draw a page as wide as wanted, less of its empty sides where it is small."""
    paper = SIZES[wanted.setup.paper][0]
    cut = 0.0 if wanted.width / paper >= _READABLE else MARGINS[wanted.setup.margins] - _LEFT
    scale = wanted.width * wanted.ratio / (paper - 2 * cut)
    points = document.pagePointSize(page)
    whole = QSize(round(paper * scale), round(paper * scale * points.height() / points.width()))
    left, top = round(cut * scale), round(max(0.0, cut - _HEAD) * scale)
    drawn = document.render(page, whole)
    return drawn.copy(left, top, whole.width() - 2 * left, whole.height() - top)
