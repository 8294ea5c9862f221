"""The sheet that waives a condition with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.gates.report import Fact, Gate, GateReport
from sourcing_app.domain.gates.waivers import topic
from sourcing_app.domain.records.orders import WAIVER
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.from_spec import editors_of

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class _Risk:
    """What can be waived: one fact, or all `facts` that are open about the supplier."""

    gate: Gate
    about: str
    facts: tuple[Fact, ...]

    @property
    def word(self) -> str:
        if len(self.facts) > 1:
            return QCoreApplication.translate("WaiverSheet", "Everything open about the supplier")
        return said(self.facts[0].sentence)


def risks(report: GateReport | None) -> tuple[_Risk, ...]:
    """List what can be waived, all that is open about the supplier before its single facts."""
    missing = report.missing if report else ()
    supplier = tuple(fact for fact in missing if fact.gate is Gate.SUPPLIER)
    found = [_Risk(x.gate, x.id, (x,)) for x in missing if x.waivable]
    if len(supplier) > 1 and all(fact.waivable for fact in supplier):
        first = next(at for at, risk in enumerate(found) if risk.gate is Gate.SUPPLIER)
        found.insert(first, _Risk(Gate.SUPPLIER, topic(supplier[0]), supplier))
    return tuple(found)


class WaiverSheet(FormSheet):
    """Take one condition's risk with a reason that stays visible."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        offered = risks(state.next.report if state.next else None)
        editors = (
            ChoiceEditor("orders.fact", offered, lambda risk: risk.word),
            *editors_of(WAIVER, "orders.", ("reason",)),
        )
        super().__init__(parent, "orders.waiver", editors, "waived")
        self.need("fact")
        self.form.fill({"fact": offered[0] if offered else None})
        self.set_texts(self.tr("Waive a condition"), self.tr("Waive"))
        self.form["fact"].set_words(WAIVER["fact"].words)
        self.form["fact"].told.connect(self._advise)
        self._advise()

    def _advise(self) -> None:
        """Say how long a reason is, and of a sample what there is instead of it."""
        hint = self.tr("At least 15 characters.")
        risk = self.form["fact"].value()
        if risk is not None and risk.about == "sample":
            hint = self.tr(
                "At least 15 characters. Instead of a sample you can agree on a small pilot batch."
            )
        self.form["reason"].set_hint(hint)

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.orders.records import WaiverFields

        self.require(values)
        fields = WaiverFields.checked(reason=values["reason"])
        risk, today = values["fact"], self._desk.today()
        self._desk.orders.waive(self._order.id, risk.gate.value, risk.about, fields, today)
