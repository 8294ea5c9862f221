"""Sheets with a form: what is refused is said under its field."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Conflict, Invalid, Rejected
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.sheet import Sheet

_BLANK = ("", (), -1)
"""What an editor shows that has no value; a choice of none is told as such by its first line."""


class FormSheet(Sheet):
    """
    A sheet with one form; a subclass does its work in `do`.

    What must be filled in, by the record's word or by `need`, has a star while it is empty as the
    sheet opens.
    """

    told = Signal(object)
    """A `Sentence` the user should see after the sheet has closed."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        editors: Sequence[Editor],
        icon: str = "check",
        *,
        columns: int = 1,
        wide: Collection[str] = (),
    ) -> None:
        super().__init__(parent, name, icon)
        self.form = Form(editors, columns, wide)
        self.body.addWidget(self.form)

    def need(self, *names: str) -> None:
        """Say that these fields must be filled in."""
        for name in names:
            self.form[name].needed = True

    def require(self, values: dict[str, Any]) -> None:
        """Raise Invalid naming every field that must be filled in and is empty."""
        require(values, *(name for name in values if self.form[name].needed))

    def open(self) -> None:
        for editor in self.form.editors.values():
            if editor.needed and editor.shown() in _BLANK:
                editor.star(on=True)
        super().open()

    def do(self, values: dict[str, Any]) -> None:
        """Do the work with the typed values; raises AppError."""
        raise NotImplementedError

    def edited(self, values: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Tell what was changed since the fields were filled: the former values, and the new."""
        news = {name: new for name, new in values.items() if new != self.form[name].base}
        return {name: self.form[name].base for name in news}, news

    def submit(self) -> bool:
        values = self.form.read()
        if values is None:
            return False
        try:
            self.do(values)
        except Conflict as problem:
            self.form[problem.field].clash(problem.theirs)
            return False
        except Rejected as problem:
            if not problem.complaints:
                raise
            elsewhere = self.form.complain(problem.complaints)
            if elsewhere:
                raise Rejected(elsewhere[0]) from problem
            return False
        return True

    def refuse(self, problem: Exception | str) -> None:
        """Say what is about a field of the form under that field, else above the buttons."""
        about = problem.complaints if isinstance(problem, Rejected) else {}
        if about and not self.form.complain(about):
            self.show_wrong()
        else:
            super().refuse(problem)


@dataclass(frozen=True, slots=True)
class Asks:
    """
    What a sheet asks for: its title, the word on its button, and the call on submit.

    `do` gets the typed values and raises AppError; a text or sentence it returns is told. `start`
    is what the fields hold at first, `required` names those that must be filled in.
    """

    title: Sentence
    button: Sentence
    do: Callable[[dict[str, Any]], Any]
    start: Mapping[str, Any] = field(default_factory=dict)
    required: tuple[str, ...] = ()


class AskSheet(FormSheet):
    """A sheet that is no more than its fields, its words and the call on submit."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        editors: Sequence[Editor],
        asks: Asks,
        icon: str = "check",
        **layout: Any,
    ) -> None:
        super().__init__(parent, name, editors, icon, **layout)
        self._asks = asks
        self.form.fill(asks.start)
        self.need(*asks.required)
        self.set_texts(said(asks.title), said(asks.button))

    def do(self, values: dict[str, Any]) -> None:
        require(values, *self._asks.required)
        told = self._asks.do(values)
        if isinstance(told, str | Sentence) and told:
            self.told.emit(told)


def require(values: dict[str, Any], *names: str) -> None:
    """Raise Invalid naming every field that is empty."""
    empty = {name: FILL for name in names if values[name] in (None, "", [])}
    if empty:
        raise Invalid(empty)
