"""The fields of a letter's blocks."""

from typing import Any

from PySide6.QtCore import QLocale

from sourcing_app.domain.records.inquiries import INQUIRY
from sourcing_app.domain.values.quantities import kept_quantities, kept_text, read_quantities
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.number_editors import QuantityEditor
from sourcing_app.ui.forms.number_input import to_type
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor

BLOCKS = (
    *("product", "colour", "size", "features", "quantity", "unit", "needed_by", "ask_moq"),
    *("ask_price", "price_quantities", "ask_sample", "ask_lead_time", "extra"),
)


class QuantitiesEditor(LineEditor):
    """Quantities separated by semicolons, in the separators of the language."""

    def value(self) -> str:
        locale = QLocale()
        found = read_quantities(self.line.text(), locale.decimalPoint(), locale.groupSeparator())
        return kept_text(found)

    def put(self, value: Any) -> None:
        super().put("; ".join(map(to_type, kept_quantities(value or ""))))


def letter_editors(today: Any) -> list[Editor]:
    quantities = QuantitiesEditor("inquiries.price_quantities", cap=INQUIRY["price_quantities"].cap)
    quantities.label.hide()
    extra = TextEditor("inquiries.extra", cap=INQUIRY["extra"].cap, lines=3)
    extra.area.setMaximumHeight(extra.area.minimumHeight())
    volume = QuantityEditor("inquiries.quantity", most=INQUIRY["quantity"].most)
    ready = (volume, quantities, extra)
    return editors_of(INQUIRY, "inquiries.", BLOCKS, today=today, ready=ready)
