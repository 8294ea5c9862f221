"""The list of suppliers, page by page, at any number of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.badges import INSPECTED, PAID, Badge, year_before
from sourcing_app.domain.next_steps import Dealings, NextStep, next_step
from sourcing_app.domain.suppliers import sort_name
from sourcing_app.domain.vetting import VettingFacts
from sourcing_app.services.suppliers.facts import dealings_of, vetting_facts_of
from sourcing_app.store.reader import Reader, Row


class SupplierView(StrEnum):
    """The views a user can choose."""

    ALL = "all"
    SHORTLIST = "shortlist"
    ALL_THREE = "all_three"
    NEEDS_VETTING = "needs_vetting"
    FLAGGED = "flagged"
    FREE = "free"
    BIN = "bin"


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
    ) -> list[int]:
        """
        Every id that matches, in order.

        All words of `search` must occur in name, legal name, city or product. `sort` is
        supplier, star, badges, vetting or flags; equals stand in name order.
        """
        words = [sort_name(word) for word in search.split()]
        where = [_VIEWS[SupplierView(view or SupplierView.ALL)]]
        where += [f"instr(s.sort_name, :word{n}) > 0" for n in range(len(words))]
        order = _order(sort, "DESC" if descending else "ASC")
        join = _JOIN.format(counted=_COUNTED[sort]) if sort in _COUNTED else ""
        sql = f"SELECT s.id FROM supplier s{join} WHERE {' AND '.join(where)} ORDER BY {order}"
        return [row[0] for row in self._reader.rows(sql, self._values(words))]

    def page(self, ids: Sequence[int]) -> list[SupplierRow]:
        """The lines of these ids, in their order; those no longer there are left out."""
        wanted = f"[{','.join(map(str, ids))}]"
        rows = {row["id"]: row for row in self._reader.rows(_PAGE, (wanted,))}
        facts = vetting_facts_of(self._reader, ids, self._today())
        dealings = dealings_of(self._reader, ids)
        return [
            _line(rows[key], facts[key], dealings.get(key, Dealings()), self._today())
            for key in ids
            if key in rows and key in facts
        ]

    def total(self) -> int:
        """How many suppliers are not in the Bin."""
        return int(self._reader.value("SELECT count(*) FROM supplier WHERE binned_at IS NULL"))

    def _values(self, words: Sequence[str]) -> dict[str, str]:
        today = self._today()
        days = {"today": today.isoformat(), "year_ago": year_before(today).isoformat()}
        return {**days, **{f"word{n}": word for n, word in enumerate(words)}}


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


def _order(sort: str, direction: str) -> str:
    if sort == "star":
        return f"s.star {direction}, s.sort_name, s.id"
    if sort in _COUNTED:
        return f"ifnull(c.n, 0) {direction}, s.sort_name, s.id"
    return f"s.sort_name {direction}, s.id {direction}"


def _words(badges: frozenset[Badge]) -> str:
    return ", ".join(f"'{badge}'" for badge in sorted(badges))


_PAGE = (
    "SELECT id, name, legal_name, city, country, product, star, binned_at "
    "FROM supplier WHERE id IN (SELECT value FROM json_each(?))"
)
_HELD = (
    "SELECT supplier_id, badge, seen_on FROM (SELECT *, row_number() OVER ("
    "PARTITION BY supplier_id, badge ORDER BY seen_on DESC, id DESC) AS place "
    "FROM badge_observation WHERE seen_on <= :today) "
    "WHERE place = 1 AND held AND (valid_to IS NULL OR valid_to >= :today) "
    f"AND (badge NOT IN ({_words(INSPECTED)}) OR seen_on >= :year_ago)"
)
"""The badges that count today: `domain.badges.held_on` in SQL, for views over the whole file."""
_FREE_SEEN = "max(CASE WHEN badge = 'free' THEN seen_on END)"
_PAID_SEEN = f"max(CASE WHEN badge IN ({_words(PAID)}) THEN seen_on END)"
_HERE = "s.binned_at IS NULL"
_VIEWS = {
    SupplierView.ALL: _HERE,
    SupplierView.SHORTLIST: f"{_HERE} AND s.star",
    SupplierView.ALL_THREE: f"{_HERE} AND s.id IN (SELECT supplier_id FROM ({_HELD}) "
    f"GROUP BY supplier_id HAVING ifnull({_FREE_SEEN} <= {_PAID_SEEN}, 1) "
    "AND sum(badge = 'gold') AND sum(badge = 'trade_assurance') "
    f"AND sum(badge IN ({_words(INSPECTED)})))",
    SupplierView.NEEDS_VETTING: f"{_HERE} AND s.id NOT IN (SELECT supplier_id FROM vetting_check "
    "WHERE answer IN ('pass', 'not_applicable') GROUP BY supplier_id HAVING count(*) = 9)",
    SupplierView.FLAGGED: f"{_HERE} AND s.id IN "
    "(SELECT supplier_id FROM red_flag WHERE resolved_on IS NULL)",
    SupplierView.FREE: f"{_HERE} AND s.id IN (SELECT supplier_id FROM ({_HELD}) "
    f"GROUP BY supplier_id HAVING {_FREE_SEEN} IS NOT NULL "
    f"AND ifnull({_FREE_SEEN} > {_PAID_SEEN}, 1))",
    SupplierView.BIN: "s.binned_at IS NOT NULL",
}
_COUNTED = {
    "vetting": "SELECT supplier_id, count(*) AS n FROM vetting_check "
    "WHERE answer IN ('pass', 'not_applicable') GROUP BY supplier_id",
    "flags": "SELECT supplier_id, count(*) AS n FROM red_flag "
    "WHERE resolved_on IS NULL GROUP BY supplier_id",
    "badges": f"SELECT supplier_id, count(*) AS n FROM ({_HELD}) GROUP BY supplier_id",
}
_JOIN = " LEFT JOIN ({counted}) c ON c.supplier_id = s.id"
