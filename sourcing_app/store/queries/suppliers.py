"""
The list of suppliers: its views, its orders, and how many there are.

An order by a number that most suppliers share is read value by value, each along an index in name
order; a view of few is read along its own index. What is counted of badges holds for a span of
days: where today is not in it (`due`), they are counted again for the answer.
"""

import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from sourcing_app.domain.suppliers.badges import Badge, Tier, has_all_three, held_on, tier
from sourcing_app.domain.suppliers.checks import COUNTED
from sourcing_app.domain.suppliers.red_flags import FlagSeverity
from sourcing_app.domain.suppliers.stages import SupplierStage
from sourcing_app.domain.values.list_query import ListQuery
from sourcing_app.store.queries.contents import meta
from sourcing_app.store.queries.lists import direction, kept_rows, ranked
from sourcing_app.store.queries.supplier_words import SupplierWords
from sourcing_app.store.queries.vetting import observations
from sourcing_app.store.queries.words import all_words
from sourcing_app.store.sqlite.dialect import THESE, along, folded, is_set, listed, looked_up
from sourcing_app.store.sqlite.reader import Reader, Row, id_list

Value = int | str
_BIN = "bin"
_NOTHING = 0
"""None of them, or no such day: what most suppliers have, and no index of its own."""
_UNSCORED = -1
"""No score: 0 is one."""
_ALL_PASSED = len(COUNTED)
_VIEWS: Mapping[str, tuple[str, str]] = {
    "all": ("TRUE", "supplier_sort_name"),
    "shortlist": (is_set("s.star"), "supplier_starred"),
    "all_three": (is_set("s.all_three"), "supplier_all_three"),
    "needs_vetting": (f"s.vetting < {_ALL_PASSED}", "supplier_sort_name"),
    "flagged": ("s.flags > 0", "supplier_flagged"),
    "free": (is_set("s.free"), "supplier_free"),
    _BIN: ("TRUE", "supplier_binned"),
}
"""Each view's condition, besides being in the Bin or not, and its index."""
_NUMBERS: Mapping[str, tuple[str, str, str]] = {
    "star": ("star", is_set("s.star"), "supplier_starred"),
    "badges": ("badges", "s.badges > 0", "supplier_badges"),
    "vetting": ("vetting", "s.vetting > 0", "supplier_vetting"),
    "flags": ("flags", "s.flags > 0", "supplier_flags"),
    "contact": ("last_contact", "s.last_contact IS NOT NULL", "supplier_last_contact"),
    "score": ("score", "s.score IS NOT NULL", "supplier_score"),
}
"""The column of each order by a number or a day, which suppliers have any, and their index."""
_VALUES: Mapping[str, Sequence[Value]] = {
    "star": (_NOTHING, 1),
    "badges": range(len(Badge) + 1),
    "vetting": range(len(COUNTED) + 1),
}
_Terms = tuple[tuple[str, bool], ...]
_PLAIN: Mapping[str, _Terms] = {
    "product": (
        ("s.product_id IS NULL", False),
        ("(SELECT sort_name FROM product WHERE id = s.product_id)", True),
    ),
    "price": (("s.price_seen IS NULL", False), ("s.currency", False), ("s.price_seen", True)),
    "moq": (("s.moq IS NULL", False), ("s.moq", True)),
    "stage": ((ranked("s.stage", SupplierStage), True),),
    "tags": (("s.tags = ''", False), (folded("s.tags"), True)),
    "place": (("s.country = ''", False), ("s.country", True), (folded("s.city"), True)),
    "created": (("s.created_at", True),),
}
"""The orders by what is read of the rows, and whether each term turns; the unknown stays last."""
_TERMS: Mapping[str, _Terms] = {
    **_PLAIN,
    "supplier": (("s.sort_name", True),),
    "contact": (("coalesce(s.last_contact, '')", True),),
    **{
        name: ((f"s.{column}", True),)
        for name, (column, *_) in _NUMBERS.items()
        if name != "contact"
    },
    "score": (("s.score IS NULL", False), ("s.score", True)),
}
"""What each order goes by where it follows another."""
_OF_BADGES: Mapping[str, Callable[[frozenset[Badge]], bool]] = {
    "all_three": has_all_three,
    "free": lambda held: tier(held) is Tier.FREE,
}
_LARGE = frozenset({"all", "needs_vetting"})
_SORTS = "supplier_sorts"
"""The index that has what every order goes by: no row of these is read."""
_AGAIN = f"s.id {listed('again')}"
_DUE = (
    "SELECT id FROM supplier WHERE facts_until <= :today "
    "UNION ALL SELECT id FROM supplier WHERE facts_from > :today"
)
_LINES = (
    "SELECT id, name, legal_name, city, country, product, star, binned_at, vetting, flags, "
    "severity, last_contact, price_seen, currency, moq, unit, stage, tags, store_url, created_at, "
    "score, address, "
    "coalesce((SELECT text FROM search_query WHERE id = search_query_id), '') AS found_by "
    f"FROM supplier WHERE id {THESE}"
)
_VETTED = (
    f"SELECT count(*) FROM {along('supplier', 'supplier_vetting')} "
    f"WHERE vetting >= {_ALL_PASSED} AND vetting > 0 AND binned_at IS NULL"
)
_BINNED = f"SELECT count(*) FROM {along('supplier', 'supplier_binned')} WHERE binned_at IS NOT NULL"


