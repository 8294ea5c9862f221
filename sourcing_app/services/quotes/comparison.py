"""The open quotes of each product side by side, kept in line with what commits change."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from sourcing_app.domain.quotes.states import Offer, left_out, lowest
from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.store.history.changes import Committed
from sourcing_app.store.queries.quotes import of_suppliers

_OWN = frozenset({"quote", "price_break"})
_COMPETES = frozenset({"supplier.binned_at"})


class Comparison:
    """
    Which quotes are lowest, and which are compared with no other of their product.

    `lowest` are the keys of those at the quantity asked for, none without one. `left_out` says of a
    quote why it is not compared. Both are the same objects as long as this lives.
    """

    def __init__(self, rows: QuoteRows) -> None:
        self._rows = rows
        self._quantity: Decimal | None = None
        self._day: date | None = None
        self._offers: dict[int, Offer] = {}
        self._products: defaultdict[str, set[int]] = defaultdict(set)
        self.lowest: set[int] = set()
        self.left_out: dict[int, Sentence] = {}

    def read(self, quantity: Decimal | None) -> None:
        """Compare all that are open today, at this quantity."""
        self._quantity, self._day = quantity, self._rows.today()
        for kept in (self._offers, self._products, self.lowest, self.left_out):
            kept.clear()
        self._take(self._rows.open_offers())
        self._compare(self._offers)

    def follow(self, committed: Committed) -> frozenset[int] | None:
        """
        Compare anew what a commit touched, and what that is compared with.

        Returns the keys of these; None: any.
        """
        keys = self._touched(committed)
        if keys is None or self._rows.today() != self._day:
            self.read(self._quantity)
            return None
        products = {self._drop(key) for key in keys & self._offers.keys()}
        products |= self._take(self._rows.open_offers(keys))
        beside = {key for product in products for key in self._products[product]}
        self._compare(beside)
        return keys | beside

    def _touched(self, committed: Committed) -> frozenset[int] | None:
        """The quotes that may compare otherwise now; None: any."""
        own = Committed(committed.of(_OWN)).rows_of("quote")
        suppliers: set[int] = set()
        for change in committed.of({"supplier"}):
            if change.concerns(_COMPETES):
                if change.ids is None:
                    return None
                suppliers |= change.ids
        if own is None or not suppliers:
            return own
        return own | of_suppliers(self._rows.reader, suppliers)

    def _take(self, offers: Iterable[Offer]) -> set[str]:
        """Add these; returns their products."""
        found = set()
        for offer in offers:
            product = offer.product.casefold()
            self._offers[offer.key] = offer
            self._products[product].add(offer.key)
            found.add(product)
        return found

    def _drop(self, key: int) -> str:
        """Forget a quote; returns its product."""
        product = self._offers.pop(key).product.casefold()
        self._products[product].discard(key)
        self.lowest.discard(key)
        self.left_out.pop(key, None)
        return product

    def _compare(self, keys: Iterable[int]) -> None:
        """Compare these, which are all of their products."""
        offers, today = [self._offers[key] for key in keys], self._rows.today()
        self.lowest.difference_update(offer.key for offer in offers)
        if self._quantity is not None:
            self.lowest |= lowest(offers, self._quantity, today)
        for offer in offers:
            self.left_out.pop(offer.key, None)
        self.left_out.update(left_out(offers, today))
