"""Suppliers found again by a name, a host, a number or a person: the same, or drawn like it."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import islice
from struct import Struct

from sourcing_app.store.sqlite.dialect import (
    THESE,
    are_no_digits,
    end_of,
    ending,
    has_more_than_ascii,
    has_other_than,
    listed,
    small,
    without,
)
from sourcing_app.store.sqlite.reader import Reader, Row, id_list

_NUMBER = Struct(">q")
_BYTES = _NUMBER.size
_SAME = (
    "SELECT id, name, city, store_url, binned_at FROM supplier WHERE identity = :identity UNION "
    "SELECT id, name, city, store_url, binned_at FROM supplier WHERE host = :host ORDER BY id"
)
_NAMED_LIKE = f"SELECT id, name FROM supplier WHERE drawn_name {THESE} AND id <> :but ORDER BY id"
_AT = "SELECT id, store_url, website FROM supplier"
_AT_LIKE = (
    f"{_AT} WHERE drawn_store {THESE} AND id <> :but UNION "
    f"{_AT} WHERE drawn_site {THESE} AND id <> :but ORDER BY id"
)
_CALLED = f"SELECT id FROM supplier WHERE identity {THESE}"
_WITH_STORE_AT = f"SELECT id FROM supplier WHERE host {THESE}"
_NUMBERED = (
    f"SELECT id FROM supplier WHERE (external_id <> '' AND external_id {listed('numbers')}) "
    f"OR (credit_code <> '' AND credit_code {listed('codes')})"
)
_LAST_CONTACT = "SELECT coalesce(max(id), 0) FROM supplier_contact"
_CONTACTS_AT_ONCE = 100_000
_TEXTS_AT_ONCE = 5_000
LAST_DIGITS = 10
"""So many digits at the end of a phone number tell whose it is, however its country is written."""
_WRITTEN_WITH = " -+()."
_TOLD_APART_BY = 6
"""A look at so many last characters, where they are digits, spares most numbers the rest."""


def _ends_with(column: str) -> str:
    """Whether a phone number may end with the digits asked for: other signs leave it open."""
    digits, last = without(column, _WRITTEN_WITH), end_of(column, _TOLD_APART_BY)
    return (
        f"({column} <> '' AND ({last} {listed('ends')} OR {are_no_digits(last, _TOLD_APART_BY)}) "
        f"AND ({ending(digits, LAST_DIGITS)} {listed('phones')} "
        f"OR {has_other_than(digits, '0-9')}))"
    )


_REACHED = (
    "SELECT supplier_id FROM supplier_contact "
    "WHERE id BETWEEN :first AND :last AND binned_at IS NULL AND ("
    f"(email <> '' AND ({small('email')} {listed('mails')} OR {has_more_than_ascii('email')})) "
    f"OR {_ends_with('phone')} OR {_ends_with('whatsapp')})"
)


@dataclass(frozen=True, slots=True)
class Sought:
    """
    By what suppliers are sought, as it is compared.

    Identities of names, hosts of stores, numbers of another program, credit codes, the last digits
    of phone numbers, folded e-mail addresses.
    """

    names: set[str] = field(default_factory=set)
    hosts: set[str] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    codes: set[str] = field(default_factory=set)
    phones: set[str] = field(default_factory=set)
    mails: set[str] = field(default_factory=set)


def hashed(text: str) -> int | None:
    """A number that stands for a text in an index; None for "". Two texts may share one."""
    if not text:
        return None
    try:
        data = text.encode()
    except UnicodeEncodeError:
        data = text.encode("utf-8", "surrogatepass")
    (number,) = _NUMBER.unpack(blake2b(data, digest_size=_BYTES).digest())
    return int(number)


def maybe_same(reader: Reader, identity: str, host: str) -> list[Row]:
    """Suppliers that may have this identity or this store's host, in order; compare the texts."""
    return reader.rows(_SAME, {"identity": hashed(identity), "host": hashed(host)})


def maybe_traced(reader: Reader, sought: Sought, step: Callable[[], object]) -> set[int]:
    """
    The ids of all suppliers that have one of these traces, and of some that only may.

    Names and hosts are found along their indexes; numbers, codes, phones and addresses by one pass
    over all suppliers or contacts, which is left out where none is asked for. `step` is called
    between pieces of it, and may stop it.
    """
    found: set[int] = set()
    for query, texts in ((_CALLED, sought.names), (_WITH_STORE_AT, sought.hosts)):
        for some in _pieces(texts):
            step()
            found.update(reader.ids(query, {"ids": _hashes(some)}))
    if sought.numbers or sought.codes:
        numbered = {"numbers": _texts(sought.numbers), "codes": _texts(sought.codes)}
        found.update(reader.ids(_NUMBERED, numbered))
    if sought.phones or sought.mails:
        asked = {
            "phones": _texts(sought.phones),
            "ends": _texts({phone[-_TOLD_APART_BY:] for phone in sought.phones}),
            "mails": _texts(sought.mails),
        }
        for first in range(0, int(reader.value(_LAST_CONTACT)) + 1, _CONTACTS_AT_ONCE):
            step()
            piece = {"first": first, "last": first + _CONTACTS_AT_ONCE - 1}
            found.update(reader.ids(_REACHED, {**asked, **piece}))
    return found


def maybe_named_like(reader: Reader, skeletons: Iterable[str], but: int) -> list[str]:
    """Names that may have one of these skeletons, in order, without that of one supplier."""
    rows = reader.rows(_NAMED_LIKE, {"ids": _hashes(skeletons), "but": but})
    return [row["name"] for row in rows]


def maybe_at_like(reader: Reader, skeletons: Iterable[str], but: int) -> list[Row]:
    """Addresses of suppliers a host of which may have one of these skeletons, as with names."""
    return reader.rows(_AT_LIKE, {"ids": _hashes(skeletons), "but": but})


def _hashes(texts: Iterable[str]) -> str:
    return id_list(number for text in texts if (number := hashed(text)) is not None)


def _texts(texts: Iterable[str]) -> str:
    """A list for a query, written in pieces: no other thread runs while one is written."""
    return f"[{','.join(json.dumps(some)[1:-1] for some in _pieces(texts))}]"


def _pieces(texts: Iterable[str]) -> Iterator[list[str]]:
    left = iter(texts)
    while some := [*islice(left, _TEXTS_AT_ONCE)]:
        yield some
