"""Small pictures of pages, made when they are first seen, beside the window's own thread."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

from sourcing_app.ui.formatting import number

HEIGHT = 108
KEPT = 300
"""Pictures that are kept; the others are made again when they are seen."""
_EDGE = "#B8BFCA"
_Index = QModelIndex | QPersistentModelIndex


class Thumbnails(QAbstractListModel):
    """One row a page: its picture, and its number as its text."""

    def __init__(self, document: QPdfDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(document)
        self._pictures: dict[int, QPixmap] = {}
        self._asked: dict[int, int] = {}
        self._renderer.pageRendered.connect(self._rendered)

    def reload(self) -> None:
        """The document is another one."""
        self.beginResetModel()
        self._pictures.clear()
        self._asked.clear()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._document.pageCount()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        page = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return number(page + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {page}").format(page=number(page + 1))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(page)
        return None

    def _picture(self, page: int) -> QPixmap:
        if page not in self._pictures:
            if page not in self._asked.values():
                self._asked[self._renderer.requestPage(page, self._size(page))] = page
            return _blank(self._size(page))
        return self._pictures[page]

    def _size(self, page: int) -> QSize:
        points = self._document.pagePointSize(page)
        return points.scaled(HEIGHT, HEIGHT, Qt.AspectRatioMode.KeepAspectRatio).toSize()

    def _rendered(
        self, page: int, _size: QSize, image: QImage, _options: object, request: int
    ) -> None:
        if self._asked.pop(request, None) != page:
            return  # of the document before
        if len(self._pictures) >= KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self._pictures[page] = _framed(image)
        here = self.index(page)
        self.dataChanged.emit(here, here, [Qt.ItemDataRole.DecorationRole])


def _blank(size: QSize) -> QPixmap:
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(QColor("white"))
    return _framed(made)


def _framed(image: QImage) -> QPixmap:
    """White paper with an edge: a rendered page has no ground of its own."""
    made = QPixmap(image.size())
    made.fill(QColor("white"))
    painter = QPainter(made)
    painter.drawImage(0, 0, image)
    painter.setPen(QColor(_EDGE))
    painter.drawRect(made.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return made
