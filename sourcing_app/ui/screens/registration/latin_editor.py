"""A line that takes Latin letters only, as the site does (R34)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.registration.registration import latin_complaint
from sourcing_app.domain.values.latin import is_latin
from sourcing_app.domain.values.text import NAME_CAP, clean_line
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.layouts import row


class LatinEditor(LineEditor):
    """A line that takes Latin letters only (R34); with a button that writes them where `call`."""

    def __init__(
        self, name: str, *, cap: int = NAME_CAP, call: Callable[[], object] | None = None
    ) -> None:
        self.button: QPushButton | None = None
        if call is not None:
            page, _, field = name.partition(".")
            name_of_button = f"btn.{page}.transliterate_{field.removesuffix('_latin')}"
            self.button = button(name_of_button, call=call, changes=True)
        made = self.button
        super().__init__(name, around=(lambda line: row(line, made, spacing=6)) if made else None)
        if cap < NAME_CAP:  # a longer text is refused when it is kept, never cut
            self.line.setMaxLength(cap)
        self.line.textEdited.connect(self._check)

    def value(self) -> str:
        text = clean_line(self.line.text())
        if not is_latin(text):
            raise Rejected(latin_complaint(self.name))
        return text

    def _check(self) -> None:
        """Complain while the wrong letter is still in sight."""
        wrong = not is_latin(clean_line(self.line.text()))
        self.complain(latin_complaint(self.name) if wrong else None)
