"""The sheets of an order that are no more than fields, words and a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.orders.stages import SAMPLE_NAMES, SampleState
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.records.payments import PAYMENT
from sourcing_app.domain.sentences import say
from sourcing_app.services.orders.drafts import profile_address
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.payments.rows import PaymentRow
from sourcing_app.services.registration.rows import profile_rows
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.profile_editor import ProfileEditor
from sourcing_app.ui.screens.orders.payment_words import payment_words
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import FactRow

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_SAVE = say("OrderSheets", "Save")
_SAMPLES = tuple(state for state in SampleState if state is not SampleState.NEEDED)
_NEXT = {
    SampleState.NEEDED: SampleState.ORDERED,
    SampleState.ORDERED: SampleState.RECEIVED,
    SampleState.REJECTED: SampleState.ORDERED,
}
"""What follows; a rejected sample is followed by another one."""


def address_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask for whom an order is and where it goes; the buyer's address is offered if it has none."""
    name, base = "delivery_address", {"delivery_address": state.address}
    buyer = ProfileEditor("orders.profile_id", profile_rows(desk.reader))

    def keep(typed: dict[str, Any]) -> None:
        whose = typed["profile_id"]
        desk.orders.change_address(state.id, typed[name], desk.today(), base, profile_id=whose)

    address = state.address or profile_address(desk.reader, state.profile_id)
    asks = Asks(
        ORDER[name].words, _SAVE, keep, {name: address, "profile_id": state.profile_id}, (name,)
    )
    return AskSheet(parent, "orders.address", (buyer, address_editor()), asks)


def address_editor() -> Editor:
    """Edit an address of several lines."""
    (made,) = editors_of(ORDER, "orders.", ("delivery_address",))
    return made


def sample_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask for the state of the sample, and its day (R91, R107)."""
    sample = ChoiceEditor("orders.sample", _SAMPLES, lambda state: said(SAMPLE_NAMES[state]))
    hint = say(
        "SampleSheet",
        "A sample is made individually, without the pressure of mass production. Keep a "
        "sealed one to compare the goods with.",
    )
    sample.set_words(say("SampleSheet", "The sample is"), hint)
    since = DayEditor("orders.day", desk.today)
    since.set_words(say("SampleSheet", "Since"))
    asks = Asks(
        say("SampleSheet", "Sample"),
        _SAVE,
        lambda typed: desk.orders.sample(state.id, typed["sample"], typed["day"], desk.today()),
        {"sample": _NEXT.get(state.facts.sample, SampleState.APPROVED), "day": desk.today()},
        ("sample", "day"),
    )
    return AskSheet(parent, "orders.sample", (sample, since), asks)


def ready_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask for the day of the supplier's notice that the goods are ready (R93)."""
    notice = DayEditor("orders.day", desk.today)
    notice.set_words(say("ReadySheet", "Ready notice of"))
    asks = Asks(
        say("ReadySheet", "Goods are ready"),
        _SAVE,
        lambda typed: desk.orders.ready(state.id, typed["day"], desk.today()),
        {"day": desk.today()},
        ("day",),
    )
    return AskSheet(parent, "orders.ready", (notice,), asks)


def void_sheet(parent: QWidget, desk: Desk, payment: PaymentRow) -> AskSheet:
    """Ask why a payment did not happen; voiding it cannot be undone."""
    (reason,) = editors_of(PAYMENT, "orders.", ("void_reason",))
    hint = say("VoidSheet", "The payment stays in the list with the reason. This cannot be undone.")
    reason.set_words(PAYMENT["void_reason"].words, hint)
    asks = Asks(
        say("VoidSheet", "Void a payment"),
        say("VoidSheet", "Void payment"),
        lambda typed: desk.payments.void(payment.id, typed["void_reason"], desk.today()),
    )
    sheet = AskSheet(parent, "orders.void", (reason,), asks, "cross")
    sheet.is_about(payment.id)
    sheet.body.insertWidget(0, FactRow(payment_words(payment), Tone.NEUTRAL, icon="card"))
    return sheet
