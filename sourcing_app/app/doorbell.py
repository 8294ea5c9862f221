"""
One window a file: a second start on a file that is open brings its window to the front.

Both talk through a local socket in the user's own folder; no network is involved.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from sourcing_app.app import paths

ANSWER = b"here"
PATIENCE_MS = 1_000
"""Who does not answer by then hangs, or is a program of another kind."""


class Doorbell(QObject):
    """Listens for one open file as long as it lives; `rung` asks to bring its window forward."""

    rung = Signal()

    def __init__(self, parent: QObject, file: Path) -> None:
        """Only who holds the file may listen: a name that a crash left behind is taken over."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = paths.doorbell(file)
        QLocalServer.removeServer(name)
        self._server.listen(name)  # where it fails, a second start opens the file read-only

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.write(ANSWER)
            caller.disconnectFromServer()
            self.rung.emit()


def ring(file: Path) -> bool:
    """Ask the window that shows this file to come forward; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(paths.doorbell(file))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    return socket.waitForReadyRead(PATIENCE_MS) and socket.readAll().data() == ANSWER
