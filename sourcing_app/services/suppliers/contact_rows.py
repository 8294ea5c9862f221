"""A supplier's contacts, the main one first, read with plain queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.records.suppliers import CONTACT
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.names import folded
from sourcing_app.store.queries import contacts
from sourcing_app.store.sqlite.reader import Reader, Row
from sourcing_app.store.sqlite.shapes import read_as

P = TypeVar("P")
GONE = say("Contacts", "This contact is no longer in the file.")
CONTACT_FIELDS = tuple(
    field.name for field in CONTACT if field.name not in {"supplier_id", "main", "binned_at"}
)
"""What is typed of a contact."""


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person at a supplier; `main` is true of exactly one where there is any."""

    id: int
    main: bool
    name: str
    position: str
    email: str
    phone: str
    wechat: str
    whatsapp: str
    note: str
    binned: bool

    @property
    def title(self) -> str:
        """What it is called by: the name, else the first way to reach it."""
        return next((text for field in CONTACT.title if (text := getattr(self, field))), "")

    @property
    def ways(self) -> tuple[str, ...]:
        """How to reach it."""
        return tuple(filter(None, (self.email, self.phone, self.wechat, self.whatsapp)))


def contact(reader: Reader, contact_id: int) -> ContactRow:
    """One contact, also from the Bin; raises NotFound."""
    row = contacts.one(reader, contact_id)
    if row is None:
        raise NotFound(GONE)
    near = contacts_of(reader, row["supplier_id"])
    return next((each for each in near if each.id == contact_id), _line(row, main=False))


def contacts_of(reader: Reader, supplier_id: int) -> tuple[ContactRow, ...]:
    """A supplier's contacts without those in the Bin, the main one first."""
    rows = contacts.of_supplier(reader, supplier_id)
    return tuple(_line(row, main=place == 0) for place, row in enumerate(rows))


def contacts_by_supplier(reader: Reader, suppliers: Iterable[int]) -> dict[int, list[ContactRow]]:
    """The contacts of these suppliers without those in the Bin, by supplier, the main one first."""
    found: defaultdict[int, list[ContactRow]] = defaultdict(list)
    for row in contacts.of_suppliers(reader, suppliers):
        there = found[row["supplier_id"]]
        there.append(_line(row, main=not there))
    return found


def same_person(people: Sequence[P], wanted: Any) -> P | None:
    """
    Which of a supplier's contacts, the main one first, another program's contact is.

    It has the same name or the same way to reach it; one without a name, on either side, is the
    main one. None where it is somebody else.
    """
    found = next((each for each in people if _is_same(each, wanted)), None)
    if found is None and people and not (wanted.name and getattr(people[0], "name", "")):
        return people[0]
    return found


def _is_same(one: Any, other: Any) -> bool:
    pairs = ((getattr(one, name), getattr(other, name)) for name in CONTACT.title)
    return any(mine and other and folded(mine) == folded(other) for mine, other in pairs)


def _line(row: Row, *, main: bool) -> ContactRow:
    return read_as(ContactRow, row, main=main, binned=row["binned_at"] is not None)
