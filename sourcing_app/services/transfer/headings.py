"""What a heading says beside the name of its field: a currency, a unit, the unit of a time."""

import re
from collections.abc import Callable, Iterator, Mapping

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.spec import FieldKind
from sourcing_app.domain.values.amounts import read_amount
from sourcing_app.domain.values.durations import read_duration
from sourcing_app.domain.values.quantities import read_quantity
from sourcing_app.domain.values.text import narrow
from sourcing_app.services.transfer.mapping import plain_name

_MARKS = re.compile(r"[()\[\]{}【】,;:]+")
_PER = re.compile(r"\s*/\s*")
_CURRENCY_SIGN = re.compile(r"[$€£¥₽₴₸₹₩₺฿₫₱₪]|u\.s\.", re.IGNORECASE)
_READERS: Mapping[FieldKind, Callable[[str], object]] = {
    FieldKind.AMOUNT: read_amount,
    FieldKind.QUANTITY: read_quantity,
    FieldKind.DURATION: read_duration,
    FieldKind.DAY: read_duration,
}
"""What is written behind a number of these kinds; a day may be said as a time from another."""


def in_parts(name: str, kinds: Mapping[str, FieldKind]) -> tuple[str, str]:
    """
    The plain name of a column, and what it says to write behind each number of it.

    `kinds` are those of the fields by plain name. "Unit price (USD/pc)" is "unit price" and
    "USD/pc"; a name that is known as a whole says nothing more.
    """
    whole = plain_name(name)
    if whole in kinds and not _CURRENCY_SIGN.search(name):
        return whole, ""
    for head, tail in _splits(name):
        if head in kinds and says_unit(kinds[head], tail):
            return head, tail
    return whole, ""


def unit_in(name: str, kind: FieldKind) -> str:
    """What a column of any name says to write behind each number of a field of this kind."""
    return next((tail for _, tail in _splits(name) if says_unit(kind, tail)), "")


def says_unit(kind: FieldKind, tail: str) -> bool:
    """Whether a number of this kind may have this behind it, as its own reader says."""
    read = _READERS.get(kind)
    if read is None:
        return False
    try:
        read(f"2 {tail}")
    except Rejected:
        return False
    return True


def _splits(name: str) -> Iterator[tuple[str, str]]:
    """Each way to cut a name in two, the longest unit first; a currency may stand in front."""
    words = _PER.sub(" /", _MARKS.sub(" ", narrow(name))).split()
    for at in range(1, len(words)):
        yield plain_name(" ".join(words[:at])), " ".join(words[at:])
    for at in range(1, len(words)):
        yield plain_name(" ".join(words[at:])), " ".join(words[:at])
