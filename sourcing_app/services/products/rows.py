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
from sourcing_app.store.queries import products
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

    listing = products.LISTING
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
        return {row["id"]: _line(row) for row in products.lines_of(self.reader, ids)}


@dataclass(frozen=True, slots=True)
class ProductDetail:
    """One product: its line, the values of its fields by name, and its photos."""

    row: ProductRow
    values: Mapping[str, object]
    photos: tuple[KeptFile, ...]


def product_detail(reader: Reader, product_id: int) -> ProductDetail:
    """Read everything about one product; raises NotFound."""
    lines = ProductRows(reader).page([product_id])
    row = products.whole(reader, product_id)
    if row is None or not lines:
        raise NotFound(GONE)
    values = {name: row[name] for name in TYPED}
    values["target_price"] = unscaled_or_none(row["target_price"])
    values["currency"] = kept_code(row["currency"])
    return ProductDetail(lines[0], values, tuple(kept_files(reader, ("product", product_id))))


def product_named(reader: Reader, text: str) -> int:
    """The id of the product of this name or id; raises NotFound."""
    found = products.found_by(reader, text.strip())
    if found is None:
        raise NotFound(say("ProductRows", "There is no product {text}.").put(text=text[:60]))
    return found


def known_names(reader: Reader, typed: str) -> list[str]:
    """The first eight names of products that have all words of `typed` in them."""
    return products.names_with(reader, typed, _OFFERED)


def search_words(reader: Reader, product_id: int) -> str:
    """What to search the marketplace for: its English words, else its name; "" if it is gone."""
    row = products.whole(reader, product_id)
    return "" if row is None else str(row["english"] or row["name"])


def _line(row: Row) -> ProductRow:
    binned = row["binned_at"] is not None
    return read_as(ProductRow, row, currency=kept_code(row["currency"]), binned=binned)
