"""The parts of one printed letter, from the letterhead to the signature."""

from collections.abc import Iterator
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    Image,
    Paragraph,
    Spacer,
    Table,
)

from sourcing_app.documents.styles import BLOCK, ITEM, LINE, RULE, SMALL, TITLE, markup
from sourcing_app.domain.inquiries.letter import Letter, Letterhead, LetterPart, PartKind

_PRINTED_HEAD = 30 * mm
"""What paper with a printed head needs below the upper margin."""
_LOGO_WIDTH, _LOGO_HEIGHT = 50 * mm, 18 * mm
_LOGO_GAP = 4 * mm
_LISTS = frozenset({PartKind.BULLETS, PartKind.QUESTIONS})


def flowables(letter: Letter, letterhead: Letterhead | None) -> Iterator[Flowable]:
    """Lay out a letter; without a letterhead its room stays empty."""
    if letterhead is None:
        yield Spacer(1, _PRINTED_HEAD)
    else:
        yield from _head(letterhead)
    for part in letter.parts():
        yield from _part(part)


def _head(letterhead: Letterhead) -> Iterator[Flowable]:
    lines: list[Flowable] = [Paragraph(markup(letterhead.title, bold=True), TITLE)]
    lines += [Paragraph(markup(line), SMALL) for line in filter(None, letterhead.lines)]
    yield from [_beside(_logo(letterhead.logo), lines)] if letterhead.logo else lines
    yield HRFlowable(width="100%", thickness=0.75, color=RULE, spaceBefore=5, spaceAfter=11)


def _logo(data: bytes) -> Image:
    """The picture as large as its place allows, in its own proportions."""
    picture = Image(BytesIO(data))
    scale = min(_LOGO_WIDTH / picture.imageWidth, _LOGO_HEIGHT / picture.imageHeight)
    picture.drawWidth = picture.imageWidth * scale
    picture.drawHeight = picture.imageHeight * scale
    return picture


def _beside(picture: Image, lines: list[Flowable]) -> Table:
    table = Table([[picture, lines]], colWidths=[picture.drawWidth + _LOGO_GAP, "*"])
    sides = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
    bare = [(side, (0, 0), (-1, -1), 0) for side in sides]
    table.setStyle([*bare, ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return table


def _part(part: LetterPart) -> Iterator[Flowable]:
    if part.kind in _LISTS:
        yield from _listed(part)
        return
    *lines, last = part.texts
    bold = part.kind is PartKind.SUBJECT
    if part.kind is PartKind.CLOSING:
        yield Spacer(1, 4)
    yield from (Paragraph(markup(line, bold=bold), LINE) for line in lines)
    yield Paragraph(markup(last, bold=bold), BLOCK)


def _listed(part: LetterPart) -> Iterator[Flowable]:
    numbered = part.kind is PartKind.QUESTIONS
    for number, item in enumerate(part.texts, start=part.first):
        yield Paragraph(markup(item), ITEM, bulletText=f"{number}." if numbered else "•")
    yield Spacer(1, 6)
