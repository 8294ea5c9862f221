"""What lists say of the shown supplier, and deciding whether a match is the supplier itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.screening import SCREENING, SCREENING_MATCH
from sourcing_app.domain.screening.lists import MatchDecision
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.domain.targets import Target
from sourcing_app.services.screening.rows import MatchRow, ScreeningState, screening_of
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, emits
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection

if TYPE_CHECKING:
    from sourcing_app.services.screening.records import Screened
    from sourcing_app.ui.jobs import ReportProgress
    from sourcing_app.ui.page import Page

_TONES = {
    MatchDecision.SAME: Tone.DANGER,
    MatchDecision.OPEN: Tone.WARN,
    MatchDecision.NOT_SAME: Tone.NEUTRAL,
}
_DECIDE = say("ScreeningBox", "Is it the same company?")
_SAVE = say("ScreeningBox", "Save decision")


class ScreeningBox(QWidget):
    """The state in words, and a line for each match."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: ScreeningState | None = None
        self.section = RecordSection("screening", SCREENING.words)
        self.section.aside.setObjectName("lbl.suppliers.screening")
        self.lists = button("btn.screening.lists", "link", "gear")
        self.lists.hide()
        self.setLayout(column(self.section, row(self.lists, None), spacing=4))

    def show_screening(self, state: ScreeningState) -> None:
        """Show what is known now."""
        self.shown = state
        told = [said(each) for each in state.sentences[len(state.matches) :]]
        self.section.say_aside("\n".join(told))
        self.section.show_lines([self._line(match) for match in state.matches], "")
        self.lists.setHidden(bool(state.lists))

    def retranslate(self) -> None:
        self.section.retranslate(self.tr("Screen now"))
        self.lists.setText(self.tr("Get screening lists (Settings)…"))
        if self.shown is not None:
            self.show_screening(self.shown)

    def _line(self, match: MatchRow) -> PartLine:
        compared = self.tr("Compared: {name}; likeness {score} of 100")
        texts = (
            said(match.sentence),
            compared.format(name=match.name, score=match.score),
            match.about,
        )
        words = self.tr("Decide: {name}").format(name=match.listed)
        buttons = (LineButton("decide", "edit", words),)
        return PartLine(match.id, tuple(filter(None, texts)), buttons, _TONES[match.decision])


class ScreeningActions(QObject):
    """Compares the shown supplier in the background, and asks for decisions."""

    asked = Signal(object)
    """The sheet that asks for the rest; it is to be opened."""

    def __init__(self, page: Page, box: ScreeningBox, shown: Any) -> None:
        """`shown` gives the id of the shown supplier."""
        super().__init__(page)
        self._page, self._desk, self._context = page, page.desk, page.context
        self._box, self._key = box, shown
        box.section.adding.connect(self.screen)
        lists = Target("settings", action=SettingsTopic.SCREENING.value)
        box.lists.clicked.connect(emits(page.wanted, lists))
        box.section.acted.connect(self.ask)

    def screen(self) -> None:
        """Compare the supplier with all lists; making them ready may take a second."""
        key = self._key()
        if key is None:
            return
        screenings, today = self._desk.screenings, self._desk.today()

        def compare(step: ReportProgress) -> Screened:
            return screenings.compare([key], step)

        def keep(screened: Screened) -> None:
            self._context.attempt(lambda: screenings.record(screened, today))

        jobs, failed = self._context.jobs, self._context.refuse
        jobs.start(compare, owner=self, then=keep, failed=failed, kind="other")

    def ask(self, _action: str, match_id: int) -> None:
        """Ask whether a match is the supplier."""
        key = self._key()
        if key is None:
            return
        state = screening_of(self._desk.reader, key, self._desk.today())
        found = next((match for match in state.matches if match.id == match_id), None)
        if found is not None:
            self.asked.emit(decision_sheet(self._page, found))


def decision_sheet(page: Page, match: MatchRow) -> AskSheet:
    """Ask for a decision on a match; what the list says stands above it."""

    def save(values: dict[str, Any]) -> None:
        decision, reason = values["decision"], values["reason"]
        today = page.desk.today()
        page.desk.screenings.decide(match.supplier_id, match.id, decision, reason, today)

    names = ("decision", "reason")
    start = {"decision": match.decision, "reason": match.reason}
    asks = Asks(_DECIDE, _SAVE, save, start, ("decision",))
    sheet = AskSheet(page, "suppliers.match", editors_of(SCREENING_MATCH, "match.", names), asks)
    sheet.is_about(match.supplier_id, match.id)
    about = "\n".join(filter(None, (said(match.sentence), match.about, match.name)))
    sheet.body.insertWidget(0, label(about, "strong", wrap=True))
    sheet.resize(500, 420)
    return sheet
