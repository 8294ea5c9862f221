"""One supplier of an inquiry, and everything its letter is made from."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.documents.letter_html import letter_html
from sourcing_app.domain.inquiries.assess import Other, assess
from sourcing_app.domain.inquiries.blocks import BlockChoice
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.letter import (
    Letter,
    LetterFacts,
    Letterhead,
    kept_letterhead,
    letterhead_of,
)
from sourcing_app.domain.inquiries.placeholders import applicable
from sourcing_app.domain.inquiries.readiness import Readiness
from sourcing_app.domain.inquiries.sent_text import letter_of, sent_product
from sourcing_app.domain.inquiries.states import State, stays_as_sent
from sourcing_app.domain.inquiries.style import count_words
from sourcing_app.services.inquiries.letter_facts import Shared, block_choice, letter_facts
from sourcing_app.store.sqlite.reader import Row, day_or_none, word_or


@dataclass(frozen=True, slots=True)
class Recipient:
    """
    One supplier of an inquiry and all its letter is made from.

    `link` is what this letter itself gives; where it gives none, the supplier's own product page
    stands in it. `own_text` stands in place of its template, which is another than its inquiry's
    where there is an `own_template`; `contact_id` is the person chosen for it, `email` that of whom
    it greets, `choice` says which blocks it has. `others` are the other suppliers asked.
    `profile_id` is the buyer profile that writes, None for the main one. `kept_text` and
    `kept_head` are the last letter sent, word for word, `logo_id` its logo; `rewriting` says that
    another is being written. `binned` and `supplier_binned` say which of the two is in the Bin.
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
    own_text: str
    own_template: bool
    contact_id: int | None
    email: str
    kept_words: tuple[str, ...]
    facts: LetterFacts
    choice: BlockChoice
    others: tuple[Other, ...]
    kept_text: str
    kept_head: str
    profile_id: int | None
    logo_id: int | None
    rewriting: bool
    binned: bool
    supplier_binned: bool

    @property
    def sent(self) -> bool:
        """Whether the letter was sent and is not being rewritten: it does not change."""
        return stays_as_sent(self.revision, rewriting=self.rewriting)

    @property
    def unknown(self) -> bool:
        """Whether it was sent elsewhere, so that nobody knows its text."""
        return self.sent and not self.kept_text

    @property
    def writable(self) -> bool:
        """Whether a change of the inquiry's blocks changes this letter."""
        return not self.sent and self.state is not State.CANCELLED

    @property
    def differs(self) -> bool:
        """Whether this letter, not sent yet, says what the other letters of its inquiry do not."""
        own = self.own_template or self.own_text or self.choice.uses or self.choice.own_words
        return bool(own) and not self.sent

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

    def html(self) -> str:
        """The same as HTML, for programs that take lists from the clipboard."""
        return letter_html(self.letter())

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


def recipient_of(row: Row, shared: Shared) -> Recipient:
    """Return a recipient with its letter's facts."""
    others = shared.asked[row["inquiry_id"]]
    choice = block_choice(row, shared)
    stays = stays_as_sent(row["revision"], rewriting=bool(row["rewriting"]))
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
        own_text=row["own_text"],
        own_template=row["own_kind"] is not None,
        contact_id=row["contact_id"],
        email=row["email"],
        kept_words=tuple(row["kept_words"].split("\n")) if row["kept_words"] else (),
        facts=letter_facts(row, shared, choice),
        choice=choice,
        others=tuple(other for key, other in others.items() if key != row["supplier_id"]),
        kept_text=row["kept_text"] or "",
        kept_head=row["kept_head"] or "",
        profile_id=row["profile_id"],
        logo_id=row["logo_id"] if stays else shared.buyers[row["profile_id"]].logo_id,
        rewriting=bool(row["rewriting"]),
        binned=row["binned_at"] is not None,
        supplier_binned=row["supplier_binned_at"] is not None,
    )
