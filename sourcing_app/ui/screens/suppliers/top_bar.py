"""The row over the table: the filter and the view, or what to do with several chosen suppliers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QWidget
from shiboken6 import isValid

from sourcing_app.services.suppliers.views import SupplierView
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.suppliers.styles import VIEWS
from sourcing_app.ui.style.icons import icon
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.labels import field_label, label
from sourcing_app.ui.widgets.layouts import row


class TopBar(QStackedWidget):
    """Shows the selection's buttons while more than one row is chosen."""

    left = Signal()
    """The selection is gone that one of the buttons with the focus worked on."""

    def __init__(self) -> None:
        super().__init__()
        self.filter = FilterField("fld.suppliers.filter", 210)
        self.view = ChoiceBox("fld.suppliers.view")
        self.view.addItems([said(text) for text in VIEWS.values()])
        self.view.fit_contents()
        self.csv = button("btn.suppliers.csv", "link", "ext", changes=True)
        self.counter = label("", "muted")
        self._view_label = field_label("", self.view)
        self.chosen = label("", "strong")
        self.write = button("btn.suppliers.write_all", "link", "mail", changes=True)
        self.star = button("btn.suppliers.star_all", "link", "star", changes=True)
        self.bin = button("btn.suppliers.bin_all", "link", "trash", changes=True)
        self.restore = button("btn.suppliers.restore_all", "link", "undo", changes=True)
        self.clear = icon_button("btn.suppliers.clear", "cross")
        self._several = False
        usual, many = self._usual, self._many = QWidget(), QWidget()
        usual.setLayout(row(self.filter, self._view_label, self.view, self.counter, None, self.csv))
        many.setLayout(
            row(self.chosen, self.write, self.star, self.bin, self.restore, None, self.clear)
        )
        self.addWidget(usual)
        self.addWidget(many)
        self.show_selection(0, "")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._turn)

    def chosen_view(self) -> SupplierView:
        return tuple(VIEWS)[max(0, self.view.currentIndex())]

    def show_selection(self, count: int, words: str) -> None:
        """Show the buttons of a selection when it has several rows."""
        self._several = count > 1
        self.chosen.setText(words)
        binned = self.chosen_view() is SupplierView.BIN
        for one in (self.write, self.star, self.bin):
            one.setVisible(not binned)
        self.restore.setVisible(binned)
        self._turn()

    def show_count(self, shown: int, total: int) -> None:
        """Say how many are shown where it is not all of them."""
        text = self.tr("{shown} of {total}").format(shown=shown, total=total)
        self.counter.setText(text if shown != total else "")

    def seek(self) -> None:
        """Go to the filter; what is typed replaces what it holds."""
        self.setCurrentIndex(0)
        self.filter.setFocus()
        self.filter.selectAll()

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter suppliers"))
        self.filter.setAccessibleName(self.tr("Filter suppliers"))
        self._view_label.setText(self.tr("View:"))
        self.view.setAccessibleName(self.tr("View"))
        for at, text in enumerate(VIEWS.values()):
            self.view.setItemText(at, said(text))
        self.csv.setText(self.tr("CSV"))
        self.csv.setAccessibleName(self.tr("Import a CSV file"))
        self.write.setText(self.tr("Write inquiry"))
        self.star.setText(self.tr("Star"))
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

    def update_state(self) -> None:
        """Draw the search icon in the filter; again when the theme changes."""
        for action in self.filter.actions():
            self.filter.removeAction(action)
        self.filter.addAction(icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
