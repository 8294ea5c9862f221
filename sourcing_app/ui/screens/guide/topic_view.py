"""What every topic of the Guide is: a part of the page that is made when it is first chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.guide.rules import Rule
from sourcing_app.domain.guide.topics import TOPIC_NAMES, Topic
from sourcing_app.domain.guide.words import Words
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import Scroll, column, empty, scrolling

if TYPE_CHECKING:
    from sourcing_app.services.guide.catalogue import Catalogue

TEXT_WIDTH = 860
"""Lines longer than this are hard to read."""


class TopicView(QWidget):
    """One topic; `retranslate()` fills it anew in the language of the moment."""

    wanted = Signal(object)
    """The `Target` of a place in the program."""

    rules_wanted = Signal(object)
    """The numbers of the rules to be listed."""

    def retranslate(self) -> None:
        """Set every text again."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard where one reads on."""

    def regions(self) -> Sequence[QWidget]:
        """Return the parts F6 goes through."""
        return [self]


class ReadingView(TopicView):
    """Cards one under the other; the keyboard scrolls them."""

    def __init__(self, topic: Topic, catalogue: Catalogue) -> None:
        super().__init__()
        self.catalogue = catalogue
        self._topic = topic
        self._content = QWidget()
        self._content.setMaximumWidth(TEXT_WIDTH)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(10)
        self._content.setLayout(column(self.cards, None, margin=4))
        self.area: Scroll = scrolling(self._content)
        self.area.setObjectName(f"area.guide.{topic}")
        self.area.setProperty("reading", "true")
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.whole = column(self.area, spacing=10)
        self.setLayout(self.whole)

    def retranslate(self) -> None:
        self.name_area()
        empty(self.cards)
        self.fill()

    def name_area(self) -> None:
        """Say to readers what is read here."""
        self.area.setAccessibleName(said(TOPIC_NAMES[self._topic]))

    def fill(self) -> None:
        """Add the cards."""
        raise NotImplementedError

    def take_focus(self) -> None:
        self.area.setFocus()

    def add(self, title: str, *parts: QWidget) -> Card:
        """Add a card with these under each other."""
        card = Card(title)
        for part in parts:
            card.body.addWidget(part)
        self.cards.addWidget(card)
        return card


def written(words: Words) -> str:
    """Return a text of the Guide in the language of the moment."""
    return words.of(QLocale().name())


def rule_rows(rules: Iterable[Rule]) -> list[QWidget]:
    """Make a line a rule: its text, and its number aside."""
    return [FactRow(written(rule.text), Tone.INFO, rule.code) for rule in rules]


def paragraph(text: str, role: str = "") -> QWidget:
    """Make a text that wraps."""
    return label(text, role, wrap=True)
