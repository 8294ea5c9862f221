"""What stands over the rows of a table while a filter or a view leaves it none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from sourcing_app.domain.sentences import Sentence
    from sourcing_app.domain.values.list_query import ListQuery
    from sourcing_app.services.lists import LongList

NO_WORDS = say("NothingFound", "No row has these words.")
NO_SUCH = say("NothingFound", "No row meets these conditions.")
IN_VIEW = say("NothingFound", "Nothing in this view.")
"""Where neither words nor conditions are asked for, but a view of the program has no rows."""

ALL_IN_BIN = say("NothingFound", "All of them are in the Bin. Choose the view Bin to restore one.")


def why_empty(rows: LongList[Any, Any], *, narrowed: bool) -> Sentence | None:
    """
    Why a list shows nothing outside the Bin; None where there are no rows anywhere.

    `narrowed`: it shows a view of some.
    """
    if not rows.at_most():
        return None
    return IN_VIEW if narrowed else ALL_IN_BIN


class NothingFound(QWidget):
    """Says that nothing is like what is asked for; a link takes words and conditions back."""

    cleared = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"area.{name}.nothing")
        self.text = label("", "muted", wrap=True)
        self.text.setObjectName(f"lbl.{name}.nothing")
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.link = button(f"btn.{name}.clear_filter", "link", "cross", self.cleared.emit)
        self.setLayout(column(self.text, row(None, self.link, None), spacing=4))
        self._sentence = NO_WORDS
        self._say()

    def tell(self, asked: ListQuery) -> None:
        """Say what of this found nothing."""
        self._sentence = NO_WORDS if asked.search else NO_SUCH
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        words = said(self._sentence)
        self.text.setText(words)
        self.text.setAccessibleName(words)
        self.link.setText(self.tr("Clear the filter"))
        self.link.setAccessibleName(self.link.text())
        self.link.setAccessibleDescription(words)
