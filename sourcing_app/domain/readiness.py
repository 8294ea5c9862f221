"""
Whether an inquiry may be sent (gate G1): a meter of five parts, and what each part misses.

Short sentences are advice; the other four parts must be complete. Nothing can be waived, only
a word that is not English can be kept, one by one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries import CROWD
from sourcing_app.domain.letters import LetterFacts, Question, Sender, compose
from sourcing_app.domain.lint import check_letter, count_words
from sourcing_app.domain.sentences import Sentence, say

GATE = "G1"
_SHORTEST_NAME = 4  # a shorter supplier name may be any word of a letter


class Part(StrEnum):
    """The five parts of the meter, in the order shown."""

    BUYER = "buyer"
    PRODUCT = "product"
    QUESTIONS = "questions"
    ENGLISH = "english"
    SENTENCES = "sentences"


@dataclass(frozen=True, slots=True)
class Missing:
    """One fact that is missing; `fix` names where to put it right: profile.*, field.* or letter."""

    part: Part
    fact: str
    sentence: Sentence
    fix: str
    gate: str = GATE


@dataclass(frozen=True, slots=True)
class Readiness:
    """The meter of one letter: what is missing, the findings in its text, and its size in words."""

    missing: tuple[Missing, ...]
    findings: tuple[Finding, ...]
    words: int

    @property
    def sendable(self) -> bool:
        """True when gate G1 lets the letter go: at most its sentences are long."""
        return not self.blocking()

    def blocking(self) -> tuple[Missing, ...]:
        """Return what forbids sending."""
        return tuple(fact for fact in self.missing if fact.part is not Part.SENTENCES)

    def done(self, part: Part) -> bool:
        """Tell whether nothing of this part is missing."""
        return self.of(part) is None

    def of(self, part: Part) -> Missing | None:
        """Return the first missing fact of a part."""
        return next((fact for fact in self.missing if fact.part is part), None)

    def count(self) -> int:
        """Return how many of the five parts are complete."""
        return sum(self.done(part) for part in Part)


COMPLETE = {
    Part.BUYER: say("Readiness", "Buyer block complete: name, position, company, region, business"),
    Part.PRODUCT: say("Readiness", "Product, colour, size and volume given"),
    Part.QUESTIONS: say("Readiness", "Questions about MOQ and price included"),
    Part.ENGLISH: say("Readiness", "English only"),
    Part.SENTENCES: say("Readiness", "Short, clear sentences"),
}

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
_VOLUME = say("Readiness", "The expected volume is missing.")
_QUESTIONS = {
    Question.MOQ: say("Readiness", "The question about MOQ is not asked."),
    Question.PRICE: say("Readiness", "The question about the price is not asked."),
}
_TEXTS = ("product", "link", "colour", "size", "features", "unit", "extra")
_OPTIONAL_FOR_PERSONS = {"position", "company"}


def assess(
    facts: LetterFacts, kept_words: Sequence[str] = (), others: Sequence[str] = ()
) -> Readiness:
    """
    Measure one letter (R48, R51, R54, R56-R64).

    `others` are the names of the other suppliers asked: none may stand in this letter.
    """
    letter = compose(facts)
    text = letter.text()
    english = tuple(
        finding
        for finding in check_letter(text, kept_words, (facts.supplier,)).findings
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
        *(Missing(Part.SENTENCES, "sentence", found.sentence, "field.extra") for found in heavy),
    )
    return Readiness(missing, (*english, *heavy), count_words(text))


def require_sendable(readiness: Readiness) -> None:
    """Raise Rejected with the first missing fact unless gate G1 lets the letter go."""
    blocking = readiness.blocking()
    if blocking:
        raise Rejected(
            say("Readiness", "The inquiry cannot be marked as sent (G1). {fact}").put(
                fact=blocking[0].sentence
            )
        )


def crowd_warning(same_text_today: int) -> Finding | None:
    """Warn when one text went to more than ten suppliers on one day (R49)."""
    if same_text_today <= CROWD:
        return None
    sentence = say(
        "Readiness",
        "This text goes to {count} suppliers today. Serious firms do not answer mass mail.",
    )
    return Finding("R49", Severity.WARNING, sentence.put(count=same_text_today), 0, 0)


def _buyer(sender: Sender) -> Iterator[Missing]:
    for fact, sentence in _BUYER:
        optional = sender.private and fact in _OPTIONAL_FOR_PERSONS
        if not optional and not getattr(sender, fact).strip():
            yield Missing(Part.BUYER, fact, sentence, f"profile.{fact}")


def _product(facts: LetterFacts) -> Iterator[Missing]:
    for fact, sentence in _FACTS:
        if not getattr(facts, fact).strip():
            yield Missing(Part.PRODUCT, fact, sentence, f"field.{fact}")
    if facts.quantity is None or facts.quantity <= 0:
        yield Missing(Part.PRODUCT, "quantity", _VOLUME, "field.quantity")


def _asked(facts: LetterFacts) -> Iterator[Missing]:
    for question, sentence in _QUESTIONS.items():
        if question not in facts.questions:
            yield Missing(Part.QUESTIONS, question, sentence, f"field.{question}")


def _strangers(text: str, facts: LetterFacts, others: Sequence[str]) -> Iterator[Missing]:
    own = facts.supplier.casefold()
    folded = text.casefold().replace(own, "")
    for name in others:
        if len(name) >= _SHORTEST_NAME and name.casefold() in folded and name.casefold() != own:
            named = say("Readiness", "The letter names another supplier: {name}.").put(name=name)
            yield Missing(Part.PRODUCT, "other_supplier", named, _where(name, facts))


def _foreign(finding: Finding, facts: LetterFacts, letter: str) -> Missing:
    word = letter[finding.start : finding.end]
    return Missing(Part.ENGLISH, word, finding.sentence, _where(word, facts))


def _where(words: str, facts: LetterFacts) -> str:
    sought = words.casefold()
    found = (field for field in _TEXTS if sought in getattr(facts, field).casefold())
    field = next(found, None)
    return f"field.{field}" if field else "profile.name"
