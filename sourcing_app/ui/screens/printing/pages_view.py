"""The very pages that are printed: shown sharp at every zoom, with thumbnails beside them."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QListView, QWidget

from sourcing_app.ui.screens.printing.thumbnails import Thumbnails
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.widgets.buttons import icon_button, name_icon_button
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row

THUMBNAILS = 132
PERCENTS = (50, 75, 100, 125, 150, 200, 300, 400)
_HUNDRED = 100
_FIXED = 2
"""The places of the choice of zoom before the percentages: the width, the whole page."""


class PaperView(QPdfView):
    """The document page under page; the wheel with Ctrl zooms, the arrow keys scroll."""

    def __init__(self, document: QPdfDocument) -> None:
        super().__init__()
        self.setObjectName("view.printing.pages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDocument(document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._ground()
        current().changed.connect(self._ground)

    def _ground(self) -> None:
        """Let the paper lie on what the sidebar is made of, in a dark window too."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Dark, QColor(current().tokens.sidebar))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(current().tokens.focus), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


class PagesView(QWidget):
    """Shows a PDF from memory: nothing of it is written to the disk."""

    def __init__(self) -> None:
        super().__init__()
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.paper = PaperView(self.document)
        self.thumbnails = QListView()
        self.place = label("", "muted")
        self.place.setObjectName("lbl.printing.place")
        self.zoom = ChoiceBox("fld.printing.zoom")
        self.smaller = icon_button("btn.printing.smaller", "minus", self.zoom_out)
        self.larger = icon_button("btn.printing.larger", "plus", self.zoom_in)
        self._pages = Thumbnails(self.document, self)
        self._build()
        self._connect()

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return self.document.pageCount()

    def show_pdf(self, pdf: bytes) -> None:
        """Show these bytes, at the page that was shown before where there is one."""
        here = self.paper.pageNavigator().currentPage()
        self.clear()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self._pages.reload()
        self.go_to(min(here, self.count - 1))

    def clear(self) -> None:
        """Show nothing."""
        self.document.close()
        self._buffer.close()
        self._pages.reload()

    def go_to(self, page: int) -> None:
        """Show a page, counted from 0."""
        self.paper.pageNavigator().jump(max(page, 0), QPointF())
        self._tell_place()

    def zoom_in(self) -> None:
        """Show it one step larger."""
        self._step(1)

    def zoom_out(self) -> None:
        """Show it one step smaller."""
        self._step(-1)

    def fit_width(self) -> None:
        """Let the page be as wide as the view."""
        self.zoom.setCurrentIndex(0)

    def retranslate(self) -> None:
        self.paper.setAccessibleName(self.tr("Pages of the document"))
        self.thumbnails.setAccessibleName(self.tr("Thumbnails"))
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.setItemText(0, self.tr("Page width"))
        self.zoom.setItemText(1, self.tr("Whole page"))
        name_icon_button(self.smaller, self.tr("Smaller"))
        name_icon_button(self.larger, self.tr("Larger"))
        self._tell_place()

    def _step(self, way: int) -> None:
        """From what is shown to the next of the percentages."""
        factor = round(self._shown_factor() * _HUNDRED)
        beyond = [each for each in PERCENTS if (each > factor if way > 0 else each < factor)]
        if beyond:
            wanted = beyond[0] if way > 0 else beyond[-1]
            self.zoom.setCurrentIndex(_FIXED + PERCENTS.index(wanted))

    def _shown_factor(self) -> float:
        """How large it is shown now, 1 as on paper."""
        if self.paper.zoomMode() is QPdfView.ZoomMode.Custom or not self.count:
            return self.paper.zoomFactor()
        points = self.document.pagePointSize(self.paper.pageNavigator().currentPage())
        inches = points.width() / 72
        wide = self.paper.viewport().width() / (inches * self.paper.logicalDpiX())
        high = self.paper.viewport().height() * 72 / (points.height() * self.paper.logicalDpiY())
        whole = self.paper.zoomMode() is QPdfView.ZoomMode.FitInView
        return min(wide, high) if whole else wide

    def _zoomed(self, place: int) -> None:
        modes = (QPdfView.ZoomMode.FitToWidth, QPdfView.ZoomMode.FitInView)
        if place < _FIXED:
            self.paper.setZoomMode(modes[max(place, 0)])
        else:
            self.paper.setZoomMode(QPdfView.ZoomMode.Custom)
            self.paper.setZoomFactor(PERCENTS[place - _FIXED] / _HUNDRED)

    def _turned(self, page: int) -> None:
        if page != self.thumbnails.currentIndex().row():
            self.thumbnails.setCurrentIndex(self._pages.index(page))
        self._tell_place()

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != self.paper.pageNavigator().currentPage():
            self.go_to(index.row())

    def _tell_place(self) -> None:
        page = self.paper.pageNavigator().currentPage() + 1
        words = self.tr("Page {page} of {pages}")
        told = words.format(page=page, pages=self.count) if self.count else ""
        self.place.setText(told)

    def _build(self) -> None:
        self.zoom.addItems(["", "", *(f"{each} %" for each in PERCENTS)])
        self.zoom.fit_contents()
        self.thumbnails.setObjectName("lst.printing.thumbnails")
        self.thumbnails.setFrameShape(QFrame.Shape.NoFrame)
        self.thumbnails.setModel(self._pages)
        self.thumbnails.setViewMode(QListView.ViewMode.ListMode)
        self.thumbnails.setIconSize(QSize(84, 108))
        self.thumbnails.setUniformItemSizes(True)
        self.thumbnails.setFixedWidth(THUMBNAILS)
        self.thumbnails.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = row(self.place, None, self.smaller, self.zoom, self.larger)
        pages = row(self.thumbnails, self.paper, spacing=8)
        pages.setStretch(1, 1)
        whole = column(bar, pages, spacing=6)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.zoom.currentIndexChanged.connect(self._zoomed)
        self.paper.pageNavigator().currentPageChanged.connect(self._turned)
        self.thumbnails.selectionModel().currentChanged.connect(self._chosen)
