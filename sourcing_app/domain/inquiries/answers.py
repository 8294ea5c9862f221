"""Which of the questions of a letter a supplier's quote has answered."""

from dataclasses import dataclass

from sourcing_app.domain.inquiries.blocks import Block


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
