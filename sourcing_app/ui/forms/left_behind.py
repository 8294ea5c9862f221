"""A sheet that was closed with text in it: it waits until that is saved or discarded."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from sourcing_app.ui.forms.unsaved_text import Typed, moved
from sourcing_app.ui.page import Page
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.filter_field import FilterField


class Leavable(QDialog):
    """
    Stays hidden while what was typed into its `content` is neither saved nor discarded.

    `matter` is the record it is about (supplier:5), "" where it makes a new one.
    """

    keeps_text: ClassVar[bool] = True
    """Whether what stands in it is for the file: one that only chooses has nothing to save."""

    makes_new = False
    """Whether what it saves is a record of its own, whichever the page shows."""

    def __init__(self, parent: QWidget | None, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(f"dlg.{name}")
        self.content = QWidget()
        here = isinstance(parent, Page) and not self.makes_new
        self.matter = parent.record() if here and isinstance(parent, Page) else ""
        self.left = False
        """Whether it was closed with text in it and waits."""
        self.discarding = button(f"btn.{name}.discard", "danger", "trash", self.discard)
        self.returning = button(f"btn.{name}.earlier", "link", "undo", self._return)
        self._started: dict[QWidget, str] | None = None
        self._places: dict[QWidget, int] = {}
        """Where its choices stood when it was shown; the program may turn them, too."""
        self._picked: set[QWidget] = set()
        """The choices that the user made."""

    def is_about(self, *parts: int) -> None:
        """Say which part of the record it is about: this payment, these letters."""
        self.matter = " ".join(map(str, (self.matter, *parts)))

    def asides(self) -> list[QPushButton]:
        """Return what stands at the left of the foot where something was left."""
        return [self.returning, self.discarding]

    def unsaved(self) -> list[Typed]:
        """Return what was typed here, shown or left behind, and not submitted."""
        if self._started is None:
            return []
        title, started = self.windowTitle(), self._started
        return [
            Typed("", None, text, started.get(field, ""), field.accessibleName(), title)
            for field, text in self._typed().items()
            if text != started.get(field, "")
        ]

    def stay_behind(self) -> None:
        """Stay open but hidden, replacing an earlier sheet about the same matter."""
        for other in self._alike():
            other.discard()
        self._set_left(left=True)

    def open_again(self) -> None:
        """Show it as it was left; now it can be discarded too."""
        self.discarding.setText(self.tr("Discard the text"))
        self.discarding.show()
        self.returning.hide()
        self._set_left(left=False)
        self.open()

    def discard(self) -> None:
        """Close it and discard what was typed."""
        self._settle()
        self._set_left(left=False)
        if self.isVisible():
            self.reject()
        else:
            self.deleteLater()

    def offer_earlier(self) -> None:
        """Offer what was left about the same."""
        self.returning.setText(self.tr("Back to the earlier text"))
        self.returning.setVisible(bool(self._alike()))
        self.discarding.hide()

    def saved(self) -> None:
        """Nothing that was typed is open any more; what was left about the same is settled too."""
        typed = {field.objectName(): text for field, text in self._typed().items()}
        self._settle()
        for other in self._alike():
            if self.matter or other.says(typed):
                other.discard()

    def says(self, typed: dict[str, str]) -> bool:
        """Whether all that was typed here stands in these fields too, given by name."""
        started = self._started or {}
        changed = [(f, text) for f, text in self._typed().items() if text != started.get(f, "")]
        return all(typed.get(field.objectName()) == text for field, text in changed)

    def _return(self) -> None:
        """Open what was left in place of this one."""
        earlier = next(iter(self._alike()), None)
        self.discard()
        if earlier is not None:
            earlier.open_again()

    def _alike(self) -> list[Leavable]:
        around = self.parentWidget()
        every = around.window().findChildren(Leavable, self.objectName()) if around else []
        return [each for each in every if each.left and each.matter == self.matter]

    def proposed(self, field: QWidget) -> None:
        """What stands in this field now was put there by the program, and typed by nobody."""
        typed = self._typed()
        if self._started is not None and field in typed:
            self._started[field] = typed[field]

    def _begin(self) -> None:
        """From now on what its fields hold was typed, and chosen, by the user."""
        self._started = self._typed()
        for box in self.content.findChildren(ChoiceBox):
            self._places[box] = box.currentIndex()
            box.activated.connect(self._note_choice)

    def _note_choice(self) -> None:
        box = self.sender()
        if isinstance(box, ChoiceBox):
            self._picked.add(box)

    def _settle(self) -> None:
        self._started = self._typed()

    def _set_left(self, *, left: bool) -> None:
        self.left = left
        around = self.parentWidget()
        if around is not None:
            moved(around)

    def _typed(self) -> dict[QWidget, str]:
        """What its fields hold, and what was chosen; a text only shown was typed by nobody."""
        typed: dict[QWidget, str] = {}
        if not self.keeps_text:
            return typed
        for line in self.content.findChildren(QLineEdit):
            if not isinstance(line, FilterField) and not line.isReadOnly():
                typed[line] = line.text()
        for area in self.content.findChildren(QPlainTextEdit):
            if not area.isReadOnly():
                typed[area] = area.toPlainText()
        for box in self.content.findChildren(ChoiceBox):
            if box in self._picked and box.currentIndex() != self._places[box]:
                typed[box] = box.currentText()
        return typed
