"""
Inquiry letters as PDF: the buyer's letterhead, embedded fonts, "Page 1 of 2" in each.

Every value is drawn as it is, no markup is read from it, and text copied from the PDF is exact.
"""

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from sourcing_app.documents import fonts
from sourcing_app.documents.letter_layout import LetterPage, Placed, laid_out
from sourcing_app.documents.pages import Measures, draw_foot, english_page, measures_of
from sourcing_app.documents.styles import RULE
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.letter import Letter, Letterhead, PartKind
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.page_ranges import picked
from sourcing_app.domain.values.paper import USUAL, PageSetup

_THICK = 0.75
LONGEST = 20_000  # characters of one letter; the sourcing file stores no more


class _Sheet(NamedTuple):
    """A page with what stands at its foot, left and right."""

    page: LetterPage
    foot: str
    number: str


def letter_pdf(
    letter: Letter, letterhead: Letterhead, resources: Path, setup: PageSetup = USUAL
) -> bytes:
    """Print one letter; Rejected names a character that cannot be printed."""
    return letters_pdf(((letter, letterhead),), resources, setup=setup)


def letters_pdf(
    letters: Sequence[tuple[Letter, Letterhead]],
    resources: Path,
    step: Callable[[int], None] = lambda _: None,
    setup: PageSetup = USUAL,
) -> bytes:
    """
    Print several letters into one file, each on a new page with its own letterhead.

    `step` is called with the number of letters printed so far and may raise to stop.
    """
    for letter, letterhead in letters:
        require_printable(letter, letterhead, resources)
    target, measures = BytesIO(), measures_of(setup)
    canvas = Canvas(target, pagesize=(measures.width, measures.height), invariant=1)
    canvas.setTitle(letters[0][0].subject if len(letters) == 1 else "Inquiries")
    canvas.setAuthor(letters[0][1].title)
    for sheet in picked(setup.pages, _sheets(letters, setup, measures, step)):
        _draw(canvas, sheet, measures)
    with fonts.embedding:
        canvas.save()
    return target.getvalue()


def _sheets(
    letters: Sequence[tuple[Letter, Letterhead]],
    setup: PageSetup,
    measures: Measures,
    step: Callable[[int], None],
) -> Iterator[_Sheet]:
    """Lay out one letter after the other."""
    logos: dict[bytes, ImageReader] = {}
    for number, (letter, letterhead) in enumerate(letters):
        step(number)
        logo = _reader(logos, letterhead.logo) if letterhead.logo and setup.letterhead else None
        head = letterhead if setup.letterhead else None
        pages = laid_out(letter, head, measures, logo)
        for page, each in enumerate(pages, start=1):
            yield _Sheet(each, letter.foot(), english_page(page, len(pages)))


def _reader(logos: dict[bytes, ImageReader], logo: bytes) -> ImageReader:
    """The picture, the same one for the same bytes: it is in the file once."""
    if logo not in logos:
        logos[logo] = ImageReader(BytesIO(logo))
    return logos[logo]


def _draw(canvas: Canvas, sheet: _Sheet, measures: Measures) -> None:
    page = sheet.page
    if page.logo is not None:
        canvas.drawImage(*page.logo, mask="auto")
    if page.rule is not None:
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(_THICK)
        canvas.line(measures.margin, page.rule, measures.width - measures.margin, page.rule)
    canvas.drawText(_written(canvas, page.lines))
    draw_foot(canvas, measures, sheet.foot, sheet.number)
    canvas.showPage()


def _written(canvas: Canvas, lines: list[Placed]) -> PDFTextObject:
    """Write the lines of a page where they stand; font and colour are set where they change."""
    text = canvas.beginText()
    font, colour = ("", 0.0), None
    for x, y, size, ink, runs in lines:
        text.setTextOrigin(x, y)
        if ink is not colour:
            colour = ink
            text.setFillColor(ink)
        for name, piece in runs:
            if (name, size) != font:
                font = (name, size)
                text.setFont(name, size)
            text.textOut(piece)
    return text


def require_printable(letter: Letter, letterhead: Letterhead, resources: Path) -> None:
    """Raise Rejected, naming the part of the letter, for what is too long or has no font."""
    fonts.register(resources)
    text = "\n".join((letter.text(), letterhead.title, *letterhead.lines))
    if len(text) > LONGEST:
        raise Rejected(
            say(
                "Letters", "The letter has {size} characters, more than {cap}. Shorten the text."
            ).put(size=len(text), cap=LONGEST)
        )
    if fonts.has_all(text):
        return
    for part, texts in _parts(letter, letterhead):
        try:
            fonts.require("\n".join(texts))
        except Rejected as error:
            said = say("Letters", "{part}: {reason}")
            raise Rejected(said.put(part=part, reason=error.sentence)) from None


def _parts(letter: Letter, letterhead: Letterhead) -> Iterator[tuple[Sentence, Sequence[str]]]:
    """Yield what stands where in a letter, each with the name its reader knows it by."""
    yield say("Letters", "Letterhead"), (letterhead.title, *letterhead.lines)
    for part in letter.parts():
        yield _NAMES[part.kind], part.texts


_PRODUCT = say("Letters", "Product and questions")
_NAMES = {
    PartKind.HEAD: say("Letters", "Sender"),
    PartKind.RECIPIENT: say("Letters", "Supplier name"),
    PartKind.DATE: _PRODUCT,
    PartKind.SUBJECT: _PRODUCT,
    PartKind.PARAGRAPH: say("Letters", "Letter text"),
    PartKind.BULLETS: _PRODUCT,
    PartKind.QUESTIONS: _PRODUCT,
    PartKind.CLOSING: say("Letters", "Sender"),
    PartKind.ENCLOSURES: say("Letters", "Enclosures"),
}
