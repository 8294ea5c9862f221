"""How every list is searched: all words typed must occur, in any script."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from sourcing_app.domain.values.grams import is_indexed, without_scheme
from sourcing_app.domain.values.names import folded, sought
from sourcing_app.domain.values.text import asked_line
from sourcing_app.store.queries.search_index import (
    Asked,
    Span,
    kept_has,
    likely,
    more_of,
    names_of,
    probe,
)
from sourcing_app.store.sqlite.dialect import contains, contains_plain
from sourcing_app.store.sqlite.reader import Reader

MANY = 5_000
"""Of so many records, no line of a list is looked for by itself."""
_MOST_WORDS = 100
_IN_NO_TEXT = "\x01"


@dataclass(frozen=True, slots=True)
class Indexed:
    """
    Where the index of all words tells of a list's lines.

    `key` is the column with the id of the record of `table`; all that is said of it counts. `named`
    are the columns of other records, by table: what those are called by counts as well. Where it
    is `walked`, each line is looked at: many records have the words.
    """

    table: str = ""
    key: str = ""
    named: Mapping[str, str] = field(default_factory=dict)
    walked: bool = False

    def spans(self) -> list[tuple[Span, str]]:
        """The places of the records that count, and the column with the id of each."""
        named = [(names_of(table), key) for table, key in self.named.items()]
        return [(names_of(self.table), self.key), (more_of(self.table), self.key), *named]


NOWHERE = Indexed()


def words_of(search: str) -> list[str]:
    """
    The words of a search, each once.

    Of a whole text that was pasted, the first hundred words are sought: SQLite nests no deeper than
    a thousand. A search of nothing but signs that no text has finds nothing.
    """
    line = asked_line(search)
    if not line and search.strip():
        return [_IN_NO_TEXT]
    return [*islice(dict.fromkeys(without_scheme(line).split()), _MOST_WORDS)]


def all_words(
    within: str, search: str, elsewhere: str = "FALSE", indexed: Indexed = NOWHERE
) -> tuple[list[str], Asked]:
    """
    Conditions that each word occurs in the SQL expression `within`, which is folded, and the words.

    A word that does not may be found `elsewhere`: a condition that names it {word}. One that the
    index can tell is looked for there alone.
    """
    conditions: list[str] = []
    asked: Asked = {}
    for place, typed in enumerate(words_of(search)):
        name, word = f"word{place}", sought(typed)
        asked[name] = word
        if indexed.table and is_indexed(word):
            asked |= probe(name, word)
            conditions.append(f"({' OR '.join(_in_index(indexed, name, word))})")
            continue
        ways = [occurs(word)(within, name), elsewhere.format(word=name)]
        if (marked := folded(typed)) != word:  # where marks of Latin letters are kept
            asked[f"marked{place}"] = marked
            ways.append(contains(within, f"marked{place}"))
        conditions.append(f"({' OR '.join(ways)})")
    return conditions, asked


def occurs(word: str) -> Callable[[str, str], str]:
    """How a condition is written that a text has this word: by the text and the parameter."""
    return contains_plain if word.isascii() and word.isalnum() else contains


def many_have(reader: Reader, indexed: Indexed, search: str) -> bool:
    """Whether each of the words that the index knows stands in many records; False without any."""
    words = [word for word in map(sought, words_of(search)) if is_indexed(word)]
    return bool(words) and all(_is_frequent(reader, indexed, word) for word in words)


def _is_frequent(reader: Reader, indexed: Indexed, word: str) -> bool:
    found = " UNION ALL ".join(likely(span, "word", word) for span, _ in indexed.spans())
    sql = f"SELECT count(*) FROM ({found} LIMIT {MANY})"
    return int(reader.value(sql, probe("word", word))) == MANY


def _in_index(indexed: Indexed, name: str, word: str) -> Iterator[str]:
    """The ways to have a word; of those likely to, only lines of the list are looked at."""
    for span, key in indexed.spans():
        here = f"+{key}" if indexed.walked else key
        yield f"{here} IN ({likely(span, name, word)}) AND {kept_has(span, key, name)}"
