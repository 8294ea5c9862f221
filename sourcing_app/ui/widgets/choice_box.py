"""The one choice and the one row of tabs of the program: the wheel never turns them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QTabBar, QTabWidget


class ChoiceBox(QComboBox):
    """
    A choice made by a click or a key; the wheel over it scrolls what is around it.

    The wheel gives it no focus, and turns nothing where it has the focus already: who scrolls on
    with the pointer over it changes no stored value. Its open list scrolls as any list does.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def fit_contents(self) -> None:
        """Be as wide as the longest choice."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def allow_narrow(self, letters: int = 0) -> None:
        """Be as narrow as the place has it, but show at least this many letters."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Tabs(QTabWidget):
    """Pages behind tabs that are turned by a click or a key."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTabBar(TabBar())
        # as a proxy of the whole, the bar would be a stop of Tab once more; Qt's stub knows no None
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class TabBar(QTabBar):
    """Tabs alone, for pages that stand elsewhere; the wheel turns none."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setDrawBase(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
