"""The confirmation for erasing for good."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.bin import BinItem
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button


class BinQuestion(QWidget):
    """Hidden until it asks; the safe answer has the focus."""

    agreed = Signal(object)
    """The items to erase, as they were asked about; None is everything."""

    ended = Signal()
    """The question is gone, whatever the answer was."""

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[BinItem] | None = None
        self.banner = Banner("", Tone.DANGER, "warn")
        self.keep = button("btn.bin.keep", call=self.drop)
        self.erase = button("btn.bin.agree", "danger", "trash", self._agree, changes=True)
        self.banner.add(self.keep)
        self.banner.add(self.erase)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.banner)
        self.hide()

    def retranslate(self) -> None:
        self.keep.setText(self.tr("Keep"))
        self.erase.setText(self.tr("Erase for good"))

    def ask(self, items: Sequence[BinItem] | None, erased: int, kept: int) -> None:
        """Name the count, what is kept, that there is no way back, and where traces stay."""
        self._items = items
        text = QCoreApplication.translate(
            "BinQuestion", "Erase %n item(s) for good? This cannot be undone.", "", erased
        )
        if kept:
            rest = QCoreApplication.translate(
                "BinQuestion", "%n item(s) are kept, because others depend on them.", "", kept
            )
            text = f"{text} {rest}"
        stays = self.tr("The history and earlier backups still contain it.")
        self.banner.say(f"{text} {stays}")
        self.show()
        self.keep.setFocus()

    def drop(self) -> None:
        """Erase nothing."""
        if not self.isHidden():
            self.hide()
            self.ended.emit()

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit(self._items)
        self.ended.emit()
