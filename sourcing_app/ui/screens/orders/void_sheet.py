"""The sheet that voids a payment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.payments import PAYMENT
from sourcing_app.services.payments.rows import PaymentRow
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.screens.orders.payment_words import payment_words
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import FactRow

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


class VoidSheet(FormSheet):
    """A payment that did not happen; it cannot be undone, so a reason is asked for."""

    def __init__(self, parent: QWidget, desk: Desk, payment: PaymentRow) -> None:
        self._desk, self._payment = desk, payment.id
        reason = editors_of(PAYMENT, "orders.", ("void_reason",))
        super().__init__(parent, "orders.void", reason, "cross")
        self.is_about(payment.id)
        self.body.insertWidget(0, FactRow(payment_words(payment), Tone.NEUTRAL, icon="card"))
        self.set_texts(self.tr("Void a payment"), self.tr("Void payment"))
        hint = self.tr("The payment stays in the list with the reason. This cannot be undone.")
        self.form["void_reason"].set_hint(hint)

    def do(self, values: dict[str, Any]) -> None:
        self._desk.payments.void(self._payment, values["void_reason"], self._desk.today())
