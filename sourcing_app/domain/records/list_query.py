"""What a list is asked for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Besides:
    """
    What may be asked for besides words, a view and an order.

    `then` is a second order, for rows that are equal in the first; "" for none. It has the names
    that the list gives its orders.
    """

    then: str = ""
    then_descending: bool = False


NOTHING_BESIDES = Besides()


@dataclass(frozen=True, slots=True)
class ListQuery:
    """All words of `search` must occur; a `sort` or `view` of "" is the list's usual one."""

    search: str = ""
    sort: str = ""
    descending: bool = False
    view: str = ""
    besides: Besides = NOTHING_BESIDES
