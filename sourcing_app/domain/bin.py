"""The Bin: what can be in it, and after how many days an item is old."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.all import BINNED
from sourcing_app.domain.sentences import say

OLD_AFTER_DAYS = 90
_LARGEST_ID = 2**53


@dataclass(frozen=True, slots=True)
class BinItem:
    """One record in the Bin, by its table and id; written supplier:3."""

    record: str
    id: int

    def __str__(self) -> str:
        return f"{self.record}:{self.id}"


def parse_item(text: str) -> BinItem:
    """Read supplier:3, or another kind of `BINNED` by its table; raises Rejected."""
    table, _, number = text.strip().partition(":")
    plain = number.isascii() and number.isdecimal() and int(number[:17]) < _LARGEST_ID
    kinds = [record.table for record in BINNED]
    if table not in kinds or not plain:
        sentence = say("Bin", "Write supplier:3, not “{text}”. Kinds: {kinds}.")
        raise Rejected(sentence.put(text=text[:40], kinds=", ".join(kinds)))
    return BinItem(table, int(number[:17]))


def is_old(binned_on: date, today: date) -> bool:
    """Whether it has been in the Bin for more than 90 days."""
    return (today - binned_on).days > OLD_AFTER_DAYS
