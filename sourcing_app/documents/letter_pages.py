"""The pages of a file of letters: each letter numbers its own pages in the footer."""

from collections.abc import Callable
from itertools import groupby
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
)

from sourcing_app.documents import fonts
from sourcing_app.domain.inquiries.letter import Letter

MARGIN = 22 * mm
_FOOT = 12 * mm
GREY = HexColor("#525B6B")
_SMALL = 8


class Start(Flowable):
    """A zero-size marker that tells the canvas which letter begins here."""

    def __init__(self, letter: Letter, number: int, step: Callable[[int], None]) -> None:
        super().__init__()
        self.width = self.height = 0
        self._letter = letter
        self._number = number
        self._step = step

    def draw(self) -> None:
        self._step(self._number)
        pages = self.canv
        assert isinstance(pages, NumberedPages)
        to = f"Inquiry to {self._letter.to}" if self._letter.to else "Inquiry"
        pages.begin(self._number, " · ".join(filter(None, (to, self._letter.day))))


class NumberedPages(Canvas):
    """Buffers every page until its letter's page count is known."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._held: list[dict[str, Any]] = []
        self._letter = (0, "")

    def begin(self, number: int, foot: str) -> None:
        """Set the letter the current page belongs to, and its footer text."""
        self._letter = (number, foot)

    def showPage(self) -> None:
        self._held.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # missing in the stubs

    def save(self) -> None:
        for (_, foot), pages in groupby(self._held, key=lambda state: state["_letter"]):
            held = list(pages)
            for page, state in enumerate(held, start=1):
                self.__dict__.update(state)
                _draw_foot(self, foot, f"Page {page} of {len(held)}")
                super().showPage()
        super().save()


def _draw_foot(canvas: Canvas, left: str, right: str) -> None:
    width, _ = A4
    canvas.setFillColor(GREY)
    canvas.setFont(fonts.REGULAR, _SMALL)
    canvas.drawRightString(width - MARGIN, _FOOT, right)
    room = width - 2 * MARGIN - stringWidth(right, fonts.REGULAR, _SMALL) - 12
    text = canvas.beginText(MARGIN, _FOOT)
    for font, piece in fonts.runs(_fitted(left, room)):
        text.setFont(font, _SMALL)
        text.textOut(piece)
    canvas.drawText(text)


def _fitted(text: str, room: float) -> str:
    if _width(text) <= room:
        return text
    cut = text
    while cut and _width(cut + "…") > room:
        cut = cut[:-1]
    return cut + "…"


def _width(text: str) -> float:
    return sum(stringWidth(piece, font, _SMALL) for font, piece in fonts.runs(text))
