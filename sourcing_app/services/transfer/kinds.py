"""The kinds of records that come in as tables, and the fields a column of each can go to."""

from collections.abc import Mapping, Sequence

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.tables.lines import SourceTable
from sourcing_app.services.transfer import mapping, record_columns
from sourcing_app.services.transfer.columns import COLUMNS
from sourcing_app.services.transfer.record_columns import READ

SUPPLIERS, CONTACTS, PAYMENTS = "suppliers", "contacts", "payments"
IMPORTED = (SUPPLIERS, CONTACTS, *READ)
"""In the order in which they build on each other."""


_NO_IMPORT = say("Transfer", "Records of this kind do not come in as a table: {kind}")


def refuse_unread(kind: str) -> None:
    """Raise Rejected for a kind that goes out only."""
    if kind not in IMPORTED:
        raise Rejected(_NO_IMPORT.put(kind=kind))


def fields_of(kind: str) -> Mapping[str, Sentence]:
    """The fields that a column can go to, with their words."""
    if kind in READ:
        return {column.key: column.words for column in READ[kind]}
    return {name: field.words for name, field in mapping.FIELDS.items()}


def keeps_notes(kind: str) -> bool:
    """Whether a column without a field goes to the notes; of other kinds it is left out."""
    return mapping.NOTES in fields_of(kind)


def field_words(kind: str, name: str) -> Sentence | None:
    """The words of a field as remarks name it; None for none."""
    return fields_of(kind).get(name if kind in READ else mapping.field_named(name))


def columns_proposed(kind: str, table: SourceTable) -> dict[str, str]:
    """Return column -> field for every column that is understood."""
    if kind in READ:
        return record_columns.recognised(kind, table.columns)
    return mapping.proposed(table.columns, table.lines, named=table.named)


def kind_told(table: SourceTable) -> str | None:
    """The kind of which a table has every column and no other; None where that is not sure."""
    for kind in IMPORTED if table.named else ():
        found = columns_proposed(kind, table)
        if len(found) == len(table.columns) and {*found.values()} == _exported(kind):
            return kind
    return None


def _exported(kind: str) -> set[str]:
    """The fields that the columns of an export go to: a contact's supplier is named there."""
    keys = {column.key for column in COLUMNS[kind]}
    return keys if kind != CONTACTS else keys - {"supplier"} | {mapping.NAME}


def columns_checked(kind: str, chosen: Mapping[str, str], columns: Sequence[str]) -> dict[str, str]:
    """Return the mapping in column order; raises Rejected for what is wrong or missing."""
    if kind in READ:
        return record_columns.checked_columns(kind, chosen, columns)
    return mapping.checked(chosen, columns)
