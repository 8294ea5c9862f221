"""What is done with a list as a whole: save its view, narrow it, choose its columns."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from sourcing_app.ui.widgets.buttons import icon_button, name_icon_button
from sourcing_app.ui.widgets.layouts import row


class ListTools(QWidget):
    """Up to three buttons; where there is little width one that opens a menu of the same."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.save_view = icon_button(f"btn.{page}.save_view", "bookmark")
        self.conditions = icon_button(f"btn.{page}.conditions", "filter")
        self.columns = icon_button(f"btn.{page}.columns", "columns")
        self.more = icon_button(f"btn.{page}.list_tools", "columns", self._show_menu)
        self._offered = [self.columns]
        self._narrow = False
        self.setLayout(row(self.save_view, self.conditions, self.columns, self.more, spacing=2))
        self._arrange()

    def offer(self, button: QPushButton) -> None:
        """Offer one of the three that not every list has."""
        self._offered.append(button)
        self._arrange()

    def set_narrow(self, *, narrow: bool) -> None:
        """Take the width of one button."""
        self._narrow = narrow
        self._arrange()

    def retranslate(self) -> None:
        """Name them again."""
        name_icon_button(self.save_view, self.tr("Save or change the view"))
        name_icon_button(self.conditions, self.tr("Narrow by a condition"))
        name_icon_button(self.columns, self.tr("Choose columns and order"))
        name_icon_button(self.more, self.tr("View, conditions and columns"))

    def _arrange(self) -> None:
        for button in (self.save_view, self.conditions, self.columns):
            button.setVisible(button in self._offered and not self._narrow)
        self.more.setVisible(self._narrow)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        for button in (self.save_view, self.conditions, self.columns):
            if button in self._offered:
                action = QAction(button.accessibleName(), menu)
                action.triggered.connect(button.click)
                menu.addAction(action)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
