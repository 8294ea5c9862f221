"""What the sheets of this screen share: a form, files to choose, complaints under their fields."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sourcing_app.domain.errors import Conflict, Invalid, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.ui.editor import Editor
from sourcing_app.ui.form import Form
from sourcing_app.ui.sheet import Sheet
from sourcing_app.ui.widgets import set_icon

if TYPE_CHECKING:
    from sourcing_app.ui.file_choice import FileChoice

FILL = say("OrderSheets", "Fill this in.")


class OrderSheet(Sheet):
    """A sheet with one form; a subclass does its work in `do`."""

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
    ) -> None:
        super().__init__(parent, f"orders.{name}", icon)
        self.form = Form(editors, columns)
        self.body.addWidget(self.form)

    def do(self, values: dict[str, Any]) -> None:
        """Do the work with the typed values; raises AppError."""
        raise NotImplementedError

    def submit(self) -> bool:
        values = self.form.read()
        if values is None:
            return False
        try:
            self.do(values)
        except Conflict as problem:
            self.form[problem.field].clash(problem.theirs)
            return False
        except Invalid as problem:
            elsewhere = self.form.complain(problem.complaints)
            if elsewhere:
                raise Rejected(elsewhere[0]) from problem
            return False
        return True


def require(values: dict[str, Any], *names: str) -> None:
    """Raise Invalid naming every field that is empty."""
    empty = {name: FILL for name in names if values[name] in (None, "", [])}
    if empty:
        raise Invalid(empty)


class FileEditor(Editor):
    """One or several files of the user's, chosen with the system's dialog."""

    def __init__(self, name: str, files: FileChoice, *, several: bool = False) -> None:
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.setProperty("kind", "secondary")
        set_icon(self.button, "attach", "text")
        self._files, self._several = files, several
        self._paths: list[Path] = []
        super().__init__(name, self.button)
        self.button.clicked.connect(self._choose)
        self._show()

    def value(self) -> Any:
        """The paths where several are asked for, else one path or None."""
        if self._several:
            return list(self._paths)
        return self._paths[0] if self._paths else None

    def shown(self) -> Any:
        return tuple(self._paths)

    def put(self, value: Any) -> None:
        self._paths = list(value or [])
        self._show()

    def retranslate(self) -> None:
        self._show()
        super().retranslate()

    def _choose(self) -> None:
        title = self.label.text()
        if self._several:
            chosen = self._files.files(self, title)
        else:
            one = self._files.file(self, title)
            chosen = [one] if one else []
        if chosen:
            self._paths = chosen
            self._show()
            self.finish()

    def _show(self) -> None:
        if not self._paths:
            self.button.setText(self.tr("Choose…"))
        elif len(self._paths) == 1:
            self.button.setText(self._paths[0].name[:60])
        else:
            names = self.tr("{count} files").format(count=len(self._paths))
            self.button.setText(names)
