"""The sheets of a letter of credit: what it says, and one more document the bank asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.credits import CREDIT, CREDIT_DOCUMENT
from sourcing_app.domain.sentences import say
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of, in_currency

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_SAVE = say("CreditSheets", "Save")
_FIELDS = (
    *("number", "bank", "amount", "issued_on", "latest_shipment", "expires_on", "place"),
    *("presentation_days", "presented_on", "note"),
)


def credit_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask what the letter of credit says; empty days to present are the usual 21."""
    fields = desk.credits.fields(state.id).model_dump()
    start = {name: fields[name] for name in _FIELDS}

    def change(typed: dict[str, Any]) -> None:
        desk.credits.change(state.id, start, **typed)

    asks = Asks(CREDIT.words, _SAVE, change, start)
    editors = editors_of(CREDIT, "orders.", _FIELDS, today=desk.today, lines=2)
    sheet = AskSheet(parent, "orders.credit", editors, asks, "bank", columns=2, wide=("note",))
    sheet.is_about(state.id)
    in_currency(sheet.form["amount"], CREDIT["amount"], state.total.currency)
    return sheet


def paper_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask for one more document."""
    asks = Asks(
        say("CreditSheets", "Document for the bank"),
        _SAVE,
        lambda typed: desk.credits.add_document(state.id, typed["name"], typed["copies"]) and None,
        required=("name",),
    )
    editors = editors_of(CREDIT_DOCUMENT, "orders.", ("name", "copies"))
    sheet = AskSheet(parent, "orders.credit_document", editors, asks, "file")
    sheet.makes_new = True
    return sheet
