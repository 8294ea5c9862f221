"""Entering replies and changing them: each call is one action of the user."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlmodel import Session

from sourcing_app.domain.conflicts import Base, refuse_conflicts
from sourcing_app.domain.errors import Invalid, NotFound, Rejected
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.quotes.ladder import Ladder, read_ladder
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.quotes.price_text import checked_breaks
from sourcing_app.domain.quotes.states import QuoteState, move
from sourcing_app.domain.quotes.terms import flags
from sourcing_app.domain.quotes.validity import last_day
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.red_flags import UNWAIVABLE
from sourcing_app.domain.values.units import refuse_part
from sourcing_app.services.inquiries.records import advance
from sourcing_app.services.needs.records import found_for
from sourcing_app.services.product_names import link
from sourcing_app.services.quotes.price_flags import flag_price
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.suppliers.facts import no_such_supplier
from sourcing_app.services.suppliers.signs import flag_products, raise_again, raise_once
from sourcing_app.services.suppliers.writes import flag_brands
from sourcing_app.services.suppliers.writes import found as found_supplier
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries import quotes
from sourcing_app.store.queries.needs import need_of_inquiry
from sourcing_app.store.sqlite.reader import day_or_none
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.inquiry import Inquiry, InquiryRecipient
from sourcing_app.store.tables.quote import Quote, QuoteFields, QuotePriceBreak

__all__ = ["QuoteFields", "Quotes"]

_GONE = say("QuoteRecords", "This quote is no longer in the file.")
_WAITED_FOR = (State.SENT, State.NO_ANSWER)
_ASKED_OF = {"product", "terms", "payee_kind", "outside_platform"}
"""The fields that a red flag may follow from."""
_COUNTED = {"moq", "unit"}


@dataclass(frozen=True, slots=True)
class NewQuote:
    """
    A quote to be entered: whose it is, its fields, its prices and its state.

    `request_id` is the buying request it answers, `need_id` the need it is known to be for.
    """

    supplier_id: int
    fields: QuoteFields
    breaks: tuple[PriceBreak, ...]
    state: QuoteState = QuoteState.RECEIVED
    request_id: int | None = None
    need_id: int | None = None


@dataclass(frozen=True, slots=True)
class _Reply:
    """What a reply says, and the inquiry it answers."""

    quote: NewQuote
    inquiry_id: int | None = None


class Quotes(Records[Quote, QuoteFields]):
    """Everything that changes quotes."""

    row = Quote
    typed = QuoteFields
    gone = _GONE

    def enter(
        self,
        supplier_id: int,
        breaks: str | Iterable[PriceBreak],
        today: date,
        inquiry_id: int | None = None,
        **values: Any,
    ) -> int:
        """
        Save a reply as a quote; returns its id. Raises Rejected, Invalid or NotFound.

        It was received today, the product is the inquiry's or the supplier's, currency and unit
        are those a pasted ladder says, where `values` say nothing else. A reply to an inquiry
        marks it as answered and supersedes the supplier's former reply to it. Payment to a person
        and full prepayment raise their red flags at once.
        """
        product = values.get("product") or self._product(supplier_id, inquiry_id)
        fields, wanted = read_reply(breaks, today, {**values, "product": product})
        reply = _Reply(NewQuote(supplier_id, fields, wanted), inquiry_id)
        with self.writing("entered") as session:
            return _enter(session, reply, today)

    def follow(self, session: Session, row: Quote, names: Collection[str], today: date) -> None:
        if "received_on" in names:
            refuse_day(row, today, _first_order(session, row))
        if _COUNTED & set(names):
            refuse_parts(row, ())
        if "product" in names:
            link(session, row)
        if _ASKED_OF & set(names):
            _raise_flags(session, row.supplier_id, row, today)

    def replace_breaks(
        self, quote_id: int, breaks: str | Iterable[PriceBreak], base: Base = None
    ) -> None:
        """
        Replace all price breaks; raises Rejected or NotFound.

        Raises Conflict where they are no longer the `breaks` of `base`.
        """
        ladder = _ladder(breaks)
        wanted = checked_breaks(ladder.breaks)
        with self.writing("edited") as session:
            quote = self.found(session, quote_id)
            ladder.refuse_others(quote.currency, quote.unit)
            refuse_parts(quote, wanted)
            ids = quotes.steps_of(SessionReader(session), quote_id)
            rows = rows_of(session, QuotePriceBreak, ids)
            stored = tuple(PriceBreak(row.min_quantity, row.price) for row in rows)
            refuse_conflicts({"breaks": stored}, base, {"breaks": wanted})
            for row in rows:
                session.delete(row)
            session.flush()
            _add_breaks(session, quote_id, wanted)
            flag_price(session, quote, self.file.today())

    def move(self, quote_id: int, to: QuoteState) -> None:
        """Move a quote to a state; raises Rejected where that is not allowed."""
        with self.writing("edited") as session:
            quote = self.found(session, quote_id)
            quote.state = move(quote.state, to)

    def _product(self, supplier_id: int, inquiry_id: int | None) -> str:
        """The inquiry's product, else the supplier's; NotFound when that is gone."""
        found = quotes.product_asked_of(self.file.reader, supplier_id, inquiry_id)
        if found is None:
            raise no_such_supplier(str(supplier_id))
        return next(filter(None, found), "")


def _ladder(breaks: str | Iterable[PriceBreak]) -> Ladder:
    return read_ladder(breaks) if isinstance(breaks, str) else Ladder(tuple(breaks))


def read_reply(
    breaks: str | Iterable[PriceBreak],
    today: date,
    values: Mapping[str, Any],
    usual: Mapping[str, Any] | None = None,
) -> tuple[QuoteFields, tuple[PriceBreak, ...]]:
    """
    Read the fields and prices of a reply received today, where `values` say no other day.

    `usual` values are taken where neither the values nor a pasted ladder say another. Raises
    Rejected or Invalid.
    """
    ladder = _ladder(breaks)
    wanted = checked_breaks(ladder.breaks)
    known = {**(usual or {}), "received_on": today, **ladder.said(), **values}
    known |= last_day_of(known, today)
    fields = QuoteFields.checked(**known)
    ladder.refuse_others(fields.currency, fields.unit)
    refuse_day(fields, today)
    refuse_parts(fields, wanted)
    return fields, wanted


def enter_new(session: Session, quote: NewQuote, today: date) -> int:
    """Save a quote that answers no inquiry, in a writing session; returns its id."""
    refuse_day(quote.fields, today)
    return _enter(session, _Reply(quote), today)


def _enter(session: Session, reply: _Reply, today: date) -> int:
    found_supplier(session, reply.quote.supplier_id)
    recipient_id = _answered(session, reply)
    quote = Quote(
        **reply.quote.fields.model_dump(),
        created_at=datetime.now(UTC),
        supplier_id=reply.quote.supplier_id,
        recipient_id=recipient_id,
        request_id=reply.quote.request_id,
        need_id=reply.quote.need_id or _need(session, recipient_id, reply.quote.supplier_id),
        state=reply.quote.state,
    )
    link(session, quote)
    key = insert_row(session, quote)
    _add_breaks(session, key, reply.quote.breaks)
    _raise_flags(session, reply.quote.supplier_id, reply.quote.fields, today)
    flag_price(session, quote, today)
    return key


def _need(session: Session, recipient_id: int | None, supplier_id: int) -> int | None:
    """The need of the inquiry it answers, else the one its supplier was found for."""
    asked_for = need_of_inquiry(SessionReader(session), recipient_id)
    return asked_for or found_for(session, [supplier_id])


def _answered(session: Session, reply: _Reply) -> int | None:
    """Mark the inquiry to this supplier as replied; returns the recipient's id."""
    if reply.inquiry_id is None:
        return None
    reader = SessionReader(session)
    key = quotes.letter_to(reader, reply.inquiry_id, reply.quote.supplier_id)
    if key is None:
        raise NotFound(say("QuoteRecords", "This supplier was not asked in that inquiry."))
    row = session.get_one(InquiryRecipient, key)
    inquiry = session.get(Inquiry, row.inquiry_id)
    if inquiry is not None and inquiry.binned_at is not None:
        raise Rejected(say("QuoteRecords", "This inquiry is in the Bin. Restore it first."))
    if row.state in _WAITED_FOR:
        advance(session, key, State.REPLIED)
    for former in rows_of(session, Quote, quotes.undecided_replies(reader, key)):
        former.state = QuoteState.SUPERSEDED
    return key


