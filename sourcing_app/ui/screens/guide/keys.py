"""The keyboard list, read from the commands of the window and its pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from sourcing_app.domain.guide.topics import Topic
from sourcing_app.domain.targets import PAGE_NAMES
from sourcing_app.services.guide.catalogue import Catalogue
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.guide.topic_view import ReadingView, paragraph
from sourcing_app.ui.widgets.labels import label


class KeysView(ReadingView):
    """Commands with their keys: those that work everywhere, then page by page."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(Topic.KEYS, catalogue)

    def fill(self) -> None:
        groups = _grouped(self.window().findChildren(QAction))
        note = self.tr("The commands of a page are listed once it has been opened.")
        self.cards.addWidget(paragraph(note, "small"))
        for group, lines in groups.items():
            title = said(PAGE_NAMES[group]) if group else self.tr("Everywhere")
            self.add(title, _grid(lines))


def _grouped(actions: Iterable[QAction]) -> Mapping[str, dict[str, str]]:
    """Return page -> words -> keys; "" is the window itself, which comes first."""
    groups: dict[str, dict[str, str]] = {name: {} for name in ("", *PAGE_NAMES)}
    for action in actions:
        keys = [key for key in action.shortcuts() if not key.isEmpty()]
        if keys and action.objectName():
            group = action.objectName().split(".")[1]
            written = ", ".join(map(_native, keys))
            groups[group if group in PAGE_NAMES else ""][action.iconText()] = written
    return {name: lines for name, lines in groups.items() if lines}


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _grid(lines: Mapping[str, str]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setColumnStretch(1, 1)
    for place, (words, keys) in enumerate(lines.items()):
        grid.addWidget(label(keys, "strong"), place, 0)
        grid.addWidget(label(words, wrap=True), place, 1)
    return holder
