"""Suppliers whose name or address is a look-alike, of something genuine or of another supplier."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.lookalikes import (
    host_of,
    is_plain,
    odd_address,
    odd_words,
    skeletons,
)
from sourcing_app.domain.values.names import identity
from sourcing_app.store.queries.identity import maybe_at_like, maybe_named_like
from sourcing_app.store.sqlite.reader import Reader

NAMES = ("name", "contact_name")
ADDRESSES = ("store_url", "website", "product_url", "contact_email")
COMPARED = ("name", "store_url", "website")
"""The fields that are compared with those of every other supplier."""

LOOKED_AT = (*NAMES, *ADDRESSES)
"""The fields whose letters are looked at; the legal name is Chinese by right."""

Remarks = list[tuple[str, Sentence]]
"""Each with the field it is about."""

_LIKE = say(
    "Lookalikes",
    "“{name}” looks like “{other}”, which is recorded already, but is written with other letters.",
)


class Drawn(NamedTuple):
    """
    What a supplier's name and the hosts of its own addresses look like.

    `own` is what the letters say by themselves, `hosts` are the fields of addresses with their
    hosts and what those look like.
    """

    own: Sequence[tuple[str, Sentence]]
    name: str
    skeleton: str
    hosts: Sequence[tuple[str, str, str]]


def drawn(columns: Mapping[str, Sequence[str]]) -> list[Drawn]:
    """What each of several suppliers looks like, given by all fields of `LOOKED_AT`."""
    names = columns["name"]
    own: list[Remarks] = [[] for _ in names]
    for place, remark in _own(columns):
        own[place].append(remark)
    hosts: list[list[tuple[str, str, str]]] = [[] for _ in names]
    for field in COMPARED[1:]:
        its = [host_of(address) if address else "" for address in columns[field]]
        for mine, host, shape in zip(hosts, its, _skeletons(its), strict=True):
            if host:
                mine.append((field, host, shape))
    return [*map(Drawn, own, names, _skeletons(names), hosts)]


def own_remarks(values: Mapping[str, object]) -> Remarks:
    """What the letters of these fields say by themselves; a contact's begin with contact_."""
    return [remark for _place, remark in _own(_alone(values))]


def _alone(values: Mapping[str, object]) -> dict[str, list[str]]:
    return {field: [str(values.get(field) or "")] for field in LOOKED_AT}


def _own(columns: Mapping[str, Sequence[str]]) -> Iterator[tuple[int, tuple[str, Sentence]]]:
    """What the letters of several suppliers say, field by field, each with its place."""
    for field, texts in columns.items():
        if is_plain("".join(texts)):
            continue
        is_usual, look = (str.isascii, odd_words) if field in NAMES else (is_plain, odd_address)
        for place, text in enumerate(texts):
            if not is_usual(text):
                yield from ((place, (field, sentence)) for sentence in look(text))


def _skeletons(texts: Sequence[str]) -> Sequence[str]:
    return skeletons(texts) if any(texts) else texts


class Lookalikes:
    """Everyone there is but one, and those noted, by what the name and the hosts look like."""

    def __init__(self, reader: Reader, but: int = 0) -> None:
        self._reader, self._but = reader, but
        self._stored_names: Mapping[str, Sequence[str]] = {}
        self._stored_hosts: Mapping[str, Sequence[str]] = {}
        self._ahead: set[str] = set()
        self._names: dict[str, str | list[str]] = {}
        self._hosts: dict[str, str | list[str]] = {}

    def ahead(self, several: Sequence[Drawn]) -> None:
        """Ask the file at once for whom any of these may be drawn like; they are asked for next."""
        names = {each.skeleton for each in several}
        hosts = {shape for each in several for _field, _host, shape in each.hosts}
        self._stored_names = _by_shape(maybe_named_like(self._reader, names, self._but), names)
        rows = maybe_at_like(self._reader, hosts, self._but)
        there = [host for row in rows for host in _hosts(dict(row)).values()]
        self._stored_hosts = _by_shape(there, hosts)
        self._ahead = names | hosts

    def remarks(self, values: Mapping[str, object]) -> Remarks:
        """What the letters say, and whom the name or an address is drawn like."""
        (seen,) = drawn(_alone(values))
        return self.remarks_on(seen)

    def like_others(self, values: Mapping[str, object]) -> Iterator[tuple[str, Sentence]]:
        """Whom the name or an address is drawn like, though it is written otherwise."""
        (seen,) = drawn(_alone(values))
        return self._like_others(seen)

    def remarks_on(self, seen: Drawn) -> Remarks:
        """As `remarks`, of one that is drawn already."""
        return [*seen.own, *self._like_others(seen)]

    def note(self, seen: Drawn) -> None:
        """Compare with this one too from now on."""
        _note(self._names, seen.skeleton, seen.name)
        for _field, host, shape in seen.hosts:
            _note(self._hosts, shape, host)

    def _like_others(self, seen: Drawn) -> Iterator[tuple[str, Sentence]]:
        shapes = [seen.skeleton, *[shape for _field, _host, shape in seen.hosts]]
        if not self._ahead.issuperset(shapes):
            self.ahead([seen])
        known = _known(self._stored_names, self._names, seen.skeleton) if seen.name else ()
        if known and identity(seen.name) not in map(identity, known):
            yield "name", _LIKE.put(name=seen.name, other=known[0])
        for field, host, shape in seen.hosts:
            there = _known(self._stored_hosts, self._hosts, shape)
            if there and host not in there:
                yield field, _LIKE.put(name=host, other=there[0])


def _by_shape(texts: Sequence[str], wanted: Container[str]) -> dict[str, list[str]]:
    """Those of several texts that are drawn as one that is wanted."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for text, shape in zip(texts, skeletons(texts), strict=True):
        if shape in wanted:
            found[shape].append(text)
    return found


def _note(noted: dict[str, str | list[str]], shape: str, text: str) -> None:
    """Keep a text beside others of the same shape; most shapes have one."""
    known = noted.setdefault(shape, text)
    if isinstance(known, list):
        known += [] if text in known else [text]
    elif known != text:
        noted[shape] = [known, text]


def _known(
    stored: Mapping[str, Sequence[str]], noted: Mapping[str, str | list[str]], shape: str
) -> Sequence[str]:
    more = noted.get(shape, ())
    there = stored.get(shape, ())
    return [*there, *([more] if isinstance(more, str) else more)] if there or more else ()


def _hosts(values: Mapping[str, object]) -> dict[str, str]:
    """The hosts of a supplier's own addresses; mail is often at a host of many."""
    found = {}
    for field in COMPARED[1:]:
        address = values.get(field)
        if address and (host := host_of(str(address))):
            found[field] = host
    return found
