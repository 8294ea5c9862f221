"""The sheet that settles a line with a shortfall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.payments.shortfalls import may_fall_short
from sourcing_app.domain.records.payments import PAYMENT_LINE
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import money, percent
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.from_spec import editors_of, in_currency
from sourcing_app.ui.widgets.buttons import button

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk


def line_word(line: PaidLine) -> str:
    return f"{line.line.seq}. {percent(line.line.percent)}: {money(line.line.amount)}"


class ShortSheet(FormSheet):
    """Bank charges or a short receipt: what is not asked for any more, with the reason."""

    def __init__(self, parent: QWidget, desk: Desk, state: OrderState) -> None:
        self._desk, self._order = desk, state
        self._limits = state.facts.limits
        lines = tuple(line for line in state.lines if may_fall_short(line, self._limits))
        self._line = ChoiceEditor("orders.line", lines, line_word)
        short = ("short", "short_on", "short_reason")
        editors = (
            self._line,
            *editors_of(PAYMENT_LINE, "orders.", short, today=desk.today, lines=2),
        )
        super().__init__(parent, "orders.short", editors, "check")
        self.need("line", "short", "short_on", "short_reason")
        self.form["short_reason"].widget.setMaximumHeight(120)
        self._reopen = button("btn.orders.reopen", "link", "", self._take_back, changes=True)
        self.add_aside(self._reopen)
        self.form.fill({"line": lines[0] if lines else None})
        self._translate()
        self._take_over()
        self._line.box.currentIndexChanged.connect(self._take_over)

    def do(self, values: dict[str, Any]) -> None:
        from sourcing_app.services.payments.records import ShortFields

        self.require(values)
        seq = values.pop("line").line.seq
        fields = ShortFields.checked(**values)
        self._desk.payments.settle_short(self._order.id, seq, fields, self._desk.today())

    def _take_over(self) -> None:
        """Show what the line was settled without, or offer all that is left of it."""
        line: PaidLine | None = self._line.value()
        short = line.short if line else None
        self._reopen.setVisible(short is not None)
        if short is not None:
            kept = {
                "short": short.amount.amount,
                "short_on": short.on,
                "short_reason": short.reason,
            }
            self.form.fill(kept)
        elif line is not None:
            self.form.fill({"short": line.left.amount, "short_on": self._desk.today()})

    def _take_back(self) -> None:
        seq = self._line.value().line.seq
        try:
            self._desk.payments.reopen_short(self._order.id, seq, self._desk.today())
        except AppError as problem:
            self.refuse(problem)
            return
        self.accept()

    def _translate(self) -> None:
        self.set_texts(self.tr("Settle a shortfall"), self.tr("Settle"))
        self._reopen.setText(self.tr("Make it due again"))
        self._line.set_caption(self.tr("Payment"))
        hint = self.tr("At most {percent} of the payment, and never more than is left to pay")
        in_currency(self.form["short"], PAYMENT_LINE["short"], self._order.total.currency)
        self.form["short"].set_hint(hint.format(percent=percent(self._limits[LimitName.SHORTFALL])))
