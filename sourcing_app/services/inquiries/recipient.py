"""One supplier of an inquiry, and everything its letter is made from."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sourcing_app.domain.inquiries.assess import Other, assess
from sourcing_app.domain.inquiries.compose import applicable, compose
from sourcing_app.domain.inquiries.letter import (
    Letter,
    LetterFacts,
    Letterhead,
    Question,
    Sender,
    kept_letterhead,
    letterhead_of,
)
from sourcing_app.domain.inquiries.readiness import Readiness
from sourcing_app.domain.inquiries.sent_text import letter_of, sent_product
from sourcing_app.domain.inquiries.states import State, stays_as_sent
from sourcing_app.domain.inquiries.style import count_words
from sourcing_app.domain.values.quantities import kept_quantities
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.store.sqlite.reader import Row, day_or_none, word_or

_QUESTIONS = {
    Question.MOQ: "ask_moq",
    Question.PRICE: "ask_price",
    Question.SAMPLE: "ask_sample",
    Question.LEAD_TIME: "ask_lead_time",
}


@dataclass(frozen=True, slots=True)
class Recipient:
    """
    One supplier of an inquiry and all its letter is made from.

    `link` is what this letter itself gives; where it gives none, the supplier's own product page
    stands in it. `others` are the other suppliers asked. `kept_text` and `kept_head` are the last
    letter sent, word for word; `rewriting` says that another is being written.
    `binned` and `supplier_binned` say which of the two is in the Bin.
    """

    id: int
    inquiry_id: int
    supplier_id: int
    supplier: str
    number: str | None
    state: State
    revision: int
    channel: str
    sent_on: date | None
    follow_up_on: date | None
    refusal: str
    link: str
    kept_words: tuple[str, ...]
    facts: LetterFacts
    others: tuple[Other, ...]
    kept_text: str
    kept_head: str
    rewriting: bool
    binned: bool
    supplier_binned: bool

    @property
    def sent(self) -> bool:
        """Whether the letter was sent and is not being rewritten: it does not change."""
        return stays_as_sent(self.revision, rewriting=self.rewriting)

    @property
    def writable(self) -> bool:
        """Whether a change of the inquiry's blocks changes this letter."""
        return not self.sent and self.state is not State.CANCELLED

    @property
    def product(self) -> str:
        """The letter's product; a sent letter keeps its own."""
        return (sent_product(self.letter()) if self.sent else "") or self.facts.product

    def letter(self) -> Letter:
        """The letter: as sent, or as it would be sent on the day of its facts."""
        return letter_of(self.kept_text) if self.sent else compose(self.facts)

    def text(self) -> str:
        """The letter's text; that of a sent letter never changes."""
        return self.kept_text if self.sent else compose(self.facts).text()

    def letterhead(self) -> Letterhead:
        """Its letterhead; that of a sent letter never changes."""
        if self.sent:
            return kept_letterhead(self.kept_head, self.letter())
        return letterhead_of(self.facts.sender)

    def readiness(self) -> Readiness:
        """Check this letter against gate G1; a sent letter has passed it."""
        if self.sent:
            return Readiness((), (), count_words(self.kept_text))
        return assess(self.facts, self.kept_words, self.others)


def link_for(link: str, page: str) -> str:
    """Return the first link of a letter: "n/a" for several is for suppliers without a page."""
    return link if applicable(link) else page or link


def recipient_of(
    row: Row, asked: dict[int, dict[int, Other]], sender: Sender, today: date
) -> Recipient:
    return Recipient(
        id=row["id"],
        inquiry_id=row["inquiry_id"],
        supplier_id=row["supplier_id"],
        supplier=row["supplier"],
        number=row["number"],
        state=word_or(row["state"], State.CANCELLED),
        revision=row["revision"],
        channel=row["channel"],
        sent_on=day_or_none(row["sent_on"]),
        follow_up_on=day_or_none(row["follow_up_on"]),
        refusal=row["refusal"],
        link=row["product_url"],
        kept_words=tuple(row["kept_words"].split("\n")) if row["kept_words"] else (),
        facts=_facts(row, sender, today),
        others=tuple(
            other for key, other in asked[row["inquiry_id"]].items() if key != row["supplier_id"]
        ),
        kept_text=row["kept_text"] or "",
        kept_head=row["kept_head"] or "",
        rewriting=bool(row["rewriting"]),
        binned=row["binned_at"] is not None,
        supplier_binned=row["supplier_binned_at"] is not None,
    )


def _facts(row: Row, sender: Sender, today: date) -> LetterFacts:
    plain: dict[str, Any] = {
        name: row[name] for name in ("product", "colour", "size", "features", "unit", "extra")
    }
    return LetterFacts(
        sender=sender,
        supplier=row["supplier"],
        contact=row["contact"],
        day=today,
        link=row["product_url"] or row["page"],
        page=row["page"],
        quantity=unscaled_or_none(row["quantity"]),
        needed_by=day_or_none(row["needed_by"]),
        questions=frozenset(question for question, name in _QUESTIONS.items() if row[name]),
        price_quantities=kept_quantities(row["price_quantities"]),
        **plain,
    )
