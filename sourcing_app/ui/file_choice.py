"""Asking the user for a file: the one place that opens the system's file dialogs."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import is_folder

if TYPE_CHECKING:
    from sourcing_app.ui.preferences import Preferences

SUFFIX = ".sourcing"
QT_WORDS = (
    say("QFileDialog", "&Look in:"),
    say("QFileDialog", "Files of &type:"),
    say("QSidebar", "Remove"),
    say("QAbstractFileIconProvider", "Folder"),
    say("QAbstractFileIconProvider", "File Folder"),
    say("QAbstractFileIconProvider", "File"),
    say("QAbstractFileIconProvider", "%1 File"),
    say("QAbstractFileIconProvider", "Drive"),
    say("QAbstractFileIconProvider", "Alias"),
    say("QAbstractFileIconProvider", "Shortcut"),
    say("QAbstractFileIconProvider", "Unknown"),
)
"""What Qt's own dialog says and its translations lack: it finds these in ours."""

_FOLDER = "folder"
_NONE = QFileDialog.Option(0)


class StartFolder:
    """The folder of the last choice, also of the last time where there are preferences."""

    def __init__(self, preferences: "Preferences | None") -> None:
        self._preferences = preferences
        self._last = ""

    def folder(self) -> Path:
        """Return a folder that is there: of the last choice, else the user's documents or home."""
        last = self._preferences.text(_FOLDER) if self._preferences else self._last
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        for name in (last, QStandardPaths.writableLocation(documents)):
            if name and is_folder(Path(name)):
                return Path(name)
        return Path.home()

    def keep(self, folder: Path) -> None:
        """Start here the next time."""
        self._last = str(folder)
        if self._preferences is not None:
            self._preferences.keep(_FOLDER, self._last)


class FileChoice:
    """
    Each method returns the chosen path, or None when the user thought better of it.

    A dialog starts in the folder of the last choice, which `preferences` keep, or else in the
    user's documents.
    """

    def __init__(self, preferences: "Preferences | None" = None) -> None:
        self._start = StartFolder(preferences)

    def sourcing_file(self, parent: QWidget | None, folder: Path | None = None) -> Path | None:
        """Ask for a sourcing file that is there; a `folder` to start in is not remembered."""
        title = QCoreApplication.translate("FileChoice", "Open file")
        start = str(folder or self._start.folder())
        name, _ = QFileDialog.getOpenFileName(
            parent, title, start, f"{_kind()} (*{SUFFIX})", options=_options()
        )
        return self._chosen(name, keep=folder is None)

    def new_sourcing_file(self, parent: QWidget | None) -> Path | None:
        """Ask for the name of a sourcing file to be; the ending is added where it is missing."""
        return self._new(parent, QCoreApplication.translate("FileChoice", "New file"), "my")

    def copy_of(self, parent: QWidget | None, file: Path) -> Path | None:
        """Ask where to save a copy of this sourcing file."""
        title = QCoreApplication.translate("FileChoice", "Save a copy")
        name = QCoreApplication.translate("FileChoice", "{name} copy").format(name=file.stem)
        return self._new(parent, title, name)

    def salvage_of(self, parent: QWidget | None, file: Path) -> Path | None:
        """Ask where to save what can be read of this sourcing file."""
        title = QCoreApplication.translate("FileChoice", "Save what can be read")
        name = QCoreApplication.translate("FileChoice", "{name} saved").format(name=file.stem)
        return self._new(parent, title, name)

    def file(self, parent: QWidget | None, title: str) -> Path | None:
        """Ask for any file that is there; `title` says what for."""
        name, _ = QFileDialog.getOpenFileName(
            parent, title, str(self._start.folder()), options=_options()
        )
        return self._chosen(name)

    def files(self, parent: QWidget | None, title: str) -> list[Path]:
        """Ask for one or more files that are there."""
        names, _ = QFileDialog.getOpenFileNames(
            parent, title, str(self._start.folder()), options=_options()
        )
        if names:
            self._chosen(names[0])
        return [Path(name) for name in names]

    def place(self, parent: QWidget | None, title: str, name: str, *endings: str) -> Path | None:
        """
        Ask where to save a file that would be called `name`.

        One that has none of the `endings` gets the first of them.
        """
        path = self._chosen(_asked(parent, title, self._start.folder() / name))
        return path and _ending_in(path, endings)

    def pdf(self, parent: QWidget | None, name: str) -> Path | None:
        """Ask where to save a PDF; the ending is added where it is missing."""
        title = QCoreApplication.translate("FileChoice", "Save PDF")
        path = self._chosen(_asked(parent, title, self._start.folder() / name, "PDF (*.pdf)"))
        return path and _ending_in(path, (".pdf",))

    def folder(self, parent: QWidget | None) -> Path | None:
        """Ask for a folder to write files into."""
        title = QCoreApplication.translate("FileChoice", "Choose a folder")
        chosen = QFileDialog.getExistingDirectory(
            parent, title, str(self._start.folder()), _options(QFileDialog.Option.ShowDirsOnly)
        )
        return Path(chosen) if chosen else None

    def _new(self, parent: QWidget | None, title: str, name: str) -> Path | None:
        start = self._start.folder() / f"{name}{SUFFIX}"
        path = self._chosen(_asked(parent, title, start, f"{_kind()} (*{SUFFIX})"))
        return path and _ending_in(path, (SUFFIX,))

    def _chosen(self, name: str, *, keep: bool = True) -> Path | None:
        if not name:
            return None
        if keep:
            self._start.keep(Path(name).parent)
        return Path(name)


def _ending_in(path: Path, endings: Sequence[str]) -> Path:
    """The path, with the first of the endings where it has none of them."""
    if not endings or path.suffix.lower() in endings:
        return path
    return path.with_name(path.name + endings[0])


def _asked(parent: QWidget | None, title: str, start: Path, kind: str = "") -> str:
    """
    Where to save; whether a file there is replaced is asked afterwards, of the name as it ends up.

    The dialog would ask about the name before the ending is added, and about files that are
    never replaced.
    """
    once = _options(QFileDialog.Option.DontConfirmOverwrite)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kind, "", once)
    return chosen


def _options(more: QFileDialog.Option = _NONE) -> QFileDialog.Option:
    """The system's dialog speaks the system's language: of another, Qt's own is shown."""
    same = QLocale.system().language() == QLocale().language()
    return more if same else more | QFileDialog.Option.DontUseNativeDialog


def _kind() -> str:
    return QCoreApplication.translate("FileChoice", "Sourcing files")
