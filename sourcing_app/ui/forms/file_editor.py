"""The editor of files that the user chooses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.style.icons import set_icon
from sourcing_app.ui.widgets.buttons import PressedButton

if TYPE_CHECKING:
    from sourcing_app.ui.file_choice import FileChoice


class ChooseButton(PressedButton):
    """Enter presses it while nothing is chosen; then it is the sheet's own button's again."""

    def _is_for_enter(self) -> bool:
        return bool(self.property("blank"))


class FileEditor(Editor):
    """One or several files of the user's, chosen with the system's dialog."""

    def __init__(self, name: str, files: FileChoice, *, several: bool = False) -> None:
        self.button = ChooseButton()
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
        self.tell()

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
            self.tell()
            self.finish()

    def _show(self) -> None:
        self.button.setProperty("blank", not self._paths)
        if not self._paths:
            self.button.setText(self.tr("Choose…"))
        elif len(self._paths) == 1:
            self.button.setText(self._paths[0].name[:60])
        else:
            names = self.tr("{count} files").format(count=len(self._paths))
            self.button.setText(names)
