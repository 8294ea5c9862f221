"""The fields of a reply, the same in the sheet and in the detail pane."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.quotes.states import INCOTERMS, PAYEE_NAMES, PayeeKind
from sourcing_app.services.quotes.quote_row import QuoteRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.number_editors import amount, quantity
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor


def reply_editors(page: str, today: Callable[[], date]) -> list[Editor]:
    """Make the editors of all fields in reading order; `page` begins their names."""
    return [
        LineEditor(f"{page}.product"),
        LineEditor(f"{page}.reference", cap=100),
        LineEditor(f"{page}.currency", cap=12),
        ChoiceEditor(f"{page}.incoterm", INCOTERMS, str, unknown=_not_stated),
        LineEditor(f"{page}.place"),
        DayEditor(f"{page}.received_on", today),
        DayEditor(f"{page}.valid_until", today),
        amount(f"{page}.moq"),
        LineEditor(f"{page}.unit", cap=20),
        quantity(f"{page}.lead_days"),
        LineEditor(f"{page}.terms", cap=100),
        amount(f"{page}.sample_price"),
        quantity(f"{page}.sample_days"),
        LineEditor(f"{page}.payment_ways"),
        ChoiceEditor(f"{page}.payee_kind", tuple(PayeeKind), _payee),
        CheckEditor(f"{page}.balance_after_shipment"),
        CheckEditor(f"{page}.outside_platform"),
        TextEditor(f"{page}.notes", lines=2),
    ]


def name_editors(editors: dict[str, Editor]) -> None:
    """Set the captions in the language of the moment."""
    for name, (caption, hint) in _captions().items():
        editors[name].set_caption(caption, hint)


def stored(row: QuoteRow) -> dict[str, Any]:
    """Return what the editors of this quote show."""
    names = (
        "product reference currency place received_on valid_until unit lead_days terms "
        "sample_price sample_days payment_ways payee_kind "
        "balance_after_shipment outside_platform notes"
    )
    values = {name: getattr(row, name) for name in names.split()}
    return {**values, "incoterm": row.incoterm or None, "moq": row.stated_moq}


def kept(values: dict[str, Any]) -> dict[str, Any]:
    """Return editor values as the service takes them: no Incoterm is an empty one."""
    if "incoterm" in values:
        return {**values, "incoterm": values["incoterm"] or ""}
    return values


def _captions() -> dict[str, tuple[str, str]]:
    say = QCoreApplication.translate
    return {
        "product": (say("QuoteFields", "Product"), ""),
        "reference": (say("QuoteFields", "Supplier's reference"), ""),
        "currency": (say("QuoteFields", "Currency"), ""),
        "incoterm": (say("QuoteFields", "Incoterm"), ""),
        "place": (say("QuoteFields", "Incoterm place"), ""),
        "received_on": (say("QuoteFields", "Received on"), ""),
        "valid_until": (say("QuoteFields", "Valid until"), ""),
        "moq": (say("QuoteFields", "MOQ"), ""),
        "unit": (say("QuoteFields", "Unit"), ""),
        "lead_days": (say("QuoteFields", "Lead time, days"), ""),
        "terms": (say("QuoteFields", "Payment terms, such as 30/70"), ""),
        "sample_price": (say("QuoteFields", "Price of a sample"), ""),
        "sample_days": (say("QuoteFields", "Sample time, days"), ""),
        "payment_ways": (say("QuoteFields", "Payment methods"), ""),
        "payee_kind": (say("QuoteFields", "The money goes to"), ""),
        "balance_after_shipment": (say("QuoteFields", "Balance after shipment"), ""),
        "outside_platform": (say("QuoteFields", "Asks for payment outside the platform"), ""),
        "notes": (say("QuoteFields", "Notes"), ""),
    }


def _not_stated() -> str:
    return QCoreApplication.translate("QuoteFields", "Not stated")


def _payee(kind: PayeeKind) -> str:
    return said(PAYEE_NAMES[kind])
