"""What a supplier was asked, and which of it a reply answers (R63, R64)."""

from dataclasses import dataclass, replace
from datetime import date

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.inquiries.answers import KnownAnswers, Question, questions
from sourcing_app.domain.inquiries.blocks import ASKED, Block
from sourcing_app.services.inquiries.facts import recipient
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.store.queries.quotes import letter_to
from sourcing_app.store.sqlite.reader import Reader


@dataclass(frozen=True, slots=True)
class AskedQuestions:
    """
    The blocks that asked something in the letters to one recipient, in their order.

    `identity` says whether legal name and credit code are on file already.
    """

    recipient_id: int
    blocks: tuple[Block, ...]
    identity: bool

    def after(self, reply: KnownAnswers) -> tuple[Question, ...]:
        """What is answered, and what is not, once this reply is there."""
        return questions(self.blocks, replace(reply, identity=self.identity))


def asked_of(reader: Reader, recipient_id: int | None, today: date) -> AskedQuestions | None:
    """Return what was asked of a recipient; None where nobody knows, or nothing was."""
    if recipient_id is None:
        return None
    try:
        item = recipient(reader, recipient_id, today)
    except NotFound:
        return None
    answered = item.facts.answered
    asked = (block for block in item.choice.order if block in ASKED)
    blocks = tuple(block for block in asked if block in item.facts.blocks or block in answered)
    known = Block.IDENTITY in answered
    return AskedQuestions(recipient_id, blocks, known) if blocks and not item.unknown else None


def asked_before(reader: Reader, quote: QuoteRow, today: date) -> AskedQuestions | None:
    """Return what the letters asked that a quote answers; None without an inquiry."""
    if quote.inquiry_id is None:
        return None
    return asked_of(reader, letter_to(reader, quote.inquiry_id, quote.supplier_id), today)


def told_by(quote: QuoteRow) -> KnownAnswers:
    """What a quote says; the supplier's identity is in no quote."""
    return KnownAnswers(
        moq=quote.moq is not None,
        price=bool(quote.breaks),
        sample=quote.sample_price is not None or quote.sample_days is not None,
        lead_time=quote.lead_days is not None,
        payment=bool(quote.terms),
    )
