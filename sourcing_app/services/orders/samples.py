"""Recording samples: each round moves the order's sample on, and gate G3 reads it."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlmodel import Session

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Purpose
from sourcing_app.domain.inspections.measures import refuse_limits
from sourcing_app.domain.orders.goods import SampleVerdict
from sourcing_app.domain.orders.sample_rounds import round_of, sample_state
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.payments.days import refuse_later_ground
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Step, incoming_all, nobody_listens
from sourcing_app.services.orders.progress import first_paid, order_row, running_row, settle
from sourcing_app.services.orders.sample_rows import GONE, SampleRow, samples_of
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.suppliers.facts import refuse_if_held
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries.samples import measures
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.order import PurchaseOrder
from sourcing_app.store.tables.sample import (
    Sample,
    SampleFields,
    SampleMeasure,
    SampleMeasureFields,
)

__all__ = ["SampleFields", "SampleMeasureFields", "Samples"]

MOST_MEASURES = 200
_BEFORE_DEPOSIT = frozenset({Stage.DRAFT, Stage.SAMPLE, Stage.DEPOSIT_DUE})


class Samples(Records[Sample, SampleFields]):
    """Each call is one action of the user and one step of undo."""

    row = Sample
    typed = SampleFields
    gone = GONE

    def add(self, order_id: int, fields: SampleFields, today: date) -> int:
        """
        Record another round of an order's samples; returns its id.

        Raises Rejected for days that cannot be, as `change` does for a decision, and for one that
        is asked for or paid on a day on which the supplier is on hold; one that has come is
        recorded all the same, unless it was paid then.
        """
        with self.writing("added") as session:
            order = running_row(session, order_id)
            if fields.asked_on is None and fields.paid_on is None and not _came(fields):
                _refuse_held(session, order, today)
            _refuse_held_days(session, order, fields)
            _keep_state(session, order)
            there = samples_of(SessionReader(session), order_id)
            row = Sample(**{**fields.model_dump(), "round": len(there) + 1}, order_id=order_id)
            key = insert_row(session, row)
            self.follow(session, row, (), today)
            return key

    def apply(
        self, session: Session, row: Sample, today: date, base: Base = None, /, **values: Any
    ) -> None:
        """Change a row as `change` does; Rejected for a day on hold as `add` is."""
        before = self.typed.of(row)
        super().apply(session, row, today, base, **values)
        order = order_row(session, row.order_id)
        _refuse_held_days(session, order, self.typed.of(row), before)

    def follow(self, session: Session, row: Sample, names: Collection[str], today: date) -> None:
        """
        Move the order's sample on.

        Raises Rejected for days that cannot be, for an approval of what failed without a reason,
        for another state once the deposit is paid, and for an approval later than a payment that
        rests on it.
        """
        del names
        follow_rounds(session, row.order_id, today)

    def measure(self, sample_id: int, measured: Sequence[SampleMeasureFields], today: date) -> None:
        """
        Keep these measurements of a sample in place of those it has, in their order.

        Raises Rejected for too many, or limits between which there is no value.
        """
        if len(measured) > MOST_MEASURES:
            raise Rejected(
                say("Samples", "A sample has at most {most} measurements").put(most=MOST_MEASURES)
            )
        for each in measured:
            refuse_limits(each.low, each.high)
        with self.writing("measured") as session:
            sample = self.found(session, sample_id)
            kept = [*_measures(session, sample_id)]
            for seq, fields in enumerate(measured, 1):
                if seq <= len(kept):
                    kept[seq - 1].sqlmodel_update(fields.model_dump())
                else:
                    insert_row(
                        session,
                        SampleMeasure(**fields.model_dump(), sample_id=sample_id, seq=seq),
                    )
            for row in kept[len(measured) :]:
                session.delete(row)
            self.follow(session, sample, (), today)

    def add_photos(
        self, sample_id: int, photos: Sequence[Path], step: Step = nobody_listens
    ) -> None:
        """Attach photos of a sample."""
        pictures = incoming_all(photos, self.file.path, step)
        with self.writing("photographed") as session:
            self.found(session, sample_id)
            for each in pictures:
                attach(session, ("sample", sample_id), AttachmentKind.SAMPLE_PHOTO, each)


def note_state(session: Session, order_id: int, state: SampleState, day: date, today: date) -> None:
    """
    Record a state of the sample without the rest of a round; raises Rejected as `Samples.change`.

    It is that of the last round, or begins another one where there is none or the last was decided
    on: what is recorded in a word and what is recorded in full are the same sample.
    """
    order = running_row(session, order_id)
    if state is SampleState.ORDERED:
        _refuse_held(session, order, day)
    _keep_state(session, order)
    rounds = samples_of(SessionReader(session), order_id)
    last, wanted = rounds[-1] if rounds else None, round_of(state, day)
    decided = last is not None and last.verdict is not SampleVerdict.OPEN
    if last is None or (decided and wanted.verdict is SampleVerdict.OPEN):
        row = Sample(order_id=order_id, round=len(rounds) + 1)
        session.add(row)
    else:
        row = session.get_one(Sample, last.id)
    row.verdict = wanted.verdict
    row.asked_on = wanted.asked_on or row.asked_on
    row.received_on = wanted.received_on or row.received_on
    row.decided_on = wanted.decided_on
    follow_rounds(session, order_id, today)


def follow_rounds(session: Session, order_id: int, today: date) -> None:
    """Bring the order's sample in line with its rounds; raises Rejected as `Samples.change`."""
    session.flush()
    rounds = samples_of(SessionReader(session), order_id)
    for each in rounds:
        each.days.refuse_days(today)
        _refuse_failed(each)
    state, day = sample_state([each.days for each in rounds])
    set_state(session, order_row(session, order_id), state, day, today)


