"""The page's sheets: adding one supplier, importing many."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.page import Page
from sourcing_app.ui.tables.table_pane import FileDrops, TablePane
from sourcing_app.ui.widgets.lock import may_change

if TYPE_CHECKING:
    from sourcing_app.files.tables.pasted import PastedCells
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.forms.sheet import Sheet


class SheetsPage(Page):
    """A page that opens sheets; `sheet` is the last one."""

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(desk, context)
        self.files = FileChoice(context.preferences)
        self.sheet: Sheet | None = None

    def go_to(self, key: int) -> None:
        """Show a supplier that was just added."""
        raise NotImplementedError

    def show_sheet(self, sheet: Sheet) -> None:
        """Open a sheet over the page."""
        self.sheet = sheet
        sheet.open()

    def add(self) -> None:
        """Ask for a new supplier."""
        self.add_found(None)

    def add_found(self, search: int | None) -> None:
        """Ask for a new supplier, found by the search of this id."""
        from sourcing_app.ui.screens.suppliers.add_sheet import AddSheet

        sheet = AddSheet(self, self.desk, search)
        sheet.added.connect(self.go_to)
        self.show_sheet(sheet)

    def choose_csv(self) -> None:
        """Ask for a CSV file and import it."""
        source = may_change(self) and self.files.file(self, self.tr("Import suppliers"))
        if source:
            self.import_csv(source)

    def paste_table(self) -> None:
        """Import the cells that were copied in a spreadsheet or a browser."""
        from sourcing_app.files.tables.pasted import PastedCells

        copied = QGuiApplication.clipboard().mimeData()
        if may_change(self):
            self.import_csv(PastedCells(copied.text(), copied.html()))

    def import_csv(self, source: Path | PastedCells) -> None:
        """Open the import sheet on a file, or on copied cells."""
        from sourcing_app.ui.dialogs.importing.sheet import ImportSheet

        self.show_sheet(ImportSheet(self, self.desk, self.context, source, self.name, self.files))

    def let_drop(self, table: TablePane, details: QWidget) -> None:
        """Import a table dropped on the page; attach another file, and any on the `details`."""
        FileDrops(self, table, self.import_csv).attach(details, self.attach_file, tables=True)

    def attach_file(self, supplier: int, file: Path) -> None:
        """Ask what a file is evidence of, which belongs to this supplier."""
        from sourcing_app.ui.screens.suppliers.evidence_sheet import DroppedFileSheet

        self.go_to(supplier)
        sheet = DroppedFileSheet(self, self.files, supplier, file)
        sheet.certificate_wanted.connect(lambda paper: self._add_certificate(supplier, paper))
        self.show_sheet(sheet)

    def _add_certificate(self, supplier: int, file: Path) -> None:
        from sourcing_app.ui.screens.suppliers.certificates import CertificateSheet

        sheet = CertificateSheet(self, self.files, supplier)
        sheet.form["file"].put([file])
        self.show_sheet(sheet)
