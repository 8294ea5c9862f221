"""One writer at a time: an operating-system lock beside the file, gone when its process ends."""

import getpass
import os
import socket
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from sourcing_app.domain.errors import Held
from sourcing_app.domain.sentences import say
from sourcing_app.store.failures import refused_by_system


class FileHold:
    """The hold of this process on one sourcing file, until `release`."""

    def __init__(self, path: Path) -> None:
        """Take the hold; raises Held with who has it, or Environment."""
        self._note = path.with_name(path.name + ".holder")
        self._lock = FileLock(path.with_name(path.name + ".lock"), mode=0o600)
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise Held(
                say("Lock", "{file} is open in another window or command: {holder}.").put(
                    file=path, holder=holder(path)
                )
            ) from error
        except OSError as error:
            raise refused_by_system(error, path.parent) from error
        self._note.write_text(_me(), "utf-8")
        self._note.chmod(0o600)

    def release(self) -> None:
        """Let go; the side files go with it."""
        self._note.unlink(missing_ok=True)
        self._lock.release()
        Path(self._lock.lock_file).unlink(missing_ok=True)


def holder(path: Path) -> str:
    """Who holds the file, as user, host, process and time; empty when nobody says so."""
    note = path.with_name(path.name + ".holder")
    return note.read_text("utf-8") if note.exists() else ""


def _me() -> str:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return f"{getpass.getuser()} on {socket.gethostname()}, process {os.getpid()}, since {now}"
