"""
Take a picture of every page, to be looked at: light and dark, three languages, two sizes.

    python3 packaging/dev.py shots FOLDER

The window runs off screen on sample data; one contact sheet shows all pages of a look.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from sourcing_app.app.session import Session
from sourcing_app.app.shell import Shell
from sourcing_app.files.resources import resources
from sourcing_app.services.sample.records import create_sample
from sourcing_app.ui.jobs import Jobs
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.window.window import Window

SCHEMES = ("light", "dark")
LANGUAGES = ("en", "ru", "zh")
SIZES = ((1366, 690), (1092, 540))
COLUMNS, GAP = 2, 12


def looks(window: Window) -> Iterator[str]:
    """Put one look after the other on the window, and name it."""
    for scheme, language, (width, height) in product(SCHEMES, LANGUAGES, SIZES):
        window.context.theme.set_scheme(scheme)
        window.language.use(language)
        window.resize(width, height)
        yield f"{scheme}-{language}-{width}x{height}"


MOST_ROUNDS = 2000


class Delivered(QObject):
    """Notes whether an event has reached anything of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.any = False

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        self.any = True
        return False


def settle(page: QWidget, jobs: Jobs) -> None:
    """
    Return when nothing is left to do: no job runs, the page waits for no timer, no event is queued.

    A layout asks the one around it, which asks again; a page that still works after MOST_ROUNDS
    rounds never rests, and RuntimeError says so.
    """
    application, delivered = QCoreApplication.instance(), Delivered()
    assert application is not None
    application.installEventFilter(delivered)
    try:
        for _ in range(MOST_ROUNDS):
            delivered.any = False
            if _works(page, jobs):
                application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            application.processEvents()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if not (delivered.any or _works(page, jobs)):
                return
        raise RuntimeError(f"{page.objectName()} does not come to rest")
    finally:
        application.removeEventFilter(delivered)


LONGEST_WAIT_MS = 5000
"""What comes later, such as giving back memory, changes no picture."""


def _works(page: QWidget, jobs: Jobs) -> bool:
    timers = (each for each in page.findChildren(QTimer) if each.interval() < LONGEST_WAIT_MS)
    return jobs.busy or any(each.isActive() and each.isSingleShot() for each in timers)


def contact_sheet(pictures: list[QPixmap]) -> QPixmap:
    """Lay the pictures out side by side at half their size."""
    width, height = pictures[0].width() // 2, pictures[0].height() // 2
    rows = -(-len(pictures) // COLUMNS)
    sheet = QPixmap(COLUMNS * (width + GAP) + GAP, rows * (height + GAP) + GAP)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        place = QRect(GAP + column * (width + GAP), GAP + row * (height + GAP), width, height)
        painter.drawPixmap(place, picture)
    painter.end()
    return sheet


def take(window: Window, folder: Path) -> int:
    """Save all pictures; returns how many."""
    taken = 0
    for look in looks(window):
        pictures = []
        for entry in window.stack.entries:
            window.stack.go(entry.name)
            settle(window.stack.page(entry.name), window.context.jobs)
            pictures.append(window.grab())
            pictures[-1].save(str(folder / f"{entry.name}-{look}.png"))
        contact_sheet(pictures).save(str(folder / f"sheet-{look}.png"))
        taken += len(pictures)
    return taken


def main() -> int:
    parser = argparse.ArgumentParser(description="Take a picture of every page.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["shots"])
    with TemporaryDirectory() as temporary:
        sample = Path(temporary, "sample.sourcing")
        create_sample(sample, resources(), date.today())  # noqa: DTZ011 - as on a desk
        shell = Shell(app, Preferences(Path(temporary, "window.ini")), resources())
        Session(shell)
        shell.set_appearance(LANGUAGES[0], SCHEMES[0])
        shell.open(argparse.Namespace(path=sample, size=None, page=None))
        sys.excepthook = sys.__excepthook__  # a bug belongs on the terminal here
        try:
            if shell.window is None:
                return 1
            print(f"{take(shell.window, folder)} pictures in {folder}")
        finally:
            shell.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
