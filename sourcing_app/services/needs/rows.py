"""The list of needs, read with plain queries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.orders.agreed import OrderPurpose
from sourcing_app.domain.records.needs import NEED
from sourcing_app.domain.search.needs import Serving
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.services.lists import RecordList, resting
from sourcing_app.store.queries import needs
from sourcing_app.store.sqlite.reader import Reader, Row
from sourcing_app.store.sqlite.shapes import read_as

GONE = say("NeedRows", "This need is no longer in the file.")
TYPED = tuple(field.name for field in NEED if field.typed)
"""What of a need is typed, in reading order."""


@dataclass(frozen=True, slots=True)
class NeedRow:
    """
    One need, and how many records outside the Bin serve it.

    `purpose` None is not said; quantity, price and month are None while not known.
    """

    id: int
    product: str
    product_id: int | None
    english: str
    purpose: OrderPurpose | None
    quantity: Decimal | None
    unit: str
    target_price: Decimal | None
    currency: str
    month: date | None
    notes: str
    category: str
    searches: int
    suppliers: int
    inquiries: int
    quotes: int
    orders: int
    requests: int
    binned: bool

    @property
    def words(self) -> str:
        """What to search the marketplaces for: its English words, else the product."""
        return self.english or self.product


class NeedRows(RecordList[NeedRow]):
    """The needs, the one needed first before the others unless sorted."""

    listing = needs.LISTING
    table = "need"
    rests = resting(
        table,
        {
            "": "month",
            **dict.fromkeys(("all", "bin"), "binned_at"),
            "product": "product",
            "quantity": "quantity",
            "target_price": "target_price currency",
            "search": "product english",
        },
    )

    def lines(self, ids: Sequence[int]) -> Mapping[int, NeedRow]:
        return {row["id"]: _line(row) for row in needs.lines_of(self.reader, ids)}


def read_need(reader: Reader, need_id: int) -> NeedRow:
    """The need of this id, in the Bin or not; raises NotFound."""
    found = NeedRows(reader).page([need_id])
    if not found:
        raise NotFound(GONE)
    return found[0]


def need_served(reader: Reader, kind: Serving, key: int) -> NeedRow | None:
    """The need that a record is for, None where it is for none; raises NotFound."""
    found = needs.need_of(reader, kind.value, key)
    if found is None:
        raise NotFound(say("NeedRows", "This record is no longer in the file."))
    return None if found[0] is None else read_need(reader, found[0])


def need_named(reader: Reader, text: str) -> int:
    """The id of the need of this id or product, the newest of several; raises NotFound."""
    found = needs.found_by(reader, text.strip())
    if found is None:
        raise NotFound(say("NeedRows", "There is no need {text}.").put(text=text[:60]))
    return found


def _line(row: Row) -> NeedRow:
    return read_as(
        NeedRow,
        row,
        currency=kept_code(row["currency"]),
        binned=row["binned_at"] is not None,
    )
