"""
The index of all words: where in it each record stands, and which records have a word.

A record has two places: one for what it is called by, one for all else that is said of it and of
its parts. What the index answers is looked at again, so that a word is found exactly.
"""

import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from sourcing_app.domain.values.grams import is_short, keys
from sourcing_app.store.sqlite.dialect import (
    KEYS_THERE,
    contains,
    in_index,
    indexed,
    keys_begun,
    text_at,
    texts_in_index,
)
from sourcing_app.store.sqlite.reader import Reader

KINDS = (
    *("supplier", "product", "need", "buying_request", "search_query", "inquiry", "quote"),
    *("purchase_order", "buyer_profile", "letter_template", "phrase"),
)
"""The tables of the records that are found. A released one keeps its place."""
NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "supplier": ("sort_name",),
        "product": ("name", "english", "hs_code"),
        "need": ("product", "english"),
        "buying_request": ("title", "category"),
        "search_query": ("saved_as", "clean", "text"),
        "inquiry": ("number", "product"),
        "quote": ("product", "reference"),
        "purchase_order": ("number", "own_reference", "supplier_reference"),
        "buyer_profile": (
            *("label", "company_native", "company_latin", "name_native", "name_latin"),
        ),
        "letter_template": ("name",),
        "phrase": ("topic", "text", "gloss"),
    }
)
"""What each is called by."""
_PROBED = 3
_MOST = 1 << 40
"""More ids than any table gives."""


class Span(NamedTuple):
    """The places of the records of a table: from `first` to `last`, at `first` plus their id."""

    first: int
    last: int


def names_of(table: str) -> Span:
    """Where what the records of a table are called by stands."""
    first = 2 * (KINDS.index(table) + 1) * _MOST
    return Span(first, first + _MOST - 1)


def more_of(table: str) -> Span:
    """Where all else that is said of them stands."""
    first = names_of(table).first + _MOST
    return Span(first, first + _MOST - 1)


def key_at(place: int) -> int:
    """The id of the record that stands at a place."""
    return place % _MOST


Asked = dict[str, str | None]


def parameters(name: str, word: str) -> Asked:
    """What `having` needs of an indexed word."""
    return {name: word, f"{name}_keys": None if is_short(word) else indexed(keys(word))}


def probe(name: str, word: str) -> Asked:
    """What `likely` needs: of a long word but its ends and its middle, which few others have."""
    found = keys(word)
    if len(found) <= _PROBED:
        return parameters(name, word)
    some = (found[0], found[len(found) // 2], found[-1])
    return {name: word, f"{name}_keys": indexed(some)}


def with_keys(reader: Reader, name: str, asked: Asked) -> Asked:
    """The same with the keys that begin with a short word, for who asks more than once."""
    if asked[f"{name}_keys"] is not None:
        return asked
    return {**asked, f"{name}_keys": reader.value(f"SELECT {keys_begun(name)}", asked)}


def having(span: Span, name: str, word: str) -> str:
    """A SELECT of the ids in a span that have an indexed word, whose parameter has this name."""
    return in_index(span.first, _match(name, word), *span, contains("search_index.text", name))


def likely(span: Span, name: str, word: str) -> str:
    """As `having`, ten times as quick: among them may be some that have only parts of the word."""
    return in_index(span.first, _match(name, word), *span)


def _match(name: str, word: str) -> str:
    return f"coalesce(:{name}_keys, {keys_begun(name)})" if is_short(word) else f":{name}_keys"


def kept_has(span: Span, key: str, name: str) -> str:
    """Whether what is kept in a span of the record with this id has the word of a parameter."""
    return text_at(f"{span.first} + {key}", name)


def known_keys(reader: Reader, keys: Iterable[str]) -> set[str]:
    """Those of these keys that any text has."""
    return {row["term"] for row in reader.rows(KEYS_THERE, {"keys": json.dumps([*keys])})}


def texts_like(reader: Reader, pieces: Iterable[Iterable[str]], most: int = 2_000) -> list[str]:
    """The first texts in which all keys of one of these pieces occur."""
    match = " OR ".join(f"({indexed(keys_of_one)})" for keys_of_one in pieces)
    if not match:
        return []
    rows = reader.rows(f"{texts_in_index(':match')} LIMIT {int(most)}", {"match": match})
    return [row["text"] for row in rows]
