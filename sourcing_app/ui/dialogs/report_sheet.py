"""A report of a problem to copy: versions, errors and messages, without private data."""

import platform
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

import sourcing_app
from sourcing_app.domain.privacy.redaction import redacted
from sourcing_app.services.file_facts import SQLITE_VERSION
from sourcing_app.ui.context import AppContext
from sourcing_app.ui.forms.sheet import ReadingSheet
from sourcing_app.ui.notices.notices import Message
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.text_fields import TextArea


class ReportSheet(ReadingSheet):
    """Shows what would be sent, as it is, with a button that copies it."""

    def __init__(self, parent: QWidget, context: AppContext) -> None:
        super().__init__(parent, "report")
        self.set_title(self.tr("Report a problem"))
        notices = context.notices
        self.text = TextArea()
        self.text.setObjectName("fld.report.text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The report"))
        self.text.setPlainText(report(notices.messages, notices.bugs))
        advice = self.tr(
            "Addresses, numbers and accounts are left out. Names may stand in the messages: read "
            "the report before you send it, and say what you did."
        )
        self.body.addWidget(label(advice, wrap=True))
        self.body.addWidget(self.text, 1)
        self._copy = button("btn.report.copy", "secondary", "copy", self.copy)
        self._copy.setText(self.tr("Copy the report"))
        self.add_aside(self._copy)
        self.fill()
        self._notices = notices

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._notices.toast(self.tr("The report is on the clipboard."))


def report(messages: Sequence[Message], bugs: Sequence[str]) -> str:
    """What helps to find a fault; nothing that may be personal or banking data."""
    return redacted("\n".join(_lines(messages, bugs)), str(Path.home()))


def _lines(messages: Sequence[Message], bugs: Sequence[str]) -> Iterator[str]:
    yield f"Sourcing Desk {sourcing_app.__version__}"
    yield f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    yield f"Qt {qVersion()}, SQLite {SQLITE_VERSION}, {QGuiApplication.platformName()}"
    for bug in bugs:
        yield from ("", bug.rstrip())
    yield ""
    yield from (f"{each.at:%Y-%m-%d %H:%M} {each.text}" for each in messages)
