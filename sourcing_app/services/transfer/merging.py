"""Further rows of one company: what they add to its first row, or to what is in the list."""

from collections.abc import Mapping, Sequence
from typing import Any

from sourcing_app.domain.values.names import folded
from sourcing_app.domain.values.numbers import unmistakable
from sourcing_app.services.suppliers.contact_rows import same_person
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.companies import OF_OFFER, Company
from sourcing_app.services.transfer.rows import (
    NOBODY,
    Entry,
    contact_fields,
    own_fields,
    values_of,
)

CONTACT_ = "contact_"
"""How the names of a contact's fields begin among those of a row."""


def is_another_offer(company: Company, entry: Entry) -> bool:
    """Whether a row tells of another product than the one the company is recorded with."""
    mine, known = entry.fields.product, company.said("product")
    return bool(mine and known) and folded(mine) != folded(known)


def merged(
    company: Company, before: Entry | None, entry: Entry, news: Sequence[str], beside: str = ""
) -> Entry | None:
    """
    The entry of a company with what another row adds, None where it adds nothing.

    `before` is its entry so far, None for one that stands only in the list; `news` are the fields
    that are blank so far. Another product than the first becomes a line of the notes, once, and so
    does what stands `beside` the recorded values.
    Raises Invalid where the notes become too long.
    """
    other = is_another_offer(company, entry)
    own = {name for name in news if not name.startswith(CONTACT_)} - (OF_OFFER if other else set())
    added = {name: value for name, value in entry.fields._asdict().items() if name in own}
    note = _offer(company, entry) if other else ""
    if beside and beside not in company.said("notes"):
        note = _lines(note, beside)
    badges = entry.badges - company.badges
    person = any(name.startswith(CONTACT_) for name in news)
    if not (added or person or note or badges):
        return None
    known = company.said("notes")
    company.learn({**added, "notes": _lines(added.get("notes", known), note)})
    company.badges |= badges
    after = _of_list(company, entry) if before is None else before
    after = after._replace(
        fields=_filled(after, added, note),
        note=_lines(after.note, note) if company.supplier_id and known else after.note,
        badges=after.badges | badges,
    )
    return _with_person(company, after, entry.contact) if person else after


def _of_list(company: Company, entry: Entry) -> Entry:
    """An entry that adds nothing yet to a supplier of the list."""
    return entry._replace(
        fields=values_of(SupplierFields.checked(name=entry.fields.name)),
        contact=NOBODY,
        supplier_id=company.supplier_id,
        badges=frozenset(),
    )


def _filled(entry: Entry, added: Mapping[str, Any], note: str) -> Any:
    notes = _lines(str(added.get("notes", "")) or entry.fields.notes, note)
    return values_of(own_fields(entry.fields).changed(**{**added, "notes": notes}))


def _with_person(company: Company, entry: Entry, contact: Any) -> Entry:
    """The entry with another contact, or with what is blank of one it has."""
    people = [each for each in (entry.contact, *entry.others) if each != NOBODY]
    row = same_person(people, contact)
    if row is None:
        people.append(contact)
    else:
        blank = {n: v for n, v in contact._asdict().items() if v and not getattr(row, n)}
        people[people.index(row)] = values_of(contact_fields(row).changed(**blank))
    if company.supplier_id is None:
        company.contacts = people
    elif same_person(company.contacts, contact) is None:
        company.contacts = [*company.contacts, contact]
    return entry._replace(contact=people[0], others=tuple(people[1:]))


def _offer(company: Company, entry: Entry) -> str:
    """The line of the notes for another product; "" where the same line is there already."""
    fields, known = entry.fields, company.said("notes").splitlines()
    price = fields.price_seen
    parts = (
        fields.product,
        f"{unmistakable(price)} {fields.currency}".strip() if price is not None else "",
        fields.product_url,
        *(line for line in fields.notes.splitlines() if line not in known),
    )
    line = ", ".join(filter(None, parts))
    return "" if line in known else line


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))
