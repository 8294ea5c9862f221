"""The strip over a record that is in the Bin, or whose supplier is."""

from PySide6.QtCore import Signal

from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button


class BinNotice(Banner):
    """Hidden while there is nothing to say; with a button only where the record itself is in it."""

    restored = Signal()
    """The user wants the record back."""

    def __init__(self, page: str) -> None:
        super().__init__("", Tone.NEUTRAL, "trash")
        self.restore = button(
            f"btn.{page}.restore", "link", "undo", self.restored.emit, changes=True
        )
        self.restore.setProperty("bar", "true")
        self.add(self.restore)
        self.hide()

    def tell(self, text: str, *, restorable: bool = False) -> None:
        """Say what is in the Bin; nothing hides the strip."""
        self.restore.setText(self.tr("Restore"))
        self.text.setText(text)
        self.restore.setVisible(restorable)
        self.setVisible(bool(text))
