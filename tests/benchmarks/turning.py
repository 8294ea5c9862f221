"""The event loop, turned until something is so."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer

PATIENCE = 300.0
"""Seconds after which what does not come is given up."""
LOOK_MS = 2


def until(reached: Callable[[], bool]) -> None:
    """Let the event loop turn until it is so; raises TimeoutError."""
    latest = perf_counter() + PATIENCE
    loop = QEventLoop()
    looking = QTimer(interval=LOOK_MS, timerType=Qt.TimerType.PreciseTimer)
    found: list[bool] = []

    def look() -> None:
        if reached():
            found.append(True)
        if found or perf_counter() > latest:
            loop.quit()

    looking.timeout.connect(look)
    looking.start()
    loop.exec()
    if not found:  # what was so for a moment may be over when the loop ends
        raise TimeoutError("it did not come to it")
