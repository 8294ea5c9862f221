"""What there is between the buyer and suppliers: letters, quotes, orders."""

from collections.abc import Iterable

from sourcing_app.domain.orders.stages import Stage
from sourcing_app.store.queries.orders import PAID, SHORT
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

_OPEN = "state IN ('received', 'accepted') AND {quote}.binned_at IS NULL"
_RIVALS = (
    "SELECT count(DISTINCT r.supplier_id) FROM quote r JOIN supplier s ON s.id = r.supplier_id "
    "WHERE r.sort_product = q.sort_product AND r.product = q.product "
    f"AND r.{_OPEN.format(quote='r')} AND s.binned_at IS NULL"
)


def letters_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """By `supplier_id` and `state` of a letter to it, the first day of sending as `since`."""
    return reader.rows_of(
        "SELECT r.supplier_id, r.state, min(r.sent_on) AS since "
        "FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id AND i.binned_at IS NULL "
        f"WHERE r.supplier_id {THESE} "
        "AND r.state IN ('sent', 'replied', 'shortlisted', 'awarded') GROUP BY 1, 2",
        ids,
    )


def open_quotes_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """
    The `supplier_id` of those of these suppliers that have an open quote.

    `rivals` counts those of its quotes whose product several suppliers outside the Bin quote.
    """
    return reader.rows_of(
        f"SELECT q.supplier_id, count(*) FILTER (WHERE ({_RIVALS}) > 1) AS rivals FROM quote q "
        f"WHERE q.supplier_id {THESE} AND q.{_OPEN.format(quote='q')} GROUP BY q.supplier_id",
        ids,
    )


def orders_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """The `stage` of every order of these suppliers, and whether it is `paid`, none cancelled."""
    return reader.rows_of(
        f"SELECT o.supplier_id, o.stage, {PAID} + {SHORT} >= o.total AS paid FROM purchase_order o "
        f"WHERE o.supplier_id {THESE} AND o.stage <> '{Stage.CANCELLED}'",
        ids,
    )
