"""A line that takes Latin letters only, as the site does (R34)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.registration.registration import latin_complaint
from sourcing_app.domain.values.latin import is_latin
from sourcing_app.domain.values.text import NAME_CAP, clean_line
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.layouts import row


class LatinEditor(Editor):
    """A line that takes Latin letters only (R34); with a button that writes them where `call`."""

    def __init__(
        self, name: str, *, cap: int = NAME_CAP, call: Callable[[], object] | None = None
    ) -> None:
        self.line = QLineEdit()
        if cap < NAME_CAP:  # a longer text is refused when it is kept, never cut
            self.line.setMaxLength(cap)
        self.button: QPushButton | None = None
        holder: QWidget = self.line
        if call is not None:
            page, _, field = name.partition(".")
            name_of_button = f"btn.{page}.transliterate_{field.removesuffix('_latin')}"
            self.button = button(name_of_button, call=call, changes=True)
            holder = QWidget()
            holder.setLayout(row(self.line, self.button, spacing=6))
        super().__init__(name, self.line, holder)
        self.line.returnPressed.connect(self.finish)
        self.line.textChanged.connect(self.tell)
        self.line.textEdited.connect(self._check)

    def value(self) -> str:
        text = clean_line(self.line.text())
        if not is_latin(text):
            raise Rejected(latin_complaint(self.name))
        return text

    def shown(self) -> str:
        return self.line.text()

    def put(self, value: Any) -> None:
        self.line.setText(value or "")
        self.line.setCursorPosition(0)

    def _check(self) -> None:
        """Complain while the wrong letter is still in sight."""
        wrong = not is_latin(clean_line(self.line.text()))
        self.complain(latin_complaint(self.name) if wrong else None)
