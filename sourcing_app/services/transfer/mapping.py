"""Which column of a file is which field of a supplier."""

import re
from collections.abc import Mapping, Sequence

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.spec import FieldSpec
from sourcing_app.domain.records.suppliers import CONTACT, SUPPLIER
from sourcing_app.domain.sentences import say
from sourcing_app.services.suppliers.contact_rows import CONTACT_FIELDS

NOTES = "notes"
_OF_CONTACT = {
    name if name not in SUPPLIER and name != "note" else f"contact_{name}": CONTACT[name]
    for name in CONTACT_FIELDS
}
FIELDS: Mapping[str, FieldSpec] = {
    name: field
    for name, field in {**{field.name: field for field in SUPPLIER}, **_OF_CONTACT}.items()
    if field.synonyms
}
"""The fields a column can go to. Several columns may go to notes, one to each other field."""

_FIELD_OF = {word: name for name, field in FIELDS.items() for word in field.synonyms}


def field_named(name: str) -> str:
    """Return a field's name in `FIELDS`; one of the contact may be written contact_email too."""
    bare = name.removeprefix("contact_")
    return name if name in FIELDS or bare not in _OF_CONTACT else bare


def divided(values: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Tell a supplier's own values from those of its main contact, by the names of each."""
    named = {field_named(name): value for name, value in values.items()}
    contact = {_OF_CONTACT[n].name: value for n, value in named.items() if n in _OF_CONTACT}
    return {n: value for n, value in named.items() if n not in _OF_CONTACT}, contact


def proposed(columns: Sequence[str]) -> dict[str, str]:
    """Return column -> field for every column whose name is understood."""
    found: dict[str, str] = {}
    for column in columns:
        field = _FIELD_OF.get(" ".join(re.findall(r"\w+", column.casefold().replace("_", " "))))
        if field is not None and (field == NOTES or field not in found.values()):
            found[column] = field
    return found


def checked(mapping: Mapping[str, str], columns: Sequence[str]) -> dict[str, str]:
    """Return the mapping in column order; raises Rejected for what does not exist or is missing."""
    for column, field in mapping.items():
        if column not in columns:
            raise Rejected(
                say("Transfer", "The file has no column “{column}”.").put(column=column[:100])
            )
        if field and field_named(field) not in FIELDS:
            raise Rejected(
                say("Transfer", "“{field}” is not a field. Fields: {fields}.").put(
                    field=field[:100], fields=", ".join(FIELDS)
                )
            )
    kept = {column: field_named(mapping[column]) for column in columns if mapping.get(column)}
    for field in set(kept.values()) - {NOTES}:
        if [*kept.values()].count(field) > 1:
            raise Rejected(
                say("Transfer", "Two columns go to “{field}”. Keep one.").put(
                    field=FIELDS[field].words
                )
            )
    if "name" not in kept.values():
        raise Rejected(say("Transfer", "Choose the column that holds the supplier's name."))
    return kept
