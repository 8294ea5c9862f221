"""The top row of a page: its title, and its few buttons on the right."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sourcing_app.ui.widgets.labels import ElidedLabel


class PageHeader(QWidget):
    """Title left; secondary buttons, then the primary one, right."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self._title = ElidedLabel("", "title")
        self._title.setObjectName(f"lbl.{page}.title")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def title(self) -> str:
        return self._title.text()

    def set_title(self, text: str) -> None:
        self._title.setText(text)

    def add(self, *widgets: QWidget) -> None:
        """Add buttons from left to right; the primary one comes last."""
        for widget in widgets:
            self._row.addWidget(widget)
