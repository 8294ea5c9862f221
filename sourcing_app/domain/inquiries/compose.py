"""The wording of an inquiry letter, made from the facts of one inquiry."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import chain

from sourcing_app.domain.inquiries.letter import Letter, LetterFacts, Question, Sender, join
from sourcing_app.domain.sentences import in_english
from sourcing_app.domain.values.quantities import number, price_steps

_NOT_APPLICABLE = {"n/a", "na", "n.a.", "not applicable", "-", "\u2013", "\u2014"}

_LATIN_ENDS = 0x250


def compose(facts: LetterFacts) -> Letter:
    """Write the letter; unknown and not applicable facts are left out."""
    sender = facts.sender
    asked = tuple(_questions(facts))
    return Letter(
        name=sender.name,
        post=sender.position,
        origin=_origin(sender),
        to=join((_addressee(facts), facts.supplier)),
        day=in_english(facts.day),
        subject="Inquiry: " + join((_short(facts.product), _amount(facts.quantity, facts.unit))),
        greeting=f"Dear {_addressee(facts) or 'Sales Team'},",
        opening=_opening(facts),
        bullets=tuple(_bullets(facts)),
        asking="Please tell us:" if asked else "",
        questions=asked,
        extra=tuple(filter(None, (line.strip() for line in facts.extra.split("\n")))),
        closing=tuple(_closing(sender)),
    )


def _addressee(facts: LetterFacts) -> str:
    """The main contact, where the name is in letters an English letter is written in."""
    name = " ".join(facts.contact.split())
    return name if all(ord(letter) < _LATIN_ENDS for letter in name) else ""


def applicable(value: str) -> bool:
    """Whether a fact is given and is not "not applicable"."""
    return bool(value.strip()) and value.strip().casefold() not in _NOT_APPLICABLE


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
