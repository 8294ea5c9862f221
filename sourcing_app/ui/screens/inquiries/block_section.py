"""One block of a letter in the editor: whether it is there, the facts it names, its wording."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from sourcing_app.domain.inquiries.blocks import BLOCK_NAMES, USE_NAMES, Block, BlockUse
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.screens.inquiries.letter_editors import WIDE
from sourcing_app.ui.widgets.buttons import emits, icon_button, name_icon_button
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row

_COLUMNS = 2
_INDENT = 26
_UP, _DOWN = "Ctrl+Shift+Up", "Ctrl+Shift+Down"


class BlockSection(QWidget):
    """
    A line with the block's tick and a menu, and under it what it names and how it is worded.

    What it names is shown while it is ticked; own words are shown once there are some.
    """

    moved = Signal(int)
    """It is to go up (-1) or down (1)."""

    worded = Signal()
    """Own words are wanted, or the program's again."""

    used = Signal(object)
    """What this letter alone is to do with it: a `BlockUse`, or None for what all do."""

    alone_worded = Signal()
    """Own words of this letter alone are wanted."""

    def __init__(
        self,
        block: Block,
        tick: Editor | None,
        facts: Sequence[Editor],
        wording: Editor | None,
    ) -> None:
        super().__init__()
        self.setObjectName(f"section.inquiries.{block}")
        self.block = block
        self.tick, self.wording = tick, wording
        self.note = label("", "small")
        self._facts = QWidget()
        self._has_facts = bool(facts)
        self.more = icon_button(f"btn.inquiries.block_{block}", "edit", self._open_menu)
        self.up = self._action(_UP, -1)
        self.down = self._action(_DOWN, 1)
        self.own = QAction(self)
        self.own.setCheckable(True)
        self.alone = QAction(self)
        self.alone.setCheckable(True)
        self.own_here = QAction(self)
        self._several = False
        self._use: BlockUse | None = None
        self._build(facts)

    def show_state(self, use: BlockUse | None, *, worded: bool = False, several: bool) -> None:
        """Say what this letter alone does with it, which is of use where there are several."""
        self._use, self._several = use, several
        own = QCoreApplication.translate("BlockSection", "Own words in this letter")
        used = "" if use is None else said(USE_NAMES[use])
        self.note.setText(" · ".join(filter(None, (used, own if worded else ""))))
        self.note.setVisible(use is not None or worded)
        self.retranslate()
        self.follow()

    def follow(self) -> None:
        """Show what the tick and the wording call for."""
        ticked = self._use is BlockUse.INCLUDED or self.ticked()
        self._facts.setVisible(self._has_facts and ticked)
        worded = self.wording is not None and (bool(self.wording.shown()) or self.own.isChecked())
        if self.wording is not None:
            self.wording.setVisible(worded)
        self.own.setChecked(worded)

    def ticked(self) -> bool:
        """Whether the letters of the inquiry have it."""
        return self.tick is None or bool(self.tick.shown())

    def retranslate(self) -> None:
        name = said(BLOCK_NAMES[self.block])
        translate = QCoreApplication.translate
        self.up.setText(translate("BlockSection", "Move up"))
        self.down.setText(translate("BlockSection", "Move down"))
        self.own.setText(translate("BlockSection", "In own words"))
        self.own_here.setText(translate("BlockSection", "In own words in this letter alone…"))
        self.own_here.setVisible(self._several and self.wording is not None)
        left_out = translate("BlockSection", "Leave out of this letter alone")
        included = translate("BlockSection", "Put into this letter alone")
        self.alone.setText(left_out if self.ticked() else included)
        self.alone.setVisible(self._several and self.tick is not None)
        self.alone.setChecked(self._use is not None)
        words = translate("BlockSection", "Block “{block}”: order and wording").format(block=name)
        name_icon_button(self.more, words)

    def _action(self, keys: str, distance: int) -> QAction:
        made = QAction(self)
        made.setShortcut(QKeySequence(keys))
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.triggered.connect(emits(self.moved, distance))
        self.addAction(made)
        return made

    def _open_menu(self) -> None:
        """Show what can be done with it; a menu is made for each time, there are many blocks."""
        menu = QMenu(self.more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.up, self.down, self.own, self.alone, self.own_here])
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _choose_alone(self) -> None:
        wanted = BlockUse.LEFT_OUT if self.ticked() else BlockUse.INCLUDED
        self.used.emit(wanted if self.alone.isChecked() else None)

    def _build(self, facts: Sequence[Editor]) -> None:
        self.own.setVisible(self.wording is not None)
        self.own.triggered.connect(self.worded)
        self.own_here.triggered.connect(self.alone_worded)
        self.alone.triggered.connect(self._choose_alone)
        grid = QGridLayout(self._facts)
        grid.setContentsMargins(_INDENT, 0, 0, 4)
        grid.setHorizontalSpacing(12)
        at = 0
        for editor in facts:
            span = _COLUMNS if editor.name in WIDE else 1
            at += -at % span
            line, place = divmod(at, _COLUMNS)
            grid.addWidget(editor, line, place, 1, span, Qt.AlignmentFlag.AlignTop)
            at += span
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        head = row(self.tick or label("", "heading"), None, self.note, self.more, spacing=6)
        head.setStretch(0, 1)
        whole = column(head, self._facts, spacing=2)
        if self.wording is not None:
            whole.addWidget(self.wording)
        self.setLayout(whole)
        if self.tick is not None:
            self.tick.told.connect(self.follow)
