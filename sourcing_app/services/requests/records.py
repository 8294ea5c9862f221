"""Changing buying requests: each call is one action of the user and one step of undo."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

from sqlmodel import Session

from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.findings import Severity
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.search.needs import RequestState
from sourcing_app.domain.search.requests import (
    refuse_close,
    refuse_days,
    refuse_offer,
    usual_end,
)
from sourcing_app.domain.sentences import say
from sourcing_app.services.quotes.records import NewQuote, enter_new, read_reply
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.requests.rows import GONE, STEPS
from sourcing_app.services.requests.writing import RequestTexts
from sourcing_app.services.suppliers.facts import supplier_id_of
from sourcing_app.services.suppliers.writes import insert
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries.requests import open_for
from sourcing_app.store.tables.need import BuyingRequest, RequestFields
from sourcing_app.store.tables.supplier import SupplierFields

__all__ = ["RequestFields", "RequestOffer", "Requests"]

_DAYS = {"posted_on", "expires_on", "looked_on"}


@dataclass(frozen=True, slots=True)
class RequestOffer:
    """
    An answer to a request: who offers, at which prices, and the further fields of its quote.

    `supplier` is an id or a name; a name the file does not have is a new supplier, with
    `about` it.
    """

    supplier: str
    breaks: str | Iterable[PriceBreak]
    values: Mapping[str, Any] = field(default_factory=dict)
    about: Mapping[str, Any] = field(default_factory=dict)


class Requests(Records[BuyingRequest, RequestFields]):
    """Everything that changes buying requests."""

    row = BuyingRequest
    typed = RequestFields
    gone = GONE
    alone = STEPS

    @cached_property
    def texts(self) -> RequestTexts:
        """Writes and checks their texts."""
        return RequestTexts(self.file)

    def add(self, fields: RequestFields, today: date) -> int:
        """Add one; returns its id. Raises Rejected for days that contradict each other."""
        _refuse_days(fields, today)
        with self.writing("added") as session:
            return add_new(session, fields)

    def for_search(self, search_id: int, today: date) -> int:
        """
        R88: the request for what was searched for, a new one filled in from it; returns its id.

        One for the same need that is not closed yet is that request. Raises NotFound.
        """
        fields = self.texts.for_search(search_id, today)
        there = None if fields.need_id is None else open_for(self.file.reader, fields.need_id)
        return self.add(fields, today) if there is None else there

    def for_need(self, need_id: int, today: date) -> int:
        """As `for_search`, for a need."""
        there = open_for(self.file.reader, need_id)
        return self.add(self.texts.for_need(need_id, today), today) if there is None else there

    def write_text(self, request_id: int, today: date) -> None:
        """Make the text anew from the other fields."""
        fields = self.texts.written(self.fields(request_id), today)
        self.change(request_id, today, text=fields.text)

    def post(
        self, request_id: int, posted_on: date, today: date, ends: date | None = None, url: str = ""
    ) -> None:
        """
        Note that it was posted on a day, until its last day, the usual one where none is said.

        Raises Rejected where the text is empty or sellers could not read it.
        """
        fields = self.fields(request_id)
        self._refuse_text(fields.text)
        usual = usual_end(posted_on, read_limits(self.file.reader))
        kept = fields.expires_on if fields.state is RequestState.DRAFT else None
        wanted = {
            "state": RequestState.POSTED,
            "posted_on": posted_on,
            "expires_on": ends or kept or usual,
            "looked_on": None,
            **({"url": url} if url else {}),
        }
        with self.writing("posted") as session:
            self.apply(session, self.found(session, request_id), today, **wanted)

    def looked(self, request_id: int, today: date) -> None:
        """Note that offers were looked for today, whether or not there were any."""
        refuse_offer(self.fields(request_id).state)
        self.change(request_id, today, looked_on=today)

    def close(self, request_id: int, today: date) -> None:
        """Close it: nothing is reminded of but offers nobody decided on."""
        refuse_close(self.fields(request_id).state)
        with self.writing("closed") as session:
            found = self.found(session, request_id)
            self.apply(session, found, today, state=RequestState.CLOSED)

    def offer(self, request_id: int, offer: RequestOffer, today: date) -> int:
        """
        R79: keep an offer as a supplier and its quote, both found by this request; one step.

        Returns the id of the quote. A supplier the file has already keeps what it has. Raises
        Rejected, Invalid or NotFound.
        """
        request = self.fields(request_id)
        refuse_offer(request.state)
        usual = {"unit": request.unit, "currency": request.currency or "USD"}
        product = offer.values.get("product") or request.title
        fields, breaks = read_reply(
            offer.breaks, today, {**offer.values, "product": product}, usual
        )
        there = self._known(offer.supplier)
        new = None
        if there is None:
            new = SupplierFields.checked(
                **{"name": offer.supplier, "product": product, **offer.about},
                request_id=request_id,
            )
        with self.writing("offered") as session:
            row = self.found(session, request_id)
            _refuse_binned(row)
            row.looked_on = today
            supplier = there if new is None else insert(session, new, today)
            quote = NewQuote(
                supplier or 0, fields, breaks, request_id=request_id, need_id=request.need_id
            )
            return enter_new(session, quote, today)

    def follow(
        self, session: Session, row: BuyingRequest, names: Collection[str], today: date
    ) -> None:
        """Refuse to change one in the Bin, and posted text nobody could read or impossible days."""
        del session
        _refuse_binned(row)
        if row.state is RequestState.POSTED and "text" in names:
            self._refuse_text(row.text)
        if _DAYS & set(names):
            _refuse_days(row, today)

    def _known(self, text: str) -> int | None:
        try:
            return supplier_id_of(self.file.reader, text)
        except NotFound:
            if text.strip().isdecimal():
                raise
            return None

    def _refuse_text(self, text: str) -> None:
        if not text.strip():
            raise Rejected(say("RequestRecords", "Write the text of the request first."), "text")
        for finding in self.texts.findings(text):
            if finding.severity is Severity.ERROR:
                raise Rejected(finding.sentence, "text")


def add_new(session: Session, fields: RequestFields) -> int:
    """Add a request inside a writing session; returns its id."""
    row = BuyingRequest(**fields.model_dump(), created_at=datetime.now(UTC))
    return insert_row(session, row)


def _refuse_binned(row: BuyingRequest) -> None:
    if row.binned_at is not None:
        raise Rejected(
            say("RequestRecords", "This buying request is in the Bin. Restore it first.")
        )


def _refuse_days(fields: RequestFields, today: date) -> None:
    refuse_days(fields.posted_on, fields.expires_on, fields.looked_on, today)
