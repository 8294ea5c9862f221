"""Inquiries and whom they were sent to: their list, and the facts of letters."""

from collections.abc import Iterable
from datetime import date

from sourcing_app.domain.inquiries.states import State
from sourcing_app.store.queries.lists import Listing, ranked
from sourcing_app.store.queries.notes import noted
from sourcing_app.store.queries.words import Indexed
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row, id_list

_ASKED = "inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id"
_HERE = "i.binned_at IS NULL"
_OF_SUPPLIER = " JOIN supplier s ON s.id = r.supplier_id"
LISTING = Listing(
    tables=_ASKED,
    key="r.id",
    sought="s.sort_name || ' ' || i.sort_product || ' ' || i.sort_number",
    elsewhere=noted("inquiry", "i.id"),
    indexed=Indexed("inquiry", "r.inquiry_id", {"supplier": "r.supplier_id"}),
    views={
        "open": f"{_HERE} AND r.state NOT IN ('cancelled', 'declined', 'rejected')",
        "drafts": f"{_HERE} AND (r.state = 'draft' OR r.rewriting)",
        "waiting": f"{_HERE} AND r.state = 'sent'",
        "follow_up": f"{_HERE} AND r.state = 'sent' AND r.follow_up_on <= :today",
        "all": _HERE,
        "inquiry": f"{_HERE} AND r.inquiry_id = :inquiry",
        "bin": "i.binned_at IS NOT NULL",
    },
    sorts={
        "": "r.inquiry_id DESC, r.id",
        "state": f"{ranked('r.state', State)} {{direction}}, r.id",
        "supplier": "s.sort_name {direction}, r.id",
        "product": "i.sort_product {direction}, r.id",
        "sent": "r.sent_on IS NULL, r.sent_on {direction}, r.id",
        "follow_up": "r.follow_up_on IS NULL, r.follow_up_on {direction}, r.id",
        "waiting": "r.state <> 'sent', r.sent_on IS NULL, r.sent_on {reverse}, r.id",
    },
    joins=dict.fromkeys(("supplier", "search"), _OF_SUPPLIER),
)
"""The list of those asked, one line a supplier, the newest inquiry first unless sorted."""


def open_and_due(reader: Reader, today: date) -> tuple[int, int]:
    """How many letters are drafts or unanswered, and of how many the follow-up is due."""
    row = reader.one(
        "SELECT count(*) FILTER (WHERE r.state IN ('draft', 'sent')), "
        "count(*) FILTER (WHERE r.state = 'sent' AND r.follow_up_on <= ?) "
        f"FROM {_ASKED} WHERE {_HERE}",
        (today.isoformat(),),
    )
    return (row[0], row[1]) if row else (0, 0)


def letters_of(reader: Reader, inquiry_ids: Iterable[int]) -> list[int]:
    """The recipients of these inquiries in the order they were added."""
    rows = reader.rows_of(
        f"SELECT id FROM inquiry_recipient WHERE inquiry_id {THESE} ORDER BY id", inquiry_ids
    )
    return [row["id"] for row in rows]


def sent_letters(reader: Reader, recipient_ids: Iterable[int]) -> list[Row]:
    """The letters that were sent to these recipients, the first revision of each first."""
    return reader.rows_of(
        f"SELECT * FROM letter WHERE recipient_id {THESE} ORDER BY recipient_id, revision",
        recipient_ids,
    )


def letters_named(reader: Reader, letter_ids: Iterable[int]) -> list[Row]:
    """These letters as they were sent, in no order."""
    return reader.rows_of(f"SELECT * FROM letter WHERE id {THESE}", letter_ids)


def inquiries_of(reader: Reader, recipient_ids: Iterable[int]) -> list[int]:
    """The inquiries these recipients belong to, each once."""
    rows = reader.rows_of(
        f"SELECT DISTINCT inquiry_id FROM inquiry_recipient WHERE id {THESE} ORDER BY inquiry_id",
        recipient_ids,
    )
    return [row["inquiry_id"] for row in rows]


