"""What was typed and is in no file yet: said by fields, gathered for their window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

MOVED = QEvent.Type(QEvent.registerEventType())
"""Sent to a window when one of its fields holds something else, or another record."""


@dataclass(frozen=True, slots=True)
class Typed:
    """
    One text that is not saved.

    `field` is page.field and `record` the id of what the form showed; both are empty for a sheet.
    `before` is what the field showed as stored, `where` and `reason` are words to read.
    """

    field: str
    record: int | None
    text: str
    before: str
    caption: str
    where: str
    reason: str = ""

    @property
    def page(self) -> str:
        """The name of the page it was typed on, "" for a sheet."""
        return self.field.partition(".")[0] if self.field else ""


def moved(field: QWidget) -> None:
    """Let the field's window count again what is not saved."""
    QCoreApplication.postEvent(field.window(), QEvent(MOVED))
