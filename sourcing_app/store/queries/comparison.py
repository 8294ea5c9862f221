"""What orders that nobody has paid for say beside the quotes they were made from."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row


def quoted(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """The terms of those of these orders whose deposit is still to come, and of their quotes."""
    return reader.rows_of(
        "SELECT o.id AS order_id, o.currency, o.incoterm, o.place, o.terms, o.total, o.lead_days, "
        "q.id AS quote_id, q.product, q.currency AS quoted_currency, q.moq, "
        "q.incoterm AS quoted_incoterm, q.place AS quoted_place, q.terms AS quoted_terms, "
        "q.lead_days AS quoted_days FROM purchase_order o JOIN quote q ON q.id = o.quote_id "
        f"WHERE o.stage IN ('draft', 'sample', 'deposit_due') AND o.id {THESE}",
        order_ids,
    )


def goods(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """The lines of these orders: order_id, description, quantity, unit_price; in their order."""
    return reader.rows_of(
        "SELECT order_id, description, quantity, unit_price FROM order_line "
        f"WHERE order_id {THESE} ORDER BY order_id, seq",
        order_ids,
    )
