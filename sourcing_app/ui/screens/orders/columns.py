"""The columns of the order table."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.gates.report import Purpose
from sourcing_app.domain.orders.stages import Stage, stage_name
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money
from sourcing_app.services.orders.order_row import AccountWord, OrderRow
from sourcing_app.ui.formatting import due, money, number, percent, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.caution import marked_cell
from sourcing_app.ui.widgets.cells import PillText, TableCell

_WHOLE = 100
_STAGES: dict[Stage, tuple[str, Tone]] = {
    Stage.DRAFT: ("edit", Tone.NEUTRAL),
    Stage.SAMPLE: ("clock", Tone.INFO),
    Stage.DEPOSIT_DUE: ("card", Tone.WARN),
    Stage.IN_PRODUCTION: ("box", Tone.INFO),
    Stage.READY: ("clip", Tone.WARN),
    Stage.BALANCE_DUE: ("card", Tone.WARN),
    Stage.SHIPPED: ("truck", Tone.INFO),
    Stage.RECEIVED: ("check", Tone.OK),
    Stage.CLOSED: ("check", Tone.OK),
    Stage.CANCELLED: ("cross", Tone.NEUTRAL),
}
_ACCOUNTS: dict[AccountWord, tuple[str, Tone]] = {
    AccountWord.NONE: ("info", Tone.WARN),
    AccountWord.UNCHECKED: ("info", Tone.WARN),
    AccountWord.COMPANY: ("checkc", Tone.OK),
    AccountWord.PERSON: ("stop", Tone.DANGER),
}


def order_columns(today: Callable[[], date]) -> list[Column[OrderRow]]:
    """Describe the columns; `today` tells the distance of due days."""

    def next_cell(order: OrderRow) -> TableCell:
        return next_payment(order, today())

    return [
        Column("order", ORDER.words, _number_cell, 112, 104, sort_key="order", priority=0),
        Column(
            "supplier", SUPPLIER.words, _supplier_cell, 200, 180, sort_key="supplier", identity=True
        ),
        Column(
            "total",
            say("OrderColumns", "Total"),
            _total_cell,
            116,
            110,
            right=True,
            sort_key="total",
            priority=2,
        ),
        Column("stage", ORDER["stage"].words, _stage_cell, 166, 150, sort_key="stage", priority=1),
        Column(
            "paid",
            say("OrderColumns", "Paid 30 / 70"),
            _paid_cell,
            142,
            136,
            sort_key="paid",
            priority=3,
        ),
        Column(
            "next",
            say("OrderColumns", "Next payment"),
            next_cell,
            212,
            176,
            sort_key="next",
            priority=0,
        ),
        Column("account", say("OrderColumns", "Account"), _account_cell, 158, 146, priority=4),
    ]


def _number_cell(order: OrderRow) -> TableCell:
    return TableCell(order.number)


def _supplier_cell(order: OrderRow) -> TableCell:
    goods = f"{order.product} · {number(order.quantity)}"
    return marked_cell(TableCell(order.supplier, second=goods), order.caution)


def _total_cell(order: OrderRow) -> TableCell:
    return TableCell(money(Money(order.total, order.currency)), right=True)


def _stage_cell(order: OrderRow) -> TableCell:
    paid = order.next_payment is None
    icon, tone = _STAGES[order.stage]
    if paid and order.stage is Stage.BALANCE_DUE:
        icon, tone = "truck", Tone.INFO
    return TableCell(pills=(PillText(said(stage_name(order.stage, paid=paid)), icon, tone),))


def _paid_cell(order: OrderRow) -> TableCell:
    part = min(order.paid / order.total, Decimal(1))
    return TableCell(
        percent(int(part * _WHOLE)),
        fraction=float(part),
        notch=float(order.deposit / _WHOLE) if order.deposit < _WHOLE else None,
        tone=Tone.OK,
    )


def next_payment(order: OrderRow, today: date) -> TableCell:
    """Say what is to be paid next: blocked, late, in some days, or nothing any more."""
    if order.next_payment is None or order.next_amount is None:
        paid = QCoreApplication.translate("OrderColumns", "Paid")
        if order.short:
            paid = QCoreApplication.translate("OrderColumns", "Settled short")
        return TableCell(paid, icon="checkc", tone=Tone.OK)
    if order.asked and order.blocked:
        return TableCell(_blocked(order.next_payment), icon="lock", tone=Tone.DANGER)
    amount = money(Money(order.next_amount, order.currency))
    if order.next_due is None:
        later = QCoreApplication.translate("OrderColumns", "{amount} when ready")
        return TableCell(later.format(amount=amount), icon="clock", tone=Tone.NEUTRAL)
    text = QCoreApplication.translate("OrderColumns", "{amount} {when}")
    text = text.format(amount=amount, when=due(order.next_due, today))
    if order.days_late:
        return TableCell(text, icon="warn", tone=Tone.DANGER)
    return TableCell(text, icon="clock", tone=Tone.WARN if order.asked else Tone.INFO)


def _blocked(purpose: Purpose) -> str:
    if purpose is Purpose.DEPOSIT:
        return QCoreApplication.translate("OrderColumns", "Deposit blocked")
    return QCoreApplication.translate("OrderColumns", "Balance blocked")


def _account_cell(order: OrderRow) -> TableCell:
    icon, tone = _ACCOUNTS[order.account]
    return TableCell(_account_word(order.account), icon=icon, tone=tone)


def _account_word(word: AccountWord) -> str:
    if word is AccountWord.NONE:
        return QCoreApplication.translate("OrderColumns", "No account")
    if word is AccountWord.UNCHECKED:
        return QCoreApplication.translate("OrderColumns", "Not checked")
    if word is AccountWord.PERSON:
        return QCoreApplication.translate("OrderColumns", "Personal account")
    return QCoreApplication.translate("OrderColumns", "Company account")
