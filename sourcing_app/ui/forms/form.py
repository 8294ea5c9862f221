"""A form: editors in one or two columns, filled, read, and saved field by field."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from sourcing_app.domain.errors import AppError, Conflict, Held, Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.ui.context import pass_on
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.unsaved_text import Typed

GAP = 10
RETRY_MS = 700
_LOW_LINES = 5
Save = Callable[[str, Any, Any], Any]
_KEPT = say("Form", "This is unsaved text from last time. It is saved when you leave the field.")


class Form(QWidget):
    """
    Knows nothing but its editors; each is found by the last word of its name (`form["price"]`).

    For a sheet: `fill`, then `read` when the user commits. For a record: `bind` a save function
    and every field saves itself; what is refused stays as typed, with the complaint under it.
    When another record is shown, what could not be saved waits for the first one to come back.
    """

    saved = Signal(str)
    """The name of a field that was just saved."""

    def __init__(
        self, editors: Sequence[Editor], columns: int = 1, wide: Collection[str] = ()
    ) -> None:
        """Lay the editors out line by line; those named in `wide` have a line of their own."""
        super().__init__()
        self.editors = {editor.name: editor for editor in editors}
        self.record: Any = None
        self.waiting: list[Typed] = []
        """Texts of other records than the one shown, which could not be saved."""
        self._save: Save | None = None
        self._tried: set[str] = set()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(GAP)
        at = 0
        for editor in editors:
            span = columns if editor.name in wide else 1
            at += -at % columns if span > 1 else 0
            row, column = divmod(at, columns)
            grid.addWidget(editor, row, column, 1, span, _place(editor, columns))
            at += span
            editor.committed.connect(self._commit)
        for at in range(columns):
            grid.setColumnStretch(at, 1)
        grid.setRowStretch(at, 1)

    def __getitem__(self, name: str) -> Editor:
        return self.editors[name]

    def fill(self, values: Mapping[str, Any], record: Any = None) -> None:
        """
        Show stored values; fields not named stay.

        `record` is the id of what is shown. The same one again (another look at the file)
        leaves alone what the user is typing and what was refused, and says so where somebody
        else changed it meanwhile.
        """
        again = record is not None and record == self.record
        if not again:
            self.waiting += self.unsaved()
        self.record = record
        for name, value in values.items():
            editor = self.editors.get(name)
            if editor is None:
                continue
            if again and editor.changed:
                editor.meet(value)
            elif not (again and editor.stands_at(value)):
                editor.fill(value)
            if not again:
                editor.give_up_room()
        self.put_back(self.waiting)

    def put_back(self, kept: list[Typed]) -> None:
        """Type again what was kept for the record shown, and take it out of the list."""
        for typed in [each for each in kept if each.record == self.record]:
            editor = next((e for e in self.editors.values() if e.full_name == typed.field), None)
            if editor is None or editor.changed or self._save is None:
                continue
            kept.remove(typed)
            _type_again(editor, typed)

    def unsaved(self) -> list[Typed]:
        """Return what was typed into this record and is not stored."""
        if self._save is None or self.record is None:
            return []
        return [_typed(e, self.record) for e in self.editors.values() if e.changed]

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
        Save each field on its own when the user has finished with it: `save(name, value, base)`.

        `base` is the stored value the user saw when the typing began. An AppError of `save` is
        the complaint of the field; a Conflict shows both values. A busy file is tried once more.
        """
        self._save = save

    def flush(self) -> bool:
        """Save now what was not saved yet, before another record is shown; False: some stays."""
        for editor in self.editors.values():
            editor.finish()
        return not any(editor.changed for editor in self.editors.values())

    def _commit(self, editor: Editor) -> None:
        if self._save is None:
            return
        try:
            value = editor.value()
            with editor.saving(value) as base:
                self._save(editor.name, value, base)
        except AppError as error:
            self._refused(editor, error)
            pass_on(self, error)
            return
        self._tried.discard(editor.name)
        if not editor.changed:
            editor.put(value)
            editor.settle()
        self.saved.emit(editor.name)

    def _refused(self, editor: Editor, error: AppError) -> None:
        """Show why; a busy file is tried again soon by itself, once."""
        if isinstance(error, Conflict):
            editor.clash(error.theirs)
            return
        editor.refuse(_complaint(error, editor.name))
        if isinstance(error, Held) and editor.name not in self._tried:
            self._tried.add(editor.name)
            editor.complain(None)
            QTimer.singleShot(RETRY_MS, editor, editor.finish)
        else:
            self._tried.discard(editor.name)


def _typed(editor: Editor, record: int) -> Typed:
    return Typed(
        editor.full_name,
        record,
        editor.typed(),
        editor.before,
        editor.caption(),
        "",
        editor.reason,
    )


def _type_again(editor: Editor, typed: Typed) -> None:
    """Show the kept text; where something else is stored by now, show that too."""
    before, stored = editor.before, editor.base
    editor.retype(typed.text)
    if not editor.changed:
        return
    editor.refuse(_unreadable(editor) or _KEPT)
    if before != typed.before:
        editor.clash(stored)


def _unreadable(editor: Editor) -> Sentence | None:
    """Say what is wrong with a text that cannot be read; None where it can."""
    try:
        editor.value()
    except Rejected as error:
        return error.sentence
    return None


def _place(editor: Editor, columns: int) -> Qt.AlignmentFlag:
    """Keep label and field together where the neighbour is higher; areas of text may grow."""
    grows = columns == 1 or isinstance(editor.widget, QPlainTextEdit)
    return Qt.AlignmentFlag(0) if grows else Qt.AlignmentFlag.AlignTop


def _complaint(error: AppError, name: str) -> Sentence:
    complaints = error.complaints if isinstance(error, Rejected) else {}
    return complaints.get(name, error.sentence)


def _first_field(editors: Sequence[Editor]) -> QWidget | None:
    """Return the field a sheet starts in: the first invalid one, else the first empty one."""
    wrong = (editor.widget for editor in editors if editor.invalid)
    bare = (editor.widget for editor in editors if editor.shown() in {"", -1})
    return next(wrong, None) or next(bare, None)


def keep_low(form: Form, *names: str) -> None:
    """Let these areas of text take no more height than a few lines: the sheet has other fields."""
    for name in names:
        if name in form.editors:
            widget = form[name].widget
            widget.setMaximumHeight(widget.fontMetrics().lineSpacing() * _LOW_LINES)
