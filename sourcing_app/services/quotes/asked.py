"""Suppliers whose reply is awaited, and others that may have sent one."""

from dataclasses import dataclass, replace
from datetime import date

from sourcing_app.domain.quotes.price_breaks import Wanted
from sourcing_app.domain.suppliers.verdicts import Caution
from sourcing_app.services.quotes.quote_row import wanted_of
from sourcing_app.services.suppliers.facts import cautions_of
from sourcing_app.store.queries.lists import all_words
from sourcing_app.store.sqlite.reader import Reader, day_or


@dataclass(frozen=True, slots=True)
class AskedSupplier:
    """A supplier a reply may come from; `inquiry_id` is None where nothing was asked."""

    supplier_id: int
    supplier: str
    inquiry_id: int | None
    number: str
    product: str
    wanted: Wanted | None = None
    caution: Caution | None = None


def offered(reader: Reader, today: date) -> list[AskedSupplier]:
    """Everyone a reply may come from, those waited for first, with what to beware of."""
    found = [*waiting_for(reader), *supplier_choices(reader)]
    cautions = cautions_of(reader, (asked.supplier_id for asked in found), today)
    return [replace(asked, caution=cautions.get(asked.supplier_id)) for asked in found]


def waiting_for(reader: Reader) -> list[AskedSupplier]:
    """The suppliers asked whose reply is awaited, the longest waiting first."""
    rows = reader.rows(
        "SELECT s.id, s.name, i.id AS inquiry_id, i.number, i.product, "
        "i.quantity AS asked, i.unit AS asked_unit FROM inquiry_recipient r "
        "JOIN inquiry i ON i.id = r.inquiry_id JOIN supplier s ON s.id = r.supplier_id "
        "WHERE r.state IN ('sent', 'no_answer', 'replied', 'shortlisted') "
        "AND i.binned_at IS NULL AND s.binned_at IS NULL "
        "ORDER BY r.state NOT IN ('sent', 'no_answer'), r.sent_on, r.id"
    )
    return [
        AskedSupplier(
            row["id"],
            row["name"],
            row["inquiry_id"],
            row["number"] or "",
            row["product"],
            wanted_of(row["asked"], row["asked_unit"]),
        )
        for row in rows
    ]


def oldest_wait(reader: Reader, today: date) -> tuple[int, int]:
    """How many suppliers have not answered, and for how many days the oldest letter waits."""
    row = reader.one(
        "SELECT count(*) AS n, min(r.sent_on) AS since FROM inquiry_recipient r "
        "JOIN inquiry i ON i.id = r.inquiry_id JOIN supplier s ON s.id = r.supplier_id "
        "WHERE r.state = 'sent' AND i.binned_at IS NULL AND s.binned_at IS NULL"
    )
    if row is None or row["since"] is None:
        return (0, 0)
    return (row["n"], (today - day_or(row["since"], today)).days)


def supplier_choices(reader: Reader, search: str = "", limit: int = 200) -> list[AskedSupplier]:
    """Suppliers whose name has all words of `search`, in name order."""
    conditions, words = all_words("sort_name", search)
    where = " AND ".join(["binned_at IS NULL", *conditions])
    rows = reader.rows(
        f"SELECT id, name, product FROM supplier WHERE {where} "
        f"ORDER BY sort_name, id LIMIT {int(limit)}",
        words,
    )
    return [AskedSupplier(row["id"], row["name"], None, "", row["product"]) for row in rows]