def last_about(reader: Reader, product_id: int | None) -> int | None:
    """The latest inquiry outside the Bin about a product."""
    found = reader.value(
        "SELECT max(id) FROM inquiry WHERE product_id = ? AND binned_at IS NULL", (product_id,)
    )
    return None if found is None else int(found)


def first_sent(reader: Reader, recipient_ids: Iterable[int]) -> str | None:
    """The supplier of a letter among these that was sent and is not written again, or None."""
    found = reader.rows_of(
        "SELECT s.name FROM inquiry_recipient r JOIN supplier s ON s.id = r.supplier_id "
        f"WHERE r.id {THESE} AND r.revision > 0 AND NOT r.rewriting LIMIT 1",
        recipient_ids,
    )
    return str(found[0]["name"]) if found else None


def asked_in(reader: Reader, inquiry_id: int) -> list[Row]:
    """The name of each supplier asked, the `state` of its letter, and whether it is `sent`."""
    return reader.rows(
        "SELECT s.name, r.state, r.revision > 0 AND NOT r.rewriting AS sent "
        "FROM inquiry_recipient r JOIN supplier s ON s.id = r.supplier_id "
        "WHERE r.inquiry_id = ? ORDER BY r.id",
        (inquiry_id,),
    )


def same_text_count(reader: Reader, recipient_ids: Iterable[int], day: date) -> int:
    """How many suppliers get the text of these letters' inquiries on a day, these included."""
    return int(
        reader.value(
            f"SELECT count(*) FROM inquiry_recipient r WHERE r.id {THESE} OR (r.sent_on = :day "
            "AND r.inquiry_id IN "
            f"(SELECT inquiry_id FROM inquiry_recipient WHERE id {THESE}))",
            {"ids": id_list(recipient_ids), "day": day.isoformat()},
        )
    )


def named(reader: Reader, key: int, number: str) -> int | None:
    """The inquiry of this id or number."""
    found = reader.value("SELECT id FROM inquiry WHERE id = ? OR number = ?", (key, number))
    return None if found is None else int(found)


def everyone_asked(reader: Reader, inquiry_ids: Iterable[int]) -> list[Row]:
    """By `inquiry_id`, the id, name and page of each supplier asked."""
    return reader.rows_of(
        "SELECT r.inquiry_id, s.id, s.name, s.product_url FROM inquiry_recipient r "
        f"JOIN supplier s ON s.id = r.supplier_id WHERE r.inquiry_id {THESE}",
        inquiry_ids,
    )


def waiting_for(reader: Reader) -> list[Row]:
    """The suppliers whose reply is awaited and what they were asked, the longest waiting first."""
    return reader.rows(
        "SELECT s.id, s.name, i.id AS inquiry_id, r.id AS recipient_id, i.number, i.product, "
        "i.quantity AS asked, i.unit AS asked_unit FROM inquiry_recipient r "
        "JOIN inquiry i ON i.id = r.inquiry_id JOIN supplier s ON s.id = r.supplier_id "
        "WHERE r.state IN ('sent', 'no_answer', 'replied', 'shortlisted') "
        "AND i.binned_at IS NULL AND s.binned_at IS NULL "
        "ORDER BY r.state NOT IN ('sent', 'no_answer'), r.sent_on, r.id"
    )


def unanswered(reader: Reader) -> tuple[int, str | None]:
    """How many letters wait for an answer, and the day the oldest of them was sent."""
    row = reader.one(
        "SELECT count(*) AS n, min(r.sent_on) AS since FROM inquiry_recipient r "
        "JOIN inquiry i ON i.id = r.inquiry_id JOIN supplier s ON s.id = r.supplier_id "
        "WHERE r.state = 'sent' AND i.binned_at IS NULL AND s.binned_at IS NULL"
    )
    return (0, None) if row is None else (row["n"], row["since"])


def goods_of(reader: Reader, supplier_id: int) -> list[str]:
    """The names of the products that a supplier is recorded with or has quoted, each once."""
    rows = reader.rows(
        "SELECT product FROM supplier WHERE id = :id UNION "
        "SELECT product FROM quote WHERE supplier_id = :id AND binned_at IS NULL",
        {"id": supplier_id},
    )
    return [row["product"] for row in rows if row["product"]]
