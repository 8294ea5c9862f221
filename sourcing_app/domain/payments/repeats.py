"""Whether a payment looks like a recorded one: the same money entered twice."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.reasons import MIN_REASON


class Likeness(StrEnum):
    """What two payments have in common."""

    EVIDENCE = "evidence"
    REFERENCE = "reference"
    AMOUNT_AND_DAY = "amount_and_day"


@dataclass(frozen=True, slots=True)
class Made:
    """
    A payment's comparable data; `evidence` are the SHA-256 digests of its files.

    `order` is its order's number, `supplier` the id; an empty `payee` is not known.
    """

    seq: int
    paid_on: date
    amount: Money
    reference: str = ""
    evidence: frozenset[str] = frozenset()
    order: str = ""
    supplier: int = 0
    payee: str = ""


class Repeated(Rejected):
    """
    The payment looks like the recorded `other`.

    a reason allows it. With `elsewhere` the other one belongs to another order, which is named.
    """

    def __init__(self, other: Made, likeness: Likeness, *, elsewhere: bool = False) -> None:
        super().__init__(
            (_ELSEWHERE if elsewhere else _HERE).put(
                order=other.order,
                day=other.paid_on,
                amount=other.amount,
                seq=other.seq,
                what=_WORDS[likeness],
                least=MIN_REASON,
            )
        )
        self.other = other
        self.likeness = likeness


_HERE = say(
    "Payments",
    "This looks like the payment of {amount} on {day} for line {seq}: {what}. If it is another "
    "one, say why in {least} characters or more",
)
_ELSEWHERE = say(
    "Payments",
    "This looks like the payment of {amount} on {day} for line {seq} of order {order}: {what}. "
    "If it is another one, say why in {least} characters or more",
)
_WORDS: dict[Likeness, Sentence] = {
    Likeness.EVIDENCE: say("Payments", "the same file as evidence"),
    Likeness.REFERENCE: say("Payments", "the same bank reference"),
    Likeness.AMOUNT_AND_DAY: say("Payments", "the same amount on the same day"),
}


def find_repeat(new: Made, others: Iterable[Made]) -> Repeated | None:
    """
    Return the first payment that the new one looks like, or None.

    The same reference or evidence counts on any order; the same amount and day count on the same
    order, and on the supplier's other orders if the payee is the same.
    """
    for other in others:
        likeness = _likeness(new, other)
        if likeness is not None:
            return Repeated(other, likeness, elsewhere=other.order != new.order)
    return None


def _likeness(new: Made, other: Made) -> Likeness | None:
    if new.evidence & other.evidence:
        return Likeness.EVIDENCE
    reference = plain_reference(new.reference)
    if reference and reference == plain_reference(other.reference):
        return Likeness.REFERENCE
    same = (new.amount, new.paid_on) == (other.amount, other.paid_on)
    return Likeness.AMOUNT_AND_DAY if same and _may_be_one(new, other) else None


def _may_be_one(new: Made, other: Made) -> bool:
    if new.order == other.order:
        return True
    payees = {plain_reference(new.payee), plain_reference(other.payee)} - {""}
    return new.supplier == other.supplier and len(payees) <= 1


def plain_reference(text: str) -> str:
    """A bank reference normalised: no case, spaces, punctuation or full-width letters."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(each for each in folded if each.isalnum())
