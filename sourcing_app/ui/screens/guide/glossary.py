"""The glossary: the trade's terms in three languages, found in any of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from sourcing_app.domain.guide.topics import Topic, TopicRow
from sourcing_app.domain.guide.words import folded
from sourcing_app.services.guide.catalogue import Catalogue
from sourcing_app.ui.screens.guide.topic_view import ReadingView, written
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import row

_SEEK = 240
_LANGUAGES = ("English", "Русский", "中文")


class GlossaryView(ReadingView):
    """A line a term, under a field that narrows them."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(Topic.GLOSSARY, catalogue)
        self.field = FilterField("fld.guide.term", _SEEK, clearable=True)
        self.field.textChanged.connect(self.retranslate)
        self.field.left.connect(self.area.setFocus)
        self.whole.insertLayout(0, row(self.field, None))

    def retranslate(self) -> None:
        words = self.tr("Find a term in any language")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        super().retranslate()

    def take_focus(self) -> None:
        self.field.setFocus()

    def regions(self) -> Sequence[QWidget]:
        return [self.field, self.area]

    def fill(self) -> None:
        words = tuple(folded(self.field.text()).split())
        found = [
            each
            for each in self.catalogue.topics[Topic.GLOSSARY]
            if any(part.has(words) for part in each.parts.values())
        ]
        card = Card()
        if found:
            card.body.addWidget(_terms(found, self.tr("Meaning")))
        else:
            card.body.addWidget(label(self.tr("No term has these words."), "muted"))
        self.cards.addWidget(card)


def _terms(rows: Sequence[TopicRow], meaning: str) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(7)
    for place, text in enumerate((*_LANGUAGES, meaning)):
        grid.addWidget(label(text, "strong"), 0, place)
    for line, each in enumerate(rows, start=1):
        texts = (*each.parts["term"], written(each.parts["meaning"]))
        for place, text in enumerate(texts):
            part = label(text, "muted" if place == len(_LANGUAGES) else "", wrap=True)
            grid.addWidget(part, line, place, Qt.AlignmentFlag.AlignTop)
    for place, share in enumerate((3, 3, 2, 6)):
        grid.setColumnStretch(place, share)
    return holder
