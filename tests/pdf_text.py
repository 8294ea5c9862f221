"""The text of a PDF, as Qt reads it."""

from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument


@contextmanager
def opened(pdf):
    """A PDF in memory as Qt reads it."""
    data = QByteArray(pdf)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(buffer)
    assert document.status() is QPdfDocument.Status.Ready
    yield document
    document.close()


def pages(pdf):
    """The text of each page, without blanks: line breaks are the layout's."""
    with opened(pdf) as document:
        texts = [document.getAllText(n).text() for n in range(document.pageCount())]
    return ["".join(text.split()) for text in texts]


def squeezed(text):
    return "".join(text.split())


def sizes(pdf):
    """The width and height of each page in points, rounded."""
    with opened(pdf) as document:
        found = [document.pagePointSize(n) for n in range(document.pageCount())]
    return [(round(each.width()), round(each.height())) for each in found]
