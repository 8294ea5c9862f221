"""How a field looks: its label, its widget, and under it a hint, a complaint, a conflict."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.holder import FieldHolder
from sourcing_app.ui.widgets.labels import IconView, field_label, label, restyle
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.pressing import when_released

LONGEST = 160
"""A longer value is cut here: taking it shows it whole."""


class ConflictRow(QWidget):
    """
    Two values for one field: what somebody else stored meanwhile, and what was typed here.

    It stands under the field until the user has chosen.
    """

    mine = Signal()
    theirs = Signal()

    def __init__(self, name: str) -> None:
        """`name` is page.field."""
        super().__init__()
        self.setObjectName(f"row.{name}_conflict")
        self.text = label("", "error", wrap=True)
        self.keep = button(f"btn.{name}_keep", "link", call=self.mine.emit)
        self.take = button(f"btn.{name}_take", "link", call=self.theirs.emit)
        self._field = ""
        self._value = ""
        self.ended = False
        """Whether nothing is left to choose; it is hidden once the focus has left it."""
        choices = column(spacing=0)
        for made in (self.keep, self.take):
            made.setProperty("bar", "true")
            choices.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        line = row(spacing=6)
        line.addWidget(IconView("warn", "danger", 14), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1)
        self.setLayout(column(line, choices, spacing=2))

    def show_value(self, field: str, value: str) -> None:
        """Name the field, and say what is stored now: "" is nothing."""
        self._field = field
        self.ended = False
        self._value = value if len(value) <= LONGEST else f"{value[:LONGEST]}…"
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        there = self.tr("This was changed to “{theirs}” meanwhile. Your text is kept here.")
        gone = self.tr("This was cleared meanwhile. Your text is kept here.")
        self.text.setText(there.format(theirs=self._value) if self._value else gone)
        for made, text in ((self.keep, self.tr("Keep mine")), (self.take, self.tr("Take theirs"))):
            made.setText(text)
            made.setAccessibleName(f"{text}: {self._field}" if self._field else text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class FieldFrame(FieldHolder):
    """`name` is page.field: the widget is `fld.page.field`, the frame `edt.page.field`."""

    def __init__(self, name: str, widget: QWidget, holder: QWidget | None = None) -> None:
        """`holder` is what stands in the form where it is not the widget itself."""
        super().__init__()
        self.name = name.rpartition(".")[2]
        self.full_name = name
        self.widget = widget
        self.setObjectName(f"edt.{name}")
        widget.setObjectName(f"fld.{name}")
        self.label = field_label("", widget)
        self.hint = label("", "small", wrap=True)
        self.complaint = label("", "error", wrap=True)
        self.conflict: ConflictRow | None = None
        self.held: Sentence | None = None
        """Why nothing can be typed here, or None."""
        self._usual_hint = ""
        self._said: Sentence | None = None
        self._named: tuple[Sentence, Sentence | None] | None = None
        self._caption, self._starred = "", False
        self.needed = False
        """Whether the record is never without it."""
        self._build(holder or widget)
        self.complain(None)
        self.set_hint("")

    def field(self) -> QWidget:
        return self.widget

    def caption(self) -> str:
        """Name the field as its label does."""
        return self.widget.accessibleName().removesuffix(" *")

    def set_caption(self, text: str, hint: str = "") -> None:
        """Name the field, in `retranslate()`; `hint` is one short sentence under it."""
        self._caption = text
        self.star(on=self._starred)
        self.set_hint(hint)

    def star(self, *, on: bool) -> None:
        """Say with a star that it must be filled in, or that it need not be."""
        self._starred = on
        if not self._caption and on:
            return
        text = self._caption + " *" * on
        self.label.setText(text)
        self.widget.setAccessibleName(text.replace("&", ""))

    def set_words(
        self, words: Sentence, hint: Sentence | None = None, *, starred: bool = False
    ) -> None:
        """Name the field once for all languages; a star says that it must be filled in."""
        self._named = (words, hint)
        self._starred = self._starred or starred
        self.set_caption(said(words), said(hint) if hint else "")

    def set_hint(self, text: str) -> None:
        """Say this under the field, while nothing is said of what is typed there."""
        self._usual_hint = text
        self.show_reading("")

    def show_reading(self, text: str) -> None:
        """Say how what is typed is read, in place of the hint; "" puts the hint back."""
        text = text or self._usual_hint
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.describe()

    def complain(self, sentence: Sentence | None) -> None:
        """Show what is wrong with the value under the field, or nothing."""
        self._said = sentence
        text = "" if sentence is None else said(sentence)
        self.complaint.setText(text)
        self._line.setVisible(sentence is not None)
        self.give_up_room()
        self.describe()

    def withdraw(self) -> None:
        """Take the complaint back, and keep its room while one is still at the field."""
        if self._said is not None:
            high = self.height() if self.isVisible() else 0
            self.complain(None)
            self._room.setVisible(bool(high))
            self.setMinimumHeight(high)
            if not self.isAncestorOf(self.window().focusWidget()):
                self.close_up()

    def close_up(self) -> None:
        """
        Give up the room of a complaint that was taken back: the field was left, or stored.

        While a mouse button is down it stays: what is pressed would move from under the pointer.
        """
        if not self._room.isHidden():
            when_released(self, self.give_up_room)

    def give_up_room(self) -> None:
        """Close up at once where a complaint was taken back: another record is shown."""
        self._room.hide()
        self.setMinimumHeight(0)

    def show_conflict(self, theirs: str) -> ConflictRow:
        """Show what is stored now beside what is typed; returns the row that offers both."""
        self.complain(None)
        if self.conflict is None:
            self.conflict = ConflictRow(self.full_name)
            self._box.addWidget(self.conflict)
        self.conflict.show_value(self.caption(), theirs)
        self.describe()
        return self.conflict

    def end_conflict(self) -> None:
        """Take the choice away; where the focus is just coming to it, it goes to what follows."""
        if self.conflict is not None:
            self.conflict.ended = True
            if self._chooses():
                QTimer.singleShot(0, self, self._close_conflict)
            else:
                self.conflict.hide()
        self.describe()

    def _chooses(self) -> bool:
        here = self.window().focusWidget()
        return self.conflict is not None and here in {self.conflict.keep, self.conflict.take}

    def _close_conflict(self) -> None:
        """Hidden while it has the focus, Qt would give that to the last button of the window."""
        if self.conflict is None or not self.conflict.ended:
            return
        if self._chooses():
            self.conflict.take.setFocus()
            self.focusNextChild()
        self.conflict.hide()

    @property
    def clashes(self) -> bool:
        """Whether the user has to choose between two values."""
        return self.conflict is not None and not (self.conflict.ended or self.conflict.isHidden())

    @property
    def invalid(self) -> bool:
        return self._said is not None or self.clashes

    @property
    def reason(self) -> str:
        """Say why the text is not stored, as far as that is known."""
        return (
            self.conflict.text.text() if self.conflict and self.clashes else (self.complaint.text())
        )

    def retranslate(self) -> None:
        """Write again what the frame itself puts into words."""
        if self._named is not None:
            self.set_words(*self._named)
        if self._said is not None:
            self.complain(self._said)

    def describe(self) -> None:
        """Describe the message under the field, and why it is locked, to screen readers."""
        why = "" if self.held is None else said(self.held)
        about = self.reason or self.hint.text()
        words = about if about == why or not why else f"{about} {why}".strip()
        self.widget.setAccessibleDescription(words)
        if (self.widget.property("invalid") == "true") != self.invalid:
            self.widget.setProperty("invalid", "true" if self.invalid else "false")
            restyle(self.widget)

    def _build(self, holder: QWidget) -> None:
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconView("warn", "danger", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.complaint, 1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(3)
        for part in (self.label, holder, self.hint, self._line):
            self._box.addWidget(part)
        self._room = QWidget()
        self._room.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._room.hide()
        self._box.addWidget(self._room, 1)