def named(reader: Reader, key: int, name: str, *, binned: bool) -> int | None:
    """The supplier of this id, else of this exact name; one in the Bin last, and only if asked."""
    found = reader.value(
        "SELECT id FROM supplier WHERE (id = :id OR name = :name) "
        "AND (:binned OR binned_at IS NULL) "
        "ORDER BY id = :id DESC, binned_at IS NOT NULL, id LIMIT 1",
        {"id": key, "name": name, "binned": binned},
    )
    return None if found is None else int(found)


def names_of(reader: Reader, ids: Iterable[int]) -> dict[int, str]:
    """The names of these suppliers by their ids."""
    rows = reader.rows_of(f"SELECT id, name FROM supplier WHERE id {THESE}", ids)
    return {row["id"]: row["name"] for row in rows}


def whole(reader: Reader, supplier_id: int) -> Row | None:
    """All columns of one supplier; None if it is gone."""
    return reader.one("SELECT * FROM supplier WHERE id = ?", (supplier_id,))


def by_name(reader: Reader, search: str, most: int) -> list[Row]:
    """The id, name and product of the first suppliers by name that have all words of a search."""
    conditions, words = all_words("sort_name", search)
    where = " AND ".join(["binned_at IS NULL", *conditions])
    return reader.rows(
        f"SELECT id, name, product FROM supplier WHERE {where} "
        f"ORDER BY sort_name, id LIMIT {int(most)}",
        words,
    )


def others_for(reader: Reader, supplier_id: int, most: int) -> list[Row]:
    """The id and name of the best others on the shortlist for the same product, by their score."""
    return reader.rows(
        "SELECT o.id, o.name FROM supplier s JOIN supplier o ON o.product_id = s.product_id "
        "WHERE s.id = ? AND o.id <> s.id AND o.star AND o.binned_at IS NULL AND o.severity <> ? "
        f"ORDER BY o.score IS NULL, o.score DESC, o.sort_name, o.id LIMIT {int(most)}",
        (supplier_id, FlagSeverity.CRITICAL.value),
    )


