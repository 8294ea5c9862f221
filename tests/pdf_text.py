"""The text of a PDF, as Qt reads it."""

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument


def pages(pdf):
    """The text of each page, without blanks: line breaks are the layout's."""
    data = QByteArray(pdf)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(buffer)
    assert document.status() is QPdfDocument.Status.Ready
    texts = [document.getAllText(n).text() for n in range(document.pageCount())]
    document.close()
    return ["".join(text.split()) for text in texts]


def squeezed(text):
    return "".join(text.split())
