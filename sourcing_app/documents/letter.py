"""
Inquiry letters as PDF: A4, the buyer's letterhead, embedded fonts, "Page 1 of 2".

Every value is escaped, so a supplier's name is never read as markup, and every character
comes back when the text is copied out of the PDF.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
)

from sourcing_app.documents import fonts
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.letters import Letter
from sourcing_app.domain.sentences import say

LONGEST = 20_000  # characters of one letter; the file keeps no more of it
_MARGIN = 22 * mm
_FOOT = 12 * mm
_GREY = HexColor("#525B6B")
_LINE = HexColor("#D5DAE2")
_SMALL = 8

if rl_config.toColorCanUse != "rl_extended_literal_eval":  # CVE-2023-33733
    raise RuntimeError("This reportlab evaluates colours as Python.")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The buyer at the top of the first page: a title, and lines under it that may be empty."""

    title: str
    lines: tuple[str, ...] = ()


def letter_pdf(letter: Letter, letterhead: Letterhead, resources: Path) -> bytes:
    """Print one letter; Rejected names a character that cannot be printed."""
    return letters_pdf((letter,), letterhead, resources)


def letters_pdf(
    letters: Sequence[Letter],
    letterhead: Letterhead,
    resources: Path,
    step: Callable[[int], None] = lambda _: None,
) -> bytes:
    """
    Print several letters into one file, each from a new page with its own page numbers.

    `step` hears the number of letters printed so far and may raise to stop.
    """
    fonts.register(resources)
    for letter in letters:
        _require_printable(letter, letterhead)
    target = BytesIO()
    document = SimpleDocTemplate(
        target,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=18 * mm,
        bottomMargin=22 * mm,
        invariant=1,
        title=letters[0].subject if len(letters) == 1 else "Inquiries",
        author=letterhead.title,
    )
    story: list[Flowable] = []
    for number, letter in enumerate(letters):
        story += [PageBreak()] if number else []
        story += [_Start(letter, number, step), *_flowables(letter, letterhead)]
    document.build(story, canvasmaker=_NumberedPages)
    return target.getvalue()


def _require_printable(letter: Letter, letterhead: Letterhead) -> None:
    text = letter.text()
    if len(text) > LONGEST:
        raise Rejected(
            say(
                "Letters", "The letter has {size} characters, more than {cap}. Shorten the text."
            ).put(size=len(text), cap=LONGEST)
        )
    fonts.require("\n".join((text, letterhead.title, *letterhead.lines)))


class _Start(Flowable):
    """Tells the pages which letter begins here; takes no room."""

    def __init__(self, letter: Letter, number: int, step: Callable[[int], None]) -> None:
        super().__init__()
        self.width = self.height = 0
        self._letter = letter
        self._number = number
        self._step = step

    def draw(self) -> None:
        self._step(self._number)
        pages = self.canv
        assert isinstance(pages, _NumberedPages)
        pages.begin(self._number, f"Inquiry to {self._letter.to} · {self._letter.day}")


class _NumberedPages(Canvas):
    """Holds every page back until the number of pages of its letter is known."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._held: list[dict[str, Any]] = []
        self._letter = (0, "")

    def begin(self, number: int, foot: str) -> None:
        """Say which letter the page being drawn belongs to, and what its foot says."""
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
    canvas.setFillColor(_GREY)
    canvas.setFont(fonts.REGULAR, _SMALL)
    canvas.drawRightString(width - _MARGIN, _FOOT, right)
    room = width - 2 * _MARGIN - stringWidth(right, fonts.REGULAR, _SMALL) - 12
    text = canvas.beginText(_MARGIN, _FOOT)
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


def _flowables(letter: Letter, letterhead: Letterhead) -> Iterator[Flowable]:
    styles = _styles()
    yield Paragraph(_markup(letterhead.title, bold=True), styles["title"])
    for line in filter(None, letterhead.lines):
        yield Paragraph(_markup(line), styles["small"])
    yield HRFlowable(width="100%", thickness=0.75, color=_LINE, spaceBefore=5, spaceAfter=11)
    post = f", {letter.post}" if letter.post else ""
    yield Paragraph(_markup(letter.name, bold=True) + _markup(post), styles["line"])
    yield Paragraph(_markup(letter.origin), styles["block"])
    yield Paragraph(_markup(f"To: {letter.to}"), styles["line"])
    yield Paragraph(_markup(letter.day), styles["block"])
    yield Paragraph(_markup(letter.subject, bold=True), styles["block"])
    for text in filter(None, (letter.greeting, letter.opening)):
        yield Paragraph(_markup(text), styles["block"])
    yield from _listed(letter.bullets, "•")
    yield from (Paragraph(_markup(text), styles["block"]) for text in (letter.asking,) if text)
    yield from _listed(letter.questions)
    for text in letter.extra:
        yield Paragraph(_markup(text), styles["block"])
    yield Spacer(1, 4)
    for line in letter.closing:
        yield Paragraph(_markup(line), styles["line"])


def _listed(items: Sequence[str], bullet: str = "") -> Iterator[Flowable]:
    style = _styles()["item"]
    for number, item in enumerate(items, start=1):
        yield Paragraph(_markup(item), style, bulletText=bullet or f"{number}.")
    if items:
        yield Spacer(1, 6)


def _markup(text: str, *, bold: bool = False) -> str:
    """Escape a value and name the font of each run, so Chinese inside Latin text is printed."""
    return "".join(
        f'<font name="{font}">{escape(piece)}</font>' for font, piece in fonts.runs(text, bold=bold)
    )


@cache
def _styles() -> dict[str, ParagraphStyle]:
    line = ParagraphStyle("line", fontName=fonts.REGULAR, fontSize=10.5, leading=15)
    return {
        "line": line,
        "block": ParagraphStyle("block", line, spaceAfter=9),
        "item": ParagraphStyle(
            "item", line, leftIndent=26, bulletIndent=10, bulletFontName=fonts.REGULAR, spaceAfter=2
        ),
        "title": ParagraphStyle("title", line, fontSize=14, leading=19),
        "small": ParagraphStyle("small", line, fontSize=9, leading=13, textColor=_GREY),
    }
