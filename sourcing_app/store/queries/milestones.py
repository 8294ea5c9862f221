"""Milestones of orders' production."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row


def milestones(reader: Reader, order_ids: Iterable[int]) -> list[Row]:
    """The milestones of these orders, by the day they are expected."""
    return reader.rows_of(
        f"SELECT * FROM milestone WHERE order_id {THESE} "
        "ORDER BY order_id, coalesce(promised_on, planned_on, actual_on, '9999-12-31'), id",
        order_ids,
    )


def of_kind(reader: Reader, order_id: int, kind: str) -> int | None:
    """The order's milestone of a kind; None for none."""
    found = reader.value(
        "SELECT id FROM milestone WHERE order_id = ? AND kind = ? ORDER BY id LIMIT 1",
        (order_id, kind),
    )
    return None if found is None else int(found)
