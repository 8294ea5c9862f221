"""The pages of a PDF drawn on a printer, in a job: what is printed is what was shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from sourcing_app.ui.jobs import ReportProgress

MOST_DPI = 300
"""Letters of nine points are sharp at it; at more a page takes tens of megabytes."""
BAND = 128
"""Lines of a page drawn in one go: the window's thread waits for no longer."""
_POINTS = 72
_PAGE = say("Sending", "Printing page {page} of {pages}")
_NO_ANSWER = say(
    "Sending",
    "The printer “{name}” does not take the pages. See whether it is on, or save the PDF.",
)


@dataclass(frozen=True, slots=True)
class PrintJob:
    """The pages of a PDF, counted from 1, each as often as it is printed."""

    pdf: bytes
    pages: Sequence[int]
    copies: int


def send(job: PrintJob, printer: QPrinter, step: ReportProgress) -> int:
    """
    Print the pages; returns how many sheets went out. For a worker's thread.

    Raises Environment where the printer does not take them; stopped, it prints no more.
    """
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(job.pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    by_itself = printer.supportsMultipleCopies() or job.copies == 1
    pages = list(job.pages) * (1 if by_itself else job.copies)
    try:
        _draw_all(document, printer, pages, step)
    finally:
        document.close()
    return len(job.pages) * job.copies


def _draw_all(
    document: QPdfDocument, printer: QPrinter, pages: Sequence[int], step: ReportProgress
) -> None:
    painter = QPainter()
    _require(printer, taken=painter.begin(printer))
    try:
        for number, page in enumerate(pages):
            step(number, len(pages), _PAGE.put(page=number + 1, pages=len(pages)))
            _require(printer, taken=number == 0 or printer.newPage())
            _draw(painter, printer, document, page - 1)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _require(printer: QPrinter, *, taken: bool) -> None:
    if not taken:
        name = printer.printerName() or printer.outputFileName()
        raise Environment(_NO_ANSWER.put(name=name))


def _draw(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """Draw a page band by band, as large as the paper lets it be."""
    dpi = min(printer.resolution(), MOST_DPI)
    size = (document.pagePointSize(page) * dpi / _POINTS).toSize()
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    place = QRect(sheet.topLeft(), size.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(sheet.center())
    for top in range(0, size.height(), BAND):
        band = QRect(0, top, size.width(), min(BAND, size.height() - top))
        first = place.top() + top * place.height() // size.height()
        after = place.top() + (band.bottom() + 1) * place.height() // size.height()
        target = QRect(place.left(), first, place.width(), after - first)
        painter.drawImage(target, _rendered(document, page, size, band))


def _rendered(document: QPdfDocument, page: int, size: QSize, band: QRect) -> QImage:
    """A band of a page on white ground."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(size)
    options.setScaledClipRect(band)
    drawn = document.render(page, band.size(), options)
    made = QImage(band.size(), QImage.Format.Format_RGB32)
    made.fill(QColor("white"))
    painter = QPainter(made)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return made
