"""Showing a copy of a kept file with the system's own program: copies of ours, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from sourcing_app.services.private_copies import PrivateCopies


class FileOpener:
    """Hands copies to the system; whether they are harmless was decided when they were made."""

    def __init__(self, opener: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
        self._opener = opener

    def open(self, copies: PrivateCopies, path: Path) -> bool:
        """Show one of these copies; False where it is none of them or no program took it."""
        return copies.owns(path) and self._opener(QUrl.fromLocalFile(str(path)))
