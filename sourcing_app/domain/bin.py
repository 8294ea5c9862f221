"""The Bin: what can be in it, and after how many days an item is old."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say

OLD_AFTER_DAYS = 90
_LARGEST_ID = 2**53


class BinKind(StrEnum):
    """What can be moved to the Bin, by table name."""

    SUPPLIER = "supplier"
    INQUIRY = "inquiry"
    QUOTE = "quote"


NAMES: dict[BinKind, Sentence] = {
    BinKind.SUPPLIER: say("Bin", "Supplier"),
    BinKind.INQUIRY: say("Bin", "Inquiry"),
    BinKind.QUOTE: say("Bin", "Quote"),
}


@dataclass(frozen=True, slots=True)
class BinItem:
    """One item in the Bin, written supplier:3."""

    kind: BinKind
    id: int

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"


def parse_item(text: str) -> BinItem:
    """Read supplier:3, inquiry:3 or quote:3; raises Rejected."""
    kind, _, number = text.strip().partition(":")
    plain = number.isascii() and number.isdecimal() and int(number[:17]) < _LARGEST_ID
    if kind not in [*BinKind] or not plain:
        sentence = say("Bin", "Write supplier:3, inquiry:3 or quote:3, not “{text}”.")
        raise Rejected(sentence.put(text=text[:40]))
    return BinItem(BinKind(kind), int(number[:17]))


def is_old(binned_on: date, today: date) -> bool:
    """Whether it has been in the Bin for more than 90 days."""
    return (today - binned_on).days > OLD_AFTER_DAYS
