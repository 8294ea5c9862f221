"""Where the file dialogs start."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from sourcing_app.files.inputs import is_folder

if TYPE_CHECKING:
    from sourcing_app.ui.preferences import Preferences

_FOLDER = "folder"


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