def set_state(
    session: Session, order: PurchaseOrder, state: SampleState, day: date | None, today: date
) -> None:
    """Set the state of an order's sample; raises Rejected where payments rest on the former."""
    assert order.id is not None
    if (state, day) == (order.sample_state, order.sample_on):
        return
    if order.stage not in _BEFORE_DEPOSIT:
        raise Rejected(say("Orders", "The sample was decided before the deposit was paid"))
    if state is order.sample_state is SampleState.APPROVED and day is not None:
        refuse_later_ground(day, first_paid(session, order.id, Purpose.DEPOSIT))
    order.sample_state, order.sample_on = state, day
    settle(session, order.id, today)


def _refuse_failed(sample: SampleRow) -> None:
    """Raise Rejected for an approval without a reason of a sample that is not as specified."""
    if sample.verdict is SampleVerdict.APPROVED and sample.failed and not sample.reason:
        names = ", ".join(each.characteristic for each in sample.failed[:3])
        raise Rejected(
            say("Samples", "Not as specified: {names}. Give the reason for approving it.").put(
                names=names
            ),
            "reason",
        )


def _refuse_held(session: Session, order: PurchaseOrder, day: date, field: str = "") -> None:
    """Raise Rejected where the supplier is on hold on the day a sample is asked for or paid."""
    refuse_if_held(SessionReader(session), [order.supplier_id], HoldScope.PAYMENTS, day, field)


def _refuse_held_days(
    session: Session, order: PurchaseOrder, fields: SampleFields, before: SampleFields | None = None
) -> None:
    """Raise Rejected for a day of a hold on which it is asked for or paid, unless it was before."""
    old = before or SampleFields()
    asked, paid = fields.asked_on, fields.paid_on
    if asked is not None and asked != old.asked_on and not _came(fields):
        _refuse_held(session, order, asked, "asked_on")
    if paid is not None and (paid, fields.price) != (old.paid_on, old.price):
        _refuse_held(session, order, paid, "paid_on")


def _came(fields: SampleFields) -> bool:
    """Whether it is here, or was: then it may have been asked for on any day."""
    return fields.received_on is not None or fields.decided_on is not None


def _keep_state(session: Session, order: PurchaseOrder) -> None:
    """Let a state that was recorded without a round be the first round."""
    assert order.id is not None
    if order.sample_state is SampleState.NEEDED or samples_of(SessionReader(session), order.id):
        return
    days = round_of(order.sample_state, order.sample_on)
    insert_row(
        session,
        Sample(
            order_id=order.id,
            round=1,
            verdict=days.verdict,
            asked_on=days.asked_on,
            received_on=days.received_on,
            decided_on=days.decided_on,
        ),
    )


def _measures(session: Session, sample_id: int) -> list[SampleMeasure]:
    rows = measures(SessionReader(session), [sample_id])
    return rows_of(session, SampleMeasure, [row["id"] for row in rows])
