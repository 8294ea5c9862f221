"""What a worker of the zygote sees in the window at another scale of the screen."""

import os
import sys
from importlib import import_module

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api

from sourcing_app.app.pages import PAGES
from sourcing_app.services.desk import Desk
from sourcing_app.ui.style.fonts import add_missing
from tests.conftest import RESOURCES, TODAY
from tests.patience import Patient
from tests.ui.shown import in_every_size, shown

HARMLESS = "This plugin does not support"
"""The offscreen platform."""


def warm_up(_folder):
    """Import what a window imports when it is shown."""
    for name in PAGES:
        import_module(f"sourcing_app.ui.screens.{name}.page")
    import_module("sourcing_app.store.database")


def look(_talk, factor, path, languages, code):
    """
    Show the file at this scale; returns the defects of every page and what Qt complained of.

    Qt reads the scale when its application is made, and there is one in a process.
    """
    os.environ["QT_SCALE_FACTOR"] = factor
    said = []
    qInstallMessageHandler(lambda _kind, _where, text: said.append(text))
    sys.excepthook = lambda _kind, error, _trace: said.append(repr(error))
    qt_api.set_qt_api("pyside6")
    application = QApplication([])
    add_missing(RESOURCES / "fonts")
    Desk.today = lambda _desk: TODAY
    with shown(Patient(None), path, languages, code) as window:
        assert window.devicePixelRatioF() == float(factor)
        found = in_every_size(window)
    application.shutdown()
    return found, [text for text in said if HARMLESS not in text]
