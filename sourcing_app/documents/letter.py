"""
Inquiry letters as PDF: A4, the buyer's letterhead, embedded fonts, "Page 1 of 2".

Every value is escaped, so a supplier's name is never parsed as markup, and text copied from the PDF
is exact.
"""

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    Flowable,
    PageBreak,
    SimpleDocTemplate,
)

from sourcing_app.documents import fonts
from sourcing_app.documents.letter_pages import MARGIN, NumberedPages, Start
from sourcing_app.documents.letter_parts import flowables
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.letter import Letter, Letterhead
from sourcing_app.domain.sentences import Sentence, say

LONGEST = 20_000  # characters of one letter; the sourcing file stores no more


if rl_config.toColorCanUse != "rl_extended_literal_eval":  # CVE-2023-33733
    raise RuntimeError("This reportlab evaluates colours as Python.")


def letter_pdf(letter: Letter, letterhead: Letterhead, resources: Path) -> bytes:
    """Print one letter; Rejected names a character that cannot be printed."""
    return letters_pdf(((letter, letterhead),), resources)


def letters_pdf(
    letters: Sequence[tuple[Letter, Letterhead]],
    resources: Path,
    step: Callable[[int], None] = lambda _: None,
) -> bytes:
    """
    Print several letters into one file, each on a new page with its own letterhead.

    `step` is called with the number of letters printed so far and may raise to stop.
    """
    for letter, letterhead in letters:
        require_printable(letter, letterhead, resources)
    target = BytesIO()
    document = SimpleDocTemplate(
        target,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=18 * mm,
        bottomMargin=22 * mm,
        invariant=1,
        title=letters[0][0].subject if len(letters) == 1 else "Inquiries",
        author=letters[0][1].title,
    )
    story: list[Flowable] = []
    for number, (letter, letterhead) in enumerate(letters):
        story += [PageBreak()] if number else []
        story += [Start(letter, number, step), *flowables(letter, letterhead)]
    document.build(story, canvasmaker=NumberedPages)
    return target.getvalue()


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
    yield say("Letters", "Supplier name"), (letter.to,)
    yield say("Letters", "Sender"), (letter.name, letter.post, letter.origin, *letter.closing)
    head = (letter.day, letter.subject, letter.greeting, letter.opening)
    facts = (*letter.bullets, letter.asking, *letter.questions)
    yield say("Letters", "Product and questions"), (*head, *facts)
    yield say("Letters", "Extra text"), letter.extra
