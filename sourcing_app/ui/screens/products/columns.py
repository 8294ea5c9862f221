"""The columns of the products."""

from decimal import Decimal

from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money
from sourcing_app.services.products.rows import ProductRow
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import TableCell

_UNKNOWN = say("ProductColumns", "Not known")


def product_columns() -> list[Column[ProductRow]]:
    """Describe the columns."""
    return [
        Column(
            "name", PRODUCT.words, lambda row: TableCell(row.name, second=row.english, bold=True),
            260, 180, sort_key="name", identity=True,
        ),
        Column(
            "target_price", PRODUCT["target_price"].words, _price, 130, 110, right=True,
            sort_key="target_price", priority=0, unknown=_UNKNOWN, field="target_price",
        ),
        Column(
            "hs_code", PRODUCT["hs_code"].words, lambda row: row.hs_code or None, 116, 96,
            sort_key="hs_code", priority=3, unknown=_UNKNOWN, field="hs_code",
        ),
        _count("suppliers", SUPPLIER.plural, 1),
        _count("quotes", QUOTE.plural, 2),
    ]  # fmt: skip


def _count(name: str, heading: Sentence | None, priority: int) -> Column[ProductRow]:
    return Column(
        name, heading, lambda row: getattr(row, name), 110, 96, right=True, priority=priority
    )


def _price(row: ProductRow) -> Money | Decimal | None:
    """Show what it may cost; an amount alone where no currency is known."""
    if row.target_price is None or not row.currency:
        return row.target_price
    return Money(row.target_price, row.currency)
