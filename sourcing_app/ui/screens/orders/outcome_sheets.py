"""The sheets of what becomes of payments: planned, arrived, bounced, paid back, waived; costs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.disputes.dispute import DISPUTE_REASON_NAMES
from sourcing_app.domain.payments.choice import offered
from sourcing_app.domain.payments.costs import USUAL_WORDS, known_cost
from sourcing_app.domain.payments.methods import METHOD_NAMES, Method
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.records.credits import METHOD_COST
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.records.payments import PAYMENT, PAYMENT_LINE
from sourcing_app.domain.sentences import say
from sourcing_app.services.disputes.rows import DisputeRow, disputes_of, proposed_dispute
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.rows import PaymentRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of, in_currency
from sourcing_app.ui.screens.orders.payment_words import payment_words
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import FactRow

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_SAVE = say("OutcomeSheets", "Save")
_COST = ("percent", "fixed", "currency", "most", "spread", "source", "checked_on")
PLATFORM = (
    *("platform_number", "order_page", "platform_status", "covered", "ship_by"),
    *("claim_days", "negotiation_days", "escalation_days"),
    *("formed_ok_on", "confirmed_on", "processing_seen_on"),
)


def plan_sheet(parent: QWidget, desk: Desk, state: OrderState, line: PaidLine) -> AskSheet:
    """Ask when and how much of a line is to be paid."""
    methods = offered(private=False, protected=True)
    method = choice_editor(PAYMENT["method"], "orders.method", methods)
    names = ("paid_on", "amount", "method", "note")
    editors = editors_of(PAYMENT, "orders.", names, today=desk.today, ready=(method,), lines=2)

    def plan(typed: dict[str, Any]) -> None:
        from sourcing_app.services.payments.records import PaymentFields

        fields = PaymentFields.checked(**typed)
        desk.planned_payments.plan(state.id, line.line.seq, fields, desk.today())

    asks = Asks(
        say("OutcomeSheets", "Plan a payment"),
        _SAVE,
        plan,
        {
            "paid_on": line.line.due_on or desk.today(),
            "amount": line.left.amount,
            "method": Method.TT,
        },
        ("paid_on", "amount", "method"),
    )
    sheet = AskSheet(parent, "orders.plan", editors, asks, "cal")
    sheet.makes_new = True
    sheet.form["paid_on"].set_words(say("OutcomeSheets", "To be sent on"))
    in_currency(sheet.form["amount"], PAYMENT["amount"], state.total.currency)
    return sheet


def refund_sheet(parent: QWidget, desk: Desk, state: OrderState, line: PaidLine) -> AskSheet:
    """Ask what came back of a line, when and how."""
    disputes = {each.id: each for each in disputes_of(desk.reader, state.id)}
    of = ("dispute_id",) if disputes else ()
    names = ("paid_on", "amount", *of, "method", "reference", "note")
    methods = offered(private=False, protected=True)
    method = choice_editor(PAYMENT["method"], "orders.method", methods)
    ready = (method, *((_dispute_editor(disputes),) if disputes else ()))
    editors = editors_of(PAYMENT, "orders.", names, today=desk.today, ready=ready, lines=2)

    def refund(typed: dict[str, Any]) -> None:
        from sourcing_app.services.payments.records import PaymentFields

        fields = PaymentFields.checked(**typed)
        desk.outcomes.refunded(state.id, line.line.seq, fields, desk.today())

    asks = Asks(
        say("OutcomeSheets", "Money came back"),
        say("OutcomeSheets", "Record refund"),
        refund,
        {
            "paid_on": desk.today(),
            "method": Method.TT,
            "dispute_id": proposed_dispute(desk.reader, state.id, desk.today()),
        },
        ("paid_on", "amount", "method"),
    )
    sheet = AskSheet(parent, "orders.refund", editors, asks, "undo")
    sheet.makes_new = True
    sheet.form["paid_on"].set_words(say("OutcomeSheets", "Came back on"))
    in_currency(sheet.form["amount"], PAYMENT["amount"], state.total.currency)
    hint = say("OutcomeSheets", "It is due again unless you lower the total or waive the rest.")
    sheet.body.insertWidget(0, FactRow(said(hint), Tone.INFO))
    return sheet


def _dispute_editor(disputes: Mapping[int, DisputeRow]) -> ChoiceEditor:
    """Which dispute brought the money, or none."""

    def words(key: int) -> str:
        told = say("OutcomeSheets", "{reason}, opened on {day}")
        reason = DISPUTE_REASON_NAMES[disputes[key].reason]
        return said(told.put(reason=reason, day=disputes[key].opened_on))

    none = say("OutcomeSheets", "No dispute")
    return ChoiceEditor("orders.dispute_id", [*disputes], words, unknown=lambda: said(none))


def arrived_sheet(parent: QWidget, desk: Desk, state: OrderState, payment: PaymentRow) -> AskSheet:
    """Ask when a payment arrived, and how much of it."""
    names = ("arrived_on", "received", "charges")
    editors = editors_of(PAYMENT, "orders.", names, today=desk.today)

    def arrive(typed: dict[str, Any]) -> None:
        from sourcing_app.services.payments.outcomes import Arrived

        arrival = Arrived(typed["arrived_on"], typed["received"], typed["charges"])
        desk.outcomes.arrived(payment.id, arrival, desk.today())

    asks = Asks(
        say("OutcomeSheets", "The payment arrived"),
        _SAVE,
        arrive,
        {"arrived_on": desk.today(), "received": payment.amount.amount, "charges": payment.charges},
        ("arrived_on",),
    )
    sheet = AskSheet(parent, "orders.arrived", editors, asks, "check")
    sheet.is_about(payment.id)
    hint = say("OutcomeSheets", "What banks took on the way is still to pay: settle it or pay it.")
    sheet.form["received"].set_words(PAYMENT["received"].words, hint)
    in_currency(sheet.form["received"], PAYMENT["received"], state.total.currency)
    sheet.body.insertWidget(0, FactRow(payment_words(payment), Tone.NEUTRAL, icon="card"))
    return sheet


def bounced_sheet(parent: QWidget, desk: Desk, payment: PaymentRow) -> AskSheet:
    """Ask what the bank says of a payment that it sent back."""
    asks = Asks(
        say("OutcomeSheets", "The payment bounced"),
        _SAVE,
        lambda typed: desk.outcomes.bounced(payment.id, typed["note"], desk.today()),
        {"note": payment.note},
    )
    editors = editors_of(PAYMENT, "orders.", ("note",), lines=2)
    sheet = AskSheet(parent, "orders.bounced", editors, asks, "undo")
    sheet.is_about(payment.id)
    sheet.body.insertWidget(0, FactRow(payment_words(payment), Tone.NEUTRAL, icon="card"))
    return sheet


def waive_line_sheet(parent: QWidget, desk: Desk, state: OrderState, line: PaidLine) -> AskSheet:
    """Ask why no more is asked for on a line."""
    seq = line.line.seq
    asks = Asks(
        say("OutcomeSheets", "Waive the rest of payment {seq}").put(seq=seq),
        say("OutcomeSheets", "Waive"),
        lambda typed: desk.outcomes.waive(state.id, seq, typed["waived_reason"], desk.today()),
        required=("waived_reason",),
    )
    editors = editors_of(PAYMENT_LINE, "orders.", ("waived_reason",), lines=2)
    sheet = AskSheet(parent, "orders.waive_line", editors, asks, "waived")
    sheet.is_about(seq)
    return sheet


def tariff_sheet(parent: QWidget, desk: Desk, method: Method) -> AskSheet:
    """Ask what a way to pay costs; empty fields are not known."""
    fields = desk.tariffs.fields(method).model_dump()
    start = {name: fields[name] for name in _COST}
    entered = any(value not in (None, "") for value in start.values())
    usual = known_cost(method, {})
    if not entered:
        start |= {"percent": usual.percent, "most": usual.most, "source": usual.source}
        start["checked_on"] = usual.checked_on
    asks = Asks(
        say("OutcomeSheets", "What it costs: {method}").put(method=METHOD_NAMES[method]),
        _SAVE,
        lambda typed: desk.tariffs.change(method, **typed),
        start,
    )
    editors = editors_of(METHOD_COST, "orders.", _COST, today=desk.today)
    sheet = AskSheet(parent, "orders.tariff", editors, asks, "card", columns=2, wide=("source",))
    sheet.is_about(list(Method).index(method))
    if method in USUAL_WORDS:
        sheet.body.insertWidget(0, FactRow(said(USUAL_WORDS[method]), Tone.INFO))
    return sheet


def platform_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask what the platform says of the order; empty lengths are the platform's own."""
    fields = desk.platform.fields(state.id).model_dump()
    start = {name: fields[name] for name in PLATFORM}

    def change(typed: dict[str, Any]) -> None:
        desk.platform.change(state.id, start, **typed)

    asks = Asks(say("OutcomeSheets", "Order on the platform"), _SAVE, change, start)
    editors = editors_of(ORDER, "orders.", PLATFORM, today=desk.today)
    sheet = AskSheet(
        parent, "orders.platform", editors, asks, "shield", columns=2, wide=("order_page",)
    )
    sheet.resize(700, 560)
    sheet.is_about(state.id)
    in_currency(sheet.form["covered"], ORDER["covered"], state.total.currency)
    return sheet
