"""The answered points of an order, read with plain queries."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.orders.contract_points import OrderAnswer
from sourcing_app.store.queries import order_checks
from sourcing_app.store.sqlite.reader import Reader, day_or_none, word_or_none


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a point, with the note on it and the day it was given."""

    answer: OrderAnswer
    note: str
    on: date | None


def answers_of(reader: Reader, order_id: int) -> Mapping[str, Answered]:
    """Every answered point of an order, by its item."""
    found = {}
    for row in order_checks.answers(reader, order_id):
        answer = word_or_none(OrderAnswer, row["answer"])
        if answer is not None:
            found[row["item"]] = Answered(answer, row["note"], day_or_none(row["checked_on"]))
    return found
