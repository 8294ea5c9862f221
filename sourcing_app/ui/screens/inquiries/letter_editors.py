"""The fields of a letter's blocks."""

from typing import Any

from PySide6.QtCore import QLocale

from sourcing_app.domain.values.quantities import kept_quantities, kept_text, read_quantities
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.number_editors import NumberEditor as Number
from sourcing_app.ui.forms.number_input import to_type
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor

UNITS = ("pcs", "sets", "pairs", "boxes", "kg", "t", "m", "m²", "m³", "l", "rolls")
MOST = 10**9


class UnitEditor(ChoiceEditor):
    """A unit as the letter writes it; one that a script stored is offered too."""

    def __init__(self, name: str) -> None:
        super().__init__(name, UNITS, str)

    def put(self, value: Any) -> None:
        if value and value not in self._members:
            self._members = (*self._members, value)
            self.box.addItem(value)
        super().put(value)


class QuantitiesEditor(LineEditor):
    """Quantities separated by semicolons, in the separators of the language."""

    def value(self) -> str:
        locale = QLocale()
        found = read_quantities(self.line.text(), locale.decimalPoint(), locale.groupSeparator())
        return kept_text(found)

    def put(self, value: Any) -> None:
        super().put("; ".join(map(to_type, kept_quantities(value or ""))))


def letter_editors(today: Any) -> list[Editor]:
    quantities = QuantitiesEditor("inquiries.price_quantities", cap=100)
    quantities.label.hide()
    extra = TextEditor("inquiries.extra", cap=8000, lines=3)
    extra.area.setMaximumHeight(extra.area.minimumHeight())
    return [
        LineEditor("inquiries.product"),
        LineEditor("inquiries.colour"),
        LineEditor("inquiries.size"),
        LineEditor("inquiries.features", cap=2000),
        Number("inquiries.quantity", most=MOST),
        UnitEditor("inquiries.unit"),
        DayEditor("inquiries.needed_by", today),
        CheckEditor("inquiries.ask_moq"),
        CheckEditor("inquiries.ask_price"),
        quantities,
        CheckEditor("inquiries.ask_sample"),
        CheckEditor("inquiries.ask_lead_time"),
        extra,
    ]
