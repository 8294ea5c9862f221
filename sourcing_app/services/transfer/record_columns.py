"""Which column of a table of products or quotes is which field, by its name."""

from collections.abc import Mapping, Sequence

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.column_names import SUPPLIER_COLUMNS
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
_MORE: Mapping[str, Mapping[str, str]] = {
    "products": {
        "name": "name|product|part|item|article|товар|название|наименование|"
        "название товара|产品|产品名称|名称|品名|produkt|producto|produto|produit",
        "english": "english|english name|английские слова для поиска|по английски|英文|"
        "搜索用英文词",
        "specification": "description|spec|specs|характеристики|спецификация|описание|规格|说明",
        "target_price": "target|целевая цена|目标价|目标价格",
        "currency": "валюта|货币",
        "unit": "unit of measure|units|единица|ед|单位",
        "hs_code": "hs|customs code|tariff code|код тн вэд|тн вэд|海关编码|hs编码|hs 编码",
        "notes": "note|comment|comments|заметки|примечания|备注",
    },
    "quotes": {
        "supplier": "|".join(SUPPLIER_COLUMNS["name"]),
        "product": "part|item|article|товар|产品",
        "reference": "sku|supplier reference|article number|артикул|номер поставщика|供应商编号|"
        "供应商参考号",
        "min_quantity": "min qty|quantity|qty|from|количество|от|数量|起订数量",
        "price": "unit price|price|цена|单价|价格",
        "breaks": "price breaks|prices|ladder|цены|цены по количеству|按数量的价格|阶梯价",
        "received_on": "date|quoted on|дата|получено|日期|收到日期",
    },
}


def recognised(kind: str, columns: Sequence[str]) -> dict[str, str]:
    """Return column -> field for every column whose name is understood; raises Rejected."""
    known: dict[str, str] = {}
    for column in READ[kind]:
        more = _MORE[kind].get(column.key, "").split("|")
        for word in (column.key, str(column.words), *column.field.synonyms, *more):
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
