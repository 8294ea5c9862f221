"""The conditions a table is narrowed by, each as a chip that takes it away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.conditions import OPERATOR_WORDS
from sourcing_app.domain.records.spec import NUMBERS, FieldKind, FieldSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.list_query import VALUELESS, Condition
from sourcing_app.domain.values.money import Money
from sourcing_app.ui.formatting import number, said, shown
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.layouts import FlowLayout

_YES = {"yes": say("Conditions", "yes"), "no": say("Conditions", "no")}


def value_words(field: FieldSpec, value: str) -> str:
    """A value of a condition as it is shown elsewhere."""
    if field.kind is FieldKind.YES_NO:
        return said(_YES[value])
    if field.in_currency:
        amount, _, currency = value.partition(" ")
        return shown(Money(Decimal(amount), currency))
    if field.kind in NUMBERS:
        return number(Decimal(value))
    if field.kind in {FieldKind.DAY, FieldKind.MOMENT}:
        return shown(date.fromisoformat(value))
    choice = field.choice(value) if field.choices else None
    return value if choice is None else said(choice)


def condition_words(field: FieldSpec, condition: Condition) -> str:
    """Say a condition: “MOQ at most 100”."""
    parts = [said(field.words), said(OPERATOR_WORDS[condition.operator])]
    if condition.operator not in VALUELESS:
        parts.append(value_words(field, condition.value))
    return " ".join(parts)


class ConditionChips(QWidget):
    """Shows itself while there is a condition."""

    changed = Signal(object)
    """The conditions that are left, a tuple."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.setObjectName(f"area.{page}.conditions")
        self._page = page
        self._fields: Mapping[str, FieldSpec] = {}
        self._conditions: Sequence[Condition] = ()
        self._chips: list[QWidget] = []
        self._flow = FlowLayout(self)
        self.hide()

    def show_conditions(
        self, fields: Mapping[str, FieldSpec], conditions: Sequence[Condition]
    ) -> None:
        """Show these, said with the words of their fields."""
        self._fields, self._conditions = fields, tuple(conditions)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(place) for place in range(len(self._conditions))]
        if len(self._chips) > 1:
            clear = button(f"btn.{self._page}.no_conditions", "link", call=self.clear)
            clear.setText(self.tr("Clear all"))
            self._chips.append(clear)
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self._chips))

    def clear(self) -> None:
        """Take all of them away."""
        self.changed.emit(())

    def retranslate(self) -> None:
        """Say all of them again."""
        self.show_conditions(self._fields, self._conditions)

    def _chip(self, place: int) -> QWidget:
        condition = self._conditions[place]
        words = condition_words(self._fields[condition.field], condition)
        made = button(
            f"btn.{self._page}.condition{place}", "secondary", "cross", partial(self._drop, place)
        )
        made.setText(words)
        made.setAccessibleName(self.tr("Remove the condition: {words}").format(words=words))
        return made

    def _drop(self, place: int) -> None:
        left = (*self._conditions[:place], *self._conditions[place + 1 :])
        self.changed.emit(left)
