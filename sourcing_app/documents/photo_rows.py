"""Photos on paper: two side by side, each under its caption, as large as they fit."""

from collections.abc import Iterator
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Image, KeepTogether, Paragraph, Spacer, Table, TableStyle

from sourcing_app.documents.document import Photo, Photos, Write
from sourcing_app.documents.styles import CELL, markup

_SIDE_BY_SIDE, _MOST_HIGH, _GAP = 2, 75 * mm, 4 * mm
_PLAIN = TableStyle([
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
])  # fmt: skip


def photo_rows(content: Photos, write: Write, room: float) -> Iterator[Flowable]:
    """Lay out the photos; a row is not broken by the end of a page."""
    wide = room / _SIDE_BY_SIDE
    for at in range(0, len(content.photos), _SIDE_BY_SIDE):
        pair = content.photos[at : at + _SIDE_BY_SIDE]
        cells = [_cell(each, write, wide - _GAP) for each in pair]
        cells += [[] for _ in range(_SIDE_BY_SIDE - len(cells))]
        yield KeepTogether([Table([cells], [wide] * _SIDE_BY_SIDE, style=_PLAIN)])


def _cell(photo: Photo, write: Write, wide: float) -> list[Flowable]:
    across, high = ImageReader(BytesIO(photo.picture)).getSize()
    scale = min(wide / across, _MOST_HIGH / high)
    return [
        Paragraph(markup(write(photo.caption)), CELL),
        Spacer(1, 1 * mm),
        Image(BytesIO(photo.picture), across * scale, high * scale),
    ]
