"""Records of one table by words: first those called so, of these and of the rest the newest."""

from collections.abc import Sequence

from sourcing_app.domain.records.all import record_of
from sourcing_app.domain.values.grams import is_indexed
from sourcing_app.domain.values.names import sought
from sourcing_app.store.queries.history import called
from sourcing_app.store.queries.lists import kept_rows
from sourcing_app.store.queries.search_index import (
    Span,
    having,
    kept_has,
    more_of,
    names_of,
    parameters,
    with_keys,
)
from sourcing_app.store.queries.words import words_of
from sourcing_app.store.sqlite.dialect import THESE, listed
from sourcing_app.store.sqlite.reader import Reader, Row, id_list

_FEW = 500
"""So many are put in order by themselves; where there are more, the newest soon turn up."""
_WORD = "word"
_OF_SUPPLIER = frozenset({"quote", "purchase_order"})
_ABOUT = {
    "supplier": "r.product",
    "product": "r.english",
    "need": "r.english",
    "phrase": "r.gloss",
    "inquiry": "r.product",
    "quote": "s.name",
    "purchase_order": "s.name",
}
"""What is said of a record beside its name."""


class WordSearch:
    """The words of a search, looked for in one kind of records after another."""

    def __init__(self, reader: Reader, search: str) -> None:
        words = [*map(sought, words_of(search))]
        self._reader = reader
        self._asked = (
            {word: with_keys(reader, _WORD, parameters(_WORD, word)) for word in words}
            if all(map(is_indexed, words))
            else {}
        )

    def ids(self, table: str, most: int) -> list[int]:
        """At most so many outside the Bin; none where a word is a single character."""
        if not self._asked:
            return []
        called_so = self._newest(table, (names_of(table),), most)
        if len(called_so) == most:
            return called_so
        anyhow = self._newest(table, (names_of(table), more_of(table)), most)
        return [*dict.fromkeys((*called_so, *anyhow))][:most]

    def _newest(self, table: str, spans: Sequence[Span], most: int) -> list[int]:
        record = record_of(table)
        conditions = ["r.binned_at IS NULL"] if record is not None and record.binned else []
        asked: dict[str, str] = {}
        for place, word in enumerate(self._asked):
            name = f"word{place}"
            ids = self._few(table, spans, word)
            asked[name] = word if ids is None else id_list(ids)
            conditions.append(_has(spans, name) if ids is None else f"r.id {listed(name)}")
        where = " AND ".join(conditions)
        sql = f"SELECT r.id FROM {table} r WHERE {where} ORDER BY r.id DESC LIMIT {int(most)}"
        return [*self._reader.ids(sql, asked)]

    def _few(self, table: str, spans: Sequence[Span], word: str) -> set[int] | None:
        """Those that have a word; None where they are many, or all are looked at as soon."""
        if kept_rows(self._reader, table) <= _FEW:
            return None
        ids: set[int] = set()
        for span in spans:
            sql = f"{having(span, _WORD, word)} LIMIT {_FEW + 1}"
            some = self._reader.ids(sql, self._asked[word])
            if len(some) > _FEW:
                return None
            ids.update(some)
        return ids


def lines(reader: Reader, table: str, ids: Sequence[int]) -> list[Row]:
    """The `id` of these records, their `name`, and what they are `about`; in any order."""
    record = record_of(table)
    assert record is not None
    supplier = " JOIN supplier s ON s.id = r.supplier_id" if table in _OF_SUPPLIER else ""
    return reader.rows_of(
        f"SELECT r.id, {called(record.title, 'r')} AS name, {_ABOUT.get(table, chr(39) * 2)} "
        f"AS about FROM {table} r{supplier} WHERE r.id {THESE}",
        ids,
    )


def _has(spans: Sequence[Span], name: str) -> str:
    return f"({' OR '.join(kept_has(span, 'r.id', name) for span in spans)})"
