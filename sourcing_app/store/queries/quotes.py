"""Quotes: their list, and what orders are made from."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sourcing_app.domain.inquiries.blocks import TICKS
from sourcing_app.domain.values.list_query import ListQuery
from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.queries.words import Indexed
from sourcing_app.store.sqlite.dialect import THESE, along, joined
from sourcing_app.store.sqlite.reader import Reader, Row, id_list

_OPEN = (
    "FROM quote WHERE binned_at IS NULL "
    "AND supplier_id NOT IN (SELECT id FROM supplier WHERE binned_at IS NOT NULL) "
    "AND state IN ('received', 'accepted') AND (valid_until IS NULL OR valid_until >= :today)"
)
_HERE = "q.binned_at IS NULL"
_CURRENT = f"{_HERE} AND q.state IN ('draft', 'received', 'accepted')"
_PRICE = (
    "(SELECT b.price FROM price_break b WHERE b.quote_id = q.id AND b.min_quantity <= :quantity "
    "AND coalesce(q.moq, 0) <= :quantity ORDER BY b.min_quantity DESC LIMIT 1)"
)
_OF_SUPPLIER = " JOIN supplier s ON s.id = q.supplier_id"
LISTING = Listing(
    tables="quote q",
    key="q.id",
    sought="s.sort_name || ' ' || q.sort_product || ' ' || q.sort_reference",
    indexed=Indexed("quote", "q.id", {"supplier": "q.supplier_id"}),
    views={
        "open": f"{_CURRENT} AND (q.valid_until IS NULL OR q.valid_until >= :today)",
        "expired": f"{_CURRENT} AND q.valid_until < :today",
        "all": _HERE,
        "bin": "q.binned_at IS NOT NULL",
    },
    sorts={
        "": "q.sort_product, q.received_on DESC, q.id DESC",
        "supplier": "s.sort_name {direction}, q.id",
        "product": "q.sort_product {direction}, q.id",
        "moq": "q.moq IS NULL, q.moq {direction}, q.id",
        "lead": "q.lead_days IS NULL, q.lead_days {direction}, q.id",
        "valid": "q.valid_until IS NULL, q.valid_until {direction}, q.id",
        "received": "q.received_on {direction}, q.id",
        "missing": "q.missing_answers IS NULL, q.missing_answers {direction}, q.id",
        "price": "price {direction} NULLS LAST, q.id",  # of those in `by_price`
    },
    seconds={"price": f"q.currency, q.unit, {_PRICE} {{direction}} NULLS LAST, q.id"},
    joins=dict.fromkeys(("supplier", "search"), _OF_SUPPLIER),
    ways={
        "supplier": along("quote q", "quote_supplier"),  # its suppliers lie side by side
        **dict.fromkeys(("moq", "lead", "missing", "valid"), along("quote q", "quote_sorts")),
    },
)
"""The list of quotes, by product where nothing else is asked for."""


def priced_in(reader: Reader) -> list[tuple[str, str]]:
    """The currencies and units that quotes name, each pair once."""
    rows = reader.rows("SELECT DISTINCT currency, unit FROM quote")
    return [(row["currency"], row["unit"]) for row in rows]


_ASKED = (
    "coalesce(i.quantity, n.quantity, b.quantity) AS asked, "
    "CASE WHEN i.quantity IS NOT NULL THEN i.unit WHEN n.quantity IS NOT NULL THEN n.unit "
    "ELSE b.unit END AS asked_unit"
)
"""How many were asked for: by the inquiry, else by the need, else by the buying request."""
_ASKING = (
    "JOIN supplier s ON s.id = q.supplier_id "
    "LEFT JOIN inquiry_recipient r ON r.id = q.recipient_id "
    "LEFT JOIN inquiry i ON i.id = r.inquiry_id LEFT JOIN need n ON n.id = q.need_id "
    "LEFT JOIN buying_request b ON b.id = s.request_id AND i.id IS NULL AND n.id IS NULL"
)


def by_price(
    reader: Reader,
    among: Sequence[tuple[str, str]],
    values: Mapping[str, object],
    question: ListQuery,
    most: int,
    narrowed: str = "TRUE",
) -> list[Row]:
    """
    Quotes with one of these currencies and units: `id`, and `price` at :quantity, in its order.

    The price is scaled; NULL where there is none for so few, and last.
    """
    pairs = " OR ".join(f"q.currency = :c{n} AND q.unit = :u{n}" for n in range(len(among)))
    named = {f"c{n}": currency for n, (currency, _) in enumerate(among)}
    named |= {f"u{n}": unit for n, (_, unit) in enumerate(among)}
    sql, words = LISTING.ordered(
        f"q.id, {_PRICE} AS price", question, most, only=f"({pairs}) AND {narrowed}"
    )
    return reader.rows(sql, {**values, **words, **named})


def lines_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """These quotes with their supplier and what was `asked` for, in no order."""
    return reader.rows_of(
        "SELECT q.*, s.name AS supplier, s.binned_at AS supplier_binned_at, r.inquiry_id, "
        f"{_ASKED} FROM quote q {_ASKING} "
        f"WHERE q.id {THESE}",
        ids,
    )


def competing(reader: Reader, day: date, among: Iterable[int] | None = None) -> list[Row]:
    """What is compared of quotes an order can be made from on a day: of all, or among these."""
    these = "" if among is None else f" AND id {THESE}"
    return reader.rows(
        f"SELECT id, product, currency, unit, moq, state, valid_until {_OPEN}{these} ORDER BY id",
        {"today": day.isoformat(), "ids": id_list(among or ())},
    )


def of_suppliers(reader: Reader, ids: Iterable[int]) -> set[int]:
    """The quotes of these suppliers, those in the Bin too."""
    rows = reader.rows_of(f"SELECT id FROM quote WHERE supplier_id {THESE}", ids)
    return {row["id"] for row in rows}


def breaks_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """The steps of these quotes by `quote_id`, the smallest quantity first."""
    return reader.rows_of(
        "SELECT quote_id, min_quantity, price FROM price_break "
        f"WHERE quote_id {THESE} ORDER BY quote_id, min_quantity",
        ids,
    )


def steps_of(reader: Reader, quote_id: int) -> list[int]:
    """The price breaks of a quote, the smallest quantity first."""
    rows = reader.rows(
        "SELECT id FROM price_break WHERE quote_id = ? ORDER BY min_quantity", (quote_id,)
    )
    return [row["id"] for row in rows]


def letter_to(reader: Reader, inquiry_id: int, supplier_id: int) -> int | None:
    """The recipient that a supplier is in an inquiry."""
    found = reader.value(
        "SELECT id FROM inquiry_recipient WHERE inquiry_id = ? AND supplier_id = ? "
        "ORDER BY id LIMIT 1",
        (inquiry_id, supplier_id),
    )
    return None if found is None else int(found)


def told_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """
    What these quotes and their suppliers' records tell of the questions asked, in no order.

    `asked` is 0 where the text of the letter is not known; of a quote without a letter nothing is.
    """
    ticks = ", ".join(f"i.{name}" for name in TICKS.values())
    return reader.rows_of(
        "SELECT q.id, q.recipient_id, q.moq, q.lead_days, q.sample_price, q.sample_days, q.terms, "
        "s.legal_name, s.credit_code, r.revision = 0 OR r.rewriting OR "
        "coalesce(l.text, '') <> '' AS asked, "
        f"EXISTS (SELECT 1 FROM price_break b WHERE b.quote_id = q.id) AS priced, {ticks} "
        "FROM quote q JOIN supplier s ON s.id = q.supplier_id "
        "JOIN inquiry_recipient r ON r.id = q.recipient_id JOIN inquiry i ON i.id = r.inquiry_id "
        "LEFT JOIN letter l ON l.recipient_id = r.id AND l.revision = r.revision "
        f"WHERE q.id {THESE}",
        ids,
    )


def uses_of(reader: Reader, recipient_ids: Iterable[int]) -> list[Row]:
    """What these letters alone do with blocks: `recipient_id`, `block` and `use`."""
    return reader.rows_of(
        "SELECT recipient_id, block, use FROM inquiry_block "
        f"WHERE recipient_id {THESE} AND use IS NOT NULL",
        recipient_ids,
    )


def answering(reader: Reader, of: str, ids: Iterable[int]) -> set[int]:
    """The quotes that answer a letter and belong to these: `of` names the kind of their ids."""
    rows = reader.rows_of(_ANSWERING[of].format(these=THESE), ids)
    return {int(row["id"]) for row in rows}


_ANSWERING: Mapping[str, str] = {
    "quote": "SELECT id FROM quote WHERE recipient_id IS NOT NULL AND id {these}",
    "recipient": "SELECT id FROM quote WHERE recipient_id {these}",
    "supplier": ("SELECT id FROM quote WHERE recipient_id IS NOT NULL AND supplier_id {these}"),
    "inquiry": (
        "SELECT q.id FROM inquiry_recipient r JOIN quote q ON q.recipient_id = r.id "
        "WHERE r.inquiry_id {these}"
    ),
}


def undecided_replies(reader: Reader, recipient_id: int) -> list[int]:
    """The quotes outside the Bin that answer a letter and are drafts or just received."""
    rows = reader.rows(
        "SELECT id FROM quote WHERE recipient_id = ? AND state IN ('draft', 'received') "
        "AND binned_at IS NULL ORDER BY id",
        (recipient_id,),
    )
    return [row["id"] for row in rows]


def first_ordered_on(reader: Reader, quote_id: int) -> str | None:
    """The day of the first order from a quote, as stored."""
    found = reader.value("SELECT min(made_on) FROM purchase_order WHERE quote_id = ?", (quote_id,))
    return None if found is None else str(found)


def product_asked_of(
    reader: Reader, supplier_id: int, inquiry_id: int | None
) -> tuple[str, str] | None:
    """The product of an inquiry ("" without one), and the supplier's; None if that is gone."""
    inquired = reader.value("SELECT product FROM inquiry WHERE id = ?", (inquiry_id,))
    row = reader.one("SELECT product FROM supplier WHERE id = ?", (supplier_id,))
    return None if row is None else (str(inquired or ""), str(row["product"]))


