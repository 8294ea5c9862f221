"""The fields of one price break."""

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPushButton

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.quotes.price_text import checked_breaks
from sourcing_app.domain.sentences import say
from sourcing_app.ui.forms.number_input import typed_number
from sourcing_app.ui.widgets.buttons import icon_button
from sourcing_app.ui.widgets.labels import restyle
from sourcing_app.ui.widgets.lock import RecordLine


class BreakLine:
    """The fields of one step."""

    def __init__(self, name: str) -> None:
        self.quantity = _field(f"fld.{name.format('break_quantity')}")
        self.price = _field(f"fld.{name.format('break_price')}")
        self.remove: QPushButton = icon_button(
            f"btn.{name.format('break_remove')}", "cross", changes=True
        )

    def blank(self) -> bool:
        return not (self.quantity.text().strip() or self.price.text().strip())

    def half(self) -> bool:
        """Tell whether only one of the two is typed yet."""
        return bool(self.quantity.text().strip()) != bool(self.price.text().strip())

    def wrong(self) -> bool:
        try:
            if not self.blank():
                self.value()
        except Rejected:
            return True
        return False

    def mark(self, *, wrong: bool, whole: bool = False) -> None:
        """Mark what is wrong of the two; where the step is wrong as a `whole`, both."""
        for field in (self.quantity, self.price):
            bad = wrong and (whole or self._is_wrong(field))
            field.setProperty("invalid", "true" if bad else "false")
            restyle(field)

    def _is_wrong(self, field: QLineEdit) -> bool:
        """Whether one of the two is wrong, whatever the other is."""
        try:
            typed, one = _read(field, counts=field is self.quantity), Decimal(1)
            both = (typed, one) if field is self.quantity else (one, typed)
            checked_breaks([PriceBreak(*both)])
        except Rejected:
            return True
        return False

    def value(self) -> PriceBreak:
        """Read both; raises Rejected."""
        step = PriceBreak(_read(self.quantity, counts=True), _read(self.price))
        return checked_breaks([step])[0]


def _field(name: str) -> QLineEdit:
    made = RecordLine()
    made.setObjectName(name)
    made.setMaxLength(40)
    made.setMinimumWidth(90)
    return made


def _read(field: QLineEdit, *, counts: bool = False) -> Any:
    if not field.text().strip():
        raise Rejected(say("BreaksEditor", "Fill in both the quantity and the unit price."))
    return typed_number(field.text(), counts=counts)
