"""Every company an import meets, in the list and in the file, and by what one is known again."""

import re
from collections import defaultdict, namedtuple
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain
from typing import Any, NamedTuple, Self
from urllib.parse import urlsplit

from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.identity import SupplierKind, store_host
from sourcing_app.domain.suppliers.stages import SupplierStage
from sourcing_app.domain.values.names import folded, identities, identity
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.services.suppliers.contact_rows import (
    CONTACT_FIELDS,
    contacts_by_supplier,
    same_person,
)
from sourcing_app.services.transfer.entries import PackedEntries
from sourcing_app.services.transfer.marks import Marks
from sourcing_app.services.transfer.rows import Entry
from sourcing_app.store.queries.identity import LAST_DIGITS, Sought, maybe_traced
from sourcing_app.store.queries.suppliers import wholes
from sourcing_app.store.queries.transfer import badges_seen
from sourcing_app.store.sqlite.reader import Reader

_COMPARED = tuple(field.name for field in SUPPLIER if field.synonyms)
"""What another program's file can say of a supplier."""
_Listed: Any = namedtuple("_Listed", _COMPARED)  # type: ignore[misc] # said in SUPPLIER  # noqa: PYI024
OF_OFFER = frozenset({"product", "product_url", "price_seen", "currency", "moq", "unit", "notes"})
"""What two rows of one company may differ in: each tells of another product."""
_TELLING = frozenset(
    {
        *("credit_code", "legal_name", "website", "store_url", "address"),
        *("contact_email", "contact_phone", "contact_whatsapp", "contact_wechat"),
    }
)
"""What no two companies share."""
_ALIBABA = ".en.alibaba.com"
_NO_DIGITS = re.compile(r"\D+")
_SHORTEST_PHONE = 7
_AT_ONCE = 1_000
_EVERY_LINE = range(1 << 62)
_USUAL_SIGNS = str.maketrans("", "", " -+().")
SAME_STORE = say("Transfer", "the same store page")
SAME_PHONE = say("Transfer", "the same phone number")
SAME_EMAIL = say("Transfer", "the same e-mail address")
SAME_NAME = say("Transfer", "the same name, but other values")
SAME_NUMBER = say("Transfer", "the same number, but another name")
_NOTHING = ("", None, SupplierKind.UNKNOWN, SupplierStage.PROSPECT)


_KINDS = (
    *(("store", SAME_STORE), ("phone", SAME_PHONE), ("phone", SAME_PHONE)),
    ("email", SAME_EMAIL),
)
"""By what a company may be known again besides its name, with the words for it."""
_PERSON = _KINDS[1:]
Traces = tuple[str, ...]
"""The texts of `_KINDS` in their order, "" for one that says nothing."""


class Known(NamedTuple):
    """By what a row may be known again: its name as it is compared, and its traces."""

    name: str
    traces: Traces


@dataclass(slots=True)
class Company:
    """
    One company: `supplier_id` of the list, or new from the file.

    `told` is what the list says of it, or the row that brought it. `line` is the first line of
    the file that named it, None while only the list does; `entry` is what the import brings of it
    so far, `place` is where that stands among those added or updated.
    """

    told: Any
    entry: Entry | None = None
    contacts: Sequence[Any] = ()
    badges: AbstractSet[Badge] = frozenset()
    supplier_id: int | None = None
    line: int | None = None
    place: int = -1

    @property
    def values(self) -> Mapping[str, Any]:
        """What is known of it, by the names of fields."""
        return {name: self.said(name) for name in _COMPARED}

    def said(self, name: str) -> Any:
        """What is known of one field."""
        told = self.told.fields if isinstance(self.told, Entry) else self.told
        return getattr(told, name)

    def learn(self, news: Mapping[str, Any]) -> None:
        """Know these values from now on."""
        self.told = _Listed(**{**self.values, **news})

    def differing(self, entry: Entry) -> tuple[list[str], list[str]]:
        """The names of the fields that are blank here and given there, and of those that differ."""
        pairs = [*self._pairs(entry)]
        news = [name for name, old, new in pairs if new not in _NOTHING and old in _NOTHING]
        both = [each for each in pairs if each[1] not in _NOTHING and each[2] not in _NOTHING]
        return news, [name for name, old, new in both if not _says(name, old, new)]

    def contradicts(self, entry: Entry) -> bool:
        """Whether a row of the same file says something else of the company itself."""
        return any(
            old not in _NOTHING and new not in _NOTHING and _bare(name, old) != _bare(name, new)
            for name, old, new in self._own_pairs(entry)
            if name not in OF_OFFER
        )

    def is_another(self, entry: Entry) -> bool:
        """
        Whether a row has the number of this company, but nothing else that tells it.

        Lists of two programs number their companies from 1: the number alone joins none.
        """
        mine = entry.fields
        if mine.external_id in _NOTHING or identity(mine.name) == identity(self.said("name")):
            return False
        return not any(
            old == new and new not in _NOTHING
            for name, old, new in self._pairs(entry)
            if name in _TELLING
        )

    def _pairs(self, entry: Entry) -> Iterator[tuple[str, Any, Any]]:
        yield from self._own_pairs(entry)
        person = same_person(self.contacts, entry.contact)
        for name in CONTACT_FIELDS:
            yield f"contact_{name}", getattr(person, name, ""), getattr(entry.contact, name)

    def _own_pairs(self, entry: Entry) -> Iterator[tuple[str, Any, Any]]:
        for name in _COMPARED:
            yield name, self.said(name), getattr(entry.fields, name)


