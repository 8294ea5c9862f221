"""One supplier of an inquiry, and all that its letter is made from."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sourcing_app.domain.inquiries import State
from sourcing_app.domain.letter_check import assess
from sourcing_app.domain.letter_text import applicable
from sourcing_app.domain.letters import LetterFacts, Question, Sender
from sourcing_app.domain.quantities import kept_quantities
from sourcing_app.domain.readiness import Readiness
from sourcing_app.domain.scaled import unscaled_or_none
from sourcing_app.store.reader import Row, day_or_none

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

    `link` is what the inquiry itself says, `page` the supplier's own product page, used where
    the inquiry gives none or says n/a; `others` are the names of the other suppliers asked.
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
    page: str
    kept_words: tuple[str, ...]
    facts: LetterFacts
    others: tuple[str, ...]
    binned: bool
    supplier_binned: bool

    @property
    def letter_day(self) -> date:
        """The day on the letter: a letter that went out keeps its own."""
        kept = self.sent_on if self.state is not State.DRAFT else None
        return kept or self.facts.day

    def readiness(self) -> Readiness:
        """Measure this letter against gate G1."""
        return assess(self.facts, self.kept_words, self.others)


def link_for(link: str, page: str) -> str:
    """Return the link of a letter: "n/a" in the inquiry is for suppliers without a page."""
    return link if applicable(link) else page or link


def recipient_of(
    row: Row, names: dict[int, dict[int, str]], sender: Sender, today: date
) -> Recipient:
    return Recipient(
        id=row["id"],
        inquiry_id=row["inquiry_id"],
        supplier_id=row["supplier_id"],
        supplier=row["supplier"],
        number=row["number"],
        state=State(row["state"]),
        revision=row["revision"],
        channel=row["channel"],
        sent_on=day_or_none(row["sent_on"]),
        follow_up_on=day_or_none(row["follow_up_on"]),
        refusal=row["refusal"],
        link=row["product_url"],
        page=row["page"],
        kept_words=tuple(row["kept_words"].split("\n")) if row["kept_words"] else (),
        facts=_facts(row, sender, today),
        others=tuple(
            name for key, name in names[row["inquiry_id"]].items() if key != row["supplier_id"]
        ),
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
        day=today,
        link=link_for(row["product_url"], row["page"]),
        quantity=unscaled_or_none(row["quantity"]),
        needed_by=day_or_none(row["needed_by"]),
        questions=frozenset(question for question, name in _QUESTIONS.items() if row[name]),
        price_quantities=kept_quantities(row["price_quantities"]),
        **plain,
    )
