"""One of a few choices, all of them in sight: a click or an arrow key chooses."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from sourcing_app.ui.widgets.layouts import FlowLayout


class Options(QWidget):
    """Radio buttons called `name`.CHOICE, side by side, wrapped where they do not fit."""

    chosen = Signal(str)
    """The user chose another one."""

    def __init__(self, name: str, choices: Iterable[str]) -> None:
        super().__init__()
        self._buttons: Mapping[str, QRadioButton] = {each: QRadioButton() for each in choices}
        flow = FlowLayout(self, spacing=16)
        for choice, button in self._buttons.items():
            button.setObjectName(f"{name}.{choice}")
            button.clicked.connect(self._tell)
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def __getitem__(self, choice: str) -> QRadioButton:
        return self._buttons[choice]

    def word(self, words: Mapping[str, str]) -> None:
        """Give each choice its words."""
        for choice, button in self._buttons.items():
            button.setText(words[choice])

    def choose(self, choice: str) -> None:
        """Show what is chosen; an unknown choice leaves it."""
        if choice in self._buttons:
            self._buttons[choice].setChecked(True)
        self._stop_at_chosen()

    def choice(self) -> str:
        """Return what is chosen, "" for nothing."""
        return next((each for each, made in self._buttons.items() if made.isChecked()), "")

    def focus_chosen(self) -> None:
        """Put the keyboard on what is chosen."""
        chosen = self.choice()
        if chosen:
            self._buttons[chosen].setFocus()

    def _tell(self) -> None:
        self._stop_at_chosen()
        self.chosen.emit(self.choice())

    def _stop_at_chosen(self) -> None:
        """Tab comes to one of them; Qt sees to that only once one has had the focus."""
        stop = self._buttons.get(self.choice()) or next(iter(self._buttons.values()))
        for button in self._buttons.values():
            alone = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(alone)
