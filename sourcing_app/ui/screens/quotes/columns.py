"""The columns of the quotes, priced at the what-if quantity."""

from sourcing_app.domain.records.orders import ORDER_LINE
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.sentences import say
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.ui.screens.quotes.quote_cells import (
    WhatIf,
    lead_cell,
    moq_cell,
    payee_cell,
    price_cell,
    state_cell,
    supplier_cell,
    terms_cell,
    total_cell,
)
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import TableCell


def quote_columns(what_if: WhatIf) -> list[Column[QuoteRow]]:
    """Describe the columns; `what_if` is read each time a cell is shown."""

    def price(row: QuoteRow) -> TableCell:
        return price_cell(row, what_if)

    def total(row: QuoteRow) -> TableCell:
        return total_cell(row, what_if)

    return [
        Column(
            "supplier",
            say("QuoteColumns", "Supplier, product"),
            supplier_cell,
            220,
            180,
            sort_key="supplier",
            identity=True,
        ),
        Column(
            "price",
            ORDER_LINE["unit_price"].words,
            price,
            198,
            192,
            right=True,
            sort_key="price",
            priority=0,
        ),
        Column("total", say("QuoteColumns", "Total"), total, 124, 110, right=True, priority=2),
        Column("moq", QUOTE["moq"].words, moq_cell, 84, 70, right=True, sort_key="moq", priority=3),
        Column(
            "lead",
            say("QuoteColumns", "Lead days"),
            lead_cell,
            84,
            70,
            right=True,
            sort_key="lead",
            priority=5,
        ),
        Column("terms", say("QuoteColumns", "Terms"), terms_cell, 116, 96, priority=4),
        Column("payee", say("QuoteColumns", "Payee"), payee_cell, 124, 110, priority=6),
        Column("state", QUOTE["state"].words, state_cell, 136, 124, sort_key="valid", priority=1),
    ]
