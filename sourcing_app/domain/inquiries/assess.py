"""Checks one letter against gate G1: what each part of the meter still needs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.language import check_letter
from sourcing_app.domain.inquiries.letter import LetterFacts, Question, Sender
from sourcing_app.domain.inquiries.readiness import Missing, Readiness, ReadinessPart
from sourcing_app.domain.inquiries.style import count_words
from sourcing_app.domain.sentences import say

_SHORTEST_NAME = 4  # a shorter supplier name may be any word of a letter
_BUYER = (
    ("name", say("Readiness", "Your name is missing in the buyer details.")),
    ("position", say("Readiness", "Your position is missing in the buyer details.")),
    ("company", say("Readiness", "Your company is missing in the buyer details.")),
    ("region", say("Readiness", "Your region is missing in the buyer details.")),
    ("business", say("Readiness", "Your field of business is missing in the buyer details.")),
)
_FACTS = (
    ("product", say("Readiness", "The product name is missing.")),
    ("link", say("Readiness", "The product link is missing. Write n/a if there is none.")),
    ("colour", say("Readiness", "The colour is missing. Write n/a if it does not apply.")),
    ("size", say("Readiness", "The size is missing. Write n/a if it does not apply.")),
    ("features", say("Readiness", "The features are missing. Write n/a if there are none.")),
)
_NO_UNIT = say(
    "Readiness", "The size “{size}” has no unit: write {size} cm, {size} in or EU {size}."
)
_BARE_NUMBERS = re.compile(r"(?=.*\d)[\d\s.,:;/x\u00d7\u0445*+\u2013-]+", re.IGNORECASE)
_VOLUME = say("Readiness", "The expected volume is missing.")
_QUESTIONS = {
    Question.MOQ: say("Readiness", "The question about MOQ is not asked."),
    Question.PRICE: say("Readiness", "The question about the price is not asked."),
}
_TEXTS = ("product", "link", "colour", "size", "features", "unit", "extra")
_OPTIONAL_FOR_PERSONS = {"position", "company"}


@dataclass(frozen=True, slots=True)
class Other:
    """Another recipient: neither its name nor its product page may appear in this letter."""

    name: str
    page: str = ""


def assess(
    facts: LetterFacts, kept_words: Sequence[str] = (), others: Sequence[Other] = ()
) -> Readiness:
    """Check one letter (R48, R51, R54, R56-R64) of an inquiry that also goes to `others`."""
    letter = compose(facts)
    text = letter.text()
    english = tuple(
        finding
        for finding in check_letter(text, kept_words, (facts.supplier, facts.contact)).findings
        if finding.severity is Severity.ERROR
    )
    heavy = tuple(
        finding
        for finding in check_letter(letter.prose()).findings
        if finding.severity is Severity.WARNING
    )
    missing = (
        *_buyer(facts.sender),
        *_product(facts),
        *_asked(facts),
        *_strangers(text, facts, others),
        *(_foreign(finding, facts, text) for finding in english),
        *(
            Missing(ReadinessPart.SENTENCES, "sentence", found.sentence, "field.extra")
            for found in heavy
        ),
    )
    return Readiness(missing, (*english, *heavy), count_words(text))


def _buyer(sender: Sender) -> Iterator[Missing]:
    for fact, sentence in _BUYER:
        optional = sender.private and fact in _OPTIONAL_FOR_PERSONS
        if not optional and not getattr(sender, fact).strip():
            yield Missing(ReadinessPart.BUYER, fact, sentence, f"profile.{fact}")


def _product(facts: LetterFacts) -> Iterator[Missing]:
    for fact, sentence in _FACTS:
        if not getattr(facts, fact).strip():
            yield Missing(ReadinessPart.PRODUCT, fact, sentence, f"field.{fact}")
    if _BARE_NUMBERS.fullmatch(facts.size):
        unit = _NO_UNIT.put(size=facts.size.strip())
        yield Missing(ReadinessPart.PRODUCT, "size", unit, "field.size")
    if facts.quantity is None or facts.quantity <= 0:
        yield Missing(ReadinessPart.PRODUCT, "quantity", _VOLUME, "field.quantity")


def _asked(facts: LetterFacts) -> Iterator[Missing]:
    for question, sentence in _QUESTIONS.items():
        if question not in facts.questions:
            yield Missing(ReadinessPart.QUESTIONS, question, sentence, f"field.{question}")


def _strangers(text: str, facts: LetterFacts, others: Sequence[Other]) -> Iterator[Missing]:
    own = facts.supplier.casefold()
    folded = text.casefold().replace(own, "")
    for other in others:
        name = other.name
        if len(name) >= _SHORTEST_NAME and name.casefold() in folded and name.casefold() != own:
            named = say("Readiness", "The letter names another supplier: {name}.").put(name=name)
            yield Missing(ReadinessPart.PRODUCT, "other_supplier", named, _where(name, facts))
        if facts.link and facts.link == other.page != facts.page:
            linked = say("Readiness", "The product link is the page of another supplier: {name}.")
            yield Missing(ReadinessPart.PRODUCT, "other_page", linked.put(name=name), "field.link")


def _foreign(finding: Finding, facts: LetterFacts, letter: str) -> Missing:
    word = letter[finding.start : finding.end]
    return Missing(ReadinessPart.ENGLISH, word, finding.sentence, _where(word, facts))


def _where(words: str, facts: LetterFacts) -> str:
    sought = words.casefold()
    found = (field for field in _TEXTS if sought in getattr(facts, field).casefold())
    field = next(found, None)
    return f"field.{field}" if field else "profile.name"
