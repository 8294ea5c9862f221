"""The columns of the quotes, priced at the what-if quantity."""

from PySide6.QtCore import QCoreApplication

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
        Column("supplier", _supplier, supplier_cell, 220, 180, sort_key="supplier", identity=True),
        Column("price", _price, price, 198, 192, right=True, sort_key="price", priority=0),
        Column("total", _total, total, 124, 110, right=True, priority=2),
        Column("moq", _moq, moq_cell, 84, 70, right=True, sort_key="moq", priority=3),
        Column("lead", _lead, lead_cell, 84, 70, right=True, sort_key="lead", priority=5),
        Column("terms", _terms, terms_cell, 116, 96, priority=4),
        Column("payee", _payee, payee_cell, 124, 110, priority=6),
        Column("state", _state, state_cell, 136, 124, sort_key="valid", priority=1),
    ]


def _supplier() -> str:
    return QCoreApplication.translate("QuoteColumns", "Supplier, product")


def _price() -> str:
    return QCoreApplication.translate("QuoteColumns", "Unit price")


def _total() -> str:
    return QCoreApplication.translate("QuoteColumns", "Total")


def _moq() -> str:
    return QCoreApplication.translate("QuoteColumns", "MOQ")


def _lead() -> str:
    return QCoreApplication.translate("QuoteColumns", "Lead days")


def _terms() -> str:
    return QCoreApplication.translate("QuoteColumns", "Terms")


def _payee() -> str:
    return QCoreApplication.translate("QuoteColumns", "Payee")


def _state() -> str:
    return QCoreApplication.translate("QuoteColumns", "State")
