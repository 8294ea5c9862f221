"""
Waiting for Qt without a bound that a busy machine meets: a wait ends when what it waits for is so.

The bound is there for what never comes; a test that must not take long is a benchmark.
"""

from pytestqt.qtbot import QtBot

MOST_MS = 60_000


class Patient(QtBot):
    """The robot of pytest-qt; its waits have a minute where the test names no time."""

    def waitActive(self, widget, *, timeout=MOST_MS):
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget, *, timeout=MOST_MS):
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(self, signal, *, timeout=MOST_MS, **more):
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals, *, timeout=MOST_MS, **more):
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitUntil(self, callback, *, timeout=MOST_MS):
        return super().waitUntil(callback, timeout=timeout)
