"""What signs are looked for in: a supplier's mail addresses, sites, products and rivals' prices."""

from sourcing_app.store.sqlite.reader import Reader, Row


def mails_of(reader: Reader, supplier_id: int) -> list[Row]:
    """The id and mail address of each contact that has one, those in the Bin too."""
    return reader.rows(
        "SELECT id, email FROM supplier_contact WHERE supplier_id = ? AND email <> '' ORDER BY id",
        (supplier_id,),
    )


def former_mails(reader: Reader, supplier_id: int) -> list[str]:
    """The mail addresses that contacts of a supplier had before, by the history."""
    rows = reader.rows(
        "SELECT DISTINCT g.old FROM change_log g JOIN supplier_contact c ON c.id = g.entity_id "
        "WHERE g.entity = 'supplier_contact' AND g.field = 'email' AND c.supplier_id = ? "
        "AND coalesce(g.old, '') <> ''",
        (supplier_id,),
    )
    return [str(row["old"]).strip('"') for row in rows]


def sites_of(reader: Reader, supplier_id: int) -> list[str]:
    """The supplier's own site, where it is known; the store belongs to the marketplace."""
    found = reader.value("SELECT website FROM supplier WHERE id = ?", (supplier_id,))
    return [found] if found else []


def products_of(reader: Reader, supplier_id: int) -> list[str]:
    """What the supplier was found for and offered."""
    rows = reader.rows(
        "SELECT product FROM supplier WHERE id = :id UNION "
        "SELECT product FROM quote WHERE supplier_id = :id AND binned_at IS NULL",
        {"id": supplier_id},
    )
    return [row["product"] for row in rows if row["product"]]


def rivals_breaks(reader: Reader, quote_id: int) -> list[Row]:
    """
    The price breaks of the open quotes of other suppliers for the same product and unit.

    In the same currency; of each supplier those of its last one: `quote_id`, `min_quantity`,
    `price`, in the order of quotes and quantities.
    """
    return reader.rows(
        "SELECT b.quote_id, b.min_quantity, b.price FROM quote mine "
        "JOIN quote q ON q.product_id = mine.product_id AND q.currency = mine.currency "
        "AND q.unit = mine.unit AND q.supplier_id <> mine.supplier_id AND q.binned_at IS NULL "
        "AND q.state IN ('received', 'accepted') "
        "JOIN price_break b ON b.quote_id = q.id "
        "WHERE mine.id = :id AND NOT EXISTS (SELECT 1 FROM quote o "
        "WHERE o.supplier_id = q.supplier_id AND o.product_id = q.product_id "
        "AND o.currency = q.currency AND o.unit = q.unit AND o.binned_at IS NULL "
        "AND o.state IN ('received', 'accepted') AND o.id > q.id) "
        "ORDER BY b.quote_id, b.min_quantity",
        {"id": quote_id},
    )


def breaks_of(reader: Reader, quote_id: int) -> list[Row]:
    """The price breaks of a quote, ascending."""
    return reader.rows(
        "SELECT quote_id, min_quantity, price FROM price_break WHERE quote_id = ? "
        "ORDER BY min_quantity",
        (quote_id,),
    )
