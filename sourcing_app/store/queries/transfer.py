"""Records as tables give them out and take them in, with the names of what they refer to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.values.scaled import unscaled, unscaled_or_none
from sourcing_app.store.queries.vetting import SEEN
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row, grouped

_FIRST = "SELECT min(m.id) FROM supplier_contact m WHERE m.supplier_id = s.id"
_MAIN = f"coalesce(({_FIRST} AND m.main), ({_FIRST} AND m.binned_at IS NULL))"
"""The main contact, which is in no Bin, else the first one; without sorting them."""
_IDS: Mapping[str, str] = {
    "suppliers": "SELECT id FROM supplier WHERE binned_at IS NULL ORDER BY sort_name, id",
    "contacts": (
        "SELECT c.id FROM supplier_contact c JOIN supplier s ON s.id = c.supplier_id "
        "WHERE c.binned_at IS NULL AND s.binned_at IS NULL "
        "ORDER BY s.sort_name, s.id, c.main DESC, c.id"
    ),
    "products": "SELECT id FROM product WHERE binned_at IS NULL ORDER BY sort_name, id",
    "needs": ("SELECT id FROM need WHERE binned_at IS NULL ORDER BY month IS NULL, month, id DESC"),
    "searches": "SELECT id FROM search_query WHERE binned_at IS NULL ORDER BY day DESC, id DESC",
    "requests": "SELECT id FROM buying_request WHERE binned_at IS NULL ORDER BY id",
    "inquiries": (
        "SELECT r.id FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
        "WHERE i.binned_at IS NULL ORDER BY r.inquiry_id, r.id"
    ),
    "quotes": "SELECT id FROM quote WHERE binned_at IS NULL ORDER BY id",
    "orders": "SELECT id FROM purchase_order ORDER BY id",
    "payments": "SELECT id FROM payment ORDER BY paid_on, id",
}
_ROWS: Mapping[str, str] = {
    "suppliers": (
        "SELECT s.id, s.name, s.legal_name, s.external_id, s.credit_code, s.kind, s.country, "
        "s.city, s.address, s.store_url, s.website, s.product, s.product_url, s.currency, "
        "s.price_seen, s.moq, s.unit, s.stage, s.tags, s.notes, c.name AS contact_name, "
        "c.position, c.email, c.phone, c.wechat, "
        "c.whatsapp, c.note AS contact_note, "
        f"{SEEN} AS seen FROM supplier s LEFT JOIN supplier_contact c ON c.id = {_MAIN} "
        f"WHERE s.id {THESE}"
    ),
    "contacts": (
        "SELECT c.*, c.name AS contact_name, c.note AS contact_note, s.name AS supplier, "
        "s.external_id, s.city FROM supplier_contact c JOIN supplier s ON s.id = c.supplier_id "
        f"WHERE c.id {THESE}"
    ),
    "products": f"SELECT * FROM product WHERE id {THESE}",
    "needs": f"SELECT * FROM need WHERE id {THESE}",
    "searches": (
        "SELECT q.*, n.product AS need FROM search_query q LEFT JOIN need n ON n.id = q.need_id "
        f"WHERE q.id {THESE}"
    ),
    "requests": f"SELECT * FROM buying_request WHERE id {THESE}",
    "inquiries": (
        "SELECT r.id AS id, r.state, r.channel, r.sent_on, r.follow_up_on, r.refusal, "
        "r.product_url, r.own_text, r.template AS letter_template, r.supplier_id, "
        "s.name AS supplier, i.* "
        "FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
        "JOIN supplier s ON s.id = r.supplier_id "
        f"WHERE r.id {THESE}"
    ),
    "quotes": (
        "SELECT q.*, s.name AS supplier FROM quote q JOIN supplier s ON s.id = q.supplier_id "
        f"WHERE q.id {THESE}"
    ),
    "orders": (
        "SELECT o.*, s.name AS supplier FROM purchase_order o "
        f"JOIN supplier s ON s.id = o.supplier_id WHERE o.id {THESE}"
    ),
    "payments": (
        "SELECT p.*, o.number AS number, o.currency AS currency, s.name AS supplier, "
        "l.seq AS seq FROM payment p JOIN payment_line l ON l.id = p.line_id "
        "JOIN purchase_order o ON o.id = l.order_id JOIN supplier s ON s.id = o.supplier_id "
        f"WHERE p.id {THESE}"
    ),
}
_OF_PARENTS: Mapping[str, str] = {
    "contacts": (
        f"SELECT id FROM supplier_contact WHERE supplier_id {THESE} AND binned_at IS NULL "
        "ORDER BY supplier_id, main DESC, id"
    ),
    "payments": (
        "SELECT p.id FROM payment p JOIN payment_line l ON l.id = p.line_id "
        f"WHERE l.order_id {THESE} ORDER BY p.paid_on, p.id"
    ),
}
_BREAKS = (
    f"SELECT quote_id, min_quantity, price FROM price_break WHERE quote_id {THESE} "
    "ORDER BY min_quantity"
)
_LINES = (
    "SELECT order_id, description, supplier_item, own_item, quantity, unit, unit_price, note "
    f"FROM order_line WHERE order_id {THESE} ORDER BY seq, id"
)
_BLOCKS = (
    "SELECT r.id AS letter, b.recipient_id, b.block, b.use, b.wording FROM inquiry_recipient r "
    "JOIN inquiry_block b ON b.inquiry_id = r.inquiry_id "
    f"AND (b.recipient_id IS NULL OR b.recipient_id = r.id) WHERE r.id {THESE}"
)
_BADGES = f"SELECT supplier_id, badge FROM badge_observation WHERE supplier_id {THESE} AND held"
KINDS = tuple(_IDS)
"""What can be given out as a table."""


def all_ids(reader: Reader, kind: str) -> Sequence[int]:
    """Every record of a kind, without those in the Bin, in the order of its list."""
    return reader.ids(_IDS[kind])


def export_rows(reader: Reader, kind: str, ids: Iterable[int]) -> list[Row]:
    """The rows of these records, in no order, with the names of what they refer to."""
    return reader.rows_of(_ROWS[kind], ids)


def ids_of_parents(reader: Reader, kind: str, parents: Iterable[int]) -> Sequence[int]:
    """The contacts of suppliers, or the payments of orders."""
    return [row["id"] for row in reader.rows_of(_OF_PARENTS[kind], parents)]


def quote_breaks(reader: Reader, ids: Iterable[int]) -> Mapping[int, list[Row]]:
    """The price breaks of quotes, from the smallest quantity."""
    return grouped(reader.rows_of(_BREAKS, ids), "quote_id")


def order_lines(reader: Reader, ids: Iterable[int]) -> Mapping[int, list[Row]]:
    """The lines of orders."""
    return grouped(reader.rows_of(_LINES, ids), "order_id")


def letter_blocks(reader: Reader, ids: Iterable[int]) -> Mapping[int, list[Row]]:
    """What letters say otherwise than usual, by letter; without `recipient_id` all letters do."""
    return grouped(reader.rows_of(_BLOCKS, ids), "letter")


def badges_seen(reader: Reader, suppliers: Iterable[int]) -> dict[int, set[Badge]]:
    """The badges that each of these suppliers was ever seen to hold, by its id."""
    found: defaultdict[int, set[Badge]] = defaultdict(set)
    for row in reader.rows_of(_BADGES, suppliers):
        found[row["supplier_id"]].add(Badge(row["badge"]))
    return found


def supplier_names(reader: Reader) -> list[Row]:
    """The id and the name of every supplier, those in the Bin left out."""
    return reader.rows("SELECT id, name FROM supplier WHERE binned_at IS NULL ORDER BY id")


def inquiry_numbers(reader: Reader) -> frozenset[str]:
    """The numbers of inquiries, those in the Bin too."""
    rows = reader.rows("SELECT number FROM inquiry WHERE number IS NOT NULL")
    return frozenset(row["number"] for row in rows)


def order_ids(reader: Reader) -> dict[str, int]:
    """The orders by their numbers."""
    return {
        row["number"]: row["id"] for row in reader.rows("SELECT id, number FROM purchase_order")
    }


def product_names(reader: Reader) -> dict[str, dict[str, Any]]:
    """What is recorded of every product, by its name folded; prices as amounts."""
    return {
        row["sort_name"]: {**dict(row), "target_price": unscaled_or_none(row["target_price"])}
        for row in reader.rows("SELECT * FROM product")
    }


@dataclass(frozen=True, slots=True)
class KnownQuotes:
    """What quotes of the same traits hold: quantity and price of every break, and their states."""

    prices: set[tuple[Decimal, Decimal]] = field(default_factory=set)
    states: set[str] = field(default_factory=set)


def quotes_known(reader: Reader) -> dict[tuple[Any, ...], KnownQuotes]:
    """Every quote by its supplier, product, reference, currency and day."""
    rows = reader.rows(
        "SELECT q.supplier_id, q.product, q.reference, q.currency, q.received_on, q.state, "
        "b.min_quantity, b.price FROM quote q LEFT JOIN price_break b ON b.quote_id = q.id"
    )
    known: dict[tuple[Any, ...], KnownQuotes] = {}
    for *traits, state, quantity, price in map(tuple, rows):
        found = known.setdefault(tuple(traits), KnownQuotes())
        found.states.add(state)
        if quantity is not None:
            found.prices.add((unscaled(quantity), unscaled(price)))
    return known
