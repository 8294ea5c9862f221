"""
Inquiry letters as PDF: the buyer's letterhead, embedded fonts, "Page 1 of 2" in each.

Every value is escaped, so a supplier's name is never parsed as markup, and text copied from the PDF
is exact.
"""

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

from reportlab.platypus import Flowable

from sourcing_app.documents import fonts
from sourcing_app.documents.letter_parts import flowables
from sourcing_app.documents.pages import Binding, Start, bind, measures_of, next_page
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.letter import Letter, Letterhead, PartKind
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.paper import USUAL, PageSetup

LONGEST = 20_000  # characters of one letter; the sourcing file stores no more


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
    target = BytesIO()
    story: list[Flowable] = []
    for number, (letter, letterhead) in enumerate(letters):
        story += [*next_page(number), Start(number, _foot(letter), step)]
        story += flowables(letter, letterhead if setup.letterhead else None)
    title = letters[0][0].subject if len(letters) == 1 else "Inquiries"
    bind(target, story, measures_of(setup), Binding(title, letters[0][1].title))
    return target.getvalue()


def _foot(letter: Letter) -> str:
    return " · ".join(filter(None, (letter.reference or letter.day, *letter.to[:1])))


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
}
