"""
A page as a screen reader has it: name, role, value, state and place of all that is shown.

`heard` prints the reading (`pytest -s`) and names what a listener could not make sense of.
"""

import re

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox

Role, Text = QAccessible.Role, QAccessible.Text
OPERATED = {
    Role.Button: "button",
    Role.ButtonMenu: "menu button",
    Role.CheckBox: "check box",
    Role.ComboBox: "choice",
    Role.EditableText: "field",
    Role.Link: "link",
    Role.List: "list",
    Role.ListItem: "entry",
    Role.PageTab: "tab",
    Role.RadioButton: "option",
    Role.Table: "table",
    Role.ColumnHeader: "heading",
}
"""What one does something with, as it is called."""
STATES = ("checked", "disabled", "focused", "selected", "readOnly", "hasPopup")
PLACED = {Role.ListItem, Role.PageTab}
"""What stands in a row of its like: readers say the how-manieth it is."""
CELLS = 30
"""As many cells of a table are listened to."""
NONSENSE = (
    (re.compile(r"\b(act|btn|crd|fld|lbl|nav|opt|pane|tab|tbl)\.\w"), "a name of the program's"),
    (re.compile(r"</?\w+>|<br|&[a-z]+;"), "markup"),
    (re.compile(r"\{\w*\}|%n|%\d"), "an unfilled place"),
)


def heard(window):
    """Read the window as it is; return what is wrong with the reading."""
    lines, found = [], []
    _listen(QAccessible.queryAccessibleInterface(window), lines, found)
    print("\n".join(lines))  # noqa: T201 - to be read by a person, with `pytest -s`
    return found


def _listen(part, lines, found):
    if part.state().invisible:
        return
    line = _line(part)
    if line:
        lines.append(line)
        found += [f"heard {what}: {line}" for pattern, what in NONSENSE if pattern.search(line)]
    found += _faults(part)
    count = part.childCount()
    for at in range(min(count, CELLS) if part.role() == Role.Table else count):
        child = part.child(at)
        if child is not None and child.isValid():
            _listen(child, lines, found)


def _line(part):
    """What is said of one part, "" for what only holds others."""
    name, role = part.text(Text.Name).strip(), OPERATED.get(part.role(), "")
    state = part.state()
    said = [each for each in STATES if getattr(state, each)] if role else []
    place = ""
    if part.role() in PLACED:
        around = part.parent()
        place = f"{around.indexOfChild(part) + 1} of {around.childCount()}"
    value, about = part.text(Text.Value), part.text(Text.Description)
    more = (each for each in (value, about) if each != name)
    return ", ".join(filter(None, (name, role, *more, *said, place))) if name or role else ""


def _faults(part):
    """Name what a listener would miss of a part one can go to."""
    state, role = part.state(), part.role()
    if not state.focusable or role not in OPERATED:
        return []
    widget = part.object()
    named = _label_of(widget) if isinstance(widget, QComboBox) else part.text(Text.Name).strip()
    where = widget.objectName() if widget is not None else part.parent().text(Text.Name)
    found = [] if named else [f"heard no name of a {OPERATED[role]}: {where}"]
    if role in {Role.CheckBox, Role.RadioButton} and not state.checkable:
        found.append(f"heard no state: {where}")
    if role in PLACED and part.parent().indexOfChild(part) < 0:
        found.append(f"heard no place: {where}")
    return found


def _label_of(choice):
    """The name of a choice; on Linux Qt gives its value for it, and readers look for its label."""
    labels = (part for part, kind in _related(choice) if kind & QAccessible.RelationFlag.Label)
    return choice.accessibleName() or next((part.text(Text.Name) for part in labels), "")


def _related(widget):
    return QAccessible.queryAccessibleInterface(widget).relations()