class Companies:
    """Whom rows of an import may be: of the list, and of the rows seen so far."""

    def __init__(self) -> None:
        self._by: defaultdict[str, dict[str, Company]] = defaultdict(dict)
        self._by_name: dict[str, list[Company]] = {}
        self._meeting: Container[int] = _EVERY_LINE
        self._last: tuple[int, Known] | None = None

    @classmethod
    def met_by(cls, reader: Reader, entries: PackedEntries, step: Callable[[], object]) -> Self:
        """
        Those of the list that may be a company of these rows; the others are not read.

        Nor are those rows kept that have nothing in common with any other, or with the list.
        """
        known, found, marks = cls(), Sought(), Marks()
        phones = found.phones
        kinds = (found.names, found.numbers, found.codes, found.hosts, phones, phones, found.mails)
        for some in entries.batches():
            step()
            rows = [*map(Known, identities([each.fields.name for each in some]), _traces(some))]
            for entry, its in zip(some, rows, strict=True):
                marks.note(entry.line, _texts(entry, its), kinds)
        known.read(reader, maybe_traced(reader, found, step), step)
        step()
        known._meeting = marks.lines_with(known._texts())
        return known

    def read(
        self, reader: Reader, ids: Collection[int], step: Callable[[], object] = lambda: None
    ) -> None:
        """Know these suppliers of the list, the first ones first; `step` may stop it."""
        keys = sorted(ids)
        for at in range(0, len(keys), _AT_ONCE):
            step()
            self._read(reader, keys[at : at + _AT_ONCE])

    def _read(self, reader: Reader, ids: Collection[int]) -> None:
        people, badges = contacts_by_supplier(reader, ids), badges_seen(reader, ids)
        for row in wholes(reader, ids):
            values = {name: row[name] for name in _COMPARED}
            values["price_seen"] = unscaled_or_none(row["price_seen"])
            values["moq"] = unscaled_or_none(row["moq"])
            values["kind"] = SupplierKind(row["kind"])
            values["stage"] = SupplierStage(row["stage"])
            key, told = row["id"], _Listed(**values)
            self.note(Company(told, None, people.get(key, []), badges.get(key, set()), key))

    def may_meet(self, entry: Entry) -> bool:
        """Whether a row may be a company of the list, or of another row."""
        return entry.line in self._meeting

    def called(self, entry: Entry) -> Company | None:
        """The company of the same number, else the first of the same name, wherever it is."""
        number = self._by["number"].get(entry.fields.external_id)
        return number or next(iter(self._by_name.get(self._row(entry).name, ())), None)

    def same(self, entry: Entry) -> Company | None:
        """The company of the same number or code, or of the same name if none speaks against."""
        fields = entry.fields
        for kind, text in (("number", fields.external_id), ("code", fields.credit_code)):
            if text and text in self._by[kind]:
                return self._by[kind][text]
        same_name = self._by_name.get(self._row(entry).name, ())
        return next((each for each in same_name if _may_be(each, fields)), None)

    def alike(self, entry: Entry) -> tuple[Company, Sentence] | None:
        """A company of another name that has the same page, phone or address, and which."""
        mine = entry.fields.external_id
        by = self._by
        for (kind, words), text in zip(_KINDS, self._row(entry).traces, strict=True):
            there = by[kind].get(text) if text else None
            if there is None:
                continue
            if len({mine, there.said("external_id")} - {""}) < 2:  # noqa: PLR2004 - they do not differ
                return there, words
        return None

    def note(self, company: Company) -> None:
        """Know this company from now on; what is known by the same trace already stays."""
        row = self._row(company.told) if isinstance(company.told, Entry) else None
        name = row.name if row else identity(company.said("name"))
        self._by_name.setdefault(name, []).append(company)
        for kind, field in (("number", "external_id"), ("code", "credit_code")):
            text = company.said(field)
            if text:
                self._by[kind].setdefault(text, company)
        if row is None:
            self.note_traces(company)
        else:
            self._know_by(company, _KINDS, row.traces)

    def note_traces(self, company: Company) -> None:
        """Know a company by the addresses it has by now."""
        self._know_by(company, _KINDS[:1], (_store(company.said("store_url")),))
        for person in company.contacts:
            self._know_by(company, _PERSON, _of_person(person))

    def _know_by(
        self, company: Company, kinds: Iterable[tuple[str, Sentence]], texts: Iterable[str]
    ) -> None:
        by = self._by
        for (kind, _words), text in zip(kinds, texts, strict=True):
            if text:
                by[kind].setdefault(text, company)

    def _row(self, entry: Entry) -> Known:
        if self._last is None or self._last[0] != entry.line:
            found = Known(identity(entry.fields.name), next(_traces([entry])))
            self._last = (entry.line, found)
        return self._last[1]

    def _texts(self) -> Iterator[str]:
        """All by which those known so far are known."""
        return chain(self._by_name, *self._by.values())


