"""The list of suppliers, page by page, at any number of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.suppliers.badges import Badge, year_before
from sourcing_app.domain.suppliers.checks import VettingFacts
from sourcing_app.domain.suppliers.next_steps import Dealings, NextStep, next_step
from sourcing_app.services.suppliers.facts import dealings_of, vetting_facts_of
from sourcing_app.services.suppliers.views import COUNTED, JOIN, VIEWS, SupplierView, order_by
from sourcing_app.services.word_search import all_words, direction
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row


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
    next_step: NextStep


class SupplierRows:
    """Answers the table: which suppliers, in which order, and what their lines show."""

    def __init__(self, reader: Reader, today: Callable[[], date]) -> None:
        self._reader = reader
        self._today = today

    def ids(
        self,
        search: str = "",
        sort: str = "supplier",
        descending: bool = False,  # noqa: FBT001, FBT002 - the table's protocol, always named
        view: str = "",
    ) -> Sequence[int]:
        """
        Every id that matches, in order.

        All words of `search` must occur in name, legal name, city or product. `sort` is
        supplier, star, badges, vetting or flags; equals stand in name order.
        """
        conditions, words = all_words("s.sort_name", search)
        where = [VIEWS[SupplierView(view or SupplierView.ALL)], *conditions]
        order = order_by(sort, direction(descending=descending))
        join = JOIN.format(counted=COUNTED[sort]) if sort in COUNTED else ""
        sql = f"SELECT s.id FROM supplier s{join} WHERE {' AND '.join(where)} ORDER BY {order}"
        return self._reader.ids(sql, {**self._days(), **words})

    def page(self, ids: Sequence[int]) -> list[SupplierRow]:
        """The lines of these ids, in their order; those no longer there are left out."""
        rows = {row["id"]: row for row in self._reader.rows_of(_PAGE, ids)}
        facts = vetting_facts_of(self._reader, ids, self._today())
        dealings = dealings_of(self._reader, ids)
        return [
            _line(rows[key], facts[key], dealings.get(key, Dealings()), self._today())
            for key in ids
            if key in rows and key in facts
        ]

    def total(self, *, binned: bool = False) -> int:
        """How many suppliers are kept, or how many are in the Bin."""
        there = "NOT NULL" if binned else "NULL"
        return int(self._reader.value(f"SELECT count(*) FROM supplier WHERE binned_at IS {there}"))

    def _days(self) -> dict[str, str]:
        today = self._today()
        return {"today": today.isoformat(), "year_ago": year_before(today).isoformat()}


def _line(row: Row, facts: VettingFacts, dealings: Dealings, today: date) -> SupplierRow:
    return SupplierRow(
        row["id"],
        row["name"],
        row["legal_name"],
        row["city"],
        row["country"],
        row["product"],
        bool(row["star"]),
        row["binned_at"] is not None,
        tuple(badge for badge in Badge if badge in facts.badges),
        facts.done,
        len(facts.flags),
        bool(facts.critical),
        next_step(facts, dealings, today),
    )


_PAGE = (
    "SELECT id, name, legal_name, city, country, product, star, binned_at "
    f"FROM supplier WHERE id {THESE}"
)
