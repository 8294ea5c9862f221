"""What became of the goods in the sample file: samples, production, shipments, receipts."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.orders.goods import (
    BillKind,
    GoodsCondition,
    MilestoneKind,
    SampleVerdict,
)
from sourcing_app.services.orders.closing import Closing, FeedbackFields
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.samples import SampleFields, SampleMeasureFields, Samples
from sourcing_app.services.production.records import Milestones
from sourcing_app.services.shipping.records import (
    GoodsCheck,
    ReceiptFields,
    Receipts,
    ShipmentFields,
    Shipments,
)
from sourcing_app.services.shipping.rows import shipping_of
from sourcing_app.store.queries.milestones import of_kind

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

Measured = Sequence[dict[str, Any]]


class GoodsMaker:
    """Days are counted back from today, those to come are below 0."""

    def __init__(self, file: "OpenFile", today: date) -> None:
        self._file, self._today = file, today

    def sample(
        self,
        order: int,
        asked: int,
        received: int,
        decided: int | None,
        verdict: SampleVerdict = SampleVerdict.APPROVED,
        measured: Measured = (),
    ) -> None:
        """A round of samples, decided on a day, or still open."""
        samples, approved = Samples(self._file), verdict is SampleVerdict.APPROVED
        told: dict[str, Any] = {}
        if decided is not None:
            told = {"verdict": verdict, "decided_on": self._ago(decided)}
            told["reason"] = "" if approved else "The paper tears at the folds."
            told["reference_kept"] = "Office, shelf 2, sealed and signed" if approved else ""
        fields = SampleFields.checked(
            asked_on=self._ago(asked),
            received_on=self._ago(received),
            price=Decimal(20),
            paid_on=self._ago(asked),
            courier="DHL",
            tracking=f"48 2210 {order:04d}",
            **told,
        )
        key = samples.add(order, fields, self._today)
        if measured:
            kept = [SampleMeasureFields.checked(**each) for each in measured]
            samples.measure(key, kept, self._today)

    def promise(self, order: int, promised: int, *, held: bool = False) -> None:
        """
        What the supplier promised of the production, beside what follows from the lead time.

        With `held` somebody looked at it at 20 and 50 %, when it was planned.
        """
        milestones = Milestones(self._file)
        milestones.propose(order, self._today)
        ready = of_kind(self._file.reader, order, MilestoneKind.GOODS_READY)
        assert ready is not None
        milestones.change(ready, self._today, promised_on=self._ago(promised))
        for kind in (MilestoneKind.INSPECTION_20, MilestoneKind.INSPECTION_50) if held else ():
            key = of_kind(self._file.reader, order, kind)
            assert key is not None
            planned = milestones.fields(key).planned_on
            if planned is not None and planned <= self._today:
                milestones.change(key, self._today, actual_on=planned)

    def ship(
        self, order: int, days: int, *, eta: int, number: str, quantity: int | None = None
    ) -> int:
        """A shipment of all goods, or of so many; gives its id."""
        line = self._line(order)
        fields = ShipmentFields.checked(
            carrier="COSCO",
            bl_kind=BillKind.TELEX,
            bl_number=number,
            container="CSNU 614 220-5",
            etd=self._ago(days),
            eta=self._ago(eta),
            shipped_on=self._ago(days),
            tracking=number,
        )
        carried = {} if quantity is None else {line: Decimal(quantity)}
        return Shipments(self._file).add(order, fields, self._today, carried)

    def receive(
        self, order: int, shipment: int, days: int, quantity: int, damaged: int = 0
    ) -> None:
        """Goods that came with a shipment, counted and looked at."""
        note = "A dozen lanterns are crushed; the supplier took them off the price of the next."
        fields = ReceiptFields.checked(
            received_on=self._ago(days),
            condition=GoodsCondition.DAMAGED if damaged else GoodsCondition.AS_AGREED,
            quantity_ok=True,
            note=note if damaged else "",
        )
        came = {self._line(order): (Decimal(quantity), Decimal(damaged))}
        Receipts(self._file).add(order, GoodsCheck(fields, came, (), shipment), self._today)

    def close(self, order: int, days: int) -> None:
        """Confirm the receipt, and close the order with feedback."""
        Receipts(self._file).confirm(order, self._ago(days + 1), self._today)
        feedback = FeedbackFields.checked(
            quality=4, time=4, contact=5, given_on=self._ago(days),
            words="Answers within a day. Ask for stronger cartons.",
        )  # fmt: skip
        Closing(self._file).close(order, self._today, feedback)

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _line(self, order: int) -> int:
        """The id of the one line of an order."""
        reader = self._file.reader
        (goods,) = shipping_of(reader, order_state(reader, order, self._today)).goods
        return goods.id
