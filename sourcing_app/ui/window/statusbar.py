"""The line at the foot of the window: what happens, what can be undone, that all is saved."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.facts import ProgressBar
from sourcing_app.ui.widgets.labels import ElidedLabel, IconView, label

PATH_WIDTH = 320
MARGIN = 1


class StatusBar(QWidget):
    """Left the page's words, then running work; right Undo, saved, and the file."""

    undo_wanted = Signal()
    cancel_wanted = Signal()
    unsaved_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = ElidedLabel("", "muted")
        self.work = label("", "muted")
        self.bar = ProgressBar()
        self.cancel = _bar_button("btn.status.cancel", "")
        self.undo = _bar_button("btn.status.undo", "undo")
        self._check = IconView("check", "ok", 14)
        self.saved = label("", "muted")
        self.unsaved = _bar_button("btn.status.unsaved", "warn")
        self._unsaved = 0
        self.path = ElidedLabel("", "muted")
        self._read_only = False
        self._reason: Sentence | None = None
        self._words = ""
        self._build()
        self.end_work()
        self.set_undo("")
        self.retranslate()

    def set_file(self, path: Path) -> None:
        self.path.setText(str(path))
        self._fit_path()

    def say(self, words: str) -> None:
        """Show the page's words, as long as nothing else keeps from saving for a moment."""
        self._words = words
        self.text.setText(words if self._reason is None else said(self._reason))

    def set_read_only(self, read_only: bool, reason: Sentence | None = None) -> None:  # noqa: FBT001 - a state, as Qt's setters
        """Say whether all is saved, or nothing can be, and for what `reason` where it passes."""
        self._read_only, self._reason = read_only, reason
        self.retranslate()

    def set_undo(self, what: str) -> None:
        """Offer to undo; `what` is the whole text (Undo: edit MOQ), "" when there is nothing."""
        self.undo.setText(what)
        self.undo.setVisible(bool(what))

    def set_unsaved(self, count: int) -> None:
        """Say how many fields hold what is not saved; a click goes to the first of them."""
        self._unsaved = count
        words = QCoreApplication.translate("StatusBar", "Not saved: %n field(s)", "", count)
        self.unsaved.setText(words if count else "")
        self.unsaved.setVisible(bool(count))
        self.saved.setVisible(not count)
        self._check.setVisible(not count)

    def show_work(self, text: str, done: int, total: int) -> None:
        """Show that a long call runs; `total` 0 means nobody knows how long."""
        text = text or self.tr("Working…")
        counted = self.tr("{what} {done} of {total}")
        words = counted.format(what=text, done=number(done), total=number(total))
        self.work.setText(words.strip() if total else text)
        self.bar.set_part(done, total, text)
        for widget in (self.work, self.bar, self.cancel):
            widget.show()

    def end_work(self) -> None:
        for widget in (self.work, self.bar, self.cancel):
            widget.hide()

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.say(self._words)
        self.set_unsaved(self._unsaved)
        self.saved.setText(
            self.tr("Read only") if self._read_only else self.tr("All changes saved")
        )
        self._check.show_icon(
            "lock" if self._read_only else "check", "warn" if self._read_only else "ok"
        )

    def sizeHint(self) -> QSize:
        """As high as with a button in it: the page above stays where it is when one comes."""
        high = self.cancel.sizeHint().height() + 2 * MARGIN
        return super().sizeHint().expandedTo(QSize(0, high))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on the running work stops it."""
        if event.key() == Qt.Key.Key_Escape and self.cancel.hasFocus():
            self.cancel_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.FontChange:
            self._fit_path()
        super().changeEvent(event)

    def _fit_path(self) -> None:
        width = self.path.fontMetrics().horizontalAdvance(self.path.text()) + 4
        self.path.setFixedWidth(min(PATH_WIDTH, width))

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.bar.setFixedWidth(120)
        self.path.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.path.elide = Qt.TextElideMode.ElideMiddle
        self.cancel.clicked.connect(self.cancel_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.unsaved.clicked.connect(self.unsaved_wanted)
        box = QHBoxLayout(self)
        box.setContentsMargins(10, MARGIN, 10, MARGIN)
        box.setSpacing(10)
        for widget, stretch in (
            (self.text, 1),
            (self.work, 0),
            (self.bar, 0),
            (self.cancel, 0),
            (self.undo, 0),
            (self._check, 0),
            (self.saved, 0),
            (self.unsaved, 0),
            (self.path, 0),
        ):
            box.addWidget(widget, stretch)


def _bar_button(name: str, icon: str) -> QPushButton:
    """One that a click presses and no more: the keyboard stays in the field it is in."""
    made = button(name, "link", icon)
    made.setProperty("bar", "true")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