def to_order(reader: Reader, quote_id: int) -> Row | None:
    """
    A quote with its supplier and what was `asked` for; None if it is gone.

    `ordered` are the numbers of the orders made from it, in order, with blanks between; cancelled
    ones are left out.
    """
    return reader.one(
        "SELECT q.*, s.name AS supplier, s.binned_at AS supplier_binned_at, "
        f"(SELECT {joined('number', ' ')} FROM (SELECT number FROM purchase_order "
        "WHERE quote_id = q.id AND stage <> 'cancelled' ORDER BY id) made) AS ordered, "
        f"{_ASKED}, i.profile_id FROM quote q {_ASKING} WHERE q.id = ?",
        (quote_id,),
    )


def received_on(reader: Reader, quote_id: int | None) -> str | None:
    """The day on which the quote came, as stored; None where it is unknown."""
    found = reader.value("SELECT received_on FROM quote WHERE id = ?", (quote_id,))
    return None if found is None else str(found)


def open_on(reader: Reader, day: date, most: int) -> list[int]:
    """The quotes an order can be made from on a day, the newest first."""
    rows = reader.rows(
        f"SELECT id {_OPEN} ORDER BY id DESC LIMIT :most", {"today": day.isoformat(), "most": most}
    )
    return [int(row["id"]) for row in rows]


def any_open(reader: Reader, day: date) -> bool:
    """Whether there is any quote that an order can be made from on a day."""
    return bool(reader.value(f"SELECT EXISTS (SELECT 1 {_OPEN})", {"today": day.isoformat()}))
