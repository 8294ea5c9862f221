"""The print view for tests: a printer that writes a PDF, and pages that are waited for."""

from PySide6.QtPrintSupport import QPrinter

from sourcing_app.domain.targets import Target
from sourcing_app.ui.screens.printing.printers import prepared


class PdfPrinter:
    """Stands for the system's printers: `target` gets what is printed, None is none at all."""

    def __init__(self, target, copies=None):
        self.target, self.copies = target, copies
        self.asked = []

    def any(self):
        return self.target is not None

    def choose(self, _parent, paper, copies, *, landscape):
        self.asked.append((paper, copies, landscape))
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.target))
        return prepared(printer, paper, self.copies or copies, landscape)


def show_document(qtbot, page, kind, *keys):
    """Open a document and wait until its pages are there."""
    page.open(Target("printing", action=kind, keys=tuple(keys)))
    wait(qtbot, page)
    return page


def wait(qtbot, page):
    """Wait until what was asked for last is there."""
    qtbot.waitUntil(lambda: not page.preparation.running and page.print_actions.print.isEnabled())
