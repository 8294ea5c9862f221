"""Where everything of a letter stands: from the letterhead to the signature, page by page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from sourcing_app.documents.lines import Line, Setting, broken, width
from sourcing_app.documents.pages import Measures
from sourcing_app.documents.styles import BLACK, GREY
from sourcing_app.domain.inquiries.letter import Letter, Letterhead, LetterPart, PartKind

_PRINTED_HEAD = 30 * mm
"""What paper with a printed head needs below the upper margin."""
_LOGO_WIDTH, _LOGO_HEIGHT, _LOGO_GAP = 50 * mm, 18 * mm, 4 * mm
_GAP = 9.0
"""Between two parts."""
_BETWEEN = 2.0
"""Between two points of a list."""
_INDENT, _MARK, _AFTER_MARK = 26.0, 10.0, 5.0
"""Where a bullet's or question's text begins, its mark, and how near the mark may come."""
_ABOVE_RULE, _BELOW_RULE = 6.0, 13.0
_SIGNED = 30.0
"""Room for a signature by hand."""
_TOGETHER = 4
"""Lines that are not parted by the end of a page."""
_BEGUN = 2
"""Lines of a text that stand below the words that lead to it."""
_LISTS = frozenset({PartKind.BULLETS, PartKind.QUESTIONS})
_BASE = 0.28
"""How much of its leading a line has below its base."""


class Look(NamedTuple):
    """How a text looks: its size and leading, in points, its weight and colour."""

    size: float
    leading: float
    bold: bool = False
    colour: Color = BLACK


_BODY = Look(10.5, 15.0)
_SUBJECT = Look(10.5, 15.0, bold=True)
_TITLE = Look(14.0, 19.0, bold=True)
_SMALL = Look(9.0, 13.0, colour=GREY)


class Placed(NamedTuple):
    """A line of text on its page, by its left end on the base line, in points."""

    x: float
    y: float
    size: float
    colour: Color
    line: Line


@dataclass(slots=True)
class LetterPage:
    """What stands on one page; `rule` is the height of the line below the letterhead, if any."""

    lines: list[Placed] = field(default_factory=list)
    rule: float | None = None
    logo: tuple[ImageReader, float, float, float, float] | None = None
    """The picture, and its left, lower edge, width and height."""


def laid_out(
    letter: Letter, letterhead: Letterhead | None, measures: Measures, logo: ImageReader | None
) -> list[LetterPage]:
    """Place a letter; without a letterhead its room stays empty. Returns at least one page."""
    setter = _Setter(measures)
    if letterhead is None:
        setter.skip(_PRINTED_HEAD)
    else:
        setter.head(letterhead, logo)
    parts = [*letter.parts()]
    for number, part in enumerate(parts, start=1):
        setter.part(part, parts[number:])
    return setter.pages


class _Setter:
    """Fills page after page from the top."""

    def __init__(self, measures: Measures) -> None:
        self._measures = measures
        self.pages = [LetterPage()]
        self._top = measures.height - measures.top
        self._y = self._top

    def skip(self, height: float) -> None:
        """Leave room."""
        self._y -= height

    def head(self, letterhead: Letterhead, logo: ImageReader | None) -> None:
        """Set the letterhead, its logo at the left, and the rule below it."""
        aside = self._logo(logo) if logo else 0.0
        self._text(letterhead.title, _TITLE, x=aside)
        for line in filter(None, letterhead.lines):
            self._text(line, _SMALL, x=aside)
        if logo:
            self._y = min(self._y, self._top - _LOGO_HEIGHT)
        self._y -= _ABOVE_RULE
        self.pages[-1].rule = self._y
        self._y -= _BELOW_RULE

    def part(self, part: LetterPart, rest: Sequence[LetterPart]) -> None:
        """
        Set a part and a gap; a signature stays with lines before it and what is enclosed.

        What leads to the first part of the `rest` stands on the page on which that begins.
        """
        after = rest[0] if rest else None
        closes = part.kind is PartKind.CLOSING
        look = _SUBJECT if part.kind is PartKind.SUBJECT else _BODY
        if part.leads and after is not None:
            lines = self._count(part, part.texts) + min(self._count(after, after.texts[:1]), _BEGUN)
            self._need(lines * look.leading + _GAP)
        if closes:
            self._need(len(part.texts) * look.leading + _SIGNED + self._enclosed(rest))
        below = self._below(part, rest)
        for number, (mark, text) in enumerate(_marked(part)):
            self._y -= _SIGNED if closes and number == 1 else 0
            self._text(text, look, mark, below=below[number])
            self._y -= _BETWEEN if mark else 0
        self._y -= _GAP

    def _below(self, part: LetterPart, rest: Sequence[LetterPart]) -> list[float]:
        """What has to stand on the page on which each text of a part ends: the signature."""
        below = [0.0] * len(part.texts)
        below[-1] = self._signature(rest)
        if below[-1] and len(below) > 1 and self._count(part, part.texts[-1:]) < _BEGUN:
            below[-2] = _BODY.leading + 2 * _BETWEEN + below[-1]
        return below

    def _signature(self, rest: Sequence[LetterPart]) -> float:
        """How high the signature that comes next is, or after a part of a single line."""
        kinds = [part.kind for part in rest[:2]]
        if kinds[:1] == [PartKind.CLOSING]:
            closing = _GAP + len(rest[0].texts) * _BODY.leading + _SIGNED
            return closing + self._enclosed(rest[1:])
        if kinds[1:] == [PartKind.CLOSING] and self._count(rest[0], rest[0].texts) < _BEGUN:
            return _GAP + _BODY.leading + self._signature(rest[1:])
        return 0.0

    def _enclosed(self, rest: Sequence[LetterPart]) -> float:
        """How high what is enclosed is, which never stands alone on a page; a long list may."""
        if not rest or rest[0].kind is not PartKind.ENCLOSURES:
            return 0.0
        return _GAP + min(self._count(rest[0], rest[0].texts), _TOGETHER) * _BODY.leading

    def _count(self, part: LetterPart, texts: Sequence[str]) -> int:
        """How many lines these texts of a part take."""
        room = self._measures.room - (_INDENT if part.kind in _LISTS else 0.0)
        setting = Setting(_BODY.size, room, part.kind is PartKind.SUBJECT)
        return sum(len(broken(text, setting)) for text in texts)

    def _text(
        self, text: str, look: Look, mark: str = "", *, x: float = 0.0, below: float = 0.0
    ) -> None:
        """
        Set a text from the left edge `x` on, or after its mark, which is before its first line.

        There is room for what stands `below` its last lines.
        """
        x = _INDENT if mark else x
        lines = broken(text, Setting(look.size, self._measures.room - x, look.bold))
        if len(lines) <= _TOGETHER:
            self._need(len(lines) * look.leading + below)
        for number, line in enumerate(lines):
            last = len(lines) - number == _BEGUN
            self._need(_BEGUN * look.leading + below if last else look.leading)
            self._y -= look.leading
            if mark and not number:
                left = min(_MARK, _INDENT - _AFTER_MARK - width(mark, look.size))
                self._put(left, look, broken(mark, Setting(look.size, _INDENT))[0])
            self._put(x, look, line)

    def _put(self, x: float, look: Look, line: Line) -> None:
        base = self._y + look.leading * _BASE
        place = Placed(self._measures.margin + x, base, look.size, look.colour, line)
        self.pages[-1].lines.append(place)

    def _need(self, height: float) -> None:
        """Begin another page where this one has no room left for so much."""
        if self._y - height < self._measures.margin and self.pages[-1].lines:
            self.pages.append(LetterPage())
            self._y = self._top

    def _logo(self, logo: ImageReader) -> float:
        """Place the picture in its own proportions; returns where the text beside it begins."""
        wide, high = map(float, logo.getSize())
        scale = min(_LOGO_WIDTH / wide, _LOGO_HEIGHT / high)
        wide, high = wide * scale, high * scale
        place = (self._measures.margin, self._top - high, wide, high)
        self.pages[-1].logo = (logo, *place)
        return wide + _LOGO_GAP


def _marked(part: LetterPart) -> Iterator[tuple[str, str]]:
    """The mark of each line of a part, "" for none, and its text."""
    for number, text in enumerate(part.texts, start=part.first):
        if part.kind is PartKind.QUESTIONS:
            yield f"{number}.", text
        else:
            yield "•" if part.kind is PartKind.BULLETS else "", text
