"""The row over the table: the filter and the view, or what to do with several chosen suppliers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from sourcing_app.domain.sentences import say
from sourcing_app.ui.screens.suppliers.styles import VIEWS
from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import row


class TopBar(QStackedWidget):
    """Shows the selection's buttons while more than one row is chosen."""

    left = Signal()
    """The selection is gone that one of the buttons with the focus worked on."""

    def __init__(self, table: TablePane) -> None:
        super().__init__()
        self.bar = ListBar("suppliers", table, say("TopBar", "Filter suppliers"), VIEWS)
        self.csv = button("btn.suppliers.csv", "link", "ext", changes=True)
        self.chosen = label("", "strong")
        self.write = button("btn.suppliers.write_all", "link", "mail", changes=True)
        self.star = button("btn.suppliers.star_all", "link", "star", changes=True)
        self.print = button("btn.suppliers.print_all", "link", "print")
        self.bin = button("btn.suppliers.bin_all", "link", "trash", changes=True)
        self.restore = button("btn.suppliers.restore_all", "link", "undo", changes=True)
        self.clear = icon_button("btn.suppliers.clear", "cross")
        self._several = False
        usual, many = self._usual, self._many = QWidget(), QWidget()
        line = row(self.bar, None, self.csv)
        line.setAlignment(self.csv, Qt.AlignmentFlag.AlignTop)
        usual.setLayout(line)
        many.setLayout(
            row(
                *(self.chosen, self.write, self.star, self.print, self.bin, self.restore),
                *(None, self.clear),
            )
        )
        self.addWidget(usual)
        self.addWidget(many)
        self.bar.sought.connect(lambda: self.setCurrentIndex(0))
        self.show_selection(0, "")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._turn)

    def show_selection(self, count: int, words: str) -> None:
        """Show the buttons of a selection when it has several rows."""
        self._several = count > 1
        self.chosen.setText(words)
        binned = self.bar.in_bin()
        for one in (self.write, self.star, self.bin):
            one.setVisible(not binned)
        self.restore.setVisible(binned)
        self._turn()

    def retranslate(self) -> None:
        self.csv.setText(self.tr("Import"))
        self.csv.setAccessibleName(self.tr("Import a table (CSV or XLSX)"))
        self.write.setText(self.tr("Write inquiry"))
        self.star.setText(self.tr("Star"))
        self.print.setText(self.tr("Print…"))
        self.bin.setText(self.tr("Move to Bin"))
        self.restore.setText(self.tr("Restore"))
        name_icon_button(self.clear, self.tr("Clear selection"))

    def _turn(self) -> None:
        """Show what is wanted, unless somebody is at work in the filter: then afterwards."""
        if not isValid(self):
            return
        focused = self.window().focusWidget()
        held, given = self._usual.isAncestorOf(focused), self._many.isAncestorOf(focused)
        if self._several and not held:
            self.setCurrentIndex(1)
        elif not self._several:
            self.setCurrentIndex(0)
            if given:
                self.left.emit()
