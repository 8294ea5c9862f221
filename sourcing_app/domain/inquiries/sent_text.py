"""Parses the text of a sent letter for printing and preview, word for word."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sourcing_app.domain.inquiries.letter import Letter, LetterPart, PartKind
from sourcing_app.domain.inquiries.parts import part_of

_PRODUCT = "Product: "
_TO = "To: "
_ENCLOSURES = "Enclosures: "
_CLOSING = "Best regards,"
_REFERENCE = "Our reference: "
_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{1,4}")
_LEAST = 4
"""Parts before the body: recipient, day, subject and greeting."""


def letter_of(text: str) -> Letter:
    """
    Return the letter whose `text()` this is, of this version or an earlier one.

    Any other text (written by another program) becomes one paragraph per line.
    """
    blocks = text.strip("\n").split("\n\n")
    enclosed = blocks.pop() if blocks[-1].startswith(_ENCLOSURES) else ""
    letter = _read(blocks) or _read_earlier(blocks)
    if letter is not None and enclosed:
        names = enclosed.removeprefix(_ENCLOSURES).split("; ")
        letter = replace(letter, enclosures=tuple(names))
    return letter if letter is not None and letter.text() == text else _plain(text)


def sent_product(letter: Letter) -> str:
    """Return the product a letter names, or ""."""
    named = (bullet for bullet in letter.bullets() if bullet.startswith(_PRODUCT))
    return next(named, "").removeprefix(_PRODUCT)


def _read(blocks: Sequence[str]) -> Letter | None:
    if len(blocks) <= _LEAST or not blocks[-1].startswith(_CLOSING):
        return None
    to, dated, subject, greeting, *rest = blocks
    day, *more = dated.split("\n")
    if not _DAY.fullmatch(day) or len(more) > 1:
        return None
    ours = more[0].removeprefix(_REFERENCE) if more else ""
    first = Letter(
        to=tuple(to.split("\n")), day=day, reference=ours, subject=subject, greeting=greeting
    )
    return _ended(first, rest)


def _read_earlier(blocks: Sequence[str]) -> Letter | None:
    """Read a letter that names its sender first, and recipient and day in one part."""
    head, rest = ("", blocks) if blocks[0].startswith(_TO) else (blocks[0], blocks[1:])
    if len(rest) < _LEAST or not rest[-1].startswith(_CLOSING):
        return None
    to, subject, greeting, *body = rest
    lines = tuple(head.split("\n")) if head else ()
    first = Letter(head=lines, to=tuple(to.split("\n")), subject=subject, greeting=greeting)
    return _ended(first, body)


def _ended(letter: Letter, rest: Sequence[str]) -> Letter:
    """Add body and signature to the parts before them."""
    *body, closing = rest
    return replace(letter, body=tuple(map(part_of, body)), closing=tuple(closing.split("\n")))


def _plain(text: str) -> Letter:
    lines = (line.strip() for line in text.split("\n"))
    return Letter(body=tuple(LetterPart(PartKind.PARAGRAPH, (line,)) for line in lines if line))
