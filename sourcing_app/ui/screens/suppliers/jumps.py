"""The row of jumps at the head of the pane: it brings a section of what scrolls to the top."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.widgets.tab_order import as_read
from sourcing_app.ui.window.regions import takes_focus

if TYPE_CHECKING:
    from sourcing_app.ui.widgets.layouts import Scroll

_SPACING, _ABOVE = 2, 4
_MEASURED = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Show})
"""When the buttons are measured again: a hidden layout asks for the first change of them only."""


class SectionJumps(QWidget):
    """
    A button for each section, named as its heading; those without room are in the menu at the end.

    A jump scrolls the heading to the top and gives the focus to the first field below it.
    """

    def __init__(self, area: Scroll, headings: Mapping[str, QLabel]) -> None:
        """`headings` are those of the sections in `area`, in reading order, by their names."""
        super().__init__()
        self._area, self._headings = area, list(headings.values())
        self.buttons = [
            button(f"btn.suppliers.jump_{name}", "link", call=partial(self.jump, heading))
            for name, heading in headings.items()
        ]
        self.more = button("btn.suppliers.jump_more", "link", "chev", self._show_menu)
        for each in (*self.buttons, self.more):
            each.setProperty("bar", "true")
        self.setLayout(row(*self.buttons, self.more, None, spacing=_SPACING))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def jump(self, heading: QLabel) -> None:
        """Scroll to this heading; where nothing below it takes the focus, that stays."""
        content = self._area.widget()
        assert content is not None
        read = dropwhile(lambda part: part is not heading, as_read(content))
        next(read, None)
        section = takewhile(lambda part: part not in self._headings, read)
        first = next(filter(takes_focus, section), None)
        if first is not None:
            first.setFocus()
        top = heading.mapTo(content, QPoint(0, 0)).y()
        self._area.verticalScrollBar().setValue(top - _ABOVE)

    def retranslate(self) -> None:
        """Take the words of the headings, which are those of the new language already."""
        self.setAccessibleName(self.tr("Sections"))
        for made, heading in zip(self.buttons, self._headings, strict=True):
            made.setText(heading.text())
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More sections"))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the menu alone."""
        return self.more.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in _MEASURED:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Show as many as there is room for, from the first one on."""
        free = self.width() - self.more.sizeHint().width()
        for made in self.buttons:
            free -= made.sizeHint().width() + _SPACING
            made.setVisible(free >= 0)

    def _show_menu(self) -> None:
        menu = QMenu(self.more)
        menu.setObjectName("menu.suppliers.jumps")
        for made in self.buttons:
            if made.isHidden():
                action = QAction(made.text(), menu)
                action.triggered.connect(made.click)
                menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
