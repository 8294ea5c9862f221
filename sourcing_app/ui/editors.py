"""Editors of text, numbers, days, choices and ticks: text fields always, never spin boxes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from sourcing_app.domain.days import parse_day
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.numbers import parse_decimal
from sourcing_app.domain.sentences import say
from sourcing_app.domain.text import NAME_CAP, NOTE_CAP, clean_line, clean_text
from sourcing_app.ui.editor import Editor
from sourcing_app.ui.facts import WrapCheck
from sourcing_app.ui.show import day, number

IDLE_MS = 800
PLACES = 6
_LINES = 4


class LineEditor(Editor):
    """
    One line of text; an empty one is `blank`.

    A code stops at its `cap`; a name or an address that is longer is refused, never cut.
    """

    def __init__(self, name: str, *, cap: int = NAME_CAP, blank: str | None = "") -> None:
        self.line = QLineEdit()
        if cap < NAME_CAP:
            self.line.setMaxLength(cap)
        self.cap = cap
        self.blank = blank
        super().__init__(name, self.line)
        self.line.editingFinished.connect(self.finish)

    def value(self) -> Any:
        return _within(clean_line(self.line.text()), self.cap) or self.blank

    def shown(self) -> str:
        return self.line.text()

    def put(self, value: Any) -> None:
        self.line.setText(value or "")
        self.line.setCursorPosition(0)


class TextEditor(Editor):
    """Several lines; committed 0.8 s after the last key and when the focus leaves."""

    def __init__(self, name: str, *, cap: int = NOTE_CAP, lines: int = _LINES) -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.cap = cap
        super().__init__(name, self.area)
        self.area.setMinimumHeight(self.area.fontMetrics().lineSpacing() * lines + 14)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.finish)
        self.area.textChanged.connect(self._idle.start)
        self.area.installEventFilter(self)

    def value(self) -> str:
        return _within(clean_text(self.area.toPlainText()), self.cap)

    def shown(self) -> str:
        return self.area.toPlainText()

    def put(self, value: Any) -> None:
        if (value or "") != self.area.toPlainText():
            self.area.setPlainText(value or "")
        self._idle.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._idle.stop()
            self.finish()
        return super().eventFilter(watched, event)


class NumberEditor(LineEditor):
    """
    An exact number typed as the language writes it; None where nothing is typed.

    `places` caps the decimals (0 gives an int), `least` and `most` are allowed themselves.
    """

    def __init__(
        self,
        name: str,
        *,
        places: int = PLACES,
        least: Decimal | int | None = 0,
        most: Decimal | int | None = None,
    ) -> None:
        super().__init__(name, cap=40)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._places, self._least, self._most = places, least, most
        self._stored: Decimal | int | None = None

    def value(self) -> Decimal | int | None:
        if not self.line.text().strip():
            return None
        locale = QLocale()
        exact = parse_decimal(
            self.line.text(),
            point=locale.decimalPoint(),
            group=locale.groupSeparator(),
            places=self._places,
        )
        self._check(exact)
        return int(exact) if self._places == 0 else exact

    def put(self, value: Any) -> None:
        self._stored = value
        super().put("" if value is None else number(value))

    def retranslate(self) -> None:
        """Write the stored number with the separators of the new language."""
        if not self.changed:
            self.fill(self._stored)
        super().retranslate()

    def _check(self, exact: Decimal) -> None:
        if self._least is not None and exact < self._least:
            raise Rejected(say("Editors", "It must be {least} or more.").put(least=self._least))
        if self._most is not None and exact > self._most:
            raise Rejected(say("Editors", "It must be {most} or less.").put(most=self._most))


class DayEditor(LineEditor):
    """A calendar day, typed in any usual way; the day understood is shown before one leaves."""

    def __init__(self, name: str, today: Callable[[], date]) -> None:
        super().__init__(name, cap=40)
        self._today = today
        self._stored: date | None = None
        self._usual_hint = ""
        self.line.textEdited.connect(self._preview)

    def value(self) -> date | None:
        text = self.line.text()
        return parse_day(text, self._today(), _language()) if text.strip() else None

    def put(self, value: Any) -> None:
        self._stored = value
        super().put(day(value))
        super().set_hint(self._usual_hint)

    def set_hint(self, text: str) -> None:
        self._usual_hint = text
        super().set_hint(text)

    def retranslate(self) -> None:
        """Write the stored day as the new language does."""
        if not self.changed:
            self.fill(self._stored)
        super().retranslate()

    def _preview(self) -> None:
        try:
            understood = self.value()
        except Rejected:
            understood = None
        super().set_hint(f"= {day(understood)}" if understood else self._usual_hint)


class ChoiceEditor(Editor):
    """
    One of some members, kept by position; `words` names a member in the language of the moment.

    With `unknown` there is a first line for None.
    """

    def __init__(
        self,
        name: str,
        members: Sequence[Any],
        words: Callable[[Any], str],
        *,
        unknown: Callable[[], str] | None = None,
    ) -> None:
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(8)
        self._members = (*(() if unknown is None else (None,)), *members)
        self._words, self._unknown = words, unknown
        super().__init__(name, self.box)
        self.box.addItems([self._word(member) for member in self._members])
        self.box.activated.connect(self.finish)

    def value(self) -> Any:
        at = self.box.currentIndex()
        return self._members[at] if at >= 0 else None

    def shown(self) -> int:
        return self.box.currentIndex()

    def put(self, value: Any) -> None:
        self.box.setCurrentIndex(self._members.index(value) if value in self._members else -1)

    def retranslate(self) -> None:
        for at, member in enumerate(self._members):
            self.box.setItemText(at, self._word(member))
        super().retranslate()

    def _word(self, member: Any) -> str:
        blank = member is None and self._unknown is not None
        return self._unknown() if blank and self._unknown else self._words(member)


class CheckEditor(Editor):
    """Yes or no; its caption stands beside the box and wraps."""

    def __init__(self, name: str) -> None:
        self.check = WrapCheck(f"fld.{name}")
        super().__init__(name, self.check.box, self.check)
        self.label.hide()
        self.check.toggled.connect(self.finish)

    def set_caption(self, text: str, hint: str = "") -> None:
        self.check.set_text(text)
        self.set_hint(hint)

    def value(self) -> bool:
        return self.check.checked()

    def shown(self) -> bool:
        return self.check.checked()

    def put(self, value: Any) -> None:
        self.check.set_checked(bool(value))


def amount(name: str, places: int = PLACES) -> NumberEditor:
    """Edit an amount of money; its currency has an editor of its own."""
    return NumberEditor(name, places=places)


def quantity(name: str) -> NumberEditor:
    """Edit a whole quantity (an int)."""
    return NumberEditor(name, places=0)


def percent(name: str) -> NumberEditor:
    """Edit a percentage, 0 to 100, in percent."""
    return NumberEditor(name, places=4, least=0, most=100)


def _within(text: str, cap: int) -> str:
    if len(text) > cap:
        sentence = say("Editors", "The text is too long: at most {count} characters.")
        raise Rejected(sentence.put(count=cap))
    return text


def _language() -> str:
    return QLocale().name().partition("_")[0]


def first_field(editors: Sequence[Editor]) -> QWidget | None:
    """Return the field a sheet starts in: the first invalid one, else the first empty one."""
    wrong = (editor.widget for editor in editors if editor.invalid)
    bare = (editor.widget for editor in editors if editor.shown() in {"", -1})
    return next(wrong, None) or next(bare, None)
