"""The list at the left of a page that has parts: it fits its words in every size and language."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from sourcing_app.ui.style.theme import current
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.window.nav_delegate import ICON, NavDelegate, item_height

_BESIDE_WORDS = 82
"""What icon and margins take of the width, in pixels."""


class NavList(Card):
    """Be as wide as the longest name, each line as high as one of the sidebar."""

    def __init__(self, name: str, icons: Iterable[str]) -> None:
        """`name` is the list's object name; there is a line for each icon."""
        super().__init__()
        self.list = QListWidget()
        self.list.setObjectName(name)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(NavDelegate(self.list))
        for icon in icons:
            QListWidgetItem(self.list).setData(ICON, icon)
        self.body.setContentsMargins(0, 6, 0, 6)
        self.body.addWidget(self.list)
        current().changed.connect(self._fit)

    def show_names(self, names: Iterable[str]) -> None:
        """Put these names on the lines, in their order."""
        for item, name in zip(self._items(), names, strict=True):
            item.setText(name)
        self._fit()

    def _fit(self) -> None:
        metrics = current().metrics(strong=True)
        wide = max(metrics.horizontalAdvance(item.text()) for item in self._items())
        self.setFixedWidth(round(wide) + _BESIDE_WORDS)
        for item in self._items():
            item.setSizeHint(QSize(10, item_height()))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]
