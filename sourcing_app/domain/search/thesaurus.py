"""Other words for a product: those that mean the same, wider and narrower ones (R80)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sourcing_app.domain.search.needs import TermRelation
from sourcing_app.domain.search.products import without_excluded
from sourcing_app.domain.values.text import clean_line

_INVERSE = {
    TermRelation.SAME: TermRelation.SAME,
    TermRelation.WIDER: TermRelation.NARROWER,
    TermRelation.NARROWER: TermRelation.WIDER,
}
_COLUMNS = 5
_SHORTEST_PLURAL = 4


@dataclass(frozen=True, slots=True)
class Relation:
    """How `other` stands to `term`."""

    term: str
    relation: TermRelation
    other: str


@dataclass(frozen=True, slots=True)
class TariffHeading:
    """A heading of the Harmonized System, as a hint: its four digits and its words."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Ideas:
    """
    Other queries for one, each of them whole, and the words they were found by.

    `headings` are those its goods usually fall under; the customs decide.
    """

    term: str = ""
    same: tuple[str, ...] = ()
    wider: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    headings: tuple[TariffHeading, ...] = ()


class Thesaurus:
    """
    What the program carries, and the buyer's own entries, which come first.

    `terms` is a table with a heading: term, what means the same, what is wider, what is narrower,
    HS headings, parted by tabs, and by commas inside; `headings` one of code and words.
    """

    def __init__(self, terms: str = "", headings: str = "", own: Iterable[Relation] = ()) -> None:
        self._terms, self._headings, self._own = terms, headings, tuple(own)

    def ideas(self, query: str) -> Ideas:
        """
        Ideas for the product that a query names, best at its end; what it excludes is left out.

        The other words of the query stay: "red desk lamp" gives "red table lamp".
        """
        words = without_excluded(query).casefold().split()
        start, end, key = self._known(words)
        if not key:
            return Ideas()

        def queries(relation: TermRelation) -> tuple[str, ...]:
            others = self._related[relation].get(key, {})
            whole = (" ".join((*words[:start], other, *words[end:])) for other in others)
            return tuple(dict.fromkeys(text for text in whole if text != " ".join(words)))

        codes = self._codes.get(key, ())
        return Ideas(
            " ".join(words[start:end]),
            queries(TermRelation.SAME),
            queries(TermRelation.WIDER),
            queries(TermRelation.NARROWER),
            tuple(TariffHeading(code, self._words[code]) for code in codes if code in self._words),
        )

    def rows(self) -> list[tuple[str, ...]]:
        """The entries that the program carries; ValueError for a line of another shape."""
        rows = [tuple(line.split("\t")) for line in self._terms.splitlines()[1:]]
        if any(len(row) != _COLUMNS for row in rows):
            raise ValueError("a line of the terms has another number of columns")
        return rows

    def _known(self, words: Sequence[str]) -> tuple[int, int, str]:
        """Where the longest known term stands, the last of equally long ones, and its key."""
        for size in range(len(words), 0, -1):
            for start in range(len(words) - size, -1, -1):
                key = _key(" ".join(words[start : start + size]))
                if any(key in known for known in self._related.values()):
                    return start, start + size, key
        return 0, 0, ""

    @cached_property
    def _related(self) -> Mapping[TermRelation, dict[str, dict[str, None]]]:
        """By relation and the key of a term, the others in their order, each once."""
        found: dict[TermRelation, dict[str, dict[str, None]]] = {
            relation: defaultdict(dict) for relation in TermRelation
        }
        for entry in (*self._own, *self._shipped()):
            term, other = clean_line(entry.term).casefold(), clean_line(entry.other).casefold()
            if term and other and _key(term) != _key(other):
                found[entry.relation][_key(term)][other] = None
                found[_INVERSE[entry.relation]][_key(other)].setdefault(term)
        return found

    def _shipped(self) -> Iterable[Relation]:
        """What means the same has the same wider and narrower terms."""
        for term, same, wider, narrower, _ in self.rows():
            alike = (term, *_parts(same))
            for one in alike:
                yield from (Relation(one, TermRelation.SAME, other) for other in alike)
                yield from (Relation(one, TermRelation.WIDER, other) for other in _parts(wider))
            for other in _parts(narrower):
                yield Relation(term, TermRelation.NARROWER, other)

    @cached_property
    def _codes(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for term, same, _, narrower, codes in self.rows():
            for each in (term, *_parts(same), *_parts(narrower)):
                found.setdefault(_key(each), _parts(codes))
        for term, _, _, _, codes in self.rows():
            found[_key(term)] = _parts(codes)
        return found

    @cached_property
    def _words(self) -> Mapping[str, str]:
        lines = self._headings.splitlines()[1:]
        return {code: words for code, _, words in (line.partition("\t") for line in lines)}


NO_TERMS = Thesaurus()
"""Knows no term."""


def _parts(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(clean_line, text.split(","))))


def _key(term: str) -> str:
    """One item and many of it are one term."""
    words = term.casefold().replace("-", " ").split()
    last = words[-1] if words else ""
    if len(last) >= _SHORTEST_PLURAL and last.endswith("s") and not last.endswith("ss"):
        words[-1] = last[:-2] if last.endswith(("ches", "shes", "xes", "sses")) else last[:-1]
    return " ".join(words)
