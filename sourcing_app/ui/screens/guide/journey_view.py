"""The topic of the journey: its picture, and under it what a chosen stage asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from sourcing_app.domain.guide.stages import STAGES, JourneyStage
from sourcing_app.domain.guide.topics import Topic
from sourcing_app.domain.targets import PAGE_NAMES, Target
from sourcing_app.services.guide.catalogue import Catalogue
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.guide.journey import JourneyMap
from sourcing_app.ui.screens.guide.tables import rules_link
from sourcing_app.ui.screens.guide.topic_view import ReadingView, rule_rows
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.layouts import empty


class JourneyView(ReadingView):
    """A click on a stage, or Space, shows its rules and the way to its page."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(Topic.JOURNEY, catalogue)
        self.map = JourneyMap()
        self._stage = STAGES[0]
        self._shown: QVBoxLayout = QVBoxLayout()
        self.map.chosen.connect(self._show)
        self.cards.addWidget(self.map)
        self.cards.addLayout(self._shown)

    def retranslate(self) -> None:
        self.name_area()
        self.map.retranslate()
        self.map.choose(self._stage)

    def take_focus(self) -> None:
        self.map.buttons[STAGES.index(self._stage)].setFocus()

    def _show(self, stage: JourneyStage) -> None:
        self._stage = stage
        empty(self._shown)
        card = Card(said(stage.name))
        page = said(PAGE_NAMES[stage.page])
        go = button("btn.guide.go", "primary", "ext", lambda: self.wanted.emit(Target(stage.page)))
        go.setText(self.tr("Go to the page: {page}").format(page=page))
        card.body.addWidget(button_row(go, rules_link(self, stage.key, stage.rules)))
        for each in rule_rows(self.catalogue.named(stage.rules)):
            card.body.addWidget(each)
        self._shown.addWidget(card)
