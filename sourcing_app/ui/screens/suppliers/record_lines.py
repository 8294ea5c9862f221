"""Lines of what belongs to the shown supplier, each with the buttons that act on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import column, empty, row


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
    A heading, the lines under it, and the button that adds another; `name` begins object names.

    `acted` carries what a button of a line does and the id of its record.
    """

    acted = Signal(str, int)
    adding = Signal()

    def __init__(self, name: str, title: Sentence) -> None:
        super().__init__()
        self._name, self._title = name, title
        self._shown: tuple[Sequence[PartLine], str] = ((), "")
        self._heading = heading()
        self._lines = column(spacing=2)
        self.add = button(f"btn.{name}.add", "link", "plus", self.adding.emit, changes=True)
        self.setLayout(column(self._heading, self._lines, row(self.add, None)))

    def retranslate(self, add: str) -> None:
        """Say the heading again; `add` is the button's text."""
        self._heading.setText(said(self._title))
        self.add.setText(add)

    def show_lines(self, lines: Sequence[PartLine], none: str) -> None:
        """Show these, or the sentence that there are none; the keyboard stays in the section."""
        if self._shown == (lines, none):
            return
        self._shown = (lines, none)
        focus = QApplication.focusWidget()
        within = focus is not None and self.isAncestorOf(focus)
        empty(self._lines)
        for line in lines:
            self._lines.addWidget(self._line(line))
        if not lines:
            self._lines.addWidget(label(none, "muted", wrap=True))
        if within:
            self.add.setFocus()

    def _line(self, line: PartLine) -> FactRow:
        made = FactRow("\n".join(line.texts), line.tone, icon=line.icon)
        buttons = QWidget()
        buttons.setLayout(row(*(self._button(line.id, each) for each in line.buttons), spacing=2))
        made.add(buttons)
        return made

    def _button(self, key: int, what: LineButton) -> QWidget:
        name = f"btn.{self._name}.{what.action}.{key}"
        made = icon_button(name, what.icon, changes=not what.reads)
        made.setFixedSize(24, 24)
        made.clicked.connect(lambda: self.acted.emit(what.action, key))
        name_icon_button(made, what.words)
        return made
