"""Security: is a link what it seems, and what to watch for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.guide.advice import link_advice
from sourcing_app.domain.guide.stages import SECURITY_RULES
from sourcing_app.domain.guide.topics import Topic
from sourcing_app.services.guide.catalogue import Catalogue
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.guide.tables import TONES, rules_link
from sourcing_app.ui.screens.guide.topic_view import ReadingView, rule_rows, written
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import field_label
from sourcing_app.ui.widgets.layouts import column, empty, row
from sourcing_app.ui.widgets.text_fields import LineField


class SecurityView(ReadingView):
    """A pasted link is judged as it is typed; nothing is opened or asked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(Topic.SECURITY, catalogue)
        self._verdict: QVBoxLayout = column(spacing=2)

    def fill(self) -> None:
        self._verdict = column(spacing=2)
        link = LineField()
        link.setObjectName("fld.guide.link")
        caption = field_label(self.tr("Link"), link)
        link.setAccessibleName(self.tr("Link to be checked"))
        link.setPlaceholderText(self.tr("Paste a link; it is not opened"))
        link.textChanged.connect(self._judge)
        line, verdict = QWidget(), QWidget()
        line.setLayout(row(caption, link))
        verdict.setLayout(self._verdict)
        self.add(self.tr("Is this link genuine?"), line, verdict)
        rows = self.catalogue.topics[Topic.SECURITY]
        tips = [FactRow(written(each.parts["text"]), Tone.INFO, icon="shield") for each in rows]
        self.add(self.tr("What to watch for"), *tips)
        rules = rule_rows(self.catalogue.named(SECURITY_RULES))
        self.add(self.tr("Rules"), *rules, rules_link(self, "security", SECURITY_RULES))

    def _judge(self, typed: str) -> None:
        empty(self._verdict)
        if not typed.strip():
            return
        try:
            for found in link_advice(typed):
                fact = FactRow(said(found.sentence), TONES[found.severity], found.rule)
                self._verdict.addWidget(fact)
        except AppError as problem:
            self._verdict.addWidget(FactRow(said(problem.sentence), Tone.NEUTRAL))
