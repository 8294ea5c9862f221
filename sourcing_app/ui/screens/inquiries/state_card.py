"""The state of a sent letter: when, how, follow-up day, and the reply."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal

from sourcing_app.domain.inquiries.states import NAMES, NEXT, State, waiting_days
from sourcing_app.domain.records.inquiries import RECIPIENT
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.screens.inquiries.columns import STATES, channel_words
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label

_DAY_WIDTH = 240
_ANSWERS = (State.REPLIED, State.NO_ANSWER, State.DECLINED)


class StateCard(Card):
    """Hidden while the letter is a draft."""

    answered = Signal(object)
    """The `State` the user noted."""

    kept = Signal()
    """The letter is to stay as it was sent, not to be written again."""

    reply = Signal()
    """The user wants to enter the reply as a quote."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(spacing=6)
        self.setObjectName("card.inquiries.state")
        self._today = today
        self._item: Recipient | None = None
        self.fact = FactRow()
        self.reason = label("", "small", wrap=True)
        self.reason.setObjectName("lbl.inquiries.refusal")
        self.day = DayEditor("inquiries.follow_up", today)
        self.day.widget.setMaximumWidth(_DAY_WIDTH)
        self.enter = button("btn.inquiries.reply", call=self.reply.emit, changes=True)
        self.keep = button("btn.inquiries.keep_sent", "link", call=self.kept.emit, changes=True)
        self.keep.setProperty("bar", "true")
        self.again = FactRow()
        self.again.add(self.keep)
        self.notes = {state: button(f"btn.inquiries.{state}", changes=True) for state in _ANSWERS}
        self.notes[State.DRAFT] = button("btn.inquiries.reopen", changes=True)
        for made in self.notes.values():
            made.clicked.connect(self._note)
        self.form = Form([self.day])
        self.body.addWidget(self.fact)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.again)
        self.body.addWidget(self.form)
        self.body.addWidget(button_row(self.enter, *self.notes.values()))

    def show_recipient(self, item: Recipient) -> None:
        """Show the state and only what may follow it."""
        self._item = item
        self.setVisible(item.state is not State.DRAFT)
        icon, tone = STATES[item.state]
        self.set_aside(said(NAMES[item.state]))
        self.fact.show_fact(self._sentence(item), tone, icon=icon)
        reason = self.tr("Reason: {reason}").format(reason=item.refusal)
        self.reason.setText(reason if item.refusal else "")
        self.reason.setVisible(bool(item.refusal))
        self.form.setVisible(item.state is State.SENT)
        self.form.fill({self.day.name: item.follow_up_on}, item.id)
        self.enter.setVisible(item.state in {State.SENT, State.REPLIED, State.NO_ANSWER})
        self.again.setVisible(item.rewriting)
        next_one = self.tr("Being written again: the next is letter {revision}.")
        self.again.show_fact(next_one.format(revision=item.revision + 1), Tone.INFO, icon="edit")
        for state, made in self.notes.items():
            made.setVisible(state in NEXT[item.state])

    def retranslate(self) -> None:
        self.set_title(self.tr("Outcome"))
        self.day.set_words(RECIPIENT["follow_up_on"].words)
        self.enter.setText(self.tr("Enter reply"))
        self.keep.setText(self.tr("Keep as sent"))
        self.notes[State.REPLIED].setText(self.tr("They replied"))
        self.notes[State.NO_ANSWER].setText(self.tr("No answer"))
        self.notes[State.DECLINED].setText(self.tr("They declined"))
        self.notes[State.DRAFT].setText(self.tr("Write it after all"))
        if self._item is not None:
            self.show_recipient(self._item)

    def _sentence(self, item: Recipient) -> str:
        if item.sent_on is None:
            return self.tr("This letter was cancelled before it was sent.")
        sent = self.tr("Letter {revision} sent on {day}, {channel}").format(
            revision=item.revision, day=day(item.sent_on), channel=channel_words(item.channel)
        )
        waiting = waiting_days(item.state, item.sent_on, self._today())
        if not waiting:
            return sent
        words = QCoreApplication.translate("StateCard", "waiting for %n day(s)", "", waiting)
        return f"{sent} · {words}"

    def _note(self) -> None:
        state = next(state for state, made in self.notes.items() if made is self.sender())
        self.answered.emit(state)
