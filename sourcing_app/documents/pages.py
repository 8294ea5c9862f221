"""The pages of every document: the paper, and a foot that numbers the pages of each part."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import IO, Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageBreak, PageTemplate

from sourcing_app.documents import fonts
from sourcing_app.documents.styles import GREY
from sourcing_app.domain.values.page_ranges import picked
from sourcing_app.domain.values.paper import MARGINS, SIZES, PageSetup

_SMALL = 8
_GAP = 12

if rl_config.toColorCanUse != "rl_extended_literal_eval":  # CVE-2023-33733
    raise RuntimeError("This reportlab evaluates colours as Python.")


def english_page(page: int, pages: int) -> str:
    """Number a page of a letter."""
    return f"Page {page} of {pages}"


@dataclass(frozen=True, slots=True)
class Measures:
    """One page's measures, in points."""

    width: float
    height: float
    margin: float

    @property
    def top(self) -> float:
        return self.margin - 4 * mm

    @property
    def foot(self) -> float:
        """Where the foot stands, from the lower edge."""
        return max(self.margin - 10 * mm, 7 * mm)

    @property
    def room(self) -> float:
        """How wide the text is."""
        return self.width - 2 * self.margin


def measures_of(setup: PageSetup, *, landscape: bool = False) -> Measures:
    """Return the measures of a page."""
    upright = SIZES[setup.paper]
    width, height = reversed(upright) if landscape else upright
    return Measures(width * mm, height * mm, MARGINS[setup.margins] * mm)


class Start(Flowable):
    """
    A zero-size marker: a part begins here, which numbers its own pages over this foot.

    `step` is called with its number at the end of each of its pages, and may raise to stop.
    """

    def __init__(self, number: int, foot: str, step: Callable[[int], None]) -> None:
        super().__init__()
        self.width = self.height = 0
        self._number = number
        self._foot = foot
        self._step = step

    def draw(self) -> None:
        pages = self.canv
        assert isinstance(pages, NumberedPages)
        pages.begin(self._number, self._foot, self._step)


class NumberedPages(Canvas):
    """Buffers every page until its part's page count is known."""

    def __init__(self, *args: Any, measures: Measures, binding: "Binding", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._measures = measures
        self._binding = binding
        self._held: list[dict[str, Any]] = []
        self._part = (0, "")
        self._step: Callable[[int], object] = int

    def begin(self, number: int, foot: str, step: Callable[[int], None]) -> None:
        """Set the part the current page belongs to, its foot, and who hears of each page."""
        self._part = (number, foot)
        self._step = step

    def showPage(self) -> None:
        self._step(self._part[0])
        self._held.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # missing in the stubs

    def save(self) -> None:
        for state, foot, number in picked(self._binding.pages, [*self._numbered()]):
            self.__dict__.update(state)
            draw_foot(self, self._measures, foot, number)
            super().showPage()
        with fonts.embedding:
            super().save()

    def _numbered(self) -> Iterator[tuple[dict[str, Any], str, str]]:
        """Each page with what stands at its foot, left and right."""
        for (_, foot), pages in groupby(self._held, key=lambda state: state["_part"]):
            held = list(pages)
            for page, state in enumerate(held, start=1):
                yield state, foot, self._binding.words(page, len(held))


@dataclass(frozen=True, slots=True)
class Binding:
    """What a file of several parts is called, how its pages are numbered, and which are made."""

    title: str
    words: Callable[[int, int], str]
    pages: Sequence[int]


def bind(target: IO[bytes], story: list[Flowable], measures: Measures, binding: Binding) -> None:
    """Write the parts of a document, each begun by its `Start`, as one PDF."""
    document = BaseDocTemplate(
        target,
        pagesize=(measures.width, measures.height),
        pageTemplates=[PageTemplate(frames=[_frame(measures)])],
        invariant=1,
        title=binding.title,
    )
    canvas = partial(NumberedPages, measures=measures, binding=binding)
    document.build(story, canvasmaker=canvas)


def _frame(measures: Measures) -> Frame:
    """The text is as wide as the foot: without the padding that a frame has by itself."""
    height = measures.height - measures.top - measures.margin
    return Frame(
        *(measures.margin, measures.margin, measures.room, height),
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def next_page(number: int) -> list[Flowable]:
    """Return what stands before the part of this number, the first being 0."""
    return [PageBreak()] if number else []


def draw_foot(canvas: Canvas, measures: Measures, left: str, right: str) -> None:
    """Draw the foot of a page: as much of `left` as there is room for, and `right`."""
    canvas.setFillColor(GREY)
    x = measures.width - measures.margin
    for font, piece in reversed(fonts.runs(right)):
        x -= stringWidth(piece, font, _SMALL)
        canvas.setFont(font, _SMALL)
        canvas.drawString(x, measures.foot, piece)
    text = canvas.beginText(measures.margin, measures.foot)
    for font, piece in fonts.runs(_fitted(left, x - measures.margin - _GAP)):
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
