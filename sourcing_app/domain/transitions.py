"""Moves between the states of a record, as a table allows them."""

from collections.abc import Mapping
from typing import TypeVar

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence

State = TypeVar("State")


def allowed_move(
    table: Mapping[State, frozenset[State]], state: State, to: State, refusal: Sentence
) -> State:
    """Return `to` where `table` allows the move; raises Rejected saying `refusal` otherwise."""
    if to not in table[state]:
        raise Rejected(refusal)
    return to
