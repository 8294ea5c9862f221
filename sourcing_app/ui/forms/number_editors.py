"""Editors of exact numbers; text fields always, never spin boxes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.ui.forms.number_input import to_type, typed_number
from sourcing_app.ui.forms.text_editors import ParsedLineEditor

PLACES = 6


class NumberEditor(ParsedLineEditor):
    """
    An exact number typed as the language writes it; None where nothing is typed.

    `places` caps the decimals (0 gives an int), `least` and `most` are allowed themselves.
    """

    def __init__(
        self,
        name: str,
        *,
        places: int = PLACES,
        least: Decimal | int | None = 0,
        most: Decimal | int | None = None,
    ) -> None:
        super().__init__(name)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._places, self._least, self._most = places, least, most

    def value(self) -> Decimal | int | None:
        if not self.line.text().strip():
            return None
        exact = typed_number(self.line.text(), self._places)
        self._check(exact)
        return int(exact) if self._places == 0 else exact

    def written(self, value: Any) -> str:
        return "" if value is None else to_type(value)

    def _check(self, exact: Decimal) -> None:
        if self._least is not None and exact < self._least:
            raise Rejected(say("Editors", "It must be {least} or more.").put(least=self._least))
        if self._most is not None and exact > self._most:
            raise Rejected(say("Editors", "It must be {most} or less.").put(most=self._most))


def amount(name: str, places: int = PLACES) -> NumberEditor:
    """Edit an amount of money; its currency has an editor of its own."""
    return NumberEditor(name, places=places)


def quantity(name: str) -> NumberEditor:
    """Edit a whole quantity (an int)."""
    return NumberEditor(name, places=0)


def percent(name: str) -> NumberEditor:
    """Edit a percentage, 0 to 100, in percent."""
    return NumberEditor(name, places=4, least=0, most=100)
