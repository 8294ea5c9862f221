"""The columns of the order table."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.gates.evidence import KIND_NAMES
from sourcing_app.domain.gates.report import Purpose
from sourcing_app.domain.orders.agreed import HOLD_NAMES
from sourcing_app.domain.orders.stages import Stage, stage_name
from sourcing_app.domain.payments.methods import METHOD_NAMES
from sourcing_app.domain.rates import own_words
from sourcing_app.domain.records.credits import METHOD_COST
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.records.payments import HOLDER_NAMES, PAYMENT
from sourcing_app.domain.records.shipping import SHIPMENT
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money
from sourcing_app.services import calendars
from sourcing_app.services.orders.order_row import AccountWord, OrderRow
from sourcing_app.ui.formatting import day, due, money, number, percent, said
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
_BLOCKED: dict[Purpose, Sentence] = {
    Purpose.DEPOSIT: say("OrderColumns", "Deposit blocked"),
    Purpose.BALANCE: say("OrderColumns", "Balance blocked"),
}
_Column = Column[OrderRow]
_NO_DAY = say("OrderColumns", "No day known")
_AND_MORE = say("OrderColumns", "{goods} + {count}")
_ACCOUNTS: dict[AccountWord, tuple[Sentence, str, Tone]] = {
    AccountWord.NONE: (say("OrderColumns", "No account"), "info", Tone.WARN),
    AccountWord.UNCHECKED: (say("OrderColumns", "Not checked"), "info", Tone.WARN),
    AccountWord.COMPANY: (say("OrderColumns", "Company account"), "checkc", Tone.OK),
    AccountWord.PERSON: (say("OrderColumns", "Personal account"), "stop", Tone.DANGER),
}


def order_columns(today: Callable[[], date]) -> list[Column[OrderRow]]:
    """Describe the columns; `today` tells the distance of due days."""

    def following(order: OrderRow) -> TableCell:
        return next_payment(order, today())

    return [
        Column(
            "order", ORDER.words, lambda order: order.number, 112, 104, sort_key="order",
            priority=0,
        ),
        Column("supplier", SUPPLIER.words, _supplier, 200, 180, sort_key="supplier", identity=True),
        Column(
            "total", say("OrderColumns", "Total"), lambda order: Money(order.total, order.currency),
            116, 110, right=True, sort_key="total", priority=2,
        ),
        Column("stage", ORDER["stage"].words, _stage, 166, 150, sort_key="stage"),
        Column(
            "paid", say("OrderColumns", "Paid 30 / 70"), _paid, 142, 136, sort_key="paid",
            priority=3,
        ),
        Column(
            "next", say("OrderColumns", "Next payment"), following, 212, 176, sort_key="next",
            priority=0, lasting=False, sought=False,
        ),
        Column(
            "account", say("OrderColumns", "Account"), _account, 158, 146, priority=4, sought=False,
        ),
        *_of_money(),
        *_of_goods(),
    ]  # fmt: skip


def _of_money() -> list[Column[OrderRow]]:
    """Amounts and what stands in their way; shown once they are chosen."""

    def amount(name: str, heading: Sentence, read: Callable[[OrderRow], Decimal]) -> _Column:
        return Column(
            name, heading, lambda order: Money(read(order), order.currency), 136, 130, right=True,
            priority=5, optional=True,
        )  # fmt: skip

    return [
        Column(
            "currency", ORDER["currency"].words, lambda order: order.currency, 80, 60, priority=6,
            optional=True,
        ),
        Column(
            "own", say("OrderColumns", "Own currency"), _own, 136, 110, right=True, priority=5,
            lasting=False, optional=True, unknown=say("OrderColumns", "No rate says it"),
        ),
        amount("deposit", say("OrderColumns", "Deposit"), lambda order: order.ahead),
        amount("balance", say("OrderColumns", "Balance"), lambda order: order.total - order.ahead),
        amount("sum_paid", say("OrderColumns", "Amount paid"), lambda order: order.paid),
        amount("left", say("OrderColumns", "Left to pay"), lambda order: order.left),
        Column(
            "due", say("OrderColumns", "Next due"), lambda order: order.next_due, 110, 90,
            priority=5, optional=True, unknown=_NO_DAY,
        ),
        Column(
            "held", ORDER["hold"].words,
            lambda order: HOLD_NAMES[order.held] if order.held else "", 130, 90, priority=6,
            optional=True,
        ),
        Column(
            "waivers", say("OrderColumns", "Waivers"), lambda order: order.waivers or "", 80, 60,
            right=True, priority=6, optional=True,
        ),
        Column(
            "method", METHOD_COST["method"].words,
            lambda order: said(METHOD_NAMES[order.method]) if order.method else None, 170, 110,
            priority=6, optional=True, unknown=say("OrderColumns", "No payment is planned"),
        ),
        Column(
            "transfer", say("OrderColumns", "Transfer window"), _transfer, 216, 120, priority=6,
            optional=True, unknown=say("OrderColumns", "No transfer is on its way"),
            prepare=calendars.read,
        ),
        Column(
            "held_by", PAYMENT["held_by"].words, _held_by, 150, 110, priority=6, optional=True,
            unknown=say("OrderColumns", "Nothing is paid"),
        ),
    ]  # fmt: skip


def _of_goods() -> list[Column[OrderRow]]:
    """How the goods are and where; shown once they are chosen."""
    return [
        Column(
            "delivery", ORDER["incoterm"].words, lambda order: order.delivery, 130, 80,
            priority=6, optional=True, field="incoterm",
        ),
        Column(
            "inspection", say("OrderColumns", "Inspection"), _inspection, 150, 110, priority=5,
            optional=True,
        ),
        Column(
            "shipped", SHIPMENT["shipped_on"].words, lambda order: order.shipped_on, 110, 90,
            priority=5, optional=True, unknown=_NO_DAY,
        ),
        Column(
            "eta", SHIPMENT["eta"].words, lambda order: order.eta, 110, 90, priority=5,
            optional=True, unknown=_NO_DAY,
        ),
        Column(
            "documents", say("OrderColumns", "Documents"), _documents, 170, 110, priority=6,
            optional=True,
        ),
    ]  # fmt: skip


def _transfer(order: OrderRow) -> Sentence | None:
    if order.transfer is None:
        return None
    first, last = order.transfer.first.day, order.transfer.last.day
    return say("OrderColumns", "{first} to {last}").put(first=first, last=last)


def _own(order: OrderRow) -> TableCell | None:
    """Show the total in the own currency with the rate's day; an old rate is marked."""
    own = order.own
    if own is None:
        return None
    icon, tone = ("clock", Tone.WARN) if own.old else ("", Tone.NEUTRAL)
    return TableCell(
        money(own.shown), second=day(own.as_of), icon=icon, tone=tone,
        accessible=said(own_words(own)),
    )  # fmt: skip


