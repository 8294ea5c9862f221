"""
The shape of a letter: what it is made of, and the finished letter that every format shows.

Letters are in English whatever the program's language: the reader is the supplier. Days and numbers
are written the English way (12 March 2026, 4,000 pcs).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from sourcing_app.domain.inquiries.blocks import FIRST_LETTER, Block
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.settings.limits import SHIPPED, Limits

NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """
    The buyer in Latin letters; `country` is its English name, `private` means no company.

    `phone` has the spaces of its country, `registration` are the numbers in its letterhead.
    """

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
    registration: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class Letterhead:
    """
    The buyer at the top of the first page: a title, and lines under it that may be empty.

    `logo` is a picture that was checked when it was taken, as PNG or JPEG; b"" is none.
    """

    title: str
    lines: tuple[str, ...] = ()
    logo: bytes = field(default=b"", repr=False)

    def text(self) -> str:
        """Return it as stored with a sent letter: one line each, without the logo."""
        return "\n".join((self.title, *self.lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the questions of an inquiry name; an empty text or None is not known yet."""

    currency: str = ""
    incoterm: str = ""
    place: str = ""
    validity_days: int | None = None
    moq_per_colour: bool = False
    moq_of_samples: bool = False
    sample_quantity: Decimal | None = None
    sample_terms: str = ""
    customisation: str = ""
    tooling: str = ""
    certificates: str = ""
    packing: str = ""
    payment_terms: str = ""
    inspection: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """
    All facts of one letter; an empty text or None is not known yet.

    `link` is the product's address in the letter, `page` what the supplier's own record gives;
    `contact` is the person it is addressed to, `native_name` and `address` are the supplier's.
    `blocks` are those in the letter, in its order, and `wordings` what replaces the program's
    words in some. `number` is the inquiry's, None before the first letter is sent; `revision` is
    that of this letter. `text` stands in place of the template of its `kind`, `own` are further
    values for placeholders. `answered` are the questions the supplier has answered, `enclosures`
    the names of the files that go along with it.
    """

    sender: Sender
    supplier: str
    day: date
    native_name: str = ""
    address: str = ""
    contact: str = ""
    number: str | None = None
    revision: int = 1
    product: str = ""
    link: str = ""
    page: str = ""
    material: str = ""
    colour: str = ""
    size: str = ""
    finish: str = ""
    tolerance: str = ""
    standard: str = ""
    drawing: str = ""
    features: str = ""
    quantity: Decimal | None = None
    unit: str = "pcs"
    yearly_quantity: Decimal | None = None
    needed_by: date | None = None
    price_quantities: tuple[Decimal, ...] = ()
    wishes: Wishes = Wishes()
    extra: str = ""
    answer_by: date | None = None
    blocks: tuple[Block, ...] = tuple(block for block in Block if block in FIRST_LETTER)
    wordings: Mapping[Block, str] = field(default_factory=lambda: MappingProxyType({}))
    kind: LetterKind = LetterKind.FIRST
    subject: str = ""
    text: str = ""
    own: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    answered: frozenset[Block] = frozenset()
    enclosures: tuple[str, ...] = ()
    limits: Limits = SHIPPED
    """The numbers its sentences are judged by."""

    def names(self) -> tuple[str, ...]:
        """Everything that names the supplier: it may be in any script."""
        lines = self.address.split("\n")
        return tuple(filter(None, (self.supplier, self.native_name, self.contact, *lines)))


class PartKind(StrEnum):
    """How a part of a letter is set; one of lines has a line each, without space between them."""

    HEAD = "head"
    RECIPIENT = "recipient"
    DATE = "date"
    SUBJECT = "subject"
    PARAGRAPH = "paragraph"
    BULLETS = "bullets"
    QUESTIONS = "questions"
    CLOSING = "closing"
    ENCLOSURES = "enclosures"


