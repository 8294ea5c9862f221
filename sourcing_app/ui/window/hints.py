"""One hint per first time: the first star, the first red flag, the first order with its gate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from sourcing_app.domain.actions import Action
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed
    from sourcing_app.ui.window.window import Window

HINTS: Mapping[Action, tuple[str, Sentence]] = {
    Action.SUPPLIER_STARRED: (
        "star",
        say(
            "Hints",
            "A star puts a supplier on your shortlist. Today reminds you to check it before you "
            "order.",
        ),
    ),
    Action.FLAG_RAISED: (
        "flag",
        say(
            "Hints",
            "A red flag stays with its supplier until you resolve it and say why. A critical one "
            "blocks payments.",
        ),
    ),
    Action.ORDER_CREATED: (
        "gate",
        say(
            "Hints",
            "Before each payment of an order stand conditions: those that are missing are listed "
            "with a button for each. What can be waived asks for a reason.",
        ),
    ),
}
"""By what was done for the first time: the name it is dismissed under, and what is said."""


class Hints(QObject):
    """Shows a strip over the foot of the window, until it is dismissed; it stops nothing."""

    _heard = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._preferences, self._notices = window.context.preferences, window.context.notices
        self._shown: tuple[str, Sentence] | None = None
        self.strip = Banner()
        self.strip.setObjectName("banner.main.hint")
        self.dismiss = button("btn.main.hint.dismiss", "link", call=self._dismiss)
        self.dismiss.setProperty("bar", "true")
        self.strip.add(self.dismiss)
        self.strip.hide()
        whole = window.centralWidget()
        centre = None if whole is None else whole.layout()
        if isinstance(centre, QVBoxLayout):
            centre.insertWidget(centre.count() - 1, self.strip)
        self.strip.installEventFilter(self)
        self._heard.connect(self._show)
        window.desk.changes.listen(self._heard.emit)  # perhaps from a worker's thread

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._word()
        return super().eventFilter(watched, event)

    def _show(self, committed: Committed) -> None:
        step = committed.step
        hint = None if step is None or step.back else HINTS.get(step.action)
        if hint is None or self._shown or self._preferences.flag(f"hint_{hint[0]}"):
            return
        self._shown = hint
        self._word()
        self.strip.show()
        self._notices.announce(said(hint[1]))

    def _word(self) -> None:
        self.dismiss.setText(self.tr("Got it"))
        if self._shown is not None:
            self.strip.text.setText(said(self._shown[1]))

    def _dismiss(self) -> None:
        if self._shown is not None:
            self._preferences.keep(f"hint_{self._shown[0]}", True)  # noqa: FBT003 - a value
        self._shown = None
        self.strip.hide()
