"""One switch a badge: what the profile page shows today."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.suppliers.badges import NAMES, Badge
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.facts import WrapCheck


class BadgeSwitches(QWidget):
    """`switched` carries the badge and whether it is held."""

    switched = Signal(object, bool)

    def __init__(self, page: str) -> None:
        super().__init__()
        self.checks = {
            badge: WrapCheck(f"chk.{page}.badge_{badge}", changes=True) for badge in Badge
        }
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for badge, check in self.checks.items():
            box.addWidget(check)
            check.toggled.connect(lambda on, which=badge: self.switched.emit(which, on))

    def show_badges(self, held: frozenset[Badge]) -> None:
        for badge, check in self.checks.items():
            check.set_checked(badge in held)

    def chosen(self) -> list[Badge]:
        """Return the badges that are switched on."""
        return [badge for badge, check in self.checks.items() if check.checked()]

    def retranslate(self) -> None:
        for badge, check in self.checks.items():
            check.set_text(said(NAMES[badge]))
