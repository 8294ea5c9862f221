"""Samples of orders, and what was measured of them."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row


def samples(reader: Reader, order_id: int) -> list[Row]:
    """The samples of an order with the number of their photos, the first round first."""
    return reader.rows(
        "SELECT s.*, (SELECT count(*) FROM attachment a WHERE a.entity = 'sample' "
        "AND a.entity_id = s.id AND a.kind = 'sample_photo') AS photos "
        "FROM sample s WHERE s.order_id = ? ORDER BY s.round, s.id",
        (order_id,),
    )


def measures(reader: Reader, sample_ids: Iterable[int]) -> list[Row]:
    """What was measured of these samples, in the order of their lists."""
    return reader.rows_of(
        f"SELECT * FROM sample_measure WHERE sample_id {THESE} ORDER BY sample_id, seq, id",
        sample_ids,
    )


def price_quoted(reader: Reader, order_id: int) -> int | None:
    """What a sample costs by the quote of an order, in its currency; None where it does not say."""
    price = reader.value(
        "SELECT q.sample_price FROM purchase_order o JOIN quote q ON q.id = o.quote_id "
        "AND q.currency = o.currency WHERE o.id = ?",
        (order_id,),
    )
    return None if price is None else int(price)


def order_of(reader: Reader, sample_id: int) -> int | None:
    """The order of a sample; None for one that is gone."""
    found = reader.value("SELECT order_id FROM sample WHERE id = ?", (sample_id,))
    return None if found is None else int(found)
