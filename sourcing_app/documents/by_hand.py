"""What is filled in by hand on paper: points with boxes to tick, and frames for pictures."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, LongTable, Paragraph, TableStyle

from sourcing_app.documents.cell_pieces import pieces
from sourcing_app.documents.document import Frames, TickList, Write
from sourcing_app.documents.styles import CELL, RULE, markup

_BOX = 3.2 * mm
_TICKS, _REMARK = 18 * mm, 0.28
"""The width of the column of each box, and the share of the room for a remark."""
_SIDE_BY_SIDE, _FRAME_HEIGHT = 2, 58 * mm
_ROW = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 2),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
)


class TickBox(Flowable):
    """An empty box."""

    def __init__(self) -> None:
        super().__init__()
        self.width = self.height = _BOX

    def draw(self) -> None:
        """Draw it; no font has to have a sign for it."""
        self.canv.setLineWidth(0.8)
        self.canv.rect(0, 0, _BOX, _BOX)


def tick_table(ticks: TickList, write: Write, room: float) -> Flowable:
    """Lay out points with their boxes, the heads of the boxes on every page."""
    heads = [Paragraph(markup(write(each), bold=True), CELL) for each in (ticks.yes, ticks.no)]
    rows: list[list[Flowable | str]] = [[*heads, "", ""]]
    for point in ticks.points:
        first, *more = pieces(write(point))
        rows.append([TickBox(), TickBox(), _text(first), ""])
        rows += [["", "", _text(each), ""] for each in more]
    left = room - 2 * _TICKS
    widths = (_TICKS, _TICKS, left * (1 - _REMARK), left * _REMARK)
    return LongTable(rows, widths, repeatRows=1, style=TableStyle(_ROW))


def frame_table(frames: Frames, write: Write, room: float) -> Flowable:
    """Lay out frames side by side, each under its caption; none is broken by the end of a page."""
    wide = room / _SIDE_BY_SIDE
    starts = range(0, len(frames.captions), _SIDE_BY_SIDE)
    rows = [_frames(frames.captions[at : at + _SIDE_BY_SIDE], write) for at in starts]
    style = [
        ("BOX", (at, row), (at, row), 0.8, "black")
        for row, cells in enumerate(rows)
        for at, cell in enumerate(cells)
        if cell
    ]
    widths, heights = [wide] * _SIDE_BY_SIDE, [_FRAME_HEIGHT] * len(rows)
    return LongTable(
        rows, widths, heights, style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *style])
    )


def _frames(captions: Sequence[object], write: Write) -> list[Flowable | str]:
    cells: list[Flowable | str] = [_text(write(each)) for each in captions]
    return cells + [""] * (_SIDE_BY_SIDE - len(cells))


def _text(text: str) -> Paragraph:
    return Paragraph(markup(text), CELL)
