"""A field of a form: its label, its widget, and the complaint under it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.labels import IconView, field_label, label, restyle
from sourcing_app.ui.lock import follow, hold
from sourcing_app.ui.show import said


class Editor(QWidget):
    """
    The base of all editors; `name` is page.field: the widget is `fld.page.field`.

    A subclass gives `value()` (the typed value; raises `Rejected`), `shown()` (what the widget
    holds, to tell whether the user changed it) and `put(value)`. While the file is locked nothing
    can be typed and nothing is committed; what was typed before stays, with the reason under it.
    """

    committed = Signal(object)
    """The user has finished with a changed value; carries the editor itself."""

    def __init__(self, name: str, widget: QWidget, holder: QWidget | None = None) -> None:
        """Edit with `widget`; `holder` is what stands in the form where it is not the widget."""
        super().__init__()
        self.name = name.rpartition(".")[2]
        self.widget = widget
        self.setObjectName(f"edt.{name}")
        widget.setObjectName(f"fld.{name}")
        self.setFocusProxy(widget)
        self.label = field_label("", widget)
        self.hint = label("", "small", wrap=True)
        self.complaint = label("", "error", wrap=True)
        self._said: Sentence | None = None
        self._held: Sentence | None = None
        self._filled: Any = None
        self._before: Any = None
        self._build(holder or widget)
        self.complain(None)
        self.set_hint("")

    def value(self) -> Any:
        """Return the typed value; raises `Rejected` with the complaint to show."""
        raise NotImplementedError

    def shown(self) -> Any:
        """Return what the widget holds as it is."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Write a value into the widget."""
        raise NotImplementedError

    def set_caption(self, text: str, hint: str = "") -> None:
        """Name the field, in `retranslate()`; `hint` is one short sentence under it."""
        self.label.setText(text)
        self.widget.setAccessibleName(text.replace("&", ""))
        self.set_hint(hint)

    def set_hint(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self._describe()

    def fill(self, value: Any) -> None:
        """Show a value as the one that is stored; a complaint goes."""
        self.put(value)
        self.settle()

    def settle(self) -> None:
        """Take what stands there as stored."""
        self._before, self._filled = self._filled, self.shown()
        self.complain(None)

    def unsettle(self) -> None:
        """Take `settle` back: the file refused the value, and what was stored still is."""
        self._filled = self._before

    @property
    def changed(self) -> bool:
        """Whether the user typed something that is not stored yet."""
        return bool(self.shown() != self._filled)

    def complain(self, sentence: Sentence | None) -> None:
        """Show what is wrong with the value under the field, or nothing."""
        self._said = sentence
        text = "" if sentence is None else said(sentence)
        self.complaint.setText(text)
        self._line.setVisible(sentence is not None)
        self._describe()
        if (self.widget.property("invalid") == "true") != self.invalid:
            self.widget.setProperty("invalid", "true" if sentence else "false")
            restyle(self.widget)

    @property
    def invalid(self) -> bool:
        return self._said is not None

    def retranslate(self) -> None:
        """Write again what the editor itself puts into words."""
        if self._said is not None:
            self.complain(self._said)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        follow(self, self.obey)
        super().showEvent(event)

    def obey(self, reason: Sentence | None) -> None:
        """Follow the lock; what could not be saved because of it is saved when it opens."""
        self._held = reason
        hold(self.widget, reason)
        self._describe()
        if self.changed and self._filled is not None:
            self.complain(reason)
            self.finish()

    def finish(self) -> None:
        """Tell of a changed value."""
        if self.changed and self._held is None:
            self.committed.emit(self)

    def _describe(self) -> None:
        why = "" if self._held is None else said(self._held)
        about = self.complaint.text() or self.hint.text()
        self.widget.setAccessibleDescription(about if about == why or not why else f"{about} {why}")

    def _build(self, holder: QWidget) -> None:
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconView("warn", "danger", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.complaint, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        for part in (self.label, holder, self.hint, self._line):
            box.addWidget(part)
