"""A form: editors in one or two columns, filled, read, and saved field by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from sourcing_app.domain.errors import AppError, Invalid, Rejected
from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.editor import Editor
from sourcing_app.ui.notices import pass_on

GAP = 10
Save = Callable[[str, Any], Any]


class Form(QWidget):
    """
    Knows nothing but its editors; each is found by the last word of its name (`form["price"]`).

    For a sheet: `fill`, then `read` when the user commits. For a record: `bind` a save function
    and every field saves itself; what is refused stays as typed, with the complaint under it.
    """

    saved = Signal(str)
    """The name of a field that was just saved."""

    def __init__(self, editors: Sequence[Editor], columns: int = 1) -> None:
        super().__init__()
        self.editors = {editor.name: editor for editor in editors}
        self._save: Save | None = None
        self._record: Any = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(GAP)
        for at, editor in enumerate(editors):
            grid.addWidget(editor, at // columns, at % columns, _place(editor, columns))
            editor.committed.connect(self._commit)
        for at in range(columns):
            grid.setColumnStretch(at, 1)
        grid.setRowStretch(len(editors), 1)

    def __getitem__(self, name: str) -> Editor:
        return self.editors[name]

    def fill(self, values: Mapping[str, Any], record: Any = None) -> None:
        """
        Show stored values; fields not named stay.

        `record` is the id of what is shown. The same one again (another look at the file)
        leaves alone what the user is typing and what was refused.
        """
        again = record is not None and record == self._record
        self._record = record
        for name, value in values.items():
            editor = self.editors.get(name)
            if editor is not None and not (again and editor.changed):
                editor.fill(value)

    def read(self) -> dict[str, Any] | None:
        """Return the typed values; None when a field is wrong: it complains and has the focus."""
        values: dict[str, Any] = {}
        complaints: dict[str, Sentence] = {}
        for name, editor in self.editors.items():
            try:
                values[name] = editor.value()
            except Rejected as error:
                complaints[name] = error.sentence
        self.complain(complaints)
        return None if complaints else values

    def complain(self, complaints: Mapping[str, Sentence]) -> list[Sentence]:
        """
        Put complaints under their fields and the focus into the first; the rest complain no more.

        Returns the complaints of fields the form does not have, for the sheet to show.
        """
        for name, editor in self.editors.items():
            editor.complain(complaints.get(name))
        if any(editor.invalid for editor in self.editors.values()):
            self.start()
        return [sentence for name, sentence in complaints.items() if name not in self.editors]

    def start(self) -> None:
        """Put the focus into the first invalid field, else into the first empty one."""
        field = _first_field([*self.editors.values()])
        if field is not None:
            field.setFocus()

    def bind(self, save: Save) -> None:
        """
        Save each field on its own when the user has finished with it: `save(name, value)`.

        An AppError of `save` is the complaint of the field.
        """
        self._save = save

    def flush(self) -> None:
        """Save now what was typed and not saved yet; call it before another record is shown."""
        for editor in self.editors.values():
            editor.finish()

    def _commit(self, editor: Editor) -> None:
        if self._save is None:
            return
        try:
            value = editor.value()
            editor.settle()
            self._save(editor.name, value)
        except AppError as error:
            editor.unsettle()
            editor.complain(_complaint(error, editor.name))
            pass_on(self, error)
            return
        if not editor.changed:
            editor.put(value)
            editor.settle()
        self.saved.emit(editor.name)


def _place(editor: Editor, columns: int) -> Qt.AlignmentFlag:
    """Keep label and field together where the neighbour is higher; areas of text may grow."""
    grows = columns == 1 or isinstance(editor.widget, QPlainTextEdit)
    return Qt.AlignmentFlag(0) if grows else Qt.AlignmentFlag.AlignTop


def _complaint(error: AppError, name: str) -> Sentence:
    complaints = error.complaints if isinstance(error, Invalid) else {}
    return complaints.get(name, error.sentence)


def _first_field(editors: Sequence[Editor]) -> QWidget | None:
    """Return the field a sheet starts in: the first invalid one, else the first empty one."""
    wrong = (editor.widget for editor in editors if editor.invalid)
    bare = (editor.widget for editor in editors if editor.shown() in {"", -1})
    return next(wrong, None) or next(bare, None)
