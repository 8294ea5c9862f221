"""The samples of an order as they are shown, with what was measured."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.inspections.measures import within
from sourcing_app.domain.orders.goods import SampleVerdict
from sourcing_app.domain.orders.sample_rounds import SampleRound, round_of
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.services.orders.state import OrderState
from sourcing_app.store.queries import samples as queries
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, grouped, word_or

GONE = say("Samples", "This sample is no longer in the file.")


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One characteristic with its limits; `judged` is None where it is not known."""

    characteristic: str
    unit: str
    low: Decimal | None
    high: Decimal | None
    nominal: str
    value: Decimal | None
    ok: bool | None
    note: str

    @property
    def judged(self) -> bool | None:
        """Whether it is as specified: by its limits, else as the buyer judged it."""
        found = within(self.value, self.low, self.high)
        return self.ok if found is None else found


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One round of samples of an order; `price` is in the order's currency."""

    id: int
    order_id: int
    round: int
    asked_on: date | None
    price: Decimal | None
    paid_on: date | None
    courier: str
    tracking: str
    received_on: date | None
    verdict: SampleVerdict
    decided_on: date | None
    reason: str
    reference_kept: str
    note: str
    photos: int
    measures: tuple[MeasureRow, ...]

    @property
    def failed(self) -> tuple[MeasureRow, ...]:
        """What is not as specified."""
        return tuple(each for each in self.measures if each.judged is False)

    @property
    def days(self) -> SampleRound:
        """Its days and decision, for the rules."""
        return SampleRound(
            self.verdict, self.asked_on, self.paid_on, self.received_on, self.decided_on
        )


def samples_of(reader: Reader, order_id: int) -> list[SampleRow]:
    """Every sample of an order, the first round first."""
    rows = queries.samples(reader, order_id)
    measured = grouped(queries.measures(reader, [row["id"] for row in rows]), "sample_id")
    return [_sample(row, measured.get(row["id"], [])) for row in rows]


def samples_shown(reader: Reader, state: OrderState) -> list[SampleRow]:
    """
    The samples as `samples_of`; one that older files keep in a word only has the id 0.

    It becomes a round of its own with the next thing that is recorded of the order's samples.
    """
    kept, facts = samples_of(reader, state.id), state.facts
    if kept or facts.sample is SampleState.NEEDED:
        return kept
    told = round_of(facts.sample, facts.sample_on)
    return [
        SampleRow(
            id=0,
            order_id=state.id,
            round=1,
            asked_on=told.asked_on,
            price=None,
            paid_on=told.paid_on,
            courier="",
            tracking="",
            received_on=told.received_on,
            verdict=told.verdict,
            decided_on=told.decided_on,
            reason="",
            reference_kept="",
            note="",
            photos=0,
            measures=(),
        )
    ]


def quoted_price(reader: Reader, order_id: int) -> Decimal | None:
    """What a sample costs by the quote of an order, in the order's currency."""
    return unscaled_or_none(queries.price_quoted(reader, order_id))


def sample_of(reader: Reader, order_id: int, number: int) -> SampleRow:
    """The sample of this round, 0 for the last; raises NotFound."""
    found = samples_of(reader, order_id)
    chosen = [each for each in found if number in {0, each.round}]
    if not chosen:
        raise NotFound(
            say("Samples", "There is no sample {round} of this order; it has {count}").put(
                round=number, count=len(found)
            )
        )
    return chosen[-1]


def _sample(row: Row, measured: list[Row]) -> SampleRow:
    return SampleRow(
        id=row["id"],
        order_id=row["order_id"],
        round=row["round"],
        asked_on=day_or_none(row["asked_on"]),
        price=unscaled_or_none(row["price"]),
        paid_on=day_or_none(row["paid_on"]),
        courier=row["courier"],
        tracking=row["tracking"],
        received_on=day_or_none(row["received_on"]),
        verdict=word_or(row["verdict"], SampleVerdict.OPEN),
        decided_on=day_or_none(row["decided_on"]),
        reason=row["reason"],
        reference_kept=row["reference_kept"],
        note=row["note"],
        photos=row["photos"],
        measures=tuple(map(_measure, measured)),
    )


def _measure(row: Row) -> MeasureRow:
    return MeasureRow(
        characteristic=row["characteristic"],
        unit=row["unit"],
        low=unscaled_or_none(row["low"]),
        high=unscaled_or_none(row["high"]),
        nominal=row["nominal"],
        value=unscaled_or_none(row["value"]),
        ok=None if row["ok"] is None else bool(row["ok"]),
        note=row["note"],
    )
