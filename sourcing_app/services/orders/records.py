"""Orders: created from quotes, changed without touching payments, advanced by facts."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.balance import refuse_early_inspection, refuse_early_notice
from sourcing_app.domain.gates.evaluate import evaluate
from sourcing_app.domain.gates.report import Gate, Purpose
from sourcing_app.domain.gates.waivers import risks_of
from sourcing_app.domain.orders.inspected import Inspected
from sourcing_app.domain.orders.ordering import TODAY_ONCE, Occasion, refuse_future
from sourcing_app.domain.orders.stages import SampleState, is_address
from sourcing_app.domain.payments.days import refuse_later_ground
from sourcing_app.domain.quotes.states import QuoteState, move
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import clean_text
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Step, incoming, incoming_all, nobody_listens
from sourcing_app.services.numbering import next_number
from sourcing_app.services.orders.checks import agreed_now
from sourcing_app.services.orders.drafts import draft_of, profile_address, refuse_again
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.inspections import (
    OF_CARTONS,
    latest,
    recorded,
    refuse_unfinished,
    take_photos,
)
from sourcing_app.services.orders.plan import OrderPlan, change_plan
from sourcing_app.services.orders.progress import first_paid, order_row, running_row, settle
from sourcing_app.services.orders.samples import note_state
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.orders.writes import add_lines
from sourcing_app.services.records import insert_row
from sourcing_app.services.registration.rows import main_profile
from sourcing_app.store.current_user import user
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.inspection import InspectionFields
from sourcing_app.store.tables.order import (
    OrderFields,
    PurchaseOrder,
)
from sourcing_app.store.tables.quote import Quote
from sourcing_app.store.tables.waiver import GateWaiver, WaiverFields

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["InspectionFields", "Occasion", "OrderPlan", "Orders", "WaiverFields"]

ENTITY = "purchase_order"
NO_ADDRESS = say(
    "Orders",
    "An order needs a delivery address: write it here, or complete your address under "
    "Registration.",
)


class Orders:
    """Each call is one action of the user and one undo step."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def state(self, order_id: int) -> OrderState:
        """Everything about an order as it is now; raises NotFound."""
        return order_state(self._file.reader, order_id, self._file.today())

    def add(
        self,
        quote_id: int,
        quantity: Decimal,
        terms: str,
        today: date,
        address: str | None = None,
        occasion: Occasion = TODAY_ONCE,
    ) -> int:
        """
        Make an order of this quantity from a quote; returns its id.

        It is for the buyer profile of the occasion, else for the one that asked for the quote.

        The price is the quote's at that quantity: below the MOQ is Rejected. Empty `terms` are
        the quote's own, an `address` of None is the buyer's; Rejected where there is none. The
        day is Rejected where it is to come, before the quote was received or after its last day.
        OrderedAlready from a quote that has an order, unless the occasion is `again`. It accepts
        the quote, and binds nobody before the first payment: gate G2 is asked there, not here.
        """
        day = occasion.made_on or today
        refuse_future(day, today)
        draft = draft_of(self._file.reader, quote_id, quantity, terms, day)
        if not occasion.again:
            refuse_again(draft.quote)
        buyer = occasion.profile_id or draft.quote.profile_id or main_profile(self._file.reader)
        fields = OrderFields.checked(
            currency=draft.total.currency,
            incoterm=draft.quote.incoterm,
            place=draft.quote.place,
            terms=str(draft.terms),
            balance_after_shipment=draft.terms.after_shipment,
            outside_platform=draft.quote.outside_platform,
            total=draft.total.amount,
            delivery_address=self._address(address, buyer),
            lead_days=draft.quote.lead_days,
        )
        with self._file.database.writing(Action.ORDER_CREATED) as session:
            order = PurchaseOrder(
                **fields.model_dump(),
                created_at=datetime.now(UTC),
                number=next_number(session, "PO", today.year),
                supplier_id=draft.quote.supplier_id,
                quote_id=quote_id,
                profile_id=buyer,
                need_id=draft.quote.need_id,
                made_on=day,
            )
            key = insert_row(session, order)
            add_lines(session, key, draft)
            _accept(session, quote_id)
            agreed_now(session, key, today)
            return key

    def change_plan(self, order_id: int, wanted: OrderPlan, today: date, base: Base = None) -> None:
        """
        Change total, terms and day, all in one step; None leaves one as it is.

        Lines with a payment stay, a new total moves the rest from the balance back. New terms are
        Rejected once anything is paid. A waiver of full prepayment ends when more falls due before
        the goods are made than it was given for. The day is Rejected where it is to come, before
        the quote was received or after a payment. Raises Conflict where `total`, `terms` or
        `made_on` are no longer those of `base`.
        """
        with self._file.database.writing(Action.ORDER_EDITED) as session:
            change_plan(session, order_id, wanted, today, base)
            agreed_now(session, order_id, today, "total", "terms")

    def change_address(
        self,
        order_id: int,
        address: str,
        today: date,
        base: Base = None,
        *,
        profile_id: int | None = None,
    ) -> None:
        """
        Change the delivery address, and the buyer profile where one is named; Rejected if empty.

        Raises Conflict where it is no longer the `delivery_address` of `base`.
        """
        wanted = self._address(address)
        with self._file.database.writing(Action.ORDER_EDITED) as session:
            row = order_row(session, order_id)
            fields = OrderFields.of(row).changed(base, delivery_address=wanted)
            row.delivery_address = fields.delivery_address
            row.profile_id = profile_id or row.profile_id
            settle(session, order_id, today)

    def _address(self, typed: str | None, profile_id: int | None = None) -> str:
        own = typed is None
        address = profile_address(self._file.reader, profile_id) if own else clean_text(typed or "")
        if not is_address(address):
            raise Rejected(NO_ADDRESS)
        return address

    def sample(self, order_id: int, state: SampleState, day: date, today: date) -> None:
        """
        Record what became of the sample on that day; Rejected once the deposit is paid.

        Rejected too for an approval of a later day than a payment that rests on it.
        """
        refuse_future(day, today)
        with self._file.database.writing(Action.SAMPLE_DECIDED) as session:
            note_state(session, order_id, state, day, today)

    def ready(self, order_id: int, day: date, today: date) -> None:
        """
        Record the day of the supplier's notice that the goods are ready (R93).

        Rejected before the deposit is paid, for a day before it, or for a later day than a payment
        that rests on the notice.
        """
        with self._file.database.writing(Action.MILESTONE_REACHED) as session:
            note_ready(session, order_id, day, today)

    def inspect(
        self,
        order_id: int,
        fields: InspectionFields,
        photos: Sequence[Path],
        today: date,
        step: Step = nobody_listens,
    ) -> Inspected:
        """
        Record an inspection with its photos. The latest one counts, with the photos of its day.

        One that passed and says what the latest says is that one: its photos are added to it.
        Rejected for a day before the deposit.
        """
        refuse_future(fields.inspected_on, today)
        refuse_unfinished(fields)
        pictures = incoming_all(photos, self._file.path, step)
        with self._file.database.writing(Action.INSPECTION_RECORDED) as session:
            if fields.kind in OF_CARTONS:
                facts = order_state(SessionReader(session), order_id, today).facts
                refuse_early_inspection(facts, fields.inspected_on)
            return take_photos(session, recorded(session, order_id, fields), pictures, today)

    def add_photos(
        self, order_id: int, photos: Sequence[Path], today: date, step: Step = nobody_listens
    ) -> Inspected:
        """Add photos to the latest inspection; Rejected where there is none."""
        pictures = incoming_all(photos, self._file.path, step)
        with self._file.database.writing(Action.FILE_ATTACHED) as session:
            return take_photos(session, latest(session, order_id), pictures, today)

    def attach(
        self,
        order_id: int,
        kind: AttachmentKind,
        source: Path,
        today: date,
        step: Step = nobody_listens,
    ) -> int:
        """Attach a file to the order; a bill of lading advances it. Returns the file's id."""
        file = incoming(source, self._file.path, step)
        with self._file.database.writing(Action.FILE_ATTACHED) as session:
            (running_row if kind == AttachmentKind.BILL_OF_LADING else order_row)(session, order_id)
            kept = attach(session, (ENTITY, order_id), kind, file)
            settle(session, order_id, today)
            return kept

    def waive(self, order_id: int, gate: str, fact: str, fields: WaiverFields, today: date) -> None:
        """
        Waive a condition with a reason; Rejected if it is met or can never be waived.

        Gate G2 is waived for the supplier and all its orders: one fact, or all that is missing as
        "supplier". A waiver covers what is missing when it is given; what comes up later asks for
        another one.
        """
        with self._file.database.writing(Action.GATE_WAIVED) as session:
            running_row(session, order_id)
            state = order_state(SessionReader(session), order_id, today)
            purpose = Purpose.BALANCE if gate == Gate.BALANCE else Purpose.DEPOSIT
            of_supplier = gate == Gate.SUPPLIER
            session.add(
                GateWaiver(
                    **fields.model_dump(),
                    gate=Gate(gate),
                    fact=fact,
                    covers=" ".join(risks_of(evaluate(state.facts, purpose), gate, fact)),
                    order_id=None if of_supplier else order_id,
                    supplier_id=state.supplier_id if of_supplier else None,
                    who=user(),
                    waived_on=today,
                )
            )
            settle(session, order_id, today)


def note_ready(session: Session, order_id: int, day: date, today: date) -> None:
    """Record the day of the ready notice in a writing session, as `Orders.ready`."""
    refuse_future(day, today)
    row = running_row(session, order_id)
    facts = order_state(SessionReader(session), order_id, today).facts
    refuse_early_notice(facts, day)
    if facts.ready:
        refuse_later_ground(day, first_paid(session, order_id, Purpose.BALANCE))
    row.ready_on = day
    settle(session, order_id, today)


def _accept(session: Session, quote_id: int) -> None:
    quote = session.get(Quote, quote_id)
    assert quote is not None
    if quote.state is not QuoteState.ACCEPTED:
        quote.state = move(quote.state, QuoteState.ACCEPTED)
