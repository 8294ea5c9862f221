"""The parts of one printed letter, from the letterhead to the closing."""

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    Paragraph,
    Spacer,
)

from sourcing_app.documents.styles import BLOCK, ITEM, LINE, RULE, SMALL, TITLE, markup
from sourcing_app.domain.inquiries.letter import Letter, Letterhead

_PRINTED_HEAD = 30 * mm
"""What paper with a printed head needs below the upper margin."""


def flowables(letter: Letter, letterhead: Letterhead | None) -> Iterator[Flowable]:
    """Lay out a letter; without a letterhead its room stays empty."""
    if letterhead is None:
        yield Spacer(1, _PRINTED_HEAD)
    else:
        yield from _head(letterhead)
    post = f", {letter.post}" if letter.post else ""
    yield Paragraph(markup(letter.name, bold=True) + markup(post), LINE)
    yield Paragraph(markup(letter.origin), BLOCK)
    if letter.to:
        yield Paragraph(markup(f"To: {letter.to}"), LINE)
    yield Paragraph(markup(letter.day), BLOCK)
    yield Paragraph(markup(letter.subject, bold=True), BLOCK)
    for text in filter(None, (letter.greeting, letter.opening)):
        yield Paragraph(markup(text), BLOCK)
    yield from _listed(letter.bullets, "•")
    yield from (Paragraph(markup(text), BLOCK) for text in (letter.asking,) if text)
    yield from _listed(letter.questions)
    for text in letter.extra:
        yield Paragraph(markup(text), BLOCK)
    yield Spacer(1, 4)
    for line in letter.closing:
        yield Paragraph(markup(line), LINE)


def _head(letterhead: Letterhead) -> Iterator[Flowable]:
    yield Paragraph(markup(letterhead.title, bold=True), TITLE)
    for line in filter(None, letterhead.lines):
        yield Paragraph(markup(line), SMALL)
    yield HRFlowable(width="100%", thickness=0.75, color=RULE, spaceBefore=5, spaceAfter=11)


def _listed(items: Sequence[str], bullet: str = "") -> Iterator[Flowable]:
    for number, item in enumerate(items, start=1):
        yield Paragraph(markup(item), ITEM, bulletText=bullet or f"{number}.")
    if items:
        yield Spacer(1, 6)
