"""Lines of what belongs to the shown record, each with the buttons that act on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import column, empty, row

AT_ONCE = 20
"""How many lines are shown before more are asked for."""


@dataclass(frozen=True, slots=True)
class LineButton:
    """A button of a line: what it does, its icon and its words; `reads` changes nothing."""

    action: str
    icon: str
    words: str
    reads: bool = False


@dataclass(frozen=True, slots=True)
class PartLine:
    """One record: its texts under each other, and its buttons."""

    id: int
    texts: tuple[str, ...]
    buttons: tuple[LineButton, ...]
    tone: Tone = Tone.NEUTRAL
    icon: str = ""


class RecordSection(QWidget):
    """
    A heading with the button that adds a record, and the lines; `name` begins object names.

    `acted` carries what a button of a line does and the id of its record.
    """

    acted = Signal(str, int)
    adding = Signal()

    def __init__(self, name: str, title: Sentence) -> None:
        super().__init__()
        self._name, self._title = name, title
        self._shown: tuple[Sequence[PartLine], str] = ((), "")
        self._many = AT_ONCE
        self.heading = heading()
        self.aside = label("", "muted", wrap=True)
        """What is said under the heading of all of them."""
        self._lines = column(spacing=2)
        self.add = button(f"btn.{name}.add", "link", "plus", self.adding.emit, changes=True)
        self.more = button(f"btn.{name}.more", "link", call=self._show_more)
        for one in (self.add, self.more):
            one.setProperty("bar", "true")
        self.say_aside("")
        head = row(self.heading, None, self.add)
        self.setLayout(column(head, self.aside, self._lines, row(self.more, None), spacing=4))
        self.more.hide()

    def retranslate(self, add: str) -> None:
        """Say the heading again; `add` is the button's text."""
        self.heading.setText(said(self._title))
        self.setAccessibleName(self.heading.text())
        self.add.setText(add)
        self.more.setText(self.tr("Show more"))

    def say_aside(self, text: str) -> None:
        """Say this under the heading; nothing stands there where it is empty."""
        self.aside.setText(text)
        self.aside.setVisible(bool(text))

    def show_lines(self, lines: Sequence[PartLine], none: str, *, another: bool = False) -> None:
        """Show these, or the sentence that there are none; of `another` record the first ones."""
        if another:
            self._many = AT_ONCE
        if another or self._shown != (lines, none):
            self._shown = (lines, none)
            self._lay_out()

    def _show_more(self) -> None:
        self._many += AT_ONCE
        self._lay_out()

    def _lay_out(self) -> None:
        """Lay the lines out again; the keyboard stays on its button, or in the section."""
        focused = self.window().focusWidget()
        within = focused is not None and self.isAncestorOf(focused)
        name = focused.objectName() if focused is not None and within else ""
        lines, none = self._shown
        empty(self._lines)
        buttons: dict[str, QWidget] = {self.more.objectName(): self.more}
        for line in lines[: self._many]:
            self._lines.addWidget(self._line(line, buttons))
        if none and not lines:
            self._lines.addWidget(label(none, "muted", wrap=True))
        self.more.setHidden(len(lines) <= self._many)
        if within:
            same = buttons.get(name, self.add)
            (self.add if same.isHidden() else same).setFocus()

    def _line(self, line: PartLine, made_buttons: dict[str, QWidget]) -> FactRow:
        made = FactRow("\n".join(line.texts), line.tone, icon=line.icon)
        made.text.setObjectName(f"lbl.{self._name}.{line.id}")
        made.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = {each: self._button(line.id, each) for each in line.buttons}
        made_buttons.update((each.objectName(), each) for each in buttons.values())
        holder = QWidget()
        holder.setLayout(row(*buttons.values(), spacing=2))
        made.add(holder)
        return made

    def _button(self, key: int, what: LineButton) -> QWidget:
        name = f"btn.{self._name}.{what.action}.{key}"
        made = icon_button(name, what.icon, changes=not what.reads)
        made.setFixedSize(24, 24)
        made.clicked.connect(lambda: self.acted.emit(what.action, key))
        name_icon_button(made, what.words)
        return made
