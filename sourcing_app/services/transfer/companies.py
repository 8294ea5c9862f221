"""Every company an import meets, in the list and in the file, and by what one is known again."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import urlsplit

from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.identity import SupplierKind, store_host
from sourcing_app.domain.values.names import folded, identity
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.services.suppliers.contact_rows import (
    CONTACT_FIELDS,
    contacts_by_supplier,
    same_person,
)
from sourcing_app.services.transfer.rows import Entry
from sourcing_app.store.queries.identity import LAST_DIGITS, Traces, maybe_traced
from sourcing_app.store.queries.suppliers import wholes
from sourcing_app.store.queries.transfer import badges_seen
from sourcing_app.store.sqlite.reader import Reader

_COMPARED = tuple(field.name for field in SUPPLIER if field.synonyms)
"""What another program's file can say of a supplier."""
OF_OFFER = frozenset({"product", "product_url", "price_seen", "currency", "notes"})
"""What two rows of one company may differ in: each tells of another product."""
_ALIBABA = ".en.alibaba.com"
_SHORTEST_PHONE = 7
_BETWEEN_STEPS = 2_000
SAME_STORE = say("Transfer", "the same store page")
SAME_PHONE = say("Transfer", "the same phone number")
SAME_EMAIL = say("Transfer", "the same e-mail address")
SAME_NAME = say("Transfer", "the same name, but other values")
_NOTHING = ("", None, SupplierKind.UNKNOWN)


@dataclass(slots=True)
class Company:
    """
    One company: `supplier_id` of the list, or new from the file.

    `line` is the first line of the file that named it, None while only the list does; `place` is
    where its entry stands among those added or updated.
    """

    values: dict[str, Any]
    contacts: list[Any] = field(default_factory=list)
    badges: set[Badge] = field(default_factory=set)
    supplier_id: int | None = None
    line: int | None = None
    place: int = -1

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

    def _pairs(self, entry: Entry) -> Iterator[tuple[str, Any, Any]]:
        yield from self._own_pairs(entry)
        person = same_person(self.contacts, entry.contact)
        for name in CONTACT_FIELDS:
            yield f"contact_{name}", getattr(person, name, ""), getattr(entry.contact, name)

    def _own_pairs(self, entry: Entry) -> Iterator[tuple[str, Any, Any]]:
        for name in _COMPARED:
            yield name, self.values[name], getattr(entry.fields, name)


class Companies:
    """Whom rows of an import may be: of the list, and of the rows seen so far."""

    def __init__(self) -> None:
        self._by: dict[tuple[str, str], Company] = {}
        self._by_name: dict[str, list[Company]] = {}

    @classmethod
    def met_by(cls, reader: Reader, entries: Iterable[Entry], step: Callable[[], object]) -> Self:
        """Those of the list that may be a company of these rows; the others are not read."""
        known = cls()
        known.read(reader, maybe_traced(reader, traces_of(entries, step), step))
        return known

    def read(self, reader: Reader, ids: Collection[int]) -> None:
        """Know these suppliers of the list, the first ones first."""
        people, badges = contacts_by_supplier(reader, ids), badges_seen(reader, ids)
        for row in wholes(reader, ids):
            values = {name: row[name] for name in _COMPARED}
            values["price_seen"] = unscaled_or_none(row["price_seen"])
            values["kind"] = SupplierKind(row["kind"])
            key = row["id"]
            self.note(Company(values, people.get(key, []), badges.get(key, set()), key))

    def called(self, entry: Entry) -> Company | None:
        """The company of the same number, else the first of the same name, wherever it is."""
        number = self._by.get(("number", entry.fields.external_id))
        return number or next(iter(self._by_name.get(identity(entry.fields.name), ())), None)

    def same(self, entry: Entry) -> Company | None:
        """The company of the same number or code, or of the same name if none speaks against."""
        fields = entry.fields
        for kind, text in (("number", fields.external_id), ("code", fields.credit_code)):
            if text and (kind, text) in self._by:
                return self._by[kind, text]
        same_name = self._by_name.get(identity(fields.name), ())
        return next((each for each in same_name if _may_be(each.values, fields)), None)

    def alike(self, entry: Entry) -> tuple[Company, Sentence] | None:
        """A company of another name that has the same page, phone or address, and which."""
        mine = entry.fields.external_id
        for kind, text, words in _traces(entry.fields.store_url, [entry.contact]):
            there = self._by.get((kind, text))
            numbers = {mine, there.values["external_id"]} - {""} if there else {""}
            if there is not None and len(numbers) < 2:  # noqa: PLR2004 - they do not differ
                return there, words
        return None

    def note(self, company: Company) -> None:
        """Know this company from now on; what is known by the same trace already stays."""
        values = company.values
        self._by_name.setdefault(identity(values["name"]), []).append(company)
        for kind, name in (("number", "external_id"), ("code", "credit_code")):
            if values[name]:
                self._by.setdefault((kind, values[name]), company)
        self.note_traces(company)

    def note_traces(self, company: Company) -> None:
        """Know a company by the addresses it has by now."""
        values = company.values
        for kind, text, _words in _traces(values["store_url"], company.contacts):
            self._by.setdefault((kind, text), company)


def of_entry(entry: Entry, place: int) -> Company:
    """The company a row brings, for the rows behind it."""
    values = {name: getattr(entry.fields, name) for name in _COMPARED}
    return Company(values, [entry.contact], {*entry.badges}, line=entry.line, place=place)


def traces_of(entries: Iterable[Entry], step: Callable[[], object]) -> Traces:
    """By what the companies of these rows may be known already."""
    found = Traces()
    others = {"store": found.hosts, "phone": found.phones, "email": found.mails}
    for done, entry in enumerate(entries):
        if done % _BETWEEN_STEPS == 0:
            step()
        fields = entry.fields
        found.names.add(identity(fields.name))
        found.numbers.update(filter(None, [fields.external_id]))
        found.codes.update(filter(None, [fields.credit_code]))
        for kind, text, _words in _traces(fields.store_url, [entry.contact]):
            others[kind].add(text)
    return found


def _says(name: str, old: Any, new: Any) -> bool:
    """Whether what is recorded says the same already; of notes every line counts."""
    if name == "notes":
        return {*new.splitlines()} <= {*old.splitlines()}
    return bool(old == new)


def _traces(store_url: str, contacts: Sequence[Any]) -> Iterator[tuple[str, str, Sentence]]:
    """By what a company may be known again, with the words for it."""
    host = store_host(store_url) if _ALIBABA in store_url.lower() else ""
    if host.endswith(_ALIBABA):
        yield "store", host, SAME_STORE
    for person in contacts:
        for text in (person.phone, person.whatsapp):
            digits = re.sub(r"\D", "", text or "").lstrip("0")
            if len(digits) >= _SHORTEST_PHONE:
                yield "phone", digits[-LAST_DIGITS:], SAME_PHONE
        if person.email:
            yield "email", folded(person.email), SAME_EMAIL


def _may_be(there: Mapping[str, Any], fields: Any) -> bool:
    """Whether neither numbers, codes nor cities speak against the same name being the same."""
    pairs = (
        {there["external_id"], fields.external_id},
        {there["credit_code"], fields.credit_code},
        {identity(city) for city in (there["city"], fields.city) if city},
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
