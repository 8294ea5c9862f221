"""The command that takes a table in: the file is asked for, then its steps open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from sourcing_app.app.shell import Shell


class Importing(QObject):
    """Asks for the file; its rows are taken for what the page shown lists, else for suppliers."""

    def __init__(self, shell: "Shell") -> None:
        super().__init__(shell)
        self._shell = shell

    def ask(self) -> None:
        """Ask for the file, and open the sheet on it."""
        window = self._shell.window
        if self._shell.desk is None or window is None or not window.lock.allows():
            return
        source = self._shell.choice.file(window, self.tr("Import a table"))
        if source is not None:
            self.take(source)

    def take(self, source: Path) -> None:
        """Open the sheet on this file."""
        from sourcing_app.services.transfer.kinds import IMPORTED, SUPPLIERS
        from sourcing_app.ui.dialogs.importing.sheet import ImportSheet

        desk, window = self._shell.desk, self._shell.window
        if desk is None or window is None or not window.lock.allows():
            return
        page = window.stack.name
        kind = page if page in IMPORTED else SUPPLIERS
        ImportSheet(window, desk, window.context, source, kind, self._shell.choice).open()
