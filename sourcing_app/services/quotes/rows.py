"""The list of quotes and all that a line or the detail pane shows, read plainly."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.quotes.states import Offer, left_out, lowest
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.domain.values.units import unit_key
from sourcing_app.services.lists import RecordList, resting
from sourcing_app.services.quotes.quote_row import QuoteRow, line_of
from sourcing_app.services.suppliers.facts import cautions_of
from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.sqlite.dialect import THESE, larger
from sourcing_app.store.sqlite.reader import Row, id_list


class QuoteView(StrEnum):
    """The views of the list."""

    OPEN = "open"
    EXPIRED = "expired"
    ALL = "all"
    BIN = "bin"


_HERE = "q.binned_at IS NULL"
_CURRENT = f"{_HERE} AND q.state IN ('draft', 'received', 'accepted')"
_PRICE = (
    "(SELECT b.price FROM price_break b WHERE b.quote_id = q.id AND b.min_quantity <= :quantity "
    "AND coalesce(q.moq, 0) <= :quantity ORDER BY b.min_quantity DESC LIMIT 1)"
)
_PRICES = f"SELECT q.id, q.currency, q.unit, {_PRICE} AS price FROM quote q WHERE q.id {THESE}"
_MOQ = larger(
    "coalesce(q.moq, 0)",
    "(SELECT min(b.min_quantity) FROM price_break b WHERE b.quote_id = q.id)",
)
_PAGE = (
    "SELECT q.*, s.name AS supplier, s.binned_at AS supplier_binned_at, r.inquiry_id, "
    "i.quantity AS asked, i.unit AS asked_unit FROM quote q "
    "JOIN supplier s ON s.id = q.supplier_id "
    "LEFT JOIN inquiry_recipient r ON r.id = q.recipient_id "
    "LEFT JOIN inquiry i ON i.id = r.inquiry_id "
    f"WHERE q.id {THESE}"
)
_BREAKS = (
    "SELECT quote_id, min_quantity, price FROM price_break "
    f"WHERE quote_id {THESE} ORDER BY quote_id, min_quantity"
)
_MILLION = 1_000_000


class QuoteRows(RecordList[QuoteRow]):
    """The quotes; `quantity` is the what-if quantity prices are sorted at."""

    listing = Listing(
        tables="quote q JOIN supplier s ON s.id = q.supplier_id",
        key="q.id",
        sought="s.sort_name || ' ' || q.sort_product || ' ' || q.sort_reference",
        views={
            QuoteView.OPEN: f"{_CURRENT} AND (q.valid_until IS NULL OR q.valid_until >= :today)",
            QuoteView.EXPIRED: f"{_CURRENT} AND q.valid_until < :today",
            QuoteView.ALL: _HERE,
            QuoteView.BIN: "q.binned_at IS NOT NULL",
        },
        sorts={
            "": "q.sort_product, q.received_on DESC, q.id DESC",
            "supplier": "s.sort_name {direction}, q.id",
            "product": "q.sort_product {direction}, q.id",
            "moq": f"{_MOQ} IS NULL, {_MOQ} {{direction}}, q.id",
            "lead": "q.lead_days IS NULL, q.lead_days {direction}, q.id",
            "valid": "q.valid_until IS NULL, q.valid_until {direction}, q.id",
            "received": "q.received_on {direction}, q.id",
        },
    )
    table = "quote"
    rests = resting(
        table,
        {
            "": "product received_on",
            **dict.fromkeys(("all", "bin"), "binned_at"),
            **dict.fromkeys(("open", "expired"), "binned_at state valid_until"),
            "supplier": "supplier_id supplier.sort_name",
            "price": "currency unit moq price_break.",
            "moq": "moq price_break.",
            "lead": "lead_days",
            "valid": "valid_until",
            "search": "supplier_id reference supplier.sort_name",
        },
    )
    quantity: Decimal | None = None

    def asked(
        self, search: str, sort: str, view: str, *, descending: bool, most: int = -1
    ) -> Sequence[int]:
        """As of every list; by price it orders those of one currency and unit among themselves."""
        if sort != "price":
            return super().asked(search, sort, view, descending=descending, most=most)
        found = super().asked(search, "", view, descending=False)
        values = {"ids": id_list(found), "quantity": self._quantity()}
        ids = _by_price(self.reader.rows(_PRICES, values), descending=descending)
        return ids[:most] if most >= 0 else ids

    def lines(self, ids: Sequence[int]) -> Mapping[int, QuoteRow]:
        breaks: defaultdict[int, list[PriceBreak]] = defaultdict(list)
        for row in self.reader.rows_of(_BREAKS, ids):
            step = PriceBreak(unscaled(row["min_quantity"]), unscaled(row["price"]))
            breaks[row["quote_id"]].append(step)
        rows, today = self.reader.rows_of(_PAGE, ids), self.today()
        cautions = cautions_of(self.reader, (row["supplier_id"] for row in rows), today)
        return {
            row["id"]: line_of(
                row, tuple(breaks[row["id"]]), cautions.get(row["supplier_id"]), today
            )
            for row in rows
        }

    def lowest(self, quantity: Decimal) -> frozenset[int]:
        """The lowest open quotes of each product; suppliers in the Bin do not compete."""
        return lowest(self._offers(), quantity, self.today())

    def left_out(self) -> dict[int, Sentence]:
        """Say of each open quote why it is not compared with others of its product."""
        return left_out(self._offers(), self.today())

    def _offers(self) -> list[Offer]:
        rows = self.page(self.ids(view=QuoteView.OPEN))
        return [row.offer for row in rows if not row.supplier_binned]

    def _quantity(self) -> int:
        if self.quantity is None or self.quantity > Decimal(10**9):
            return 10**15
        return int(self.quantity * _MILLION)


def _by_price(rows: Sequence[Row], *, descending: bool) -> list[int]:
    """Order by price among those of one currency and unit; those without a price come last."""

    def key(row: Row) -> tuple[bool, str, str, int, int]:
        price = row["price"] or 0
        group = (row["price"] is None, kept_code(row["currency"]), unit_key(row["unit"]))
        return (*group, -price if descending else price, row["id"])

    return [row["id"] for row in sorted(rows, key=key)]
