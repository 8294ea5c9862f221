"""What must not be paid although it is due, and the first thing that stands against it."""

from collections.abc import Iterable, Sequence
from datetime import date

from sourcing_app.domain.orders.beside import hold_sentence
from sourcing_app.domain.payments.line_gates import report_on
from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.orders.facts import order_states
from sourcing_app.services.orders.state import OrderState, line_of
from sourcing_app.store.facts.missing import blocking
from sourcing_app.store.sqlite.reader import Reader, Row


def blocked_lines(reader: Reader, lines: Sequence[Row], today: date) -> dict[int, Sentence]:
    """
    Say, by the ids of these lines (`queries.cash.open_lines`), why they must not be paid.

    A hold goes before the first condition that a gate misses. What is kept of the gates is taken
    where it is so today; the others are asked.
    """
    known = {row["id"]: None if row["held"] else blocking(row) for row in lines}
    asked = {row["order_id"] for row in lines if known[row["id"]] is None}
    states = order_states(reader, sorted(asked), today) if asked else {}
    found = {}
    for row in lines:
        facts, state = known[row["id"]], states.get(row["order_id"])
        if facts is not None:
            why = facts[0].sentence if facts else None
        else:
            why = _why(state, row["seq"]) if state else None
        if why is not None:
            found[row["id"]] = why
    return found


def holds_on(reader: Reader, orders: Iterable[int], today: date) -> dict[int, Sentence]:
    """Say, by the ids of these orders, which hold on them or their suppliers stops payments."""
    found = {}
    for key, state in order_states(reader, sorted({*orders}), today).items():
        if state.beside.holding is not None:
            found[key] = hold_sentence(state.beside.holding)
        elif state.supplier_hold is not None:
            found[key] = state.supplier_hold.sentence
    return found


def _why(state: OrderState, seq: int) -> Sentence | None:
    if state.beside.holding is not None:
        return hold_sentence(state.beside.holding)
    missing = report_on(state.facts, line_of(state, seq).line.event).missing
    return missing[0].sentence if missing else None
