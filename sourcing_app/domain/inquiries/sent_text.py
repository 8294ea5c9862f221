"""Parses the text of a sent letter for printing and preview, word for word."""

import re
from collections.abc import Sequence

from sourcing_app.domain.inquiries.letter import Letter

_PRODUCT = "Product: "
_LEAST = 5  # blocks: to and day, subject, greeting, opening, closing
_TO = "To: "
_BULLET = "- "
_CLOSING = "Best regards,"
_ASKING = "Please tell us:"
_MARK = re.compile(r"^(- |\d+\. )")


def letter_of(text: str) -> Letter:
    """
    Return the letter whose `text()` this is.

    Any other text (written by another program) becomes one paragraph per line.
    """
    blocks = text.strip("\n").split("\n\n")
    letter = _read(blocks)
    return letter if letter is not None and letter.text() == text else _plain(text)


def sent_product(letter: Letter) -> str:
    """Return the product a letter names, or ""."""
    named = (bullet for bullet in letter.bullets if bullet.startswith(_PRODUCT))
    return next(named, "").removeprefix(_PRODUCT)


def _read(blocks: list[str]) -> Letter | None:
    head = [] if blocks[0].startswith(_TO) else blocks.pop(0).split("\n")
    if len(blocks) < _LEAST or not blocks[-1].startswith(_CLOSING):
        return None
    closing = tuple(blocks.pop().split("\n"))
    to, _, day = blocks.pop(0).removeprefix(_TO).partition("\n")
    subject, greeting, opening = (blocks.pop(0) for _ in range(3))
    bullets = _items(blocks.pop(0)) if blocks and blocks[0].startswith(_BULLET) else ()
    asking = blocks.pop(0) if blocks and blocks[0] == _ASKING else ""
    questions = _items(blocks.pop(0)) if asking and blocks else ()
    name, post, origin = _head(head, closing)
    return Letter(
        name=name,
        post=post,
        origin=origin,
        to=to,
        day=day,
        subject=subject,
        greeting=greeting,
        opening=opening,
        bullets=bullets,
        asking=asking,
        questions=questions,
        extra=tuple(blocks),
        closing=closing,
    )


def _head(lines: Sequence[str], closing: Sequence[str]) -> tuple[str, str, str]:
    """Return name, post and origin; the closing repeats the name, which may contain a comma."""
    first, *rest = lines or ("",)
    signed = closing[1] if len(closing) > 1 else first
    name = signed if f"{first}, ".startswith(f"{signed}, ") else first
    return name, first.removeprefix(name).removeprefix(", "), "\n".join(rest)


def _items(block: str) -> tuple[str, ...]:
    return tuple(_MARK.sub("", line, count=1) for line in block.split("\n"))


def _plain(text: str) -> Letter:
    lines = tuple(line.strip() for line in text.split("\n") if line.strip())
    return Letter("", "", "", "", "", "", "", "", (), "", (), lines, ())
