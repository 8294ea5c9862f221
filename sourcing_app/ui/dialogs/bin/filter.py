"""The row over the list of the Bin: what to look for, which kinds, and how many are shown."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.all import BINNED
from sourcing_app.services.bin.rows import ALL, OLD, VIEWS
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.layouts import row

PAUSE_MS = 100


class BinFilter(QWidget):
    """Waits for a pause in the typing before it asks."""

    sought = Signal(str)
    """What to look for."""

    view_chosen = Signal(str)
    """The view to show, of `VIEWS`."""

    def __init__(self) -> None:
        super().__init__()
        self.field = FilterField("fld.bin.filter", 230)
        self.view = ChoiceBox("fld.bin.view")
        self._view_label = field_label("", self.view)
        self.counter = label("", "muted")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE_MS)
        self.setLayout(row(self.field, self._view_label, self.view, None, self.counter))
        self.field.textChanged.connect(self._wait.start)
        self._wait.timeout.connect(self._seek)
        self.view.activated.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew; the view stays."""
        self.field.setPlaceholderText(self.tr("Filter the Bin"))
        self.field.setAccessibleName(self.tr("Filter the Bin"))
        self._view_label.setText(self.tr("View:"))
        self.view.setAccessibleName(self.tr("View"))
        words = {
            ALL: self.tr("Everything"),
            **{record.table: said(record.plural) for record in BINNED if record.plural},
            OLD: self.tr("Older than 90 days"),
        }
        at = max(0, self.view.currentIndex())
        self.view.clear()
        self.view.addItems([words[view] for view in VIEWS])
        self.view.setCurrentIndex(at)

    def show_count(self, shown: int, total: int) -> None:
        """Say how many of all are shown."""
        text = self.tr("{shown} of {total}").format(shown=shown, total=total)
        self.counter.setText(text if total else "")

    def choose(self, view: str) -> None:
        """Show a view as a choice of the user would."""
        self.view.setCurrentIndex(VIEWS.index(view))
        self.view_chosen.emit(view)

    def _seek(self) -> None:
        self.sought.emit(self.field.text())

    def _choose(self, at: int) -> None:
        self.view_chosen.emit(VIEWS[at])
