"""Small sheets: a waiver with its reason, a void payment, a file to attach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.conditions import Fact, topic
from sourcing_app.services.orders.facts import OrderState
from sourcing_app.ui.editors import ChoiceEditor, TextEditor
from sourcing_app.ui.screens.orders.documents_card import KIND_NAMES
from sourcing_app.ui.screens.orders.sheets import FileEditor, OrderSheet, require
from sourcing_app.ui.show import said

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice

ATTACHED = (
    AttachmentKind.PROFORMA,
    AttachmentKind.SAMPLE_PHOTO,
    AttachmentKind.INSPECTION_REPORT,
    AttachmentKind.BILL_OF_LADING,
    AttachmentKind.OTHER,
)


def fact_word(fact: Fact) -> str:
    return said(fact.sentence)


def kind_word(kind: AttachmentKind) -> str:
    return said(KIND_NAMES[kind])


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


class VoidSheet(OrderSheet):
    """A payment that did not happen; it cannot be undone, so a reason is asked for."""

    def __init__(self, parent: QWidget, desk: Desk, payment_id: int) -> None:
        self._desk, self._payment = desk, payment_id
        super().__init__(parent, "void", (TextEditor("orders.reason", cap=2000),), "cross")
        self.set_texts(self.tr("Void a payment"), self.tr("Void payment"))
        hint = self.tr("The payment stays in the list with the reason. This cannot be undone.")
        self.form["reason"].set_caption(self.tr("Reason"), hint)

    def do(self, values: dict[str, Any]) -> None:
        self._desk.payments.void(self._payment, values["reason"], self._desk.today())


class AttachSheet(OrderSheet):
    """A file kept inside the sourcing file, with the order."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState, files: FileChoice) -> None:
        self._desk, self._order = desk, state
        editors = (
            ChoiceEditor("orders.attached", ATTACHED, kind_word),
            FileEditor("orders.source", files),
        )
        super().__init__(parent, "attach", editors, "attach")
        self.form.fill({"attached": AttachmentKind.PROFORMA})
        self.set_texts(self.tr("Attach a file"), self.tr("Attach"))
        self.form["attached"].set_caption(self.tr("It is"))
        self.form["source"].set_caption(self.tr("File"), self.tr("Kept inside your sourcing file"))

    def do(self, values: dict[str, Any]) -> None:
        require(values, "source")
        order, today = self._order.id, self._desk.today()
        self._desk.orders.attach(order, values["attached"], values["source"], today)
