"""The frame of the detail pane: whose it is, and its buttons; there from the first picture on."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sourcing_app.ui.formatting import number
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, scrolling

WIDTH = 330


class PaneFrame(QFrame):
    """As wide with nothing in it as with the details, so that no column jumps when they come."""

    def __init__(self) -> None:
        super().__init__()
        self.empty = True
        """Whether there is no supplier to show."""
        self._selected = 0
        self._one = self._several = ""
        self.setObjectName("pane.suppliers.detail")
        self.setProperty("card", "true")
        self.name = label("", "section", wrap=True)
        self.name.setObjectName("lbl.suppliers.name")
        self.place = label("", "muted", wrap=True)
        self.write = button("btn.suppliers.write", "primary", "mail", changes=True)
        self.profile = button("btn.suppliers.profile", "secondary", "ext")
        self.restore = button("btn.suppliers.restore", "primary", "undo", changes=True)
        self.restore.hide()
        self._holder = QVBoxLayout()
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._head = column(self.name, self.place, spacing=2)
        """What stays while the rest scrolls: who it is."""
        self._head.setContentsMargins(15, 14, 12, 8)
        self._build()

    def introduce(self, name: str, legal_name: str, city: str, country: str) -> None:
        """Say who it is."""
        place = ", ".join(part for part in (city, country) if part)
        self.name.setText(name)
        self.place.setText(" · ".join(part for part in (legal_name, place) if part))
        self.place.setVisible(bool(self.place.text()))

    def hold(self, details: QWidget, jumps: QWidget) -> None:
        """Let these details be what scrolls, hidden until they are shown, and jumps stay above."""
        details.hide()
        self._head.addWidget(jumps)
        self._holder.addWidget(details)

    def show_selection(self, count: int) -> None:
        """Say on the button to how many suppliers it writes, where it has room for that."""
        self._selected = count
        self.fit()

    def show_bin(self, *, binned: bool) -> None:
        """What is in the Bin is restored, everything else is written to."""
        self.restore.setVisible(binned)
        self.write.setVisible(not binned)
        self.fit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Supplier details"))
        self._one, self._several = self.tr("&Write inquiry"), self.tr("&Write ({count})")
        self.profile.setText(self.tr("Open profile page"))
        self.restore.setText(self.tr("Restore"))
        self.fit()

    def fit(self) -> None:
        """
        Be as wide as the design has it, or as the buttons need in this language and size.

        A selection makes it no wider: the table beside it must not jump.
        """
        for one in (self.write, self.profile, self.restore):
            one.ensurePolished()
        width = max(WIDTH, self._needed(self._one))
        self.setFixedWidth(width)
        several = self._several.format(count=number(self._selected))
        if self._selected > 1 and self._needed(several) > width:
            self.write.setText(self._one)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def _needed(self, text: str) -> int:
        """Put this on the button and return how wide the pane has to be for it."""
        self.write.setText(text)
        self._buttons.invalidate()
        return self._foot.sizeHint().width() + 4

    def _build(self) -> None:
        content = QWidget()
        content.setLayout(self._holder)
        self.area = scrolling(content)
        foot = self._foot = QFrame()
        foot.setProperty("footer", "true")
        line = self._buttons = QHBoxLayout(foot)
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(8)
        for one in (self.write, self.restore, self.profile):
            line.addWidget(one)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(self._head)
        box.addWidget(self.area, 1)
        box.addWidget(foot)
