"""What must not be paid although it is due, and the first thing that stands against it."""

from collections.abc import Sequence
from datetime import date

from sourcing_app.domain.orders.beside import hold_sentence
from sourcing_app.domain.payments.line_gates import report_on
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.orders.facts import order_states
from sourcing_app.services.orders.state import OrderState, line_of
from sourcing_app.store.sqlite.reader import Reader, Row

_DISPUTED = say("Calendar", "A dispute is under way")


def blocked_lines(reader: Reader, lines: Sequence[Row], today: date) -> dict[int, Sentence]:
    """
    Say, by the ids of these lines (id, order_id, seq), why they must not be paid.

    A hold and a dispute go before the first condition that a gate misses.
    """
    if not lines:
        return {}
    states = order_states(reader, sorted({row["order_id"] for row in lines}), today)
    found = {}
    for row in lines:
        state = states.get(row["order_id"])
        why = _why(state, row["seq"]) if state else None
        if why is not None:
            found[row["id"]] = why
    return found


def _why(state: OrderState, seq: int) -> Sentence | None:
    if state.beside.holding is not None:
        return hold_sentence(state.beside.holding)
    if state.beside.disputed:
        return _DISPUTED
    missing = report_on(state.facts, line_of(state, seq).line.event).missing
    return missing[0].sentence if missing else None
