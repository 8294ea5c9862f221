"""
The inquiry letter: made from the facts of one inquiry for one supplier, always in English.

Days and numbers are written the English way (12 March 2026, 4,000 pcs) whatever language the
program speaks: the reader is the supplier.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from itertools import chain

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.numbers import parse_decimal
from sourcing_app.domain.sentences import in_english, say

_NOT_APPLICABLE = {"n/a", "na", "n.a.", "not applicable", "-", "\u2013", "\u2014"}
_MOST_QUANTITIES = 5
_PRICE_STEPS = (Decimal("0.25"), Decimal(1), Decimal("2.5"))


class Question(StrEnum):
    """What a letter may ask; the first two belong in every inquiry (R63, R64)."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """All that one letter speaks of; an empty text or None is not known yet."""

    sender: Sender
    supplier: str
    day: date
    product: str = ""
    link: str = ""
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
    """A finished letter in blocks; `name` and `post` share a line, `name` stands out."""

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
            f"To: {self.to}\n{self.day}",
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
        """Return the sentences a reader must take in, without addresses and lists of facts."""
        return "\n\n".join(filter(None, (self.opening, *self.questions, *self.extra)))


def compose(facts: LetterFacts) -> Letter:
    """Write the letter; what is not known, or not applicable, is left out of it."""
    sender = facts.sender
    asked = tuple(_questions(facts))
    return Letter(
        name=sender.name,
        post=sender.position,
        origin=_origin(sender),
        to=facts.supplier,
        day=in_english(facts.day),
        subject="Inquiry: " + join((_short(facts.product), _amount(facts.quantity, facts.unit))),
        greeting="Dear Sales Team,",
        opening=_opening(facts),
        bullets=tuple(_bullets(facts)),
        asking="Please tell us:" if asked else "",
        questions=asked,
        extra=tuple(filter(None, (line.strip() for line in facts.extra.split("\n")))),
        closing=tuple(_closing(sender)),
    )


def price_steps(quantity: Decimal | None) -> tuple[Decimal, ...]:
    """Return the quantities to ask the price at: a quarter of the wish, itself, 2.5 times it."""
    if quantity is None:
        return ()
    steps = {(quantity * step).quantize(Decimal(1), ROUND_HALF_UP) for step in _PRICE_STEPS}
    return tuple(sorted(step for step in steps if step > 0))


def read_quantities(text: str, point: str = ".", group: str = ",") -> tuple[Decimal, ...]:
    """Read up to five quantities separated by semicolons; raises Rejected for a wrong one."""
    quantities = tuple(
        parse_decimal(part, point=point, group=group) for part in text.split(";") if part.strip()
    )
    if len(quantities) > _MOST_QUANTITIES:
        raise Rejected(say("Letters", "At most {most} quantities.").put(most=_MOST_QUANTITIES))
    if any(quantity <= 0 for quantity in quantities):
        raise Rejected(say("Letters", "Each quantity must be more than 0."))
    return tuple(sorted(set(quantities)))


def applicable(value: str) -> bool:
    """Tell whether a fact is given and is not the word for "not applicable"."""
    return bool(value.strip()) and value.strip().casefold() not in _NOT_APPLICABLE


def number(value: Decimal) -> str:
    """Write a quantity without needless zeros: 4,000 or 0.5."""
    whole = value == value.to_integral_value()
    return f"{value:,.0f}" if whole else f"{value.normalize():,f}"


def join(parts: Iterable[str]) -> str:
    """Put what is there of the parts on one line, with commas."""
    return ", ".join(filter(None, parts))


def _origin(sender: Sender) -> str:
    place = join((sender.company, sender.region, sender.country))
    return " · ".join(filter(None, (place, sender.business)))


def _opening(facts: LetterFacts) -> str:
    country = f" in {facts.sender.country}" if facts.sender.country else ""
    if facts.sender.business:
        who = f"We work in {facts.sender.business}{country}."
    else:
        who = f"I am a private buyer{country}." if facts.sender.private else ""
    what = _short(facts.product)
    wish = f"We are interested in your {what}." if what else ""
    return " ".join(filter(None, (who, wish, "Please see what we need:")))


def _bullets(facts: LetterFacts) -> Iterable[str]:
    named = (
        ("Product", facts.product),
        ("Your page", facts.link),
        ("Colour", facts.colour),
        ("Size", facts.size),
        ("Features", facts.features),
    )
    given = (f"{label}: {' '.join(value.split())}" for label, value in named if applicable(value))
    wanted = f"needed by {in_english(facts.needed_by)}" if facts.needed_by else ""
    order = join((_amount(facts.quantity, facts.unit), wanted))
    return chain(given, (f"First order: {order}",) if order else ())


def _questions(facts: LetterFacts) -> Iterable[str]:
    quantities = _listed(facts.price_quantities or price_steps(facts.quantity), facts.unit)
    at = f" for {quantities}" if quantities else ""
    texts = {
        Question.MOQ: "What is your minimum order quantity?",
        Question.PRICE: f"What is the unit price{at}?",
        Question.SAMPLE: "Can you send one sample, and what does it cost?",
        Question.LEAD_TIME: "How long is production, and how do you pack the goods?",
    }
    return (text for question, text in texts.items() if question in facts.questions)


def _closing(sender: Sender) -> Iterable[str]:
    reach = join((sender.phone, sender.email))
    return filter(None, ("Best regards,", sender.name, reach))


def _short(product: str) -> str:
    return " ".join(product.split(",", maxsplit=1)[0].split())


def _amount(quantity: Decimal | None, unit: str) -> str:
    return "" if quantity is None else f"{number(quantity)} {unit}".strip()


def _listed(quantities: Sequence[Decimal], unit: str) -> str:
    if not quantities:
        return ""
    *first, last = (number(quantity) for quantity in quantities)
    return " ".join(filter(None, (", ".join(first), "and" if first else "", last, unit)))
