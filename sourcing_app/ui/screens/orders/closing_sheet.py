"""The sheet that closes an order: three scores from 1 to 5, and words about the supplier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.payments import PAYMENT_LINE
from sourcing_app.domain.records.shipping import FEEDBACK
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.orders.closing import FeedbackFields

_SCORES = ("quality", "time", "contact")
_GIVEN = tuple(range(5, 0, -1))
_NOT_GIVEN = say("ClosingSheet", "Not given")
_WHY = say("ClosingSheet", "Why the {amount} left is not to be paid")


def closing_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask for the feedback (R182); without any score the order is closed without it."""

    def do(typed: dict[str, Any]) -> None:
        given = any(typed[name] for name in (*_SCORES, "words"))
        feedback = _feedback(desk, typed) if given else None
        desk.closing.close(state.id, desk.today(), feedback, typed.get("waived_reason", ""))

    asks = Asks(
        say("ClosingSheet", "Close the order"),
        say("ClosingSheet", "Close order"),
        do,
        required=("waived_reason",) if state.left else (),
    )
    why = editors_of(PAYMENT_LINE, "orders.", ("waived_reason",), lines=2) if state.left else ()
    hint = say("ClosingSheet", "1 is the worst, 5 the best; leave all three empty to close without")
    sheet = AskSheet(parent, "orders.close", (*why, *_editors(hint)), asks, "check")
    for editor in why:
        editor.set_words(_WHY.put(amount=state.left))
    return sheet


def feedback_sheet(parent: QWidget, desk: Desk, state: OrderState) -> AskSheet:
    """Ask for the feedback on an order that was closed without any."""
    title = say("ClosingSheet", "Feedback on the order")
    asks = Asks(
        title,
        say("ClosingSheet", "Give feedback"),
        lambda typed: desk.closing.rate(state.id, desk.today(), _feedback(desk, typed)),
        required=_SCORES,
    )
    editors = _editors(say("ClosingSheet", "1 is the worst, 5 the best"))
    return AskSheet(parent, "orders.feedback", editors, asks, "star")


def _feedback(desk: Desk, typed: dict[str, Any]) -> FeedbackFields:
    from sourcing_app.services.orders.closing import FeedbackFields

    told = {name: typed[name] for name in _SCORES if typed[name]}
    return FeedbackFields.checked(**told, words=typed["words"], given_on=desk.today())


def _editors(hint: Sentence) -> tuple[Editor, ...]:
    """The three scores, not chosen yet, and the words; the last score says how they count."""
    scores = [
        ChoiceEditor(f"feedback.{name}", _GIVEN, number, unknown=lambda: said(_NOT_GIVEN))
        for name in _SCORES
    ]
    for made, name in zip(scores, _SCORES, strict=True):
        made.set_words(FEEDBACK[name].words)
        made.fill(None)
        made.box.setCurrentIndex(-1)
        made.settle()
    scores[-1].set_words(FEEDBACK["contact"].words, hint)
    return (*scores, *editors_of(FEEDBACK, "feedback.", ("words",), lines=3))
