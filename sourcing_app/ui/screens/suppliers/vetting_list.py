"""The nine questions: a tick each, and on demand the full answer, a note and the place to look."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.vetting import ITEM_TEXTS, Answer, Item
from sourcing_app.services.suppliers.detail import Check
from sourcing_app.ui.editors import ChoiceEditor, TextEditor
from sourcing_app.ui.screens.suppliers.looks import ANSWERS
from sourcing_app.ui.show import said
from sourcing_app.ui.widgets import (
    WrapCheck,
    column,
    icon_button,
    label,
    name_icon_button,
    row,
    set_icon,
    set_role,
)

_TONES = {Answer.FAILED: "danger", Answer.NOT_APPLICABLE: "small"}


NOTE_HEIGHT = 64


class VettingRow(QWidget):
    """One question; `answered` carries item, answer and note."""

    answered = Signal(object, object, str)
    searched = Signal(object)

    def __init__(self, item: Item) -> None:
        super().__init__()
        self.item = item
        self._answer = Answer.UNKNOWN
        self.check = WrapCheck(f"chk.suppliers.{item}")
        self.search = icon_button(f"btn.suppliers.search.{item}", "search", self._search)
        self.more = icon_button(f"btn.suppliers.more.{item}", "chev", self._toggle)
        self.state = label("", "small")
        name = f"suppliers.answer_{item}"
        self.choice = ChoiceEditor(name, tuple(Answer), lambda a: said(ANSWERS[a]))
        self.note = TextEditor(f"suppliers.note_{item}", lines=2)
        self.note.area.setFixedHeight(NOTE_HEIGHT)
        self._inner = QWidget()
        inner = column(self.choice, self.note)
        inner.setContentsMargins(32, 2, 0, 8)
        self._inner.setLayout(inner)
        self._inner.hide()
        box = column(
            row(self.check, self.search, self.more, spacing=0), self.state, self._inner, spacing=0
        )
        box.setStretchFactor(self.check, 1)
        self.state.setContentsMargins(32, 0, 0, 2)
        self.setLayout(box)
        self.check.toggled.connect(self._ticked)
        self.choice.committed.connect(self._committed)
        self.note.committed.connect(self._committed)

    def show_check(self, check: Check, *, page: bool, again: bool) -> None:
        """Show the stored answer; `again` leaves alone what is being typed."""
        self._answer = check.answer
        self.check.set_checked(check.answer is Answer.PASSED)
        self.choice.fill(check.answer)
        if not (again and self.note.changed):
            self.note.fill(check.note)
        self.search.setVisible(page)
        told = said(ANSWERS[check.answer]) if check.answer in _TONES else ""
        first = check.note.partition("\n")[0]
        self.state.setText(" · ".join(part for part in (told, first[:60]) if part))
        set_role(self.state, _TONES.get(check.answer, "small"))
        self.state.setVisible(bool(self.state.text()) and self._inner.isHidden())

    def retranslate(self) -> None:
        text = said(ITEM_TEXTS[self.item])
        self.check.set_text(text)
        name_icon_button(self.search, self.tr("Look up: {check}").format(check=text))
        name_icon_button(self.more, self.tr("Answer and note: {check}").format(check=text))
        self.choice.set_caption(self.tr("Answer"))
        self.note.set_caption(self.tr("Note"))

    def _toggle(self) -> None:
        shown = self._inner.isHidden()
        self._inner.setVisible(shown)
        self.state.setVisible(bool(self.state.text()) and not shown)
        set_icon(self.more, "chevu" if shown else "chev", "accent")

    def _ticked(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._tell(Answer.PASSED if on else Answer.UNKNOWN)

    def _committed(self, _editor: object) -> None:
        self._tell(self.choice.value())

    def _tell(self, answer: Answer) -> None:
        note = self.note.value()
        self.note.settle()
        self.answered.emit(self.item, answer, note)

    def _search(self) -> None:
        self.searched.emit(self.item)


class VettingList(QWidget):
    """All nine rows in their order."""

    answered = Signal(object, object, str)
    searched = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows = [VettingRow(item) for item in Item]
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for line in self.rows:
            box.addWidget(line)
            line.answered.connect(self.answered)
            line.searched.connect(self.searched)

    def show_checks(
        self, checks: Mapping[Item, Check], pages: Mapping[Item, str], *, again: bool
    ) -> None:
        for line in self.rows:
            check = checks.get(line.item, Check())
            line.show_check(check, page=bool(pages.get(line.item)), again=again)

    def retranslate(self) -> None:
        for line in self.rows:
            line.retranslate()
