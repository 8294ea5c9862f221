"""The sheet: a question over the window, asked without stopping the program."""

from itertools import pairwise
from typing import ClassVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from sourcing_app.domain.errors import AppError
from sourcing_app.ui.context import AppContext, pass_on
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.first_field import go_to_first, go_to_wrong
from sourcing_app.ui.forms.left_behind import Leavable
from sourcing_app.ui.jobs import refusal
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.widgets.buttons import ChangeButton, button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import scrolling
from sourcing_app.ui.widgets.lock import Lock, lock_of
from sourcing_app.ui.widgets.tab_order import arrange

ROOM = QSize(40, 30)
"""What a sheet leaves free of the window under it: the frame around it, and its title."""


class Sheet(Leavable):
    """
    Show it with `open()`, never `exec()`. Put fields into `body`.

    `submit()` does the work and returns True to close; a refusal keeps the sheet and all that
    was typed, goes to the field that is wrong, and `refuse(error)` says why above the buttons.
    Ctrl+Enter submits, F1 shows rules. Esc closes; if something was typed, a message offers to
    open the sheet again as it was left. It is never larger than the window: `body` scrolls.

    One that `changes` the file neither opens nor submits while that is locked; its fields are free.
    """

    changes: ClassVar[bool] = True

    def __init__(self, parent: QWidget | None, name: str, icon: str = "check") -> None:
        super().__init__(parent, name)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.complaint = label("", "error", wrap=True)
        self.complaint.hide()
        self.primary = button(
            f"btn.{name}.submit", "primary", icon, self._submit, changes=self.changes
        )
        self.primary.setDefault(True)
        self.cancel = button(f"btn.{name}.cancel", call=self.reject)
        self._asked_from: QWidget | None = None
        """What had the focus when it was submitted."""
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.primary.click)
        for keys in ("F1", "Ctrl+/"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.show_rules)
        self._build()
        self.resize(560, 480)

    def open(self) -> None:
        """Show it over the window, unless that is pointless: then say why."""
        lock = self._lock() if self.changes else None
        if lock is not None and not lock.allows():
            if self._started is None:
                self.deleteLater()
            return
        if lock is not None and isinstance(self.primary, ChangeButton):
            lock.add(self.primary, self.primary.set_locked)
        if self._started is None:
            self.offer_earlier()
        self._fit()
        super().open()

    def set_texts(self, title: str, primary: str) -> None:
        """Set the title and the word on the main button."""
        self.setWindowTitle(title)
        self.primary.setText(primary)
        self.cancel.setText(self.tr("Cancel"))

    def submit(self) -> bool:
        """Do what the sheet is for; True closes it."""
        return True

    def refuse(self, problem: Exception | str) -> None:
        """Say why it was not done, and go to the first field that is wrong; raise what is a bug."""
        self.complain(problem)
        self.show_wrong()

    def complain(self, problem: Exception | str) -> None:
        """Show an `AppError` or a text, "" for none, over the buttons; raise what is a bug."""
        if isinstance(problem, Exception):
            pass_on(self, refusal(problem))
            problem = said(refusal(problem).sentence)
        self.complaint.setText(problem)
        self.complaint.setVisible(bool(problem))

    def show_wrong(self) -> None:
        """Go to the first field that is wrong; where none is, back to where one was."""
        here = self._asked_from
        if not go_to_wrong(self.content) and here is not None and isValid(here):
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_aside(self, *buttons: QWidget) -> None:
        """Put buttons at the left of the foot, apart from the main one; Tab comes to them first."""
        for place, widget in enumerate(buttons):
            self._foot.insertWidget(place, widget)
        for one, other in pairwise((*buttons, self.cancel, self.primary)):
            QWidget.setTabOrder(one, other)

    def add_above_foot(self, widget: QWidget) -> None:
        """Put something over the buttons, where it is in sight however the body is scrolled."""
        self._above.addWidget(widget)

    def show_rules(self) -> None:
        """Show the rules of the field that has the focus, or close them."""
        from sourcing_app.ui.forms.help_panel import HelpStrip

        HelpStrip.toggle_in(self, self.add_above_foot)

    def fill(self) -> None:
        """Let the body take all the height, where a table stands in it."""
        self._inner.setStretch(0, 1)
        self._inner.setStretch(1, 0)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Go on with Tab, in the order in which the sheet is read now."""
        self.arrange()
        return super().focusNextPrevChild(forward)

    def arrange(self) -> None:
        """Let Tab go through the sheet as it is read."""
        arrange(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._started is None:
            self._begin()
        QTimer.singleShot(0, self, self._focus_first)

    def reject(self) -> None:
        """Close without doing anything; what was typed can be had back."""
        context = getattr(self.parentWidget(), "context", None)
        if isinstance(context, AppContext) and self.isVisible() and self._typed() != self._started:
            self.stay_behind()
            self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
            words = self.tr("Closed, nothing was saved: {title}")
            text = words.format(title=self.windowTitle())
            context.notices.toast(text, self.tr("Open again"), self.open_again)
        super().reject()

    def accept(self) -> None:
        """Close with the work done: nothing typed is unsaved any more."""
        self.saved()
        super().accept()

    def open_again(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        super().open_again()

    def done(self, result: int) -> None:
        """Close, and give the keyboard back to the window: not every desktop does so by itself."""
        super().done(result)
        around = self.parentWidget()
        if around is not None:
            around.activateWindow()

    def _fit(self) -> None:
        """
        Be larger with larger text, but stay within the window.

        The body scrolls; the buttons would be out of sight.
        """
        wanted = self.size() * current().text_size / 100
        around = self.parentWidget()
        if around is not None:
            wanted = wanted.boundedTo(around.window().size() - ROOM)
        self.resize(wanted)

    def _lock(self) -> Lock | None:
        around = self.parentWidget()
        return None if around is None else lock_of(around)

    def _submit(self) -> None:
        self._asked_from = self.focusWidget()
        self.complaint.hide()
        try:
            done = self.submit()
        except AppError as problem:
            self.refuse(problem)
            return
        if done:
            self.accept()
        else:
            self.show_wrong()

    def _focus_first(self) -> None:
        go_to_first(self.content)

    def _build(self) -> None:
        inner = self._inner = QVBoxLayout(self.content)
        inner.setContentsMargins(18, 16, 18, 12)
        inner.addLayout(self.body)
        inner.addStretch(1)
        foot = QFrame()
        foot.setProperty("footer", "true")
        line = QHBoxLayout(foot)
        line.setContentsMargins(18, 10, 18, 10)
        self._foot = line
        for aside in self.asides():
            aside.hide()
            line.addWidget(aside)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.primary)
        above = self._above = QVBoxLayout()
        above.setContentsMargins(18, 0, 18, 8)
        above.addWidget(self.complaint)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(scrolling(self.content), 1)
        box.addLayout(above)
        box.addWidget(foot)


class QuestionSheet(Sheet):
    """Asks before something is replaced or lost; nothing happens before `agreed`."""

    changes: ClassVar[bool] = False

    agreed = Signal()

    def submit(self) -> bool:
        self.agreed.emit()
        return True


class ReadingSheet(Sheet):
    """A sheet with nothing to fill in: one button closes it."""

    changes: ClassVar[bool] = False
    keeps_text: ClassVar[bool] = False

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, name)
        self.cancel.hide()

    def set_title(self, title: str) -> None:
        self.set_texts(title, self.tr("Close"))