@dataclass(frozen=True, slots=True)
class LetterPart:
    """One part: its lines, bullets, or questions, which are numbered from `first`."""

    kind: PartKind
    texts: tuple[str, ...]
    first: int = 1

    @property
    def leads(self) -> bool:
        """Whether what follows belongs to it: a subject, a greeting, the words before a list."""
        subject = self.kind is PartKind.SUBJECT
        return subject or (self.kind is PartKind.PARAGRAPH and self.texts[-1].endswith((":", ",")))

    def lines(self) -> tuple[str, ...]:
        """Return its lines as in plain text, with the marks of its bullets and questions."""
        if self.kind is PartKind.BULLETS:
            return tuple(f"- {text}" for text in self.texts)
        if self.kind is PartKind.QUESTIONS:
            return tuple(f"{n}. {text}" for n, text in enumerate(self.texts, self.first))
        return self.texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """
    A finished letter. Every format shows its `parts()`, in this order, and nothing else of it.

    `head` names the sender in letters of earlier versions (the letterhead does since); `to` is the
    supplier with its name in Chinese, contact and address; then the day and our reference, the
    subject, the greeting, the body in the buyer's order of blocks, the signature, and the names of
    the files that go along with it.
    """

    head: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    day: str = ""
    reference: str = ""
    subject: str = ""
    greeting: str = ""
    body: tuple[LetterPart, ...] = ()
    closing: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()

    def parts(self) -> Iterator[LetterPart]:
        """Yield all parts that are not empty, from the first line to the signature."""
        ours = f"Our reference: {self.reference}" if self.reference else ""
        yield from filter(
            _filled,
            (
                LetterPart(PartKind.HEAD, self.head),
                LetterPart(PartKind.RECIPIENT, self.to),
                LetterPart(PartKind.DATE, tuple(filter(None, (self.day, ours)))),
                LetterPart(PartKind.SUBJECT, (self.subject,)),
                LetterPart(PartKind.PARAGRAPH, (self.greeting,)),
                *self.body,
                LetterPart(PartKind.CLOSING, self.closing),
                LetterPart(PartKind.ENCLOSURES, self._enclosed()),
            ),
        )

    def text(self) -> str:
        """Return the letter as plain text, one blank line between parts."""
        return "\n\n".join("\n".join(part.lines()) for part in self.parts())

    def message(self) -> "Letter":
        """Return it for a message box, which shows itself who writes to whom, and when."""
        return replace(self, head=(), to=(), day="", reference="", subject="")

    def foot(self) -> str:
        """Return what stands at the foot of each page: our reference or the day, and to whom."""
        return " · ".join(filter(None, (self.reference or self.day, *self.to[:1])))

    def prose(self) -> str:
        """Return the running text, without addresses and lists of facts."""
        running = (part for part in self.body if part.kind is not PartKind.BULLETS)
        return "\n\n".join(text for part in running for text in part.texts)

    def bullets(self) -> tuple[str, ...]:
        """Return the facts it lists."""
        return self._listed(PartKind.BULLETS)

    def questions(self) -> tuple[str, ...]:
        """Return what it asks, in the order of its numbers."""
        return self._listed(PartKind.QUESTIONS)

    def _enclosed(self) -> tuple[str, ...]:
        names = "; ".join(self.enclosures)
        return (f"Enclosures: {names}",) if names else ()

    def _listed(self, kind: PartKind) -> tuple[str, ...]:
        return tuple(text for part in self.body if part.kind is kind for text in part.texts)


def _filled(part: LetterPart) -> bool:
    return any(part.texts)


def letterhead_of(sender: Sender, logo: bytes = b"") -> Letterhead:
    """Build the letterhead from the buyer's details; how to reach them stands in the signature."""
    place = join((sender.address, sender.country))
    lines = filter(None, (place, sender.registration, sender.website))
    return Letterhead(sender.company or sender.name, tuple(lines), logo)


def kept_letterhead(text: str, letter: Letter, logo: bytes = b"") -> Letterhead:
    """Return the letterhead stored with a letter; the buyer's name if none was stored."""
    title, *lines = text.split("\n")
    named = (*letter.head, *letter.closing[1:], "")
    return Letterhead(title or named[0], tuple(lines), logo)


def join(parts: Iterable[str]) -> str:
    """Join the non-empty parts with commas."""
    return ", ".join(filter(None, parts))