def lines_of(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """What the lines of these suppliers show of the rows themselves, in no order."""
    return reader.rows_of(_LINES, ids)


def wholes(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """These suppliers with all columns, those in the Bin too, by id."""
    return reader.rows_of(f"SELECT * FROM supplier WHERE id {THESE} ORDER BY id", ids)


def outside_bin(reader: Reader) -> int:
    """How many suppliers there are outside the Bin."""
    return kept_rows(reader, "supplier") - int(reader.value(_BINNED))


def due(reader: Reader, today: date, most: int = -1) -> set[int]:
    """Suppliers whose stored number of badges does not hold today; at most so many."""
    return set(reader.ids(f"{_DUE} LIMIT {int(most)}", {"today": today.isoformat()}))


class DueBadges:
    """
    The badges that count today of those whose stored number does not hold.

    They are counted once a day and a save: a file that is only read has all of them at each answer.
    """

    def __init__(self) -> None:
        self._known: tuple[tuple[date, str], Mapping[int, frozenset[Badge]]] | None = None

    def on(self, reader: Reader, today: date) -> Mapping[int, frozenset[Badge]]:
        """All of them on a day."""
        ids = due(reader, today)
        if not ids:
            return {}
        state = (today, meta(reader, "history_head"))
        known = self._known[1] if self._known and self._known[0] == state else {}
        missing = ids - known.keys()
        seen = observations(reader, missing) if missing else {}
        counted = {key: held_on(seen.get(key, ()), today) for key in missing}
        found = {key: known[key] for key in ids - missing} | counted
        self._known = state, found
        return found


def _terms(sort: str, name: str) -> list[str]:
    """What a SELECT has of an order, as name0 and so on."""
    terms = _TERMS.get(sort, ())
    return [f"{expression} AS {name}{place}" for place, (expression, _) in enumerate(terms)]


def _ordered(sort: str, name: str, *, descending: bool) -> str:
    """The same in ORDER BY, with a comma behind; "" where there is no such order."""
    return "".join(
        f"{name}{place} {direction(descending=descending and turning)}, "
        for place, (_, turning) in enumerate(_TERMS.get(sort, ()))
    )


@dataclass(frozen=True)
class SupplierQuery:
    """What is asked of the list (the usual order is by name), and for which day."""

    reader: Reader
    today: date
    question: ListQuery
    badges: DueBadges = field(default_factory=DueBadges)
    only: str = "TRUE"
    asked: Mapping[str, Value] = field(default_factory=dict)
    """The conditions in SQL, and the values they name."""
    whole: bool = False
    """Whether all that match are asked for."""

    @property
    def view(self) -> str:
        """The view that is asked for."""
        return self.question.view or "all"

    def ids(self, most: int = -1) -> "array[int]":
        """The ids in order, at most so many where it is not negative."""
        if most < 0 and not self.whole:
            return replace(self, whole=True).ids()
        if not self._by_value:
            return self._read(None, most)
        found = array("q")
        for value in self._values():
            found.extend(self._read(value, most - len(found) if most >= 0 else most))
            if len(found) == most:
                break
        return found

    def holds(self, key: int) -> bool:
        """Whether this one is in the view and matches."""
        condition, _ = _VIEWS[self.view]
        again = key in self._due and self.view in _OF_BADGES
        sql = self._select("supplier s", "TRUE" if again else condition, "s.id = :key")
        there = (
            self.reader.one(sql, {**self._words.parameters, **self.asked, "key": key}) is not None
        )
        return there and (not again or self._counts(self._due[key], None))

    def total(self) -> int:
        """How many there are in the view."""
        narrowed = self.question.search or self.question.besides.conditions
        if self.view == "all" and not narrowed:
            return outside_bin(self.reader)
        if self.view == "needs_vetting" and not narrowed:
            return outside_bin(self.reader) - int(self.reader.value(_VETTED))
        sql = f"SELECT count(*) FROM ({self._arms(None)}) found"
        return int(self.reader.value(sql, self._parameters(None)))

    @cached_property
    def _due(self) -> Mapping[int, frozenset[Badge]]:
        """The badges that count today of those whose number does not hold, where it matters."""
        orders = (self.question.sort, self.question.besides.then)
        if "badges" not in orders and self.view not in _OF_BADGES:
            return {}
        return self.badges.on(self.reader, self.today)

    @property
    def _by_value(self) -> bool:
        """Whether the order is read value by value."""
        large = self.question.sort in _NUMBERS and self.view in _LARGE
        return large or (self.question.sort == "badges" and bool(self._due))

    def _values(self) -> list[Value]:
        """Every value of the order's column that there may be, in the order asked for."""
        if self.question.sort == "score":  # what is not rated stands last either way
            there = [*self._there()]
            return [*(reversed(there) if self.question.descending else there), _UNSCORED]
        values = _VALUES.get(self.question.sort) or [_NOTHING, *self._there()]
        return [*reversed(values)] if self.question.descending else [*values]

    def _there(self) -> Iterator[Value]:
        """Each value that there is, found along its index with one step a value."""
        column, some, index = _NUMBERS[self.question.sort]
        sql = (
            f"SELECT min(s.{column}) FROM {along('supplier s', index)} "
            f"WHERE s.{column} > :value AND s.binned_at IS NULL AND {some}"
        )
        below: Mapping[str, Value] = {"contact": "", "score": _UNSCORED}
        value = below.get(self.question.sort, _NOTHING)
        while (found := self.reader.value(sql, {"value": value})) is not None:
            value = found
            yield value

    def _read(self, value: Value | None, most: int) -> "array[int]":
        order = self._order() if value is None else f"{self._then}sort_name, id"
        sql = f"SELECT id FROM ({self._arms(value)}) found ORDER BY {order} LIMIT {int(most)}"
        return self.reader.ids(sql, self._parameters(value))

    def _order(self) -> str:
        """How those stand that are not read value by value."""
        way = direction(descending=self.question.descending)
        if self.question.sort == "score":
            return f"number IS NULL, number {way}, {self._then}sort_name, id"
        if self.question.sort in _NUMBERS:
            return f"coalesce(number, '') {way}, {self._then}sort_name, id"
        if self.question.sort in _PLAIN:
            terms = _ordered(self.question.sort, "first", descending=self.question.descending)
            return f"{terms}{self._then}sort_name, id"
        return f"sort_name {way}, {self._then}id {way}"

    @property
    def _then(self) -> str:
        """The second order, where there is one."""
        besides = self.question.besides
        return _ordered(besides.then, "then", descending=besides.then_descending)

    def _arms(self, value: Value | None) -> str:
        """A SELECT of those with a value, or of all: by what is stored, and those due."""
        condition, _ = _VIEWS[self.view]
        has, narrow = self._having(value)
        table = "supplier s" if self._words.are_few else along("supplier s", narrow or self._index)
        if not self._due:
            return self._select(table, condition, has)
        stored = self._select(table, condition, has, f"s.id NOT {listed('due')}")
        seen = "TRUE" if self.view in _OF_BADGES else condition
        counted = "TRUE" if self.question.sort == "badges" else has
        return f"{stored} UNION ALL {self._select('supplier s', seen, counted, _AGAIN, again=True)}"

    @property
    def _index(self) -> str:
        """The index that is read where no value narrows it."""
        by_more = self.question.sort in _PLAIN or self.question.besides.then not in ("", "supplier")
        return _SORTS if by_more and self.view in _LARGE else _VIEWS[self.view][1]

    def _having(self, value: Value | None) -> tuple[str, str]:
        """The condition of a value, and the index of those that have it where it is narrower."""
        if value is None:
            return "TRUE", ""
        column, some, index = _NUMBERS[self.question.sort]
        if value == (_UNSCORED if self.question.sort == "score" else _NOTHING):
            return f"NOT ({some})", ""
        return f"s.{column} = :value AND {some}", index if self.view != _BIN else ""

    def _select(self, table: str, *conditions: str, again: bool = False) -> str:
        here = "s.binned_at IS NOT NULL" if self.view == _BIN else "s.binned_at IS NULL"
        number = _NUMBERS[self.question.sort][0] if self.question.sort in _NUMBERS else "star"
        first = self.question.sort if self.question.sort in _PLAIN else ""
        terms = [*_terms(first, "first"), *_terms(self.question.besides.then, "then")]
        if again and self.question.besides.then == "badges":
            terms = [f"{looked_up('held', 's.id')} AS then0"]
        where = " AND ".join([here, *conditions, *self._words.conditions, self.only])
        columns = ", ".join(["s.id", "s.sort_name", f"s.{number} AS number", *terms])
        return f"SELECT {columns} FROM {table} WHERE {where}"

    @cached_property
    def _words(self) -> SupplierWords:
        return SupplierWords(self.reader, self.question.search, whole=self.whole)

    def _parameters(self, value: Value | None) -> dict[str, Any]:
        again = [key for key, held in self._due.items() if self._counts(held, value)]
        return {
            **self._words.parameters,
            **self.asked,
            **({} if value is None else {"value": value}),
            **({"due": id_list(self._due), "again": id_list(again)} if self._due else {}),
            "held": json.dumps({key: len(self._due[key]) for key in again}),
        }

    def _counts(self, held: frozenset[Badge], value: Value | None) -> bool:
        """Whether one that is due with these badges belongs to the view, and has the value."""
        seen = _OF_BADGES.get(self.view)
        if seen is not None and not seen(held):
            return False
        return self.question.sort != "badges" or value is None or len(held) == value
