"""Where orders that nobody has paid for are not what was quoted (R175)."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from sourcing_app.domain.orders.differences import Agreed, Deviation, differences
from sourcing_app.domain.quotes.price_breaks import BelowMoq, PriceBreak, price_at
from sourcing_app.domain.quotes.terms import read_terms
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled, unscaled_or_none
from sourcing_app.store.queries import comparison, quotes
from sourcing_app.store.sqlite.reader import Reader, Row, grouped


def deviations_of(reader: Reader, order_ids: Iterable[int]) -> Mapping[int, tuple[Deviation, ...]]:
    """List what differs, by order; an order whose deposit is paid is not compared any more."""
    rows = comparison.quoted(reader, order_ids)
    ids = [row["order_id"] for row in rows]
    goods = grouped(comparison.goods(reader, ids), "order_id")
    breaks = grouped(quotes.breaks_of(reader, {row["quote_id"] for row in rows}), "quote_id")
    found = {
        row["order_id"]: _compared(row, goods[row["order_id"]], breaks[row["quote_id"]])
        for row in rows
        if goods[row["order_id"]]
    }
    return {key: each for key, each in found.items() if each}


def _compared(row: Row, goods: Sequence[Row], breaks: Sequence[Row]) -> tuple[Deviation, ...]:
    """Compare the line of the quoted product; of several lines the total is not the quote's."""
    line = next((each for each in goods if each["description"] == row["product"]), goods[0])
    quantity, currency = unscaled(line["quantity"]), kept_code(row["currency"])
    ordered = Agreed(
        line["description"],
        quantity,
        unscaled(line["unit_price"]),
        Money(unscaled(row["total"]), currency),
        row["incoterm"],
        row["place"],
        _percents(row["terms"]),
        row["lead_days"],
    )
    price, total = _quoted(row, quantity, breaks)
    quoted = Agreed(
        row["product"],
        quantity,
        price,
        total if total and len(goods) == 1 else ordered.total,
        row["quoted_incoterm"],
        row["quoted_place"],
        _percents(row["quoted_terms"]) if ordered.terms else "",
        row["quoted_days"],
    )
    return differences(quoted, ordered)


def _quoted(
    row: Row, quantity: Decimal, rows: Sequence[Row]
) -> tuple[Decimal | None, Money | None]:
    breaks = [PriceBreak(unscaled(each["min_quantity"]), unscaled(each["price"])) for each in rows]
    currency = kept_code(row["quoted_currency"])
    found = price_at(breaks, quantity, currency, unscaled_or_none(row["moq"]))
    if isinstance(found, BelowMoq):
        return None, None
    return found.unit_price, found.total


def _percents(text: str) -> str:
    terms = read_terms(text)
    return "" if terms is None else str(terms)