def _held_by(order: OrderRow) -> str | None:
    if len(order.held_by) > 1:
        return said(say("OrderColumns", "The supplier and the platform"))
    return next((said(HOLDER_NAMES[held]) for held in order.held_by), None)


def _inspection(order: OrderRow) -> TableCell:
    found = order.inspection
    if found is None:
        return TableCell(said(say("OrderColumns", "None")), muted=True)
    words = say("OrderColumns", "Passed") if found.passed else say("OrderColumns", "Failed")
    icon, tone = ("checkc", Tone.OK) if found.passed else ("stop", Tone.DANGER)
    return TableCell(said(words), second=day(found.on), icon=icon, tone=tone)


def _documents(order: OrderRow) -> str:
    there = (kind for kind in AttachmentKind if kind in order.papers)
    return ", ".join(said(KIND_NAMES[kind]) for kind in there)


def _supplier(order: OrderRow) -> TableCell:
    goods = f"{order.product} · {number(order.quantity)}"
    if order.more_lines:
        goods = said(_AND_MORE.put(goods=goods, count=order.more_lines))
    return marked_cell(TableCell(order.supplier, second=goods), order.caution)


def _stage(order: OrderRow) -> PillText:
    paid = order.next_payment is None
    icon, tone = _STAGES[order.stage]
    if paid and order.stage is Stage.BALANCE_DUE:
        icon, tone = "truck", Tone.INFO
    return PillText(said(stage_name(order.stage, paid=paid)), icon, tone)


def _paid(order: OrderRow) -> TableCell:
    part = min(order.paid / order.total, Decimal(1))
    return TableCell(
        percent(int(part * _WHOLE)),
        fraction=float(part),
        notch=float(order.deposit / _WHOLE) if order.deposit < _WHOLE else None,
        tone=Tone.OK,
    )


def _account(order: OrderRow) -> TableCell:
    words, icon, tone = _ACCOUNTS[order.account]
    return TableCell(said(words), icon=icon, tone=tone)


def next_payment(order: OrderRow, today: date) -> TableCell:
    """Say what is to be paid next: a dispute or hold first, blocked, late, or in some days."""
    if order.disputed:
        words = say("OrderColumns", "Dispute under way")
        return TableCell(said(words), icon="flag", tone=Tone.DANGER)
    if order.held is not None and order.next_payment is not None:
        return TableCell(said(HOLD_NAMES[order.held]), icon="clock", tone=Tone.WARN)
    if order.hold is not None and order.next_payment is not None:
        brief, whole = said(order.hold.brief), said(order.hold.sentence)
        return TableCell(brief, icon="stop", tone=Tone.WARN, accessible=whole)
    return _payable(order, today)


def _payable(order: OrderRow, today: date) -> TableCell:
    if order.next_payment is None or order.next_amount is None:
        paid, short = say("OrderColumns", "Paid"), say("OrderColumns", "Settled short")
        return TableCell(said(short if order.short else paid), icon="checkc", tone=Tone.OK)
    if order.asked and order.blocked:
        return TableCell(said(_BLOCKED[order.next_payment]), icon="lock", tone=Tone.DANGER)
    amount = Money(order.next_amount, order.currency)
    if order.next_due is None:
        later = say("OrderColumns", "{amount} when ready").put(amount=amount)
        return TableCell(said(later), icon="clock", tone=Tone.NEUTRAL)
    when = due(order.next_due, today)
    text = said(say("OrderColumns", "{amount} {when}").put(amount=amount, when=when))
    if order.days_late:
        return TableCell(text, icon="warn", tone=Tone.DANGER)
    return TableCell(text, icon="clock", tone=Tone.WARN if order.asked else Tone.INFO)
