"""Topics that are read: where to buy, badges, the six risks, questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.findings import Severity
from sourcing_app.domain.guide.advice import quantity_advice
from sourcing_app.domain.guide.stages import COMPARE_RULES, SIX_RISKS
from sourcing_app.domain.guide.topics import BADGE_PARTS, MARKET_NAMES, Topic
from sourcing_app.domain.settings.limits import Limits
from sourcing_app.domain.suppliers.badges import NAMES, Badge
from sourcing_app.services.guide.catalogue import Catalogue
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.number_input import typed_number
from sourcing_app.ui.screens.guide.topic_view import (
    ReadingView,
    TopicView,
    paragraph,
    rule_rows,
    written,
)
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.widgets.text_fields import LineField

TONES = {Severity.ERROR: Tone.DANGER, Severity.WARNING: Tone.WARN, Severity.HINT: Tone.OK}


class CompareView(ReadingView):
    """Alibaba.com, AliExpress and a retail shop side by side, and where so few are bought."""

    def __init__(self, catalogue: Catalogue, limits: Callable[[], Limits]) -> None:
        super().__init__(Topic.COMPARE, catalogue)
        self._limits = limits

    def fill(self) -> None:
        self._ask()
        headings = ["", *map(said, MARKET_NAMES.values())]
        rows = [
            [written(words) for words in each.parts.values()]
            for each in self.catalogue.topics[Topic.COMPARE]
        ]
        self.add(self.tr("Compared"), grid_of(headings, rows))
        self.add(self.tr("Rules"), *rule_rows(self.catalogue.named(COMPARE_RULES)))

    def _ask(self) -> None:
        field = LineField()
        field.setObjectName("fld.guide.quantity")
        field.setMaximumWidth(140)
        caption = field_label(self.tr("Pieces"), field)
        field.setAccessibleName(self.tr("How many you need"))
        advice = FactRow()
        advice.hide()
        field.textChanged.connect(partial(_advise, advice, self._limits))
        holder = QWidget()
        holder.setLayout(row(caption, field, None))
        self.add(self.tr("How many do you need?"), holder, advice)


class BadgesView(ReadingView):
    """Each badge: who checks what, and what it does not prove."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(Topic.BADGES, catalogue)

    def fill(self) -> None:
        self.cards.addWidget(
            paragraph(
                self.tr("Badges choose whom you check further, never whom you pay."), "strong"
            )
        )
        for each in self.catalogue.topics[Topic.BADGES]:
            rows = [[said(words), written(each.parts[part])] for part, words in BADGE_PARTS.items()]
            self.add(said(NAMES[Badge(each.key)]), grid_of([], rows))


class RisksView(ReadingView):
    """The six risks of the how-to with what helps against each, and what the program does."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(Topic.RISKS, catalogue)

    def fill(self) -> None:
        for group in SIX_RISKS:
            (risk,) = self.catalogue.named([group.risk])
            more = self.catalogue.named(group.more)
            card = self.add(written(risk.text), *rule_rows(more))
            card.title.setWordWrap(True)
            card.set_head(Tone.WARN, "warn")
            deeds = [
                FactRow(written(rule.deed.text), Tone.OK, rule.code)
                for rule in (risk, *more)
                if rule.deed is not None and rule.deed.text.en != rule.text.en
            ]
            if deeds:
                card.body.addWidget(label(self.tr("In the program"), "strong"))
            for deed in deeds:
                card.body.addWidget(deed)
            card.body.addWidget(rules_link(self, f"risk{group.risk}", (group.risk, *group.more)))


class QuestionsView(ReadingView):
    """What newcomers ask, with the rule behind each answer."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(Topic.FAQ, catalogue)

    def fill(self) -> None:
        for each in self.catalogue.topics[Topic.FAQ]:
            number = int(each.key.removeprefix("R"))
            card = self.add(
                written(each.parts["question"]), paragraph(written(each.parts["answer"]))
            )
            card.title.setWordWrap(True)
            card.body.addWidget(rules_link(self, each.key, (number,)))


def rules_link(view: TopicView, key: str, numbers: Sequence[int]) -> QWidget:
    """Make the link from a card to its rules in the list."""
    named = ", ".join(f"R{number}" for number in numbers)
    link = button(
        f"btn.guide.rules.{key}", "link", call=lambda: view.rules_wanted.emit(tuple(numbers))
    )
    link.setProperty("bar", "true")
    link.setText(QCoreApplication.translate("GuidePage", "Show in the list of rules"))
    link.setAccessibleName(f"{link.text()}: {named}")
    holder = QWidget()
    holder.setLayout(row(link, None))
    return holder


def _advise(advice: FactRow, limits: Callable[[], Limits], typed: str) -> None:
    """Say where so many are bought, or why that is no number."""
    advice.setVisible(bool(typed.strip()))
    if not typed.strip():
        return
    try:
        found = quantity_advice(typed_number(typed, 6), limits())
    except AppError as problem:
        advice.show_fact(said(problem.sentence), Tone.NEUTRAL)
    else:
        advice.show_fact(said(found.sentence), TONES[found.severity])


def grid_of(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> QWidget:
    """Lay texts out in columns; the first names each row."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(8)
    for place, text in enumerate(headings):
        grid.addWidget(label(text, "strong", wrap=True), 0, place)
    for line, texts in enumerate(rows, start=1):
        for place, text in enumerate(texts):
            cell = label(text, "" if place else "muted", wrap=True)
            cell.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(cell, line, place)
    wide = max(map(len, (headings, *rows)))
    for place in range(wide):
        grid.setColumnStretch(place, 3 if place else 2)
    if wide == len(("name", "text")):
        grid.setColumnStretch(1, 9)
    return holder
