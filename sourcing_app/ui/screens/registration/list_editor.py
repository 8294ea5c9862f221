"""A choice by code from a long list: countries, currencies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.pick_editor import names_in
from sourcing_app.ui.widgets.choice_box import ChoiceBox


class ListEditor(Editor):
    """A choice by code from a long list that is sorted again in each language (R22)."""

    def __init__(self, name: str, entries: Callable[[str], list[tuple[str, str]]]) -> None:
        """`entries` gives (code, words) in the order of a language (en, ru, zh_CN)."""
        self.box = ChoiceBox()
        self.box.allow_narrow(8)
        self._entries = entries
        self._codes: list[str] = []
        super().__init__(name, self.box)
        self.box.activated.connect(self.finish)
        self.box.currentIndexChanged.connect(self.tell)
        self._list()

    def value(self) -> str:
        place = self.box.currentIndex()
        return self._codes[place] if place >= 0 else ""

    def shown(self) -> str:
        return self.value()

    def put(self, value: Any) -> None:
        self.box.setCurrentIndex(self._codes.index(value) if value in self._codes else -1)

    def words(self, value: Any) -> str:
        place = self._codes.index(value) if value in self._codes else -1
        return self.box.itemText(place) if place >= 0 else str(value or "")

    def retranslate(self) -> None:
        chosen = self.value()
        self._list()
        self.put(chosen)
        super().retranslate()

    def _list(self) -> None:
        found = self._entries(names_in())
        self._codes = [code for code, _ in found]
        self.box.clear()
        self.box.addItems([words for _, words in found])
        self.box.setCurrentIndex(-1)
