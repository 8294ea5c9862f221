"""Documents laid out on paper: headings, facts, tables and remarks, in black and white."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from io import BytesIO
from itertools import repeat, zip_longest
from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    HRFlowable,
    LongTable,
    Paragraph,
    Spacer,
    TableStyle,
)

from sourcing_app.documents import fonts
from sourcing_app.documents.by_hand import frame_table, tick_table
from sourcing_app.documents.cell_pieces import pieces
from sourcing_app.documents.document import (
    UNKNOWN,
    Chapter,
    Content,
    Document,
    FactList,
    Frames,
    Grid,
    Photos,
    Remarks,
    TickList,
    Write,
    shown,
    text_of,
)
from sourcing_app.documents.pages import Binding, Measures, Start, bind, measures_of, next_page
from sourcing_app.documents.photo_rows import photo_rows
from sourcing_app.documents.styles import (
    CELL,
    CELL_ITEM,
    CELL_RIGHT,
    HEADING,
    RULE,
    SMALL,
    TITLE,
    markup,
)
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.paper import PageSetup

_NAMES_SHARE = 0.32
_PAGE = say("Documents", "Page {page} of {pages}")
_MARK = "•"
_BESIDE_HEADING = 25 * mm
"""A heading stands at the foot of a page only with so much under it."""
_HARD_SPACE = "\N{NO-BREAK SPACE}"
_PADDED = 9
_LOOKED_AT = 50
"""So many rows decide how wide the columns are."""
_LONGEST_WORD = 60
_PLAIN = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 4),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 2.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
)
_HEADED = (("LINEABOVE", (0, 0), (-1, 0), 1, "black"), ("LINEBELOW", (0, 0), (-1, 0), 1, "black"))


def documents_pdf(
    documents: Sequence[Document],
    write: Write,
    resources: Path,
    setup: PageSetup,
    step: Callable[[int], None] = lambda _: None,
) -> bytes:
    """
    Print documents of one kind into one file; each numbers its own pages.

    `step` is called at the end of each page with the number of documents printed so far, and may
    raise to stop. Rejected names a character that cannot be printed.
    """
    fonts.register(resources)
    for document in documents:
        _require_printable(document, write)
    measures = measures_of(setup, landscape=documents[0].landscape)
    story: list[Flowable] = []
    for number, document in enumerate(documents):
        story += [*next_page(number), Start(number, write(document.foot), step)]
        story += _flowables(document, write, measures)
    target = BytesIO()
    bind(target, story, measures, Binding(_title(documents, write), _numbering(write), setup.pages))
    return target.getvalue()


def _require_printable(document: Document, write: Write) -> None:
    try:
        fonts.require(text_of(document, write))
    except Rejected as error:
        said = say("Documents", "{name}: {reason}")
        name = document.name or document.title
        raise Rejected(said.put(name=name, reason=error.sentence)) from None


def _title(documents: Sequence[Document], write: Write) -> str:
    name = documents[0].name if len(documents) == 1 else ""
    return " · ".join(filter(None, (write(documents[0].title), name)))


def _numbering(write: Write) -> Callable[[int, int], str]:
    return lambda page, pages: write(_PAGE.put(page=page, pages=pages))


def _flowables(document: Document, write: Write, measures: Measures) -> Iterator[Flowable]:
    title = write(document.title)
    if document.name:
        yield Paragraph(markup(title), SMALL)
    yield Paragraph(markup(document.name or title, bold=True), TITLE)
    for each in document.about:
        yield Paragraph(markup(shown(each, write)), SMALL)
    yield HRFlowable(width="100%", thickness=0.75, color=RULE, spaceBefore=5, spaceAfter=4)
    for chapter in document.chapters:
        yield from _chapter(chapter, write, measures)


def _chapter(chapter: Chapter, write: Write, measures: Measures) -> Iterator[Flowable]:
    yield CondPageBreak(_BESIDE_HEADING)
    yield Paragraph(markup(write(chapter.heading), bold=True), HEADING)
    for content in chapter.contents:
        yield from _content(content, write, measures.room)


def _content(content: Content, write: Write, room: float) -> Iterator[Flowable]:
    if isinstance(content, FactList):
        yield _facts(content, write, room)
    elif isinstance(content, Grid) and content.rows:
        yield _grid(content, write, room)
    elif isinstance(content, Grid):
        yield Paragraph(markup(write(content.none)), CELL)
    elif isinstance(content, TickList):
        yield tick_table(content, write, room)
    elif isinstance(content, Frames):
        yield frame_table(content, write, room)
    elif isinstance(content, Photos):
        yield from photo_rows(content, write, room)
    else:
        yield from _remarks(content, write)
    yield Spacer(1, 2 * mm)


def _facts(facts: FactList, write: Write, room: float) -> Flowable:
    unknown = "" if facts.to_fill else UNKNOWN
    rows = [(write(name), _unbroken(each, write, unknown)) for name, each in facts.rows]
    widths = (room * _NAMES_SHARE, room * (1 - _NAMES_SHARE))
    return _table(rows, (CELL, CELL), widths, first_ruled=1 if facts.to_fill else 0)


def _grid(grid: Grid, write: Write, room: float) -> Flowable:
    styles = [CELL_RIGHT if column.right else CELL for column in grid.columns]
    heads = [
        Paragraph(markup(write(column.heading), bold=True), style)
        for column, style in zip(grid.columns, styles, strict=True)
    ]
    rows = [[_unbroken(each, write) for each in row] for row in grid.rows]
    return _table(rows, styles, _widths(grid, rows, write, room), heads=heads)


def _widths(
    grid: Grid, rows: Sequence[Sequence[str]], write: Write, room: float
) -> Sequence[float]:
    """Share the room, but let no word of a heading, nor a usual one of the rows, be broken."""
    whole = sum(column.share for column in grid.columns)
    wanted = [room * column.share / whole for column in grid.columns]
    heads = [_longest_word(write(column.heading), room, bold=True) for column in grid.columns]
    looked_at = zip(*rows[:_LOOKED_AT], strict=True)
    cells = (map(_longest_word, column, repeat(room / 4)) for column in looked_at)
    least = [max(pair) + _PADDED for pair in zip(heads, map(max, cells), strict=True)]
    widths = [*map(max, wanted, least)]
    excess, slack = sum(widths) - room, sum(widths) - sum(least)
    if slack < excess:
        return wanted
    part = excess / slack if slack else 0
    return [wide - (wide - low) * part for wide, low in zip(widths, least, strict=True)]


def _longest_word(text: str, most: float, *, bold: bool = False) -> float:
    """How wide the widest word is, as far as that is not more than `most`."""
    words = sorted(text.replace("\n", " ").split(" "), key=len)[-3:]
    return max((wide for each in words if (wide := _wide(each, bold=bold)) <= most), default=0)


def _wide(word: str, *, bold: bool) -> float:
    runs = fonts.runs(word[:_LONGEST_WORD], bold=bold)
    return sum(stringWidth(piece, font, CELL.fontSize) for font, piece in runs)


def _unbroken(value: Any, write: Write, unknown: str = UNKNOWN) -> str:
    """Write a value; a day or an amount stays on one line."""
    text = shown(value, write, unknown)
    return text.replace(" ", _HARD_SPACE) if isinstance(value, date | Money) else text


def _table(
    rows: Sequence[Sequence[str]],
    styles: Sequence[ParagraphStyle],
    widths: Sequence[float],
    *,
    heads: Sequence[Flowable] = (),
    first_ruled: int = 0,
) -> Flowable:
    """Lay out rows of texts, a line under each from this column on."""
    cells: list[list[Any]] = [[*heads]] if heads else []
    for row in rows:
        cells += _cells(row, styles)
    ruled = ("LINEBELOW", (first_ruled, 0), (-1, -1), 0.5, RULE)
    style = TableStyle([*_PLAIN, ruled, *(_HEADED if heads else ())])
    return LongTable(cells, widths, repeatRows=1 if heads else 0, style=style)


def _cells(row: Sequence[str], styles: Sequence[ParagraphStyle]) -> Iterator[list[Flowable | str]]:
    """Lay out a row of texts, and rows under it for what goes on."""
    for texts in zip_longest(*map(pieces, row), fillvalue=""):
        yield [_paragraph(text, style) for text, style in zip(texts, styles, strict=True)]


def _remarks(remarks: Remarks, write: Write) -> Iterator[Flowable]:
    for each in remarks.texts:
        for line in write(each).split("\n"):
            bullet = _MARK if remarks.marked else None
            yield Paragraph(markup(line), CELL_ITEM if remarks.marked else CELL, bulletText=bullet)


def _paragraph(text: str, style: ParagraphStyle) -> Flowable | str:
    """Lay out a text in a cell, each of its lines as one."""
    return Paragraph("<br/>".join(map(markup, text.split("\n"))), style) if text else ""
