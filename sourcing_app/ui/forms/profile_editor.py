"""The choice of the buyer profile that an inquiry or an order is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.records.registration import PROFILE_ID
from sourcing_app.domain.registration.profile import BUYER_KIND_NAMES
from sourcing_app.services.registration.rows import ProfileRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.widgets.choice_box import ChoiceBox

_LETTERS = 12


def profile_title(profile: ProfileRow) -> str:
    """What a profile is called in lists: what it is without a name of its own."""
    title = profile.title or said(BUYER_KIND_NAMES[profile.kind])
    client = QCoreApplication.translate("ProfileEditor", "{name} (client)")
    return client.format(name=title) if profile.client else title


class ProfileEditor(Editor):
    """Nothing is asked while there is one profile; None is the main one."""

    def __init__(self, name: str, rows: Sequence[ProfileRow] = ()) -> None:
        self.box = ChoiceBox()
        self.box.allow_narrow(_LETTERS)
        self._rows: list[ProfileRow] = []
        super().__init__(name, self.box)
        self.set_words(PROFILE_ID.words)
        self.offer(rows)
        self.box.activated.connect(self.finish)
        self.box.currentIndexChanged.connect(self.tell)

    def offer(self, rows: Sequence[ProfileRow]) -> None:
        """Offer these profiles, the main one first; hidden where there is nothing to choose."""
        if rows != self._rows:
            chosen = self.value()
            self._rows = [*rows]
            self.box.clear()
            self.box.addItems([profile_title(row) for row in rows])
            self.put(chosen)
        self.setVisible(len(rows) > 1)

    def value(self) -> int | None:
        at = self.box.currentIndex()
        return self._rows[at].id if 0 <= at < len(self._rows) else None

    def shown(self) -> int:
        return self.box.currentIndex()

    def put(self, value: Any) -> None:
        ids = [row.id for row in self._rows]
        usual = 0 if value is None and ids else -1
        self.box.setCurrentIndex(ids.index(value) if value in ids else usual)

    def words(self, value: Any) -> str:
        return next((profile_title(row) for row in self._rows if row.id == value), "")

    def typed(self) -> str:
        return str(self.value() or "")

    def retype(self, text: str) -> None:
        self.put(int(text) if text.isdecimal() else None)

    def retranslate(self) -> None:
        for at, row in enumerate(self._rows):
            self.box.setItemText(at, profile_title(row))
        super().retranslate()
