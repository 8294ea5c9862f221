"""Suppliers whose reply is awaited, and others that may have sent one."""

from dataclasses import dataclass, replace
from datetime import date

from sourcing_app.domain.quotes.price_breaks import Wanted
from sourcing_app.domain.suppliers.verdicts import Caution
from sourcing_app.services.quotes.quote_row import wanted_of
from sourcing_app.services.suppliers.facts import cautions_of
from sourcing_app.store.queries import inquiries
from sourcing_app.store.queries.suppliers import by_name
from sourcing_app.store.sqlite.reader import Reader, day_or


@dataclass(frozen=True, slots=True)
class AskedSupplier:
    """A supplier a reply may come from; `inquiry_id` is None where nothing was asked."""

    supplier_id: int
    supplier: str
    inquiry_id: int | None
    number: str
    product: str
    recipient_id: int | None = None
    wanted: Wanted | None = None
    caution: Caution | None = None


def offered(reader: Reader, today: date) -> list[AskedSupplier]:
    """Everyone a reply may come from, those waited for first, with what to beware of."""
    found = [*waiting_for(reader), *supplier_choices(reader)]
    cautions = cautions_of(reader, (asked.supplier_id for asked in found), today)
    return [replace(asked, caution=cautions.get(asked.supplier_id)) for asked in found]


def waiting_for(reader: Reader) -> list[AskedSupplier]:
    """The suppliers asked whose reply is awaited, the longest waiting first."""
    rows = inquiries.waiting_for(reader)
    return [
        AskedSupplier(
            row["id"],
            row["name"],
            row["inquiry_id"],
            row["number"] or "",
            row["product"],
            row["recipient_id"],
            wanted_of(row["asked"], row["asked_unit"]),
        )
        for row in rows
    ]


def oldest_wait(reader: Reader, today: date) -> tuple[int, int]:
    """How many suppliers have not answered, and for how many days the oldest letter waits."""
    number, since = inquiries.unanswered(reader)
    return (0, 0) if since is None else (number, (today - day_or(since, today)).days)


def supplier_choices(reader: Reader, search: str = "", limit: int = 200) -> list[AskedSupplier]:
    """Suppliers whose name has all words of `search`, in name order."""
    rows = by_name(reader, search, limit)
    return [AskedSupplier(row["id"], row["name"], None, "", row["product"]) for row in rows]
