"""The parts of one printed letter, from the letterhead to the closing."""

from collections.abc import Iterator, Sequence
from functools import cache
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    Paragraph,
    Spacer,
)

from sourcing_app.documents import fonts
from sourcing_app.documents.letter_pages import GREY
from sourcing_app.domain.inquiries.letter import Letter, Letterhead

_LINE = HexColor("#D5DAE2")


def flowables(letter: Letter, letterhead: Letterhead) -> Iterator[Flowable]:
    styles = _styles()
    yield Paragraph(_markup(letterhead.title, bold=True), styles["title"])
    for line in filter(None, letterhead.lines):
        yield Paragraph(_markup(line), styles["small"])
    yield HRFlowable(width="100%", thickness=0.75, color=_LINE, spaceBefore=5, spaceAfter=11)
    post = f", {letter.post}" if letter.post else ""
    yield Paragraph(_markup(letter.name, bold=True) + _markup(post), styles["line"])
    yield Paragraph(_markup(letter.origin), styles["block"])
    if letter.to:
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
    """Escape a value and name the font of each run, so that Chinese in Latin text prints."""
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
        "small": ParagraphStyle("small", line, fontSize=9, leading=13, textColor=GREY),
    }