def of_entry(entry: Entry, place: int) -> Company:
    """The company a row brings, for the rows behind it."""
    return Company(entry, entry, (entry.contact,), entry.badges, line=entry.line, place=place)


def _texts(entry: Entry, known: Known) -> tuple[str, ...]:
    """All by which a row may be known again; the same phone twice is in common with nobody."""
    host, phone, whatsapp, mail = known.traces
    fields, other = entry.fields, whatsapp if whatsapp != phone else ""
    return (known.name, fields.external_id, fields.credit_code, host, phone, other, mail)


def _says(name: str, old: Any, new: Any) -> bool:
    """Whether what is recorded says the same already; of notes every line counts."""
    if name == "notes":
        return {*new.splitlines()} <= {*old.splitlines()}
    return bool(old == new)


def _traces(entries: Sequence[Entry]) -> Iterator[Traces]:
    for entry in entries:
        yield (_store(entry.fields.store_url), *_of_person(entry.contact))


def _store(address: str) -> str:
    host = store_host(address) if _ALIBABA in address.lower() else ""
    return host if host.endswith(_ALIBABA) else ""


def _of_person(person: Any) -> Traces:
    return _digits(person.phone), _digits(person.whatsapp), folded(person.email)


def _digits(number: str) -> str:
    """The last digits of a phone number; "" for one too short to tell anybody."""
    if not number:
        return ""
    bare = number.translate(_USUAL_SIGNS)
    digits = (bare if bare.isdecimal() else _NO_DIGITS.sub("", number)).lstrip("0")
    return digits[-LAST_DIGITS:] if len(digits) >= _SHORTEST_PHONE else ""


def _may_be(there: Company, fields: Any) -> bool:
    """Whether neither numbers, codes nor cities speak against the same name being the same."""
    pairs = (
        {there.said("external_id"), fields.external_id},
        {there.said("credit_code"), fields.credit_code},
        {identity(city) for city in (there.said("city"), fields.city) if city},
    )
    return all(len(pair - {""}) < 2 for pair in pairs)  # noqa: PLR2004 - one or none: no difference


def _bare(name: str, value: Any) -> Any:
    """A value as two rows are compared: spelling of a name or an address does not matter."""
    if name == "name":
        return identity(value)
    if name in {"website", "store_url"}:
        parts = urlsplit(value)
        return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/")
    return folded(value) if isinstance(value, str) else value
