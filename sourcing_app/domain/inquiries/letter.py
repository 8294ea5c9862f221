"""
The inquiry letter: made from the facts of one inquiry for one supplier, always in English.

Days and numbers are written the English way (12 March 2026, 4,000 pcs) whatever the program's
language: the reader is the supplier.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Question(StrEnum):
    """Questions a letter can ask; the first two belong in every inquiry (R63, R64)."""

    MOQ = "moq"
    PRICE = "price"
    SAMPLE = "sample"
    LEAD_TIME = "lead_time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The buyer in Latin letters; `country` is its English name, `private` means no company."""

    name: str = ""
    position: str = ""
    company: str = ""
    region: str = ""
    country: str = ""
    business: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The buyer at the top of the first page: a title, and lines under it that may be empty."""

    title: str
    lines: tuple[str, ...] = ()

    def text(self) -> str:
        """Return it as stored with a sent letter: one line each."""
        return "\n".join((self.title, *self.lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """
    All facts of one letter; an empty text or None is not known yet.

    `link` is the product's address in the letter, `page` what the supplier's own record gives;
    `contact` is the name of its main contact.
    """

    sender: Sender
    supplier: str
    day: date
    contact: str = ""
    product: str = ""
    link: str = ""
    page: str = ""
    colour: str = ""
    size: str = ""
    features: str = ""
    quantity: Decimal | None = None
    unit: str = "pcs"
    needed_by: date | None = None
    questions: frozenset[Question] = frozenset({Question.MOQ, Question.PRICE})
    price_quantities: tuple[Decimal, ...] = ()
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A finished letter in blocks; `name` and `post` share a line, `name` is emphasised."""

    name: str
    post: str
    origin: str
    to: str
    day: str
    subject: str
    greeting: str
    opening: str
    bullets: tuple[str, ...]
    asking: str
    questions: tuple[str, ...]
    extra: tuple[str, ...]
    closing: tuple[str, ...]

    def text(self) -> str:
        """Return the letter as plain text, one blank line between blocks."""
        head = "\n".join(filter(None, (join((self.name, self.post)), self.origin)))
        numbered = (f"{n}. {question}" for n, question in enumerate(self.questions, start=1))
        blocks = (
            head,
            f"To: {self.to}\n{self.day}" if self.to or self.day else "",
            self.subject,
            self.greeting,
            self.opening,
            "\n".join(f"- {bullet}" for bullet in self.bullets),
            self.asking,
            "\n".join(numbered),
            *self.extra,
            "\n".join(self.closing),
        )
        return "\n\n".join(filter(None, blocks))

    def prose(self) -> str:
        """Return the running text, without addresses and lists of facts."""
        return "\n\n".join(filter(None, (self.opening, *self.questions, *self.extra)))


def letterhead_of(sender: Sender) -> Letterhead:
    """Build the letterhead from the buyer's details."""
    place = ", ".join(filter(None, (sender.address, sender.country)))
    reach = "  ·  ".join(filter(None, (sender.phone, sender.email, sender.website)))
    return Letterhead(sender.company or sender.name, (place, reach))


def kept_letterhead(text: str, letter: Letter) -> Letterhead:
    """Return the letterhead stored with a letter; the buyer's name if none was stored."""
    title, *lines = text.split("\n")
    return Letterhead(title or letter.name, tuple(lines))


def join(parts: Iterable[str]) -> str:
    """Join the non-empty parts with commas."""
    return ", ".join(filter(None, parts))
