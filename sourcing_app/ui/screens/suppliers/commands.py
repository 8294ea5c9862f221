"""The page's commands: their names in the menu and their keys."""

from sourcing_app.domain.sentences import Sentence, say

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
