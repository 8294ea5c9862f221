"""The list of products, and all that one of them shows, read with plain queries."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.scaled import unscaled_or_none
from sourcing_app.services.attachments.records import KeptFile, kept_files
from sourcing_app.services.lists import RecordList, resting
from sourcing_app.store.queries.lists import Listing, all_words
from sourcing_app.store.sqlite.dialect import THESE, folded
from sourcing_app.store.sqlite.reader import Reader, Row
from sourcing_app.store.sqlite.shapes import read_as

_OFFERED = 8
GONE = say("ProductRows", "This product is no longer in the file.")
TYPED = tuple(
    field.name for field in PRODUCT if not field.derived and not field.name.endswith("_at")
)
"""What of a product is typed, in reading order."""


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One line; it counts the suppliers, inquiries and quotes that name it, the Bin left out."""

    id: int
    name: str
    english: str
    target_price: Decimal | None
    currency: str
    unit: str
    hs_code: str
    suppliers: int
    inquiries: int
    quotes: int
    binned: bool


class ProductRows(RecordList[ProductRow]):
    """The products, by name where nothing else is asked for."""

    listing = Listing(
        tables="product p",
        key="p.id",
        sought="p.sort_name || ' ' || p.sort_english || ' ' || p.hs_code",
        views={"all": "p.binned_at IS NULL", "bin": "p.binned_at IS NOT NULL"},
        sorts={
            "": "p.sort_name {direction}, p.id {direction}",
            "english": "p.sort_english {direction}, p.sort_name, p.id",
            "target_price": "p.target_price IS NULL, p.currency, p.target_price {direction}, p.id",
            "hs_code": "p.hs_code {direction}, p.sort_name, p.id",
        },
    )
    table = "product"
    rests = resting(
        table,
        {
            "": "sort_name",
            **dict.fromkeys(("all", "bin"), "binned_at"),
            "english": "english",
            "target_price": "target_price currency",
            "hs_code": "hs_code",
            "search": "english hs_code",
        },
    )

    def lines(self, ids: Sequence[int]) -> Mapping[int, ProductRow]:
        return {row["id"]: _line(row) for row in self.reader.rows_of(_PAGE, ids)}


@dataclass(frozen=True, slots=True)
class ProductDetail:
    """One product: its line, the values of its fields by name, and its photos."""

    row: ProductRow
    values: Mapping[str, object]
    photos: tuple[KeptFile, ...]


def product_detail(reader: Reader, product_id: int) -> ProductDetail:
    """Read everything about one product; raises NotFound."""
    lines = ProductRows(reader).page([product_id])
    row = reader.one("SELECT * FROM product WHERE id = ?", (product_id,))
    if row is None or not lines:
        raise NotFound(GONE)
    values = {name: row[name] for name in TYPED}
    values["target_price"] = unscaled_or_none(row["target_price"])
    values["currency"] = kept_code(row["currency"])
    return ProductDetail(lines[0], values, tuple(kept_files(reader, ("product", product_id))))


def product_named(reader: Reader, text: str) -> int:
    """The id of the product of this name or id; raises NotFound."""
    found = reader.value(_NAMED, {"text": text.strip(), "id": text.strip()})
    if found is None:
        raise NotFound(say("ProductRows", "There is no product {text}.").put(text=text[:60]))
    return int(found)


def known_names(reader: Reader, typed: str) -> list[str]:
    """The first eight names of products that have all words of `typed` in them."""
    conditions, words = all_words("sort_name", typed)
    where = " AND ".join(["binned_at IS NULL", *conditions])
    sql = f"SELECT name FROM product WHERE {where} ORDER BY sort_name, id LIMIT {_OFFERED}"
    return [row["name"] for row in reader.rows(sql, words)]


def search_words(reader: Reader, product_id: int) -> str:
    """What to search the marketplace for: its English words, else its name; "" if it is gone."""
    row = reader.one("SELECT english, name FROM product WHERE id = ?", (product_id,))
    return "" if row is None else str(row["english"] or row["name"])


def _line(row: Row) -> ProductRow:
    binned = row["binned_at"] is not None
    return read_as(ProductRow, row, currency=kept_code(row["currency"]), binned=binned)


def _naming(table: str) -> str:
    there = f"SELECT count(*) FROM {table} WHERE product_id = p.id AND binned_at IS NULL"
    return f"({there})"


_PAGE = (
    f"SELECT p.*, {_naming('supplier')} AS suppliers, {_naming('inquiry')} AS inquiries, "
    f"{_naming('quote')} AS quotes FROM product p WHERE p.id {THESE}"
)
_NAMED = (
    f"SELECT id FROM product WHERE sort_name = {folded(':text')} OR CAST(id AS TEXT) = :id "
    f"ORDER BY CASE WHEN sort_name = {folded(':text')} THEN 0 ELSE 1 END, "
    "binned_at IS NOT NULL, id LIMIT 1"
)
