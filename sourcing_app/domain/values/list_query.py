"""What a list is asked for."""

from dataclasses import dataclass, replace
from enum import StrEnum

from sourcing_app.domain.values.grams import is_indexed, without_scheme
from sourcing_app.domain.values.names import folded, sought
from sourcing_app.domain.values.text import asked_line

_MOST_WORDS = 100


class Operator(StrEnum):
    """How a field is compared with a value; the last two need none."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    LACKS = "lacks"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    FROM = "from"
    UNTIL = "until"
    KNOWN = "known"
    UNKNOWN = "unknown"


VALUELESS = frozenset({Operator.KNOWN, Operator.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Condition:
    """
    One field compared with one value.

    The value is the text of what is stored: 2.5, 2026-03-12, an ISO code, "yes" or "no", an amount
    with its currency (2.5 USD); "" where the operator needs none.
    `services.conditions.read_condition` makes it of what is typed.
    """

    field: str
    operator: Operator
    value: str = ""


@dataclass(frozen=True, slots=True)
class Besides:
    """
    What may be asked for besides words, a view and an order.

    `then` is a second order, for rows that are equal in the first; "" for none. It has the names
    that the list gives its orders. All of the `conditions` must hold.
    """

    then: str = ""
    then_descending: bool = False
    conditions: tuple[Condition, ...] = ()


NOTHING_BESIDES = Besides()


@dataclass(frozen=True, slots=True)
class ListQuery:
    """All words of `search` must occur; a `sort` or `view` of "" is the list's usual one."""

    search: str = ""
    sort: str = ""
    descending: bool = False
    view: str = ""
    besides: Besides = NOTHING_BESIDES

    def narrows(self, other: "ListQuery") -> bool:
        """
        Whether all that match match the other as well, in the same order.

        Each word of the other is one of these or a part of one. A single character is no part: it
        is looked for in names and notes alone.
        """
        if replace(other, search=self.search) != self:
            return False
        if not other.search.strip():
            return True
        mine, theirs = _words(self.search), _words(other.search)
        return bool(theirs) and all(any(_is_part(word, of) for of in mine) for word in theirs)


def _words(search: str) -> list[str]:
    words = without_scheme(asked_line(search)).split()
    return words if len(words) <= _MOST_WORDS else []


def _is_part(word: str, of: str) -> bool:
    if word == of:
        return True
    return is_indexed(sought(word)) and sought(word) in sought(of) and folded(word) in folded(of)
