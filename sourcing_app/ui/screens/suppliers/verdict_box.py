"""The verdict with its reasons, and the gut check beside it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.verdicts import NOT_CHECKED, verdict
from sourcing_app.domain.vetting import Gut, VettingFacts
from sourcing_app.ui.choice_editors import ChoiceEditor
from sourcing_app.ui.form import Form
from sourcing_app.ui.screens.suppliers.looks import GUTS, VERDICTS
from sourcing_app.ui.show import said
from sourcing_app.ui.widgets import Banner, column, empty, label


class VerdictBox(QWidget):
    """What all the facts add up to."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.banner.setObjectName("lbl.suppliers.verdict")
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(3)
        self._footer = label("", "small", wrap=True)
        self.gut = ChoiceEditor("suppliers.gut", tuple(Gut), lambda gut: said(GUTS[gut]))
        self.form = Form([self.gut])
        self.setLayout(column(self.banner, self._reasons, self.form, self._footer))

    def show_facts(self, facts: VettingFacts, supplier: int) -> None:
        """Judge and say why; questions without an answer stand in the list above already."""
        result = verdict(facts)
        title, tone, icon = VERDICTS[result.outcome]
        self.banner.say(said(title), tone, icon)
        empty(self._reasons)
        for reason in result.reasons:
            if reason.text != NOT_CHECKED.text:
                self._reasons.addWidget(label(f"· {said(reason)}", "small", wrap=True))
        self.form.fill({self.gut.name: facts.gut}, supplier)

    def retranslate(self) -> None:
        self.gut.set_caption(self.tr("Gut check"), self.tr("Does it feel too good to be true?"))
        self._footer.setText(self.tr("Checking lowers the risk; it does not remove it."))
