"""Which of the questions of a letter a supplier's quote has answered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from sourcing_app.domain.inquiries.blocks import BLOCK_NAMES, Block
from sourcing_app.domain.sentences import Sentence, say


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAnswers:
    """What is known from a supplier's quote, and from its own record."""

    moq: bool = False
    price: bool = False
    sample: bool = False
    lead_time: bool = False
    payment: bool = False
    identity: bool = False


def answered(answer: KnownAnswers) -> frozenset[Block]:
    """
    Return the blocks whose questions are answered (R63).

    A quote has no field for customisation, certificates, packing and quality: whether those are
    answered is the buyer's to say, by leaving them out of the next letter.
    """
    known = {
        Block.MOQ: answer.moq,
        Block.PRICE: answer.price,
        Block.SAMPLE: answer.sample,
        Block.LEAD_TIME: answer.lead_time,
        Block.PAYMENT: answer.payment,
        Block.IDENTITY: answer.identity,
    }
    return frozenset(block for block, there in known.items() if there)


class AnswerState(StrEnum):
    """Whether a question is answered; one without a field of its own is answered in the notes."""

    ANSWERED = "answered"
    MISSING = "missing"
    IN_NOTES = "in_notes"


ANSWER_STATES: Mapping[AnswerState, Sentence] = {
    AnswerState.ANSWERED: say("Answers", "{question}: answered"),
    AnswerState.MISSING: say("Answers", "{question}: not answered yet"),
    AnswerState.IN_NOTES: say("Answers", "{question}: keep the answer in the notes"),
}


@dataclass(frozen=True, slots=True)
class Question:
    """A block that asked something, and whether the reply answers it."""

    block: Block
    state: AnswerState

    @property
    def sentence(self) -> Sentence:
        """Say both."""
        return ANSWER_STATES[self.state].put(question=BLOCK_NAMES[self.block])


def questions(asked: Iterable[Block], reply: KnownAnswers) -> tuple[Question, ...]:
    """Return what was asked, in its order, with what a reply says of it."""
    known = answered(reply)

    def state(block: Block) -> AnswerState:
        if block in known:
            return AnswerState.ANSWERED
        return AnswerState.MISSING if block in _WITH_FIELDS else AnswerState.IN_NOTES

    return tuple(Question(block, state(block)) for block in asked)


def missing(asked: Iterable[Block], reply: KnownAnswers) -> int:
    """Count the questions that a reply leaves open, of those that have a field for their answer."""
    return sum(each.state is AnswerState.MISSING for each in questions(asked, reply))


_WITH_FIELDS = answered(KnownAnswers(**{each.name: True for each in fields(KnownAnswers)}))
