"""Suppliers whose name or address is a look-alike, of something genuine or of another supplier."""

from collections.abc import Iterable, Iterator, Mapping

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.lookalikes import host_of, odd_address, odd_words, skeleton
from sourcing_app.domain.values.names import identity
from sourcing_app.store.queries.identity import hashed, maybe_at_like, maybe_named_like
from sourcing_app.store.sqlite.reader import Reader, Row

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


def own_remarks(values: Mapping[str, object]) -> Remarks:
    """What the letters of these fields say by themselves; a contact's begin with contact_."""
    return [
        (field, sentence)
        for field in LOOKED_AT
        if (text := values.get(field))
        for sentence in (odd_words if field in NAMES else odd_address)(str(text))
    ]


class Lookalikes:
    """Everyone there is but one, and those noted, by what the name and the hosts look like."""

    def __init__(self, reader: Reader, but: int = 0) -> None:
        self._reader, self._but = reader, but
        self._stored_names: Mapping[int, list[str]] = {}
        self._stored_hosts: Mapping[int, list[Row]] = {}
        self._ahead: set[str] = set()
        self._names: dict[str, list[str]] = {}
        self._hosts: dict[str, list[str]] = {}

    def ahead(self, several: Iterable[Mapping[str, object]]) -> None:
        """Ask the file at once for whom any of these may be drawn like; they are asked for next."""
        names: set[str] = set()
        hosts: set[str] = set()
        for values in several:
            names.add(skeleton(str(values.get("name") or "")))
            hosts.update(map(skeleton, _hosts(values).values()))
        self._stored_names = maybe_named_like(self._reader, names, self._but)
        self._stored_hosts = maybe_at_like(self._reader, hosts, self._but)
        self._ahead = names | hosts

    def remarks(self, values: Mapping[str, object]) -> Remarks:
        """What the letters say, and whom the name or an address is drawn like."""
        return [*own_remarks(values), *self.like_others(values)]

    def note(self, values: Mapping[str, object]) -> None:
        """Compare with this one too from now on."""
        name = str(values.get("name") or "")
        self._names.setdefault(skeleton(name), []).append(name)
        for host in _hosts(values).values():
            self._hosts.setdefault(skeleton(host), []).append(host)

    def like_others(self, values: Mapping[str, object]) -> Iterator[tuple[str, Sentence]]:
        """Whom the name or an address is drawn like, though it is written otherwise."""
        name = str(values.get("name") or "")
        hosts = _hosts(values)
        if not self._ahead.issuperset(map(skeleton, (name, *hosts.values()))):
            self.ahead([values])
        known = self._named_like(skeleton(name)) if name else []
        if known and identity(name) not in map(identity, known):
            yield "name", _LIKE.put(name=name, other=known[0])
        for field, host in hosts.items():
            there = self._at_like(skeleton(host))
            if there and host not in there:
                yield field, _LIKE.put(name=host, other=there[0])

    def _named_like(self, seen: str) -> list[str]:
        stored = self._stored_names.get(hashed(seen) or 0, ())
        return [*(name for name in stored if skeleton(name) == seen), *self._names.get(seen, ())]

    def _at_like(self, seen: str) -> list[str]:
        rows = self._stored_hosts.get(hashed(seen) or 0, ())
        stored = (host for row in rows for host in _hosts(dict(row)).values())
        return [*(host for host in stored if skeleton(host) == seen), *self._hosts.get(seen, ())]


def _hosts(values: Mapping[str, object]) -> dict[str, str]:
    """The hosts of a supplier's own addresses; mail is often at a host of many."""
    found = {field: host_of(str(values.get(field) or "")) for field in COMPARED[1:]}
    return {field: host for field, host in found.items() if host}
