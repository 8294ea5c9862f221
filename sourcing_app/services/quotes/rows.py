"""The list of quotes and all that a line or the detail pane shows, read plainly."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.quotes.states import Offer, left_out, lowest
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.list_query import ListQuery
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.domain.values.units import unit_key
from sourcing_app.services.lists import RecordList, resting
from sourcing_app.services.quotes.quote_row import QuoteRow, line_of, offer_of
from sourcing_app.services.suppliers.facts import cautions_of
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries import quotes


class QuoteView(StrEnum):
    """The views of the list."""

    OPEN = "open"
    EXPIRED = "expired"
    ALL = "all"
    BIN = "bin"


_MILLION = 1_000_000


class QuoteRows(RecordList[QuoteRow]):
    """The quotes; `quantity` is the what-if quantity prices are sorted at."""

    listing = quotes.LISTING
    table = "quote"
    rests = resting(
        table,
        {
            "": "product received_on",
            **dict.fromkeys(("all", "bin"), "binned_at"),
            **dict.fromkeys(("open", "expired"), "binned_at state valid_until"),
            "supplier": "supplier_id supplier.sort_name",
            "price": "currency unit moq price_break.",
            "moq": "moq",
            "lead": "lead_days",
            "missing": "recipient_id moq lead_days sample_price sample_days terms price_break. "
            "supplier_id supplier.legal_name supplier.credit_code inquiry. inquiry_block. "
            "inquiry_recipient. letter.",
            "valid": "valid_until",
            "search": "supplier_id reference supplier.sort_name",
        },
    )
    quantity: Decimal | None = None

    def asked(self, question: ListQuery, most: int = -1) -> Sequence[int]:
        """As of every list; by price it orders those of one currency and unit among themselves."""
        if question.sort != "price":
            return super().asked(question, most)
        only, asked = self.narrowed(question.besides)
        priced: list[int] = []
        unpriced: list[int] = []
        for among in _alike(quotes.priced_in(self.reader)):
            rows = quotes.by_price(
                self.reader, among, {**self.values(), **asked}, question, most, only
            )
            priced += [key for key, price in rows if price is not None]
            unpriced += [key for key, price in rows if price is None]
            if 0 <= most <= len(priced):
                break
        ids = priced + unpriced
        return ids[:most] if most >= 0 else ids

    def values(self) -> dict[str, Any]:
        return {**super().values(), "quantity": self._quantity()}

    def lines(self, ids: Sequence[int]) -> Mapping[int, QuoteRow]:
        breaks = self._breaks(ids)
        rows, today = quotes.lines_of(self.reader, ids), self.today()
        limits = read_limits(self.reader)
        cautions = cautions_of(self.reader, (row["supplier_id"] for row in rows), today)
        return {
            row["id"]: line_of(
                row, tuple(breaks[row["id"]]), cautions.get(row["supplier_id"]), limits, today
            )
            for row in rows
        }

    def lowest(self, quantity: Decimal) -> frozenset[int]:
        """The lowest open quotes of each product; suppliers in the Bin do not compete."""
        return lowest(self.open_offers(), quantity, self.today())

    def left_out(self) -> dict[int, Sentence]:
        """Say of each open quote why it is not compared with others of its product."""
        return left_out(self.open_offers(), self.today())

    def open_offers(self, among: Iterable[int] | None = None) -> list[Offer]:
        """What competes today, of all quotes or among these; suppliers in the Bin do not."""
        rows = quotes.competing(self.reader, self.today(), among)
        breaks = self._breaks([row["id"] for row in rows])
        return [offer_of(row, tuple(breaks[row["id"]])) for row in rows]

    def _breaks(self, ids: Sequence[int]) -> Mapping[int, list[PriceBreak]]:
        """The price breaks by quote, each with the smallest quantity first."""
        breaks: defaultdict[int, list[PriceBreak]] = defaultdict(list)
        for row in quotes.breaks_of(self.reader, ids):
            step = PriceBreak(unscaled(row["min_quantity"]), unscaled(row["price"]))
            breaks[row["quote_id"]].append(step)
        return breaks

    def _quantity(self) -> int:
        if self.quantity is None or self.quantity > Decimal(10**9):
            return 10**15
        return int(self.quantity * _MILLION)


def _alike(pairs: Iterable[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Put currencies and units as they were typed together where they are the same, in order."""
    groups: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for currency, unit in pairs:
        groups[kept_code(currency), unit_key(unit)].append((currency, unit))
    return [groups[key] for key in sorted(groups)]
