"""The sheet that takes a risk: a condition waived with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.conditions import Fact
from sourcing_app.domain.waivers import topic
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.choice_editors import ChoiceEditor
from sourcing_app.ui.form_sheet import require
from sourcing_app.ui.screens.orders.sheets import OrderSheet
from sourcing_app.ui.show import said
from sourcing_app.ui.text_editors import TextEditor

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


def fact_word(fact: Fact) -> str:
    return said(fact.sentence)


class WaiverSheet(OrderSheet):
    """Take one condition's risk with a reason that stays visible."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        report = state.next.report if state.next else None
        facts = tuple(fact for fact in report.missing if fact.waivable) if report else ()
        editors = (
            ChoiceEditor("orders.fact", facts, fact_word),
            TextEditor("orders.reason", cap=2000),
        )
        super().__init__(parent, "waiver", editors, "waived")
        self.form.fill({"fact": facts[0] if facts else None})
        self.set_texts(self.tr("Waive a condition"), self.tr("Waive"))
        self.form["fact"].set_caption(self.tr("Condition"))
        hint = self.tr(
            "At least 15 characters. Instead of a sample you can agree on a small pilot batch."
        )
        self.form["reason"].set_caption(self.tr("Reason"), hint)

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.orders.records import WaiverFields

        require(values, "fact")
        fields = WaiverFields.checked(reason=values["reason"])
        fact, today = values["fact"], self._desk.today()
        self._desk.orders.waive(self._order.id, fact.gate.value, topic(fact), fields, today)
