"""Asking the user for a file: the one place that opens the system's file dialogs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

SUFFIX = ".sourcing"


class FileChoice:
    """Each method returns the chosen path, or None when the user thought better of it."""

    def sourcing_file(self, parent: QWidget | None) -> Path | None:
        """Ask for a sourcing file that is there."""
        title = QCoreApplication.translate("FileChoice", "Open file")
        name, _ = QFileDialog.getOpenFileName(parent, title, "", f"{_kind()} (*{SUFFIX})")
        return Path(name) if name else None

    def new_sourcing_file(self, parent: QWidget | None) -> Path | None:
        """Ask for the name of a sourcing file to be; the ending is added where it is missing."""
        title = QCoreApplication.translate("FileChoice", "New file")
        name, _ = QFileDialog.getSaveFileName(parent, title, "", f"{_kind()} (*{SUFFIX})")
        if not name:
            return None
        path = Path(name)
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def file(self, parent: QWidget | None, title: str) -> Path | None:
        """Ask for any file that is there; `title` says what for."""
        name, _ = QFileDialog.getOpenFileName(parent, title)
        return Path(name) if name else None

    def files(self, parent: QWidget | None, title: str) -> list[Path]:
        """Ask for one or more files that are there."""
        names, _ = QFileDialog.getOpenFileNames(parent, title)
        return [Path(name) for name in names]

    def place(self, parent: QWidget | None, title: str, name: str) -> Path | None:
        """Ask where to save a file that would be called `name`."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, name)
        return Path(chosen) if chosen else None

    def pdf(self, parent: QWidget | None, name: str) -> Path | None:
        """Ask where to save a PDF; the ending is added where it is missing."""
        title = QCoreApplication.translate("FileChoice", "Save PDF")
        chosen, _ = QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")

    def folder(self, parent: QWidget | None) -> Path | None:
        """Ask for a folder to write files into."""
        title = QCoreApplication.translate("FileChoice", "Choose a folder")
        chosen = QFileDialog.getExistingDirectory(parent, title)
        return Path(chosen) if chosen else None


def _kind() -> str:
    return QCoreApplication.translate("FileChoice", "Sourcing files")
