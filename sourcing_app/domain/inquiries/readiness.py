"""
Whether an inquiry may be sent (gate G1): a meter of five parts, and what each still needs.

Short sentences are advice; the other four parts must be complete. Nothing can be waived; words that
are not English can be kept, one by one.
"""

from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.sentences import Sentence, say, together
from sourcing_app.domain.settings.limits import LimitName, Limits

GATE = "G1"


class ReadinessPart(StrEnum):
    """The five parts of the meter, in the order shown."""

    BUYER = "buyer"
    PRODUCT = "product"
    QUESTIONS = "questions"
    ENGLISH = "english"
    SENTENCES = "sentences"


@dataclass(frozen=True, slots=True)
class Missing:
    """One missing fact; `fix` names where to supply it: profile.*, field.* or letter."""

    part: ReadinessPart
    fact: str
    sentence: Sentence
    fix: str
    gate: str = GATE


@dataclass(frozen=True, slots=True)
class Readiness:
    """The meter of one letter: what is missing, the findings in its text, and its word count."""

    missing: tuple[Missing, ...]
    findings: tuple[Finding, ...]
    words: int

    @property
    def sendable(self) -> bool:
        """True if gate G1 passes: only the advice on sentence length may be open."""
        return not self.blocking()

    def blocking(self) -> tuple[Missing, ...]:
        """Return what blocks sending."""
        return tuple(fact for fact in self.missing if fact.part is not ReadinessPart.SENTENCES)

    def done(self, part: ReadinessPart) -> bool:
        """Whether nothing is missing in this part."""
        return self.of(part) is None

    def of(self, part: ReadinessPart) -> Missing | None:
        """Return the first missing fact of a part."""
        return next((fact for fact in self.missing if fact.part is part), None)

    def told(self, part: ReadinessPart) -> Sentence:
        """Return all that is missing in a part."""
        return together(fact.sentence for fact in self.missing if fact.part is part)

    def count(self) -> int:
        """Return how many of the five parts are complete."""
        return sum(self.done(part) for part in ReadinessPart)


COMPLETE = {
    ReadinessPart.BUYER: say(
        "Readiness", "Buyer block complete: name, position, company, region, business"
    ),
    ReadinessPart.PRODUCT: say("Readiness", "Product, colour, size and volume given"),
    ReadinessPart.QUESTIONS: say("Readiness", "Questions about MOQ and price included"),
    ReadinessPart.ENGLISH: say("Readiness", "English only"),
    ReadinessPart.SENTENCES: say("Readiness", "Short, clear sentences"),
}


def require_sendable(readiness: Readiness) -> None:
    """Raise Rejected with every missing fact unless gate G1 passes."""
    blocking = readiness.blocking()
    if blocking:
        raise Rejected(
            say("Readiness", "The inquiry cannot be marked as sent (G1). {fact}").put(
                fact=together(fact.sentence for fact in blocking)
            )
        )


def crowd_warning(same_text_today: int, limits: Limits) -> Finding | None:
    """Warn when one text went to more suppliers on one day than the limit (R49)."""
    if same_text_today <= limits.whole(LimitName.CROWD):
        return None
    sentence = say(
        "Readiness",
        "This text goes to {count} suppliers today. Serious firms do not answer mass mail.",
    )
    return Finding("R49", Severity.WARNING, sentence.put(count=same_text_today), 0, 0)
