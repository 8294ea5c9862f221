"""What the sheets of this screen share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form_sheet import FormSheet


class OrderSheet(FormSheet):
    """A sheet of this screen with one form; a subclass does its work in `do`."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        editors: Sequence[Editor],
        icon: str = "check",
        *,
        columns: int = 1,
    ) -> None:
        super().__init__(parent, f"orders.{name}", editors, icon, columns=columns)
