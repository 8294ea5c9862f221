"""What is in the Bin, and what else depends on it."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE, listed
from sourcing_app.store.sqlite.reader import Reader, Row, id_list


def in_bin(reader: Reader, table: str) -> list[int]:
    """The rows of a table that are in the Bin, by id."""
    rows = reader.rows(f"SELECT id FROM {table} WHERE binned_at IS NOT NULL ORDER BY id")
    return [int(row["id"]) for row in rows]


def orders_from(reader: Reader, quote_ids: Iterable[int]) -> list[Row]:
    """The `number` of each order made from one of these quotes (`id`), the oldest first."""
    return reader.rows_of(
        f"SELECT quote_id AS id, number FROM purchase_order WHERE quote_id {THESE} "
        "ORDER BY purchase_order.id",
        quote_ids,
    )


def orders_with(reader: Reader, supplier_ids: Iterable[int]) -> list[Row]:
    """The `number` of each order made with one of these suppliers (`id`), the oldest first."""
    return reader.rows_of(
        f"SELECT supplier_id AS id, number FROM purchase_order WHERE supplier_id {THESE} "
        "ORDER BY purchase_order.id",
        supplier_ids,
    )


def answers_to(reader: Reader, inquiry_ids: Iterable[int], gone: Iterable[int]) -> list[Row]:
    """The `name` of each supplier whose quote, not a `gone` one, answers an inquiry (`id`)."""
    return reader.rows(
        "SELECT r.inquiry_id AS id, s.name FROM inquiry_recipient r "
        "JOIN quote q ON q.recipient_id = r.id JOIN supplier s ON s.id = q.supplier_id "
        f"WHERE r.inquiry_id {THESE} AND q.id NOT {listed('gone')}",
        _both(inquiry_ids, gone),
    )


def sent_to(reader: Reader, inquiry_ids: Iterable[int]) -> list[Row]:
    """The `name` of each supplier to whom an inquiry (`id`) was sent, the first one last."""
    return reader.rows_of(
        "SELECT r.inquiry_id AS id, s.name FROM inquiry_recipient r "
        f"JOIN supplier s ON s.id = r.supplier_id WHERE r.inquiry_id {THESE} "
        "AND (r.revision > 0 OR r.state NOT IN ('draft', 'cancelled')) ORDER BY r.id DESC",
        inquiry_ids,
    )


def quotes_of(reader: Reader, supplier_ids: Iterable[int], gone: Iterable[int]) -> list[Row]:
    """The `product` of each quote, not a `gone` one, of these suppliers (`id`)."""
    return reader.rows(
        f"SELECT supplier_id AS id, product FROM quote WHERE supplier_id {THESE} "
        f"AND id NOT {listed('gone')}",
        _both(supplier_ids, gone),
    )


def inquiries_to(reader: Reader, supplier_ids: Iterable[int], gone: Iterable[int]) -> list[Row]:
    """What each inquiry, not a `gone` one, to these suppliers (`id`) is called: `name`."""
    return reader.rows(
        "SELECT r.supplier_id AS id, "
        "coalesce(i.number, nullif(i.product, ''), CAST(i.id AS TEXT)) AS name "
        "FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
        f"WHERE r.supplier_id {THESE} AND i.id NOT {listed('gone')}",
        _both(supplier_ids, gone),
    )


def waived(reader: Reader, supplier_ids: Iterable[int]) -> set[int]:
    """Those of these suppliers for which a condition was waived."""
    rows = reader.rows_of(
        f"SELECT supplier_id FROM gate_waiver WHERE supplier_id {THESE}", supplier_ids
    )
    return {int(row["supplier_id"]) for row in rows}


def naming(
    reader: Reader, table: str, product_ids: Iterable[int], gone: Iterable[int]
) -> list[Row]:
    """How many rows of a table, no `gone` ones, name a product (`id`): `number`; none without."""
    return reader.rows(
        f"SELECT product_id AS id, count(*) AS number FROM {table} WHERE product_id {THESE} "
        f"AND id NOT {listed('gone')} GROUP BY product_id",
        _both(product_ids, gone),
    )


def _both(ids: Iterable[int], gone: Iterable[int]) -> dict[str, str]:
    return {"ids": id_list(ids), "gone": id_list(gone)}
