"""A section of the settings: cards under each other, each of which saves itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.layouts import column, scrolling

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

TEXT_WIDTH = 860
"""Lines longer than this are hard to read, in pixels."""


@dataclass(frozen=True, slots=True)
class SectionNeeds:
    """What sections are made of; `opener` shows a folder and says whether that worked."""

    desk: Desk
    context: AppContext
    files: FileChoice
    opener: Callable[[QUrl], bool]


class SettingsCard(Card):
    """One subject of the settings; its name is crd.settings.NAME."""

    wanted = Signal(object)
    """The `Target` or `FileRequest` that a button of it asks for."""

    def __init__(self, name: str) -> None:
        super().__init__(spacing=8)
        self.setObjectName(f"crd.settings.{name}")

    def retranslate(self) -> None:
        """Set every text again."""

    def refresh(self) -> None:
        """Show what is set now."""

    def take_focus(self) -> None:
        """Put the keyboard where one begins."""


class SettingsSection(QWidget):
    """What the page asks of a section; it is made when it is first chosen."""

    wanted = Signal(object)
    """The `Target` or `FileRequest` that a button of it asks for."""

    def retranslate(self) -> None:
        """Set every text again."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what is set now."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard where one begins."""
        raise NotImplementedError

    def regions(self) -> Sequence[QWidget]:
        """Return the parts F6 goes through."""
        return [self]


class CardsSection(SettingsSection):
    """Cards under each other, as wide as a line can be read; the first one has the focus."""

    def __init__(self, *cards: SettingsCard) -> None:
        super().__init__()
        self.cards = cards
        content = QWidget()
        content.setLayout(column(*cards, None, spacing=12))
        content.setMaximumWidth(TEXT_WIDTH)
        self.setLayout(column(scrolling(content)))
        for card in cards:
            card.wanted.connect(self.wanted)

    def retranslate(self) -> None:
        for card in self.cards:
            card.retranslate()

    def refresh(self) -> None:
        for card in self.cards:
            card.refresh()

    def take_focus(self) -> None:
        self.cards[0].take_focus()

    def regions(self) -> Sequence[QWidget]:
        return self.cards
