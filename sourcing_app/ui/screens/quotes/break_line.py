"""The fields of one price break."""

import re
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

_PASTED = re.compile(r"\d.*[:=;@\n\t/：；].*\d|\d.*[^\W\d_].*\d|\d.*[$€£¥₽].*\d", re.DOTALL)  # noqa: RUF001 - as Chinese keyboards type it
"""More than one number, with what stands between a quantity and a price, or between steps."""
_LONGEST = 2000
"""As long as the prices of a whole page, which may be pasted into one field."""


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

    def holds_several(self) -> bool:
        """Whether prices were pasted whole into one of the fields."""
        return any(_PASTED.search(field.text().strip()) for field in (self.quantity, self.price))

    def text(self) -> str:
        """Return what is typed in both."""
        return "\t".join(filter(None, (self.quantity.text(), self.price.text())))

    def value(self) -> PriceBreak:
        """Read both; raises Rejected."""
        step = PriceBreak(_read(self.quantity, counts=True), _read(self.price))
        return checked_breaks([step])[0]


def _field(name: str) -> QLineEdit:
    made = RecordLine()
    made.setObjectName(name)
    made.setMaxLength(_LONGEST)
    made.setMinimumWidth(90)
    return made


def _read(field: QLineEdit, *, counts: bool = False) -> Any:
    if not field.text().strip():
        raise Rejected(say("BreaksEditor", "Fill in both the quantity and the unit price."))
    return typed_number(field.text(), counts=counts)
