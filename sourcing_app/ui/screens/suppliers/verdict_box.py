"""The verdict with its reasons, and the gut check beside it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.suppliers.checks import GUT_NAMES, Gut, VettingFacts
from sourcing_app.domain.suppliers.score import score_words
from sourcing_app.domain.suppliers.verdicts import (
    NOT_CHECKED,
    Outcome,
    Reason,
    only_the_gut,
    verdict,
)
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.screens.suppliers.styles import VERDICTS, listed
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import bring_into_view, column, empty, row


class VerdictBox(QWidget):
    """What all the facts add up to."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.banner.setObjectName("lbl.suppliers.verdict")
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(3)
        self._shown: list[str] = []
        self.score = label("", "strong", wrap=True)
        self.score.setObjectName("lbl.suppliers.score")
        self._footer = label("", "small", wrap=True)
        self.gut = ChoiceEditor("suppliers.gut", tuple(Gut), lambda gut: said(GUT_NAMES[gut]))
        self.form = Form([self.gut])
        self.answer = button("btn.suppliers.answer_gut", "link", call=self.go_to_gut)
        line = row(self.answer, None)
        self.setLayout(
            column(self.banner, self.score, self._reasons, line, self.form, self._footer)
        )

    def show_facts(self, facts: VettingFacts, supplier: int) -> None:
        """Judge and say why; questions without an answer stand in the list above already."""
        result = verdict(facts)
        title, tone, icon = VERDICTS[result.outcome]
        last = result.outcome is Outcome.INCOMPLETE and only_the_gut(facts)
        self.banner.say(self._last_step() if last else said(title), tone, icon)
        self.answer.setVisible(facts.gut is Gut.UNASKED)
        self._show_reasons(
            [_told(one) for one in result.why if one.sentence.text != NOT_CHECKED.text]
        )
        self.form.fill({self.gut.name: facts.gut}, supplier)

    def show_score(self, points: int | None, outcome: Outcome) -> None:
        """Say the score; without evidence there is no number."""
        self.score.setText(said(score_words(points, outcome)))

    def go_to_gut(self) -> None:
        """Move to the gut check, where its answer is chosen."""
        self.gut.widget.setFocus()
        bring_into_view(self.gut)

    def retranslate(self) -> None:
        self.gut.set_caption(self.tr("Gut check"), self.tr("Does it feel too good to be true?"))
        self.answer.setText(self.tr("Answer the gut check"))
        self._footer.setText(self.tr("Checking lowers the risk; it does not remove it."))

    def _show_reasons(self, reasons: list[str]) -> None:
        """The same ones stay as they are: new labels have the whole pane laid out again."""
        if reasons == self._shown:
            return
        self._shown = reasons
        empty(self._reasons)
        for line in listed(reasons):
            self._reasons.addWidget(label(line, "small", wrap=True))

    def _last_step(self) -> str:
        return self.tr("One step is left: answer the gut check")


def _told(reason: Reason) -> str:
    return f"{said(reason.sentence)} ({reason.rule})" if reason.rule else said(reason.sentence)
