"""Opening a file for a window: which one, for reading only where it is held, with its context."""

import os
import sys
from pathlib import Path

import sourcing_app
from sourcing_app.app import paths
from sourcing_app.domain.errors import AppError, Held, HeldElsewhere, TooNew
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import FileRequestKind
from sourcing_app.files.inputs import is_file
from sourcing_app.services.desk import Desk, create
from sourcing_app.ui.browser import Browser
from sourcing_app.ui.context import AppContext
from sourcing_app.ui.jobs import Jobs
from sourcing_app.ui.notices.notices import Message, Notices
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.style.theme import Theme
from sourcing_app.ui.undo import Undo
from sourcing_app.ui.window.banners import AGAIN, COPY, BannerAction

_HELD = say("Opening", "Read-only for now: {reason}")
HELD = (AGAIN, COPY)
"""What is offered while another process holds the file."""

READ_ONLY = BannerAction(FileRequestKind.READ_ONLY, say("Opening", "Open read-only"))
TAKE_OVER = BannerAction(FileRequestKind.TAKE_OVER, say("Opening", "Open anyway"))
NEWER = BannerAction(FileRequestKind.NEWER, say("Opening", "Open read-only"))


def first_file(named: Path | None, preferences: Preferences) -> Path:
    """The file named, that of the last time, or the user's own, made at the first start."""
    last = Path(preferences.text("file"))
    wanted = named or (last if is_file(last) else paths.own_file())
    if named is None and not os.path.lexists(wanted):
        create(wanted)
    return wanted


def open_desk(path: Path, resources: Path) -> tuple[Desk, Sentence | None]:
    """
    Open the file, for reading only where it is held here, and then say by whom; raises AppError.

    A file that another computer seems to hold raises HeldElsewhere: only its user knows.
    """
    try:
        return Desk(path, resources, later=True), None
    except HeldElsewhere:
        raise
    except Held as error:
        return Desk(path, resources, read_only=True), held_words(error, path)


def is_in_front(path: Path) -> bool:
    """Bring the window that has this file open to the front; False where there is none."""
    from sourcing_app.app.doorbell import ring

    return ring(path)


def start_beside(path: Path) -> bool:
    """Open this file in a window and process of its own; False where none can be started."""
    from PySide6.QtCore import QProcess

    code = Path(sourcing_app.__file__).parents[1]
    return QProcess.startDetached(sys.executable, ["-m", "sourcing_app", str(path)], str(code))[0]


def open_otherwise(path: Path, resources: Path, how: FileRequestKind) -> Desk:
    """Open a file the way one of the offers says; raises AppError."""
    if how is FileRequestKind.NEWER:
        return Desk(path, resources, newer=True)
    if how is FileRequestKind.TAKE_OVER:
        return Desk(path, resources, take_over=True, later=True)
    return Desk(path, resources, read_only=True)


def offers_for(error: AppError, path: Path, resources: Path) -> tuple[BannerAction, ...]:
    """What can still be done with a file that was refused with this error."""
    if isinstance(error, HeldElsewhere):
        return READ_ONLY, TAKE_OVER
    if isinstance(error, TooNew):
        try:
            open_otherwise(path, resources, FileRequestKind.NEWER).close()
        except AppError:
            return ()
        return (NEWER,)
    return ()


def held_words(error: Held, path: Path) -> Sentence:
    """Say who holds the file, by its name alone: the window shows where it is."""
    return _HELD.put(reason=error.sentence.put(file=path.name))


def context_for(
    desk: Desk,
    theme: Theme,
    jobs: Jobs,
    preferences: Preferences,
    messages: list[Message] | None = None,
) -> AppContext:
    """The context that a window gives its pages; what was told before is among `messages`."""
    notices = Notices(messages=messages)
    undo = Undo(desk, notices, jobs)
    return AppContext(theme, jobs, notices, undo, Browser(notices), preferences)
