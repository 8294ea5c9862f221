"""The payment that comes next on each order, and whether it is blocked, at any number of them."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.services.orders.facts import order_states
from sourcing_app.services.orders.state import OrderState
from sourcing_app.store.queries.next_payments import next_payments
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, word_or

_JUDGED_AT_ONCE = 40


class NextPaymentRow(NamedTuple):
    """
    An order's next payment; `happened` is that it is asked for, `blocked` that its gate is closed.

    `day` is the one to pay it by, or on which the lead time lets expect it; `left` is scaled.
    `decides` is that the order's sample waits for a decision.
    """

    order: int
    stage: Stage
    decides: bool
    happened: bool
    blocked: bool
    day: date | None
    left: int
    seq: int
    """The number of its line in the schedule."""
    held: bool
    """Whether the order is on hold."""

    def urgent(self, today: date) -> bool:
        """Whether it is late, or asked for and blocked."""
        late = self.day is not None and self.day < today
        return self.happened and (self.blocked or late)


def coming(reader: Reader, today: date, ids: Sequence[int] | None = None) -> list[NextPaymentRow]:
    """
    The next payment of every order that has one, or of these, the oldest order first.

    What is kept of its gate is taken where it is so today; of the others the gates are asked.
    """
    found = next_payments(reader, today, ids)
    rows = [row for row in found if word_or(row["stage"], Stage.CANCELLED) is not Stage.CANCELLED]
    known = [_known(row) for row in rows if row["holds"] and not row["overpaid"]]
    if len(known) == len(rows):
        return known
    asked = [row["id"] for row in rows if row["overpaid"] or not row["holds"]]
    return sorted([*known, *_judged(reader, asked, today)])


def _known(row: Row) -> NextPaymentRow:
    return NextPaymentRow(
        row["id"],
        word_or(row["stage"], Stage.CANCELLED),
        row["sample_state"] == SampleState.RECEIVED,
        bool(row["happened"]),
        bool(row["blocked"]),
        day_or_none(row["day"]),
        row["left"],
        row["seq"],
        bool(row["held"]),
    )


def _judged(reader: Reader, ids: Sequence[int], today: date) -> Iterator[NextPaymentRow]:
    for place in range(0, len(ids), _JUDGED_AT_ONCE):
        some = ids[place : place + _JUDGED_AT_ONCE]
        found = map(_of_state, order_states(reader, some, today).values())
        yield from (each for each in found if each is not None)


def _of_state(state: OrderState) -> NextPaymentRow | None:
    payment = state.next
    if payment is None:
        return None
    return NextPaymentRow(
        state.id,
        state.stage,
        state.facts.sample is SampleState.RECEIVED,
        payment.happened,
        not payment.report.open,
        payment.expected_on,
        int(payment.line.left.amount.scaleb(6)),
        payment.line.line.seq,
        state.beside.holding is not None,
    )
