"""The page's commands: their names in the menu and their keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.ui.widgets.lock import ChangeAction

COMMANDS: dict[str, Sentence] = {
    "add": say("SupplierCommands", "Add supplier…"),
    "csv": say("SupplierCommands", "Import CSV file…"),
    "find": say("SupplierCommands", "Filter suppliers"),
    "write": say("SupplierCommands", "Write inquiry"),
    "profile": say("SupplierCommands", "Open profile page"),
    "flag": say("SupplierCommands", "Record red flag…"),
    "star": say("SupplierCommands", "Star"),
    "bin": say("SupplierCommands", "Move to Bin"),
    "restore": say("SupplierCommands", "Restore"),
}
KEYS = {
    "add": "Ctrl+N",
    "csv": "Ctrl+I",
    "find": "Ctrl+F",
    "write": "",
    "profile": "Ctrl+L",
    "flag": "Ctrl+Shift+R",
    "star": "",
    "bin": "",
    "restore": "",
}
"""No key where the table has one of its own: Space stars, Delete moves to the Bin."""
READING = ("find", "profile")
"""Commands that change nothing in the file."""


def actions_of(page: QObject) -> dict[str, QAction]:
    """Make the page's commands with their keys; the page gives them their words."""
    made = {name: QAction(page) if name in READING else ChangeAction(page) for name in KEYS}
    for name, action in made.items():
        action.setObjectName(f"act.suppliers.{name}")
        action.setShortcut(KEYS[name])
    return made
