"""Asks for one condition: a field of the record, how it is compared, and with what."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.conditions import OPERATOR_WORDS, operators_of
from sourcing_app.domain.records.spec import FieldKind, FieldSpec
from sourcing_app.domain.values.list_query import VALUELESS, Operator
from sourcing_app.ui.formatting import said
from sourcing_app.ui.tables.condition_chips import value_words
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.text_fields import LineField


class ConditionDialog(QDialog):
    """Closes once the condition is understood; what is wrong with the value is said in it."""

    added = Signal(object)
    """The `Condition`."""

    def __init__(self, parent: QWidget, fields: Mapping[str, FieldSpec]) -> None:
        super().__init__(parent)
        self.setObjectName("dlg.condition")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fields = sorted(fields.values(), key=lambda field: said(field.words).casefold())
        self._values: tuple[str, ...] = ()
        self.field = ChoiceBox("fld.condition.field")
        self.field.addItems([said(field.words) for field in self._fields])
        self.operator = ChoiceBox("fld.condition.operator")
        self.typed = LineField()
        self.typed.setObjectName("fld.condition.value")
        self.chosen = ChoiceBox("fld.condition.choice")
        self.complaint = label("", "error", wrap=True)
        self.complaint.hide()
        self.add = button("btn.condition.add", "primary", "plus", self._add)
        self.add.setDefault(True)
        self.cancel = button("btn.condition.cancel", call=self.reject)
        self._build()
        self.field.currentIndexChanged.connect(self._show_field)
        self.operator.currentIndexChanged.connect(self._show_value)
        self._show_field()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Narrow the list"))
        self.add.setText(self.tr("Add condition"))
        self.cancel.setText(self.tr("Cancel"))
        named = ((self.field, self.tr("Field")), (self.operator, self.tr("Comparison")))
        values = ((self.typed, self.tr("Value")), (self.chosen, self.tr("Value")))
        for widget, words in (*named, *values):
            widget.setAccessibleName(words)
        parts = [part for widget, words in named for part in (field_label(words, widget), widget)]
        self._value_label = field_label(self.tr("Value"), self.typed)
        foot = row(None, self.cancel, self.add)
        self.setLayout(
            column(
                *parts, self._value_label, self.typed, self.chosen, self.complaint, None, foot,
                margin=16,
            )
        )  # fmt: skip
        self.resize(360, 300)

    def _spec(self) -> FieldSpec:
        return self._fields[self.field.currentIndex()]

    def _way(self) -> Operator:
        return operators_of(self._spec())[max(0, self.operator.currentIndex())]

    def _show_field(self) -> None:
        """Offer the comparisons of the field, and its choices where it has any."""
        spec = self._spec()
        self.operator.blockSignals(True)  # noqa: FBT003 - Qt's
        self.operator.clear()
        self.operator.addItems([said(OPERATOR_WORDS[each]) for each in operators_of(spec)])
        self.operator.blockSignals(False)  # noqa: FBT003 - Qt's
        yes_no = ("yes", "no") if spec.kind is FieldKind.YES_NO else ()
        self._values = yes_no or tuple(str(choice) for choice in spec.choices)
        self.chosen.clear()
        self.chosen.addItems([value_words(spec, value) for value in self._values])
        self._show_value()

    def _show_value(self) -> None:
        """Ask for a value where the comparison has one."""
        needed = self._way() not in VALUELESS
        self.typed.setVisible(needed and not self._values)
        self.chosen.setVisible(needed and bool(self._values))
        self._value_label.setVisible(needed)
        self._value_label.setBuddy(self.chosen if self._values else self.typed)
        self.complaint.hide()

    def _add(self) -> None:
        from sourcing_app.services.conditions import read_condition

        place = self.chosen.currentIndex()
        value = self._values[place] if self._values else self.typed.text()
        try:
            condition = read_condition(self._spec(), self._way(), value)
        except Rejected as problem:
            self.complaint.setText(said(problem.sentence))
            self.complaint.show()
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.added.emit(condition)
        self.accept()
