"""Which column of a table of products or quotes is which field, by its name."""

from collections.abc import Mapping, Sequence

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.quotes import PRICE_BREAK
from sourcing_app.domain.sentences import say
from sourcing_app.services.transfer.columns import COLUMNS, TableColumn
from sourcing_app.services.transfer.mapping import plain_name

_PRICE = tuple(TableColumn(name, PRICE_BREAK[name]) for name in ("min_quantity", "price"))
READ: Mapping[str, tuple[TableColumn, ...]] = {
    "products": COLUMNS["products"],
    "quotes": (*COLUMNS["quotes"], *_PRICE),
}
"""The kinds that come in beside suppliers and contacts, and their fields."""
NEEDED: Mapping[str, tuple[str, ...]] = {"products": ("name",), "quotes": ("supplier",)}


def recognised(kind: str, columns: Sequence[str]) -> dict[str, str]:
    """Return column -> field for every column whose name is understood; raises Rejected."""
    known: dict[str, str] = {}
    for column in READ[kind]:
        for word in (column.key, str(column.words), *column.field.synonyms):
            known.setdefault(plain_name(word), column.key)
    found: dict[str, str] = {}
    for name in columns:
        field = known.get(plain_name(name), "")
        if field and field not in found.values():
            found[name] = field
    return found


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
    for need in NEEDED[kind]:
        if need not in mapping.values():
            raise Rejected(
                say("RecordImport", "No column is known as “{field}”. Columns: {columns}.").put(
                    field=need, columns=", ".join(columns)[:300]
                )
            )
    return {column: mapping[column] for column in columns if column in mapping}
