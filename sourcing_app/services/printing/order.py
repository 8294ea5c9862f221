"""An order on paper: terms, payment schedule, payments, conditions, waivers and files."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import (
    Chapter,
    Document,
    FactList,
    Grid,
    GridColumn,
    Remarks,
)
from sourcing_app.domain.gates.evidence import KIND_NAMES as FILE_KINDS
from sourcing_app.domain.gates.report import Fact
from sourcing_app.domain.orders.stages import SAMPLE_NAMES, stage_name
from sourcing_app.domain.payments.methods import DIRECTION_NAMES, METHOD_NAMES, PaymentState
from sourcing_app.domain.payments.paid_lines import STATE_NAMES, LineState, PaidLine
from sourcing_app.domain.payments.schedule import EVENT_NAMES, ScheduleLine
from sourcing_app.domain.payments.site_steps import SITE_STEPS
from sourcing_app.domain.records.attachments import ATTACHMENT
from sourcing_app.domain.records.orders import ORDER, ORDER_LINE, WAIVER
from sourcing_app.domain.records.payments import PAYMENT, PAYMENT_LINE, PAYMENT_STATE_NAMES
from sourcing_app.domain.registration.profile import Profile, latin_value
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.goods import goods_of
from sourcing_app.services.orders.state import OrderState, terms_text
from sourcing_app.services.payments.rows import PaymentRow, payments_of
from sourcing_app.services.printing.accounts import account_chapter
from sourcing_app.services.printing.requests import KIND_NAMES, Wording
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.queries.printing import waived
from sourcing_app.store.sqlite.reader import day_or_none

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

MADE = say("Printing", "{document} {name}, {day}")
_QUANTITY = say("Printing", "{quantity} {unit}")
_ORDERED = say("Printing", "What is ordered")
_SCHEDULE = say("Printing", "Payment schedule")
_SUMS = say("Printing", "Sums")
_PAYMENTS = say("Printing", "Payments")
_CONDITIONS = say("Printing", "Before the next payment")
_WAIVERS = say("Printing", "Waivers")
_FILES = say("Printing", "Files")
_PAID = say("Printing", "Paid")
_LEFT = say("Printing", "Still to pay")
_SHORT = say("Printing", "Settled short")
_SENT_AWAY = say("Printing", "Sent, not counted as paid")
_NO_PAYMENT = say("Printing", "Nothing has been paid.")
_NO_FILE = say("Printing", "No file is attached.")
_NO_WAIVER = say("Printing", "Nothing was waived.")
_SHARE = say("Printing", "{percent} %")
_VOID = say("Printing", "Void: {reason}")
_DAYS_LATER = say("Printing", "{event}, {days} days later")
_CALLED = say("Printing", "{name}: {what}")
_ARRIVED = say("Printing", "{amount} arrived")
_STEPS = say("Printing", "Paying on the site, step by step")
_TO_TICK = say("Printing", "[    ]  {what}")
_INCIDENT = say("Printing", "Incident, not counted as paid")
_MET = say("Printing", "Met: {condition}")
_MISSING = say("Printing", "Missing: {condition}")
_WAIVED = say("Printing", "Waived: {condition}")
_UNPROVEN = say("Printing", "Does not count: {flaw}")
_NOT_PAID = {
    state: PAYMENT_STATE_NAMES[state] for state in (PaymentState.PLANNED, PaymentState.BOUNCED)
}
_LINES = (
    GridColumn(say("Printing", "No."), 5, right=True),
    GridColumn(PAYMENT_LINE["percent"].words, 9, right=True),
    GridColumn(PAYMENT_LINE["event"].words, 24),
    GridColumn(PAYMENT_LINE["due_on"].words, 15),
    GridColumn(PAYMENT_LINE["amount"].words, 17, right=True),
    GridColumn(_PAID, 17, right=True),
    GridColumn(_LEFT, 17, right=True),
)
_GOODS_LINES = (
    GridColumn(say("Printing", "No."), 5, right=True),
    GridColumn(say("Printing", "Item"), 12),
    GridColumn(ORDER_LINE["description"].words, 37),
    GridColumn(ORDER_LINE["quantity"].words, 16, right=True),
    GridColumn(ORDER_LINE["unit_price"].words, 13, right=True),
    GridColumn(say("Printing", "Cost"), 17, right=True),
)
_NO_GOODS = say("Printing", "Nothing is ordered.")
_PAID_LINES = (
    GridColumn(PAYMENT["paid_on"].words, 15),
    GridColumn(PAYMENT["method"].words, 19),
    GridColumn(PAYMENT["amount"].words, 17, right=True),
    GridColumn(PAYMENT["payee"].words, 24),
    GridColumn(PAYMENT["reference"].words, 14),
    GridColumn(say("Printing", "Remark"), 17),
)
_WAIVED_LINES = (
    GridColumn(WAIVER["gate"].words, 18),
    GridColumn(WAIVER["reason"].words, 46),
    GridColumn(WAIVER["waived_on"].words, 16),
    GridColumn(WAIVER["who"].words, 16),
)
_FILE_LINES = (
    GridColumn(ATTACHMENT["kind"].words, 25),
    GridColumn(ATTACHMENT["name"].words, 45),
    GridColumn(say("Printing", "Remark"), 30),
)


def order_paper(file: "OpenFile", order_id: int, wording: Wording, today: date) -> Document:
    """Make the paper of one order; raises NotFound."""
    state = order_state(file.reader, order_id, today)
    title = KIND_NAMES[DocumentKind.ORDER]
    return Document(
        title=title,
        name=f"{state.number} · {state.supplier}",
        about=(stage_name(state.stage, paid=state.next is None), today),
        chapters=(*order_chapters(file, state, wording), *kept_chapters(file, state.id)),
        foot=MADE.put(document=title, name=state.number, day=today),
    )


def order_chapters(file: "OpenFile", state: OrderState, wording: Wording) -> Iterator[Chapter]:
    """What is ordered, its schedule and payments, and what the next payment waits for."""
    payments = [*map(_payment, payments_of(file.reader, state.id))]
    goods = (_goods(file, state.id),) if state.more_lines else ()
    buyer = read_profile(file.reader, state.profile_id)
    yield Chapter(_ORDERED, (_ordered(state, buyer), *goods))
    schedule = Grid(_LINES, [*map(_line, state.lines)], _NO_PAYMENT)
    yield Chapter(_SCHEDULE, (schedule,))
    yield Chapter(_SUMS, (_sums(state),))
    yield Chapter(_PAYMENTS, (Grid(_PAID_LINES, payments, _NO_PAYMENT),))
    if state.next is not None:
        facts = [*map(_condition, state.next.report.facts)]
        yield Chapter(_CONDITIONS, (Remarks(facts, marked=True),))
        steps = [_TO_TICK.put(what=each) for each in SITE_STEPS.values()]
        yield Chapter(_STEPS, (Remarks(steps),))
    yield account_chapter(file, state.supplier_id, wording)


def kept_chapters(file: "OpenFile", order_id: int) -> Iterator[Chapter]:
    """What was waived for an order, and the files kept with it."""
    yield Chapter(_WAIVERS, (Grid(_WAIVED_LINES, _waivers(file, order_id), _NO_WAIVER),))
    yield Chapter(_FILES, (Grid(_FILE_LINES, _files(file, order_id), _NO_FILE),))


def _ordered(state: OrderState, buyer: Profile) -> FactList:
    facts, beside = state.facts, state.beside
    amount = _QUANTITY.put(quantity=state.quantity, unit=state.unit) if state.quantity else None
    one = (
        (ORDER_LINE["description"].words, state.product),
        (ORDER_LINE["quantity"].words, amount),
    )
    called = (
        (ORDER["own_reference"].words, beside.own_reference),
        (ORDER["supplier_reference"].words, beside.supplier_reference),
        (ORDER["incoterm"].words, beside.delivery),
    )
    return FactList(
        (
            (ORDER["supplier_id"].words, state.supplier),
            (
                ORDER["profile_id"].words,
                latin_value(buyer, "company") or latin_value(buyer, "name"),
            ),
            *(() if state.more_lines else one),
            *((words, told) for words, told in called if told),
            (ORDER["total"].words, state.total),
            (ORDER["terms"].words, terms_text(state)),
            (ORDER["made_on"].words, facts.made_on),
            (ORDER["delivery_address"].words, state.address),
            (ORDER["sample_state"].words, SAMPLE_NAMES[facts.sample]),
            (ORDER["ready_on"].words, facts.ready_on),
        )
    )


def _goods(file: "OpenFile", order_id: int) -> Grid:
    """Every line of the goods; the quantity with its unit, the cost rounded once."""
    rows = [
        (
            row.seq,
            row.own_item or row.supplier_item,
            row.description,
            _QUANTITY.put(quantity=row.quantity, unit=row.unit),
            row.unit_price,
            row.cost,
        )
        for row in goods_of(file.reader, order_id)
    ]
    return Grid(_GOODS_LINES, rows, _NO_GOODS)


def _sums(state: OrderState) -> FactList:
    rows: list[tuple[Sentence, Any]] = [
        (ORDER["total"].words, state.total),
        (_PAID, state.paid),
        (_LEFT, state.left),
    ]
    if state.short:
        rows.append((_SHORT, state.short))
    if state.forgiven:
        rows.append((STATE_NAMES[LineState.WAIVED], state.forgiven))
    if state.incident:
        rows.append((_SENT_AWAY, state.incident))
    return FactList(rows)


def _line(each: PaidLine) -> tuple[Any, ...]:
    line = each.line
    return (
        line.seq,
        _SHARE.put(percent=line.percent) if line.percent else None,
        _due_words(line),
        line.due_on,
        line.amount,
        each.paid,
        each.left,
    )


def _due_words(line: ScheduleLine) -> Sentence:
    """What a line is called, what makes it due, and how many days after it."""
    told = EVENT_NAMES[line.event]
    if line.offset_days:
        told = _DAYS_LATER.put(event=told, days=line.offset_days)
    return _CALLED.put(name=line.name, what=told) if line.name else told


def _remark(row: PaymentRow) -> Sentence | None:
    """What became of a payment that is not simply paid."""
    if row.void:
        return _VOID.put(reason=row.void_reason)
    if row.state in _NOT_PAID:
        return _NOT_PAID[row.state]
    if row.refund:
        return DIRECTION_NAMES[row.direction]
    if row.incident:
        return _INCIDENT
    return None if row.received is None else _ARRIVED.put(amount=row.received)


def _payment(row: PaymentRow) -> tuple[Any, ...]:
    remark = _remark(row)
    payee = ", ".join(filter(None, (row.payee, row.number)))
    return (row.paid_on, METHOD_NAMES[row.method], row.amount, payee, row.reference, remark)


def _condition(fact: Fact) -> Sentence:
    words = _MET if fact.met else _WAIVED if fact.waived else _MISSING
    return words.put(condition=fact.sentence)


def _waivers(file: "OpenFile", order_id: int) -> list[tuple[Any, ...]]:
    return [
        (
            WAIVER["gate"].choice(row["gate"]) or row["gate"],
            row["reason"],
            day_or_none(row["waived_on"]),
            row["who"],
        )
        for row in waived(file.reader, order_id)
    ]


def _files(file: "OpenFile", order_id: int) -> list[tuple[Any, ...]]:
    return [
        (FILE_KINDS[row.kind], row.name, _UNPROVEN.put(flaw=row.flaw) if row.flaw else None)
        for row in documents_of(file.reader, order_id)
    ]
