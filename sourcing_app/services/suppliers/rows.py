"""The list of suppliers, page by page, at any number of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sourcing_app.domain.suppliers.badges import Badge, year_before
from sourcing_app.domain.suppliers.checks import VettingFacts
from sourcing_app.domain.suppliers.next_steps import Dealings, NextStep, next_step
from sourcing_app.services.lists import RecordList
from sourcing_app.services.notes.rows import last_contacts
from sourcing_app.services.suppliers.facts import dealings_of, vetting_facts_of
from sourcing_app.services.suppliers.views import COUNTED, VIEWS
from sourcing_app.store.queries.lists import Listing
from sourcing_app.store.queries.notes import CONTACTS, noted
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Row
from sourcing_app.store.sqlite.shapes import read_as


@dataclass(frozen=True, slots=True)
class SupplierRow:
    """One line of the supplier table; `done` is how many of the nine checks are passed."""

    id: int
    name: str
    legal_name: str
    city: str
    country: str
    product: str
    star: bool
    binned: bool
    badges: tuple[Badge, ...]
    done: int
    flags: int
    critical: bool
    last_contact: date | None
    next_step: NextStep


class SupplierRows(RecordList[SupplierRow]):
    """The suppliers; equals stand in name order."""

    listing = Listing(
        tables="supplier s",
        key="s.id",
        sought="s.sort_name",
        elsewhere=noted("supplier", "s.id"),
        views=VIEWS,
        sorts={
            "": "s.sort_name {direction}, s.id {direction}",
            "star": "s.star {direction}, s.sort_name, s.id",
            "contact": "coalesce(c.day, '') {direction}, s.sort_name, s.id",
            **dict.fromkeys(COUNTED, "coalesce(c.n, 0) {direction}, s.sort_name, s.id"),
        },
        joins={
            sort: f" LEFT JOIN ({facts}) c ON c.supplier_id = s.id"
            for sort, facts in (COUNTED | {"contact": CONTACTS.format(whose="IS NOT NULL")}).items()
        },
    )

    def lines(self, ids: Sequence[int]) -> Mapping[int, SupplierRow]:
        rows = self.reader.rows_of(_PAGE, ids)
        facts = vetting_facts_of(self.reader, ids, self.today())
        dealings = dealings_of(self.reader, ids)
        contacts = last_contacts(self.reader, ids)
        return {
            key: _line(
                row, facts[key], dealings.get(key, Dealings()), contacts.get(key), self.today()
            )
            for row in rows
            if (key := row["id"]) in facts
        }

    def values(self) -> dict[str, Any]:
        return {**super().values(), "year_ago": year_before(self.today()).isoformat()}


def _line(
    row: Row, facts: VettingFacts, dealings: Dealings, last_contact: date | None, today: date
) -> SupplierRow:
    return read_as(
        SupplierRow,
        row,
        binned=row["binned_at"] is not None,
        badges=tuple(badge for badge in Badge if badge in facts.badges),
        done=facts.done,
        flags=len(facts.flags),
        critical=bool(facts.critical),
        last_contact=last_contact,
        next_step=next_step(facts, dealings, today),
    )


_PAGE = (
    "SELECT id, name, legal_name, city, country, product, star, binned_at "
    f"FROM supplier WHERE id {THESE}"
)