def refuse_day(fields: QuoteFields, today: date, ordered: date | None = None) -> None:
    """Raise Invalid for a day of receipt that is to come, or after an order from the quote."""
    day = fields.received_on
    if day > today:
        sentence = say(
            "QuoteRecords", "{day} is in the future; enter the reply when you receive it."
        )
        raise Invalid({"received_on": sentence.put(day=day)})
    if ordered is not None and day > ordered:
        sentence = say(
            "QuoteRecords",
            "The quote was ordered from on {ordered}, so it cannot have been received on {day}.",
        )
        raise Invalid({"received_on": sentence.put(day=day, ordered=ordered)})


def last_day_of(values: Mapping[str, Any], today: date) -> dict[str, Any]:
    """The last day of a quote that says for how long it holds, by its field; raises Invalid."""
    text = values.get("valid_until")
    if not text:
        return {}
    try:
        found = last_day(str(text), str(values.get("received_on") or ""), today)
    except Rejected as error:
        raise Invalid({"valid_until": error.sentence}) from None
    return {"valid_until": found}


def refuse_parts(fields: QuoteFields, breaks: Iterable[PriceBreak]) -> None:
    """Raise Invalid for an MOQ or a quantity of 1.5 where the unit is counted in whole ones."""
    counted = [("moq", fields.moq), *(("breaks", each.min_quantity) for each in breaks)]
    for name, quantity in counted:
        try:
            refuse_part(quantity or Decimal(0), fields.unit)
        except Rejected as error:
            raise Invalid({name: error.sentence}) from None


def _first_order(session: Session, quote: Quote) -> date | None:
    return day_or_none(quotes.first_ordered_on(SessionReader(session), int(quote.id or 0)))


def _raise_flags(session: Session, supplier_id: int, fields: QuoteFields, today: date) -> None:
    """
    Raise the red flags of a reply, once a product: a resolved one is not raised again.

    A supplier that asks for a personal account again gets that flag again.
    """
    flag_brands(session, supplier_id, fields.product, today)
    flag_products(session, supplier_id, today)
    for kind in flags(fields.terms, fields.payee_kind, outside=fields.outside_platform):
        if kind in UNWAIVABLE:
            raise_again(session, supplier_id, kind, fields.product, today)
        else:
            raise_once(session, supplier_id, kind, fields.product, today)


def _add_breaks(session: Session, quote_id: int, breaks: Iterable[PriceBreak]) -> None:
    for each in breaks:
        session.add(
            QuotePriceBreak(quote_id=quote_id, min_quantity=each.min_quantity, price=each.price)
        )
