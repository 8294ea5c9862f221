"""The suppliers that are in the file already, found again by number or by name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.values.names import identity
from sourcing_app.services.suppliers.contact_rows import (
    CONTACT_FIELDS,
    ContactRow,
    contacts_by_supplier,
    same_person,
)
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.store.queries.suppliers import everyone
from sourcing_app.store.sqlite.reader import Reader

_COMPARED = tuple(field.name for field in SUPPLIER if field.synonyms)
"""What another program's file can say of a supplier."""


@dataclass(frozen=True, slots=True)
class There:
    """A supplier of the sourcing file as an import sees it."""

    id: int
    values: Mapping[str, str]
    contacts: Sequence[ContactRow]

    def compare(
        self, fields: SupplierFields, contact: ContactFields
    ) -> tuple[list[str], list[str]]:
        """Return the fields that are blank here and given there, and those that differ."""
        pairs = [*self._pairs(fields, contact)]
        news = [name for name, old, new in pairs if new and not old]
        return news, [name for name, old, new in pairs if new and old and new != old]

    def _pairs(
        self, fields: SupplierFields, contact: ContactFields
    ) -> Iterator[tuple[str, str, str]]:
        for name in _COMPARED:
            yield name, self.values[name], getattr(fields, name)
        person = same_person(self.contacts, contact)
        for name in CONTACT_FIELDS:
            yield f"contact_{name}", getattr(person, name, ""), getattr(contact, name)


class ExistingSuppliers:
    """Everyone there is, and every row of the import seen so far."""

    def __init__(self, reader: Reader) -> None:
        self._by_number: dict[str, There] = {}
        self._by_name: dict[str, list[There]] = {}
        self._lines: dict[str, int] = {}
        people = contacts_by_supplier(reader)
        for row in everyone(reader):
            values = {name: row[name] for name in _COMPARED}
            there = There(row["id"], values, people.get(row["id"], ()))
            self._by_name.setdefault(identity(row["name"]), []).append(there)
            if row["external_id"]:
                self._by_number[row["external_id"]] = there

    def find(self, fields: SupplierFields) -> There | None:
        """The same number, or else the same name where numbers and cities do not speak against."""
        by_number = self._by_number.get(fields.external_id) if fields.external_id else None
        if by_number is not None:
            return by_number
        same_name = self._by_name.get(identity(fields.name), ())
        return next((there for there in same_name if _may_be(there, fields)), None)

    def line_of_twin(self, fields: SupplierFields) -> int | None:
        """The earlier line of this import that named the same supplier, or None."""
        return self._lines.get(_key(fields))

    def note(self, fields: SupplierFields, line: int) -> None:
        """Remember a row of this import."""
        self._lines[_key(fields)] = line


def _key(fields: SupplierFields) -> str:
    return fields.external_id or f"\0{identity(fields.name)}\0{identity(fields.city)}"


def _may_be(there: There, fields: SupplierFields) -> bool:
    numbers = {there.values["external_id"], fields.external_id} - {""}
    cities = {identity(city) for city in (there.values["city"], fields.city) if city}
    return len(numbers) < 2 and len(cities) < 2  # noqa: PLR2004 - one or none: nothing differs
