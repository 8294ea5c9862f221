"""The text of a buying request: made of the blocks of a letter, checked as one."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.findings import Finding
from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.letter import Letter, LetterFacts, Wishes
from sourcing_app.domain.inquiries.lint.channels import LIMITS, limit_of, too_long
from sourcing_app.domain.inquiries.lint.check import Allowed, check_text, names_in
from sourcing_app.domain.inquiries.states import Channel
from sourcing_app.domain.search.requests import market_of
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.red_flags import brand_words, brands_in
from sourcing_app.services.inquiries.checks import LetterDictionaries
from sourcing_app.services.inquiries.sender import read_sender
from sourcing_app.services.needs.rows import read_need
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries.registration import brand_lists
from sourcing_app.store.queries.requests import searched_for
from sourcing_app.store.tables.need import RequestFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_BLOCKS = (
    *(Block.WHO, Block.PRODUCT, Block.QUANTITY, Block.EXTRA, Block.MOQ, Block.PRICE),
    *(Block.SAMPLE, Block.LEAD_TIME, Block.CERTIFICATES, Block.IDENTITY, Block.CLOSING),
)
"""What strangers must know to offer, and what is asked of each of them."""


class RequestTexts:
    """Writes and checks the texts of requests of one file."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file
        self._dictionaries = LetterDictionaries(file.resources)

    def for_need(self, need_id: int, day: date) -> RequestFields:
        """Fill in a request from a need; raises NotFound."""
        need = read_need(self._file.reader, need_id)
        fields = RequestFields.checked(
            need_id=need_id,
            market=market_of(""),
            title=need.words,
            quantity=need.quantity,
            unit=need.unit,
            target_price=need.target_price,
            currency=need.currency,
        )
        return self.written(fields, day)

    def for_search(self, search_id: int, day: date) -> RequestFields:
        """R88: fill in a request from what was searched for, its need first; raises NotFound."""
        row = searched_for(self._file.reader, search_id)
        if row is None:
            raise NotFound(say("RequestTexts", "This search is no longer in the log."))
        if row["need_id"] is not None:
            fields = self.for_need(row["need_id"], day)
            return fields.changed(market=market_of(row["market"]))
        words = " ".join(word for word in row["clean"].split() if not word.startswith("-"))
        return self.written(
            RequestFields.checked(market=market_of(row["market"]), title=words or row["clean"]), day
        )

    def written(self, fields: RequestFields, day: date) -> RequestFields:
        """The same request with a text made anew from its other fields."""
        body = compose(self._facts(fields, day)).body
        return fields.changed(text=Letter(body=body).text())

    def findings(self, text: str) -> tuple[Finding, ...]:
        """What is wrong with a text, as with a letter's, but for its spelling: quick enough."""
        brands = partial(brands_in, words=brand_words(*brand_lists(self._file.reader)))
        books = replace(self._dictionaries.quick, brands=brands)
        about = LetterFacts(sender=read_sender(self._file.reader), supplier="", day=date.min)
        length = too_long(text, limit_of(Channel.SITE, LIMITS))
        allowed, limits = Allowed(names=names_in(about)), read_limits(self._file.reader)
        return (*check_text(text, allowed, books, limits=limits), *length)

    def _facts(self, fields: RequestFields, day: date) -> LetterFacts:
        sender = read_sender(self._file.reader)
        we = "I am" if sender.private else "We are"
        need = "I need" if sender.private else "we need"
        return LetterFacts(
            sender=sender,
            supplier="",
            day=day,
            product=fields.title,
            quantity=fields.quantity,
            unit=fields.unit,
            wishes=Wishes(currency=fields.currency, incoterm=fields.incoterm, place=fields.place),
            extra=fields.conditions,
            answer_by=fields.expires_on,
            blocks=_BLOCKS,
            wordings={Block.PRODUCT: f"{we} looking for $product. This is what {need}:"},
        )
