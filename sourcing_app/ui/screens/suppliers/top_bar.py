"""The row over the table: the filter and the view, or what to do with several chosen suppliers."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import say
from sourcing_app.ui.screens.suppliers.styles import VIEWS
from sourcing_app.ui.tables.list_bar import ListBar, SelectionBar
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.layouts import row


class TopBar(SelectionBar):
    """Shows the selection's buttons while more than one row is chosen."""

    def __init__(self, table: TablePane) -> None:
        self.bar = ListBar("suppliers", table, say("TopBar", "Filter suppliers"), VIEWS)
        self.csv = button("btn.suppliers.csv", "link", "ext", changes=True)
        self.write = button("btn.suppliers.write_all", "link", "mail", changes=True)
        self.star = button("btn.suppliers.star_all", "link", "star", changes=True)
        self.print = icon_button("btn.suppliers.print_all", "print")
        self.bin = button("btn.suppliers.bin_all", "link", "trash", changes=True)
        self.restore = button("btn.suppliers.restore_all", "link", "undo", changes=True)
        self.tags = icon_button("btn.suppliers.tag_all", "bookmark", changes=True)
        self.stage = icon_button("btn.suppliers.stage_all", "medal", changes=True)
        self.field = icon_button("btn.suppliers.change_all", "edit", changes=True)
        usual = QWidget()
        line = row(self.bar, None, self.csv)
        line.setAlignment(self.csv, Qt.AlignmentFlag.AlignTop)
        usual.setLayout(line)
        own = (self.write, self.star, self.print, self.bin, self.restore)
        icons = (self.tags, self.stage, self.field)
        super().__init__("suppliers", usual, self.bar, table, *own, *icons)
        self.show_selection(0)

    def words(self, count: int) -> str:
        return QCoreApplication.translate("SuppliersPage", "%n selected", "", count)

    def show_selection(self, count: int) -> None:
        binned = self.bar.in_bin()
        for one in (self.write, self.star, self.bin, self.tags, self.stage, self.field):
            one.setVisible(not binned)
        self.restore.setVisible(binned)
        super().show_selection(count)

    def retranslate(self) -> None:
        self.csv.setText(self.tr("Import"))
        self.csv.setAccessibleName(self.tr("Import a table (CSV or XLSX)"))
        self.write.setText(self.tr("Write inquiry"))
        self.star.setText(self.tr("Star"))
        name_icon_button(self.print, self.tr("Print…"))
        self.bin.setText(self.tr("Move to Bin"))
        self.restore.setText(self.tr("Restore"))
        name_icon_button(self.tags, self.tr("Change tags…"))
        name_icon_button(self.stage, self.tr("Change the stage…"))
        name_icon_button(self.field, self.tr("Change a field…"))
