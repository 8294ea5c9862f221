"""Keeping orders: made from quotes, changed without touching what is paid, carried on by facts."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.conditions import Gate, Purpose
from sourcing_app.domain.conflicts import Base, refuse_conflicts
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates import evaluate
from sourcing_app.domain.money import money
from sourcing_app.domain.orders import SampleState, Stage
from sourcing_app.domain.paid_lines import reschedule
from sourcing_app.domain.payments import schedule
from sourcing_app.domain.quotes import QuoteState, move
from sourcing_app.domain.sentences import say
from sourcing_app.domain.terms import Terms
from sourcing_app.domain.text import clean_text
from sourcing_app.domain.waivers import waiver_of
from sourcing_app.services.attachments import attach
from sourcing_app.services.incoming import Step, incoming, incoming_all, nobody_listens
from sourcing_app.services.numbering import next_number
from sourcing_app.services.orders.drafts import draft_of, profile_address
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.settling import lines_of, order_row, settle
from sourcing_app.services.orders.state import OrderState, terms_text
from sourcing_app.store.people import user
from sourcing_app.store.session_reader import SessionReader
from sourcing_app.store.tables.inspection import Inspection, InspectionFields
from sourcing_app.store.tables.order import (
    OrderFields,
    PurchaseOrder,
)
from sourcing_app.store.tables.quote import Quote
from sourcing_app.store.tables.waiver import GateWaiver, WaiverFields

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.plan_rows import add_lines, expand, keep_amounts

__all__ = ["InspectionFields", "Orders", "WaiverFields"]

ENTITY = "purchase_order"
NO_ADDRESS = say(
    "Orders",
    "An order needs a delivery address: write it here, or complete your address under "
    "Registration.",
)


class Orders:
    """Each call is one action of the user and one step of undo."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def state(self, order_id: int) -> OrderState:
        """Everything about an order as it is now; raises NotFound."""
        return order_state(self._desk.reader, order_id, self._desk.today())

    def add(
        self,
        quote_id: int,
        quantity: Decimal,
        terms: str,
        today: date,
        address: str | None = None,
    ) -> int:
        """
        Make an order of this quantity from a quote; returns its id.

        The price is the quote's at that quantity: below the MOQ is Rejected. Empty `terms` are
        the quote's own, an `address` of None is the buyer's; Rejected where there is none. It
        binds nobody before the first payment; the quote is accepted by it.
        """
        draft = draft_of(self._desk.reader, quote_id, quantity, terms, today)
        fields = OrderFields.checked(
            currency=draft.total.currency,
            incoterm=draft.quote.incoterm,
            place=draft.quote.place,
            terms=str(draft.terms),
            balance_after_shipment=draft.quote.balance_after_shipment,
            outside_platform=draft.quote.outside_platform,
            total=draft.total.amount,
            delivery_address=self._address(address),
            lead_days=draft.quote.lead_days,
        )
        with self._desk.database.writing(Action.ORDER_CREATED) as session:
            order = PurchaseOrder(
                **fields.model_dump(),
                created_at=datetime.now(UTC),
                number=next_number(session, "PO", today.year),
                supplier_id=draft.quote.supplier_id,
                quote_id=quote_id,
            )
            session.add(order)
            session.flush()
            assert order.id is not None
            add_lines(session, order.id, draft)
            _accept(session, quote_id)
            return order.id

    def change_total(self, order_id: int, amount: Decimal, today: date, base: Base = None) -> None:
        """
        Change the total: lines with a payment stay, the rest moves from the balance back.

        Raises Conflict where it is no longer the `total` of `base`.
        """
        with self._desk.database.writing(Action.ORDER_EDITED) as session:
            state = order_state(SessionReader(session), order_id, today)
            refuse_conflicts({"total": state.total.amount}, base, {"total": amount})
            total = money(amount, state.total.currency)
            if total.amount != amount or total.amount <= 0:
                raise Rejected(
                    say("Orders", "{amount} is no total in {currency}").put(
                        amount=amount, currency=total.currency
                    )
                )
            order_row(session, order_id).total = total.amount
            keep_amounts(session, order_id, reschedule(state.lines, total))
            settle(session, order_id, today)

    def change_terms(self, order_id: int, terms: str, today: date, base: Base = None) -> None:
        """
        Expand the schedule anew; Rejected once anything is paid.

        Raises Conflict where they are no longer the `terms` of `base`.
        """
        wanted = Terms.parse(terms)
        with self._desk.database.writing(Action.ORDER_EDITED) as session:
            state = order_state(SessionReader(session), order_id, today)
            refuse_conflicts({"terms": terms_text(state)}, base, {"terms": str(wanted)})
            if state.paid:
                raise Rejected(
                    say("Orders", "{paid} is paid already, so the terms stay {terms}").put(
                        paid=state.paid, terms=order_row(session, order_id).terms
                    )
                )
            for line in lines_of(session, order_id):
                session.delete(line)
            session.flush()
            row = order_row(session, order_id)
            row.terms = str(wanted)
            after = row.balance_after_shipment
            expand(session, order_id, schedule(state.total, wanted, after_shipment=after))
            settle(session, order_id, today)

    def change_address(self, order_id: int, address: str, today: date, base: Base = None) -> None:
        """
        Change where the goods go; Rejected for an empty address.

        Raises Conflict where it is no longer the `delivery_address` of `base`.
        """
        wanted = self._address(address)
        with self._desk.database.writing(Action.ORDER_EDITED) as session:
            row = order_row(session, order_id)
            fields = OrderFields.of(row).changed(base, delivery_address=wanted)
            row.delivery_address = fields.delivery_address
            settle(session, order_id, today)

    def _address(self, typed: str | None) -> str:
        address = profile_address(self._desk.reader) if typed is None else clean_text(typed)
        if not address:
            raise Rejected(NO_ADDRESS)
        return address

    def sample(self, order_id: int, state: SampleState, day: date, today: date) -> None:
        """Record what became of the sample on that day; Rejected once the deposit is paid."""
        _past(day, today)
        with self._desk.database.writing(Action.SAMPLE_DECIDED) as session:
            row = order_row(session, order_id)
            if row.stage not in {Stage.DRAFT, Stage.SAMPLE, Stage.DEPOSIT_DUE}:
                raise Rejected(say("Orders", "The sample was decided before the deposit was paid"))
            row.sample_state, row.sample_on = state, day
            settle(session, order_id, today)

    def ready(self, order_id: int, day: date, today: date) -> None:
        """Record the day of the supplier's notice that the goods are ready (R93)."""
        _past(day, today)
        with self._desk.database.writing(Action.MILESTONE_REACHED) as session:
            order_row(session, order_id).ready_on = day
            settle(session, order_id, today)

    def inspect(
        self,
        order_id: int,
        fields: InspectionFields,
        photos: Sequence[Path],
        today: date,
        step: Step = nobody_listens,
    ) -> int:
        """Record an inspection with its photos; returns its id. The latest one counts."""
        _past(fields.inspected_on, today)
        pictures = incoming_all(photos, self._desk.path, step)
        with self._desk.database.writing(Action.INSPECTION_RECORDED) as session:
            order_row(session, order_id)
            row = Inspection(**fields.model_dump(), order_id=order_id)
            session.add(row)
            session.flush()
            assert row.id is not None
            for picture in pictures:
                record = ("inspection", row.id)
                attach(session, record, AttachmentKind.INSPECTION_PHOTO, picture)
            settle(session, order_id, today)
            return row.id

    def attach(
        self,
        order_id: int,
        kind: AttachmentKind,
        source: Path,
        today: date,
        step: Step = nobody_listens,
    ) -> int:
        """Keep a file with the order; a bill of lading carries it on. Returns the file's id."""
        file = incoming(source, self._desk.path, step)
        with self._desk.database.writing(Action.FILE_ATTACHED) as session:
            order_row(session, order_id)
            kept = attach(session, (ENTITY, order_id), kind, file)
            settle(session, order_id, today)
            return kept

    def waive(self, order_id: int, gate: str, fact: str, fields: WaiverFields, today: date) -> None:
        """
        Take a risk with a reason; Rejected for a condition that is met or never waived.

        Gate G2 is waived for the supplier as a whole: its fact is "supplier".
        """
        with self._desk.database.writing(Action.GATE_WAIVED) as session:
            state = order_state(SessionReader(session), order_id, today)
            purpose = Purpose.BALANCE if gate == Gate.BALANCE else Purpose.DEPOSIT
            waiver_of(evaluate(state.facts, purpose), gate, fact)
            of_supplier = gate == Gate.SUPPLIER
            session.add(
                GateWaiver(
                    **fields.model_dump(),
                    gate=Gate(gate),
                    fact=fact,
                    order_id=None if of_supplier else order_id,
                    supplier_id=state.supplier_id if of_supplier else None,
                    who=user(),
                    waived_on=today,
                )
            )
            settle(session, order_id, today)


def _accept(session: Session, quote_id: int) -> None:
    quote = session.get(Quote, quote_id)
    assert quote is not None
    if quote.state is not QuoteState.ACCEPTED:
        quote.state = move(quote.state, QuoteState.ACCEPTED)


def _past(day: date, today: date) -> None:
    if day > today:
        raise Rejected(
            say("Orders", "{day} is in the future; enter it when it has happened").put(day=day)
        )
