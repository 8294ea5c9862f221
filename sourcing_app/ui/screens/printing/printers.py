"""The system's printers: the one place that looks for them and opens the dialog of printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

from sourcing_app.domain.values.paper import PaperSize

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

_SIZES = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.LETTER: QPageSize.PageSizeId.Letter}


class Printers:
    """Asks the system; `any` may take seconds where printers are far away."""

    def any(self) -> bool:
        """Whether there is a printer at all."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return bool(QPrinterInfo.availablePrinterNames())

    def choose(
        self, parent: QWidget, paper: PaperSize, copies: int, *, landscape: bool
    ) -> QPrinter | None:
        """Ask for a printer and its settings; None when the user thought better of it."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = prepared(QPrinter(QPrinter.PrinterMode.HighResolution), paper, copies, landscape)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, on=False)
        try:
            return printer if dialog.exec() else None
        finally:
            dialog.deleteLater()


def prepared(printer: QPrinter, paper: PaperSize, copies: int, landscape: bool) -> QPrinter:  # noqa: FBT001 - of the pages
    """Set the paper of a document on a printer: its margins are in its pages already."""
    upright, across = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
    layout = QPageLayout(QPageSize(_SIZES[paper]), across if landscape else upright, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setFullPage(True)
    printer.setCopyCount(copies)
    return printer
