"""Which column of a table of records is which field, by its name."""

from collections.abc import Mapping, Sequence

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.quotes import PRICE_BREAK
from sourcing_app.domain.records.spec import FieldKind
from sourcing_app.domain.sentences import say
from sourcing_app.services.transfer.columns import COLUMNS, TableColumn
from sourcing_app.services.transfer.headings import in_parts, unit_in
from sourcing_app.services.transfer.mapping import NOTES, plain_name

_PRICE = tuple(TableColumn(name, PRICE_BREAK[name]) for name in ("min_quantity", "price"))
READ: Mapping[str, tuple[TableColumn, ...]] = {
    "products": COLUMNS["products"],
    "requests": COLUMNS["requests"],
    "inquiries": COLUMNS["inquiries"],
    "quotes": (*COLUMNS["quotes"], *_PRICE),
    "orders": COLUMNS["orders"],
    "payments": COLUMNS["payments"],
}
"""The kinds that come in beside suppliers and contacts, and their fields."""
NEEDED: Mapping[str, tuple[str, ...]] = {
    "products": ("name",),
    "requests": ("title",),
    "inquiries": ("supplier",),
    "quotes": ("supplier",),
    "orders": ("supplier", "description"),
    "payments": ("number", "seq", "amount", "paid_on"),
}


def recognised(kind: str, columns: Sequence[str]) -> dict[str, str]:
    """Return column -> field for every column whose name is understood."""
    known: dict[str, TableColumn] = {}
    for column in READ[kind]:
        for word in (column.key, str(column.words), *column.field.synonyms):
            known.setdefault(plain_name(word), column)
    kinds = {word: column.field.kind for word, column in known.items()}
    found: dict[str, str] = {}
    for name in columns:
        field = known.get(in_parts(name, kinds)[0])
        if field is not None and field.key not in found.values():
            found[name] = field.key
    return found


def units_of(kind: str, mapping: Mapping[str, str]) -> dict[str, str]:
    """What the names of columns say to write behind their numbers, by column: USD, pcs, weeks."""
    fields = {column.key: column.field for column in READ[kind]}
    found = {}
    for name, key in mapping.items():
        words = {plain_name(word) for word in (key, str(fields[key].words), *fields[key].synonyms)}
        kinds = dict.fromkeys(words, fields[key].kind)
        known = in_parts(name, kinds)
        found[name] = known[1] if known[0] in words else unit_in(name, fields[key].kind)
    return {name: unit for name, unit in found.items() if unit}


def kind_of(kind: str, key: str) -> FieldKind:
    """The kind of a field's values."""
    return next(column.field.kind for column in READ[kind] if column.key == key)


def checked_columns(
    kind: str, mapping: Mapping[str, str], columns: Sequence[str]
) -> dict[str, str]:
    """Return the mapping in column order; raises Rejected for what does not exist or is missing."""
    fields = [column.key for column in READ[kind]]
    for column, field in mapping.items():
        if column not in columns or field not in fields:
            raise Rejected(
                say(
                    "RecordImport",
                    "“{column}” cannot go to “{field}”. Columns: {columns}. Fields: {fields}.",
                ).put(
                    column=column[:100], field=field[:100], fields=", ".join(fields),
                    columns=", ".join(columns)[:300],
                )
            )  # fmt: skip
    taken = [field for field in mapping.values() if field != NOTES]
    for twice in {field for field in taken if taken.count(field) > 1}:
        raise Rejected(
            say("Transfer", "Two columns go to “{field}”. Keep one.").put(
                field=next(c.words for c in READ[kind] if c.key == twice)
            )
        )
    for need in NEEDED[kind]:
        if need not in mapping.values():
            raise Rejected(
                say("RecordImport", "No column is known as “{field}”. Columns: {columns}.").put(
                    field=need, columns=", ".join(columns)[:300]
                )
            )
    return {column: mapping[column] for column in columns if column in mapping}
