"""How well a dispute is proved: five kinds of evidence that decide most complaints (R8)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say

ENOUGH_FACTS = 30
"""Characters in which one can say what was agreed and what came instead."""


class EvidencePart(StrEnum):
    """What a complaint is proved with, in the order in which it is asked for."""

    FACTS = "facts"
    DATES = "dates"
    PHOTOS = "photos"
    CONTRACT = "contract"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class Proof:
    """
    What a dispute has so far: its text, its days, and what is on file.

    `dated` counts the events with a day, `photos` those of the order's goods and of the dispute;
    a paper that does not count as evidence is not on file.
    """

    facts: str
    answer_by: date | None
    dated: int
    photos: int
    contract: bool
    chat: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """One kind of evidence: whether it is there, and what to do where it is not."""

    part: EvidencePart
    met: bool
    sentence: Sentence


_THERE = {
    EvidencePart.FACTS: say("Disputes", "The facts are written down"),
    EvidencePart.DATES: say("Disputes", "Days are named, with the day of the answer"),
    EvidencePart.PHOTOS: say("Disputes", "Photos show it"),
    EvidencePart.CONTRACT: say("Disputes", "The contract or proforma invoice is on file"),
    EvidencePart.CHAT: say("Disputes", "A copy of the chat is on file"),
}
_LACKING = {
    EvidencePart.FACTS: say(
        "Disputes", "Write what was agreed, what came instead, and how many pieces are affected"
    ),
    EvidencePart.DATES: say(
        "Disputes", "Record what happened on which day, and until when the supplier must answer"
    ),
    EvidencePart.PHOTOS: say("Disputes", "Attach photos of the goods"),
    EvidencePart.CONTRACT: say("Disputes", "Attach the contract or the proforma invoice"),
    EvidencePart.CHAT: say("Disputes", "Attach a copy of the chat with the supplier"),
}


_SHORT = say("Disputes", "The facts have {count} of at least {least} characters: say more of it")
_NO_ANSWER_DAY = say("Disputes", "Enter until when the supplier must answer")
_NO_STEP = say("Disputes", "Record a step: what happened on which day")


def _facts_lack(proof: Proof) -> Sentence | None:
    facts = proof.facts.strip()
    if not facts:
        return _LACKING[EvidencePart.FACTS]
    if len(facts) < ENOUGH_FACTS:
        return _SHORT.put(count=len(facts), least=ENOUGH_FACTS)
    return None


def _dates_lack(proof: Proof) -> Sentence | None:
    if proof.answer_by is None:
        return _NO_ANSWER_DAY if proof.dated else _LACKING[EvidencePart.DATES]
    return None if proof.dated else _NO_STEP


def meter(proof: Proof) -> tuple[Measured, ...]:
    """Measure each kind of evidence (R8); what is open says which field or step is missing."""
    lacking = {
        **_LACKING,
        EvidencePart.FACTS: _facts_lack(proof),
        EvidencePart.DATES: _dates_lack(proof),
    }
    met = {
        EvidencePart.FACTS: lacking[EvidencePart.FACTS] is None,
        EvidencePart.DATES: lacking[EvidencePart.DATES] is None,
        EvidencePart.PHOTOS: proof.photos > 0,
        EvidencePart.CONTRACT: proof.contract,
        EvidencePart.CHAT: proof.chat,
    }
    return tuple(
        Measured(part, met[part], (_THERE[part] if met[part] else lacking[part]) or _THERE[part])
        for part in EvidencePart
    )


def strength(measured: tuple[Measured, ...]) -> Sentence:
    """Say how much of the evidence there is; a warning while it is thin (R8)."""
    met = sum(each.met for each in measured)
    words = (
        say("Disputes", "Evidence {met} of {all}: a well-founded complaint usually succeeds")
        if met == len(measured)
        else say("Disputes", "Evidence {met} of {all}: thin. Complete it before you escalate")
    )
    return words.put(met=met, all=len(measured))


def thin(measured: tuple[Measured, ...]) -> bool:
    """Whether a kind of evidence is missing."""
    return not all(each.met for each in measured)
