"""Editors of exact numbers; text fields always, never spin boxes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.parts import agreed_amount, agreed_quantity
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.amounts import Amount, read_amount
from sourcing_app.domain.values.durations import read_duration
from sourcing_app.domain.values.quantities import read_quantity
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.number_input import read_typed, to_type, typed_number
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
        exact = self.exact(self.line.text())
        self._check(exact)
        return int(exact) if self._places == 0 else exact

    def exact(self, text: str) -> Decimal | int:
        """Read what is typed; raises Rejected."""
        return typed_number(text, self._places, counts=self._places == 0)

    def written(self, value: Any) -> str:
        return "" if value is None else to_type(value)

    def _check(self, exact: Decimal | int) -> None:
        if self._least is not None and exact < self._least:
            raise Rejected(say("Editors", "It must be {least} or more.").put(least=self._least))
        if self._most is not None and exact > self._most:
            raise Rejected(say("Editors", "It must be {most} or less.").put(most=self._most))


class AmountEditor(NumberEditor):
    """
    An amount of money; a currency typed with it goes to `currency`, or must be that one.

    Where the record has a currency it is a price: a unit typed with it must be the one that `unit`
    names. Elsewhere it is an amount as a whole, of which no unit is said.
    """

    currency: Editor | None = None
    """The field of its currency."""
    unit: Callable[[], str] = str

    def exact(self, text: str) -> Decimal:
        unit = None if self.currency is None else self.unit()
        return agreed_amount(text, self._read(text), self._own(), unit)

    def finish(self) -> None:
        self._name_currency()
        super().finish()

    def _name_currency(self) -> None:
        """Fill in a currency that is not chosen yet."""
        if self.currency is None or self._own() or not self.changed:
            return
        with suppress(Rejected):
            said = self._read(self.line.text()).currencies
            if len(said) == 1:
                self.currency.put(said[0])
                self.currency.finish()

    def _read(self, text: str) -> Amount:
        return read_typed(partial(read_amount, places=self._places), text)

    def _own(self) -> str | None:
        return None if self.currency is None else str(self.currency.value() or "")


class QuantityEditor(NumberEditor):
    """A quantity; a unit typed with it must be the one that `unit` names."""

    def __init__(self, name: str, *, most: Decimal | int | None = None) -> None:
        super().__init__(name, most=most)
        self.unit: Callable[[], str] = str

    def exact(self, text: str) -> Decimal:
        found = read_typed(read_quantity, text)
        return agreed_quantity(text, found.value, found.unit, self.unit())


class DurationEditor(NumberEditor):
    """A whole number of days."""

    def exact(self, text: str) -> int:
        return read_typed(read_duration, text)


def amount(name: str, places: int = PLACES) -> AmountEditor:
    """Edit an amount of money; its currency has an editor of its own."""
    return AmountEditor(name, places=places)


def duration(name: str) -> DurationEditor:
    """Edit a whole number of days (an int)."""
    return DurationEditor(name, places=0)


def quantity(name: str) -> NumberEditor:
    """Edit a whole quantity (an int)."""
    return NumberEditor(name, places=0)


def percent(name: str) -> NumberEditor:
    """Edit a percentage, 0 to 100, in percent."""
    return NumberEditor(name, places=4, least=0, most=100)
