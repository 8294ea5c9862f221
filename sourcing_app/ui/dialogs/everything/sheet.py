"""The sheet of the search over everything."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.marks import has_all, words_of
from sourcing_app.services.everything import (
    A_GROUP,
    Hit,
    HitGroup,
    is_large,
    records,
    rules,
    settings,
)
from sourcing_app.services.guide.catalogue import catalogue
from sourcing_app.ui.dialogs.everything.field import FindField
from sourcing_app.ui.dialogs.everything.hits import HitTable
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.sheet import ReadingSheet
from sourcing_app.ui.jobs import Job, answer_of
from sourcing_app.ui.tables.delegates import CellDelegate
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.ui.window.window import Window

_COMMANDS = say("Everything", "Commands")
WIDTH, HEIGHT = 680, 560


class FindSheet(ReadingSheet):
    """
    Finds records, commands, settings and rules by any words; the first hit is chosen.

    Up and Down go through the hits, Tab to the next group, Enter opens: the record is shown and has
    the focus. Esc gives the focus back to where it was.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window, "find")
        self._window = window
        self._job: Job | None = None
        self._rules = catalogue(window.desk.resources).rules
        self.field = FindField()
        self.hits = HitTable(lambda: window.language.code)
        self.view = QTableView()
        self.delegate = CellDelegate(self.view)
        self.state = label("", "muted", wrap=True)
        self._put_together()
        self._listen()
        self._look()

    def open(self) -> None:
        super().open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """From the field, Tab goes to the next group of what was found; from the last one on."""
        here = self._row()
        there = self.hits.next_group(here, 1 if forward else -1)
        if self.focusWidget() is not self.field or there == here:
            return super().focusNextPrevChild(forward)
        self._stand(there)
        return True

    def done(self, result: int) -> None:
        self._drop()
        super().done(result)

    def open_hit(self) -> None:
        """Close, and go to what is chosen."""
        hit = self.hits.hit(self._row())
        if hit is None:
            return
        self.accept()
        if hit.target is not None:
            self._window.open(hit.target)
            self._window.activateWindow()
            self._enter()
        else:
            self._commands()[hit.command].trigger()

    def _enter(self) -> None:
        """Have the focus within the page, wherever it was before."""
        page, here = self._window.stack.page(self._window.stack.name), self._window.focusWidget()
        if page is not None and (here is None or not page.isAncestorOf(here)):
            page.take_focus()

    def _look(self) -> None:
        """Look for what is typed; in a large file beside the window."""
        typed = self.field.text().strip()
        self._drop()
        if not typed:
            self._show("", [])
            return
        reader = self._window.desk.reader
        find = partial(records, reader, typed)
        if not is_large(reader):
            if self._window.context.attempt(lambda: self._show(typed, find())):
                return
            self._show(typed, [])
            return
        job = self._job = self._window.context.jobs.start(
            lambda _step: answer_of(find),
            owner=self,
            then=lambda found: self._answer(job, typed, found),
            kind="other",
        )

    def _answer(self, job: Job, typed: str, found: list[HitGroup] | AppError | None) -> None:
        if job is not self._job:
            return
        self._job = None
        if isinstance(found, AppError):
            self._window.context.notices.error(found)
            found = []
        self._show(typed, found or [])

    def _show(self, typed: str, found: list[HitGroup]) -> None:
        groups = [*found, *self._others(typed)] if typed else []
        self.hits.show(groups)
        like = next((group.like for group in found), "")
        self.delegate.marked = words_of(like or typed)
        self._stand(self.hits.next_hit(-1, 1))
        self.view.setVisible(bool(groups))
        if not typed:
            self.state.setText(
                self.tr(
                    "Type a part of a name, a number, a bank reference, a file name, a command, a "
                    "setting. Tab goes to the next group."
                )
            )
        elif like:
            self.state.setText(
                self.tr("Nothing has these words. Similar: {words}").format(words=like)
            )
        elif not groups:
            self.state.setText(
                self.tr("Nothing has all of these words. Try fewer or shorter ones.")
            )
        self.state.setVisible(bool(like) or not groups)

    def _others(self, typed: str) -> list[HitGroup]:
        words = words_of(typed)
        named = [
            Hit(action.text().replace("&", ""), action.shortcut().toString(), command=name)
            for name, action in self._commands().items()
            if has_all(words, action.text().replace("&", ""))
        ]
        commands = [HitGroup("commands", _COMMANDS, "ext", tuple(named[:A_GROUP]))] if named else []
        return [*commands, *settings(typed, said), *rules(self._rules, typed)]

    def _commands(self) -> dict[str, QAction]:
        """The commands that can be given now, by their names."""
        actions = self._window.menus.actions()
        return {each.objectName(): each for each in actions if each.isEnabled()}

    def _step(self, step: int) -> None:
        self._stand(self.hits.next_hit(self._row(), step))

    def _row(self) -> int:
        return self.view.currentIndex().row()

    def _stand(self, row: int) -> None:
        index = self.hits.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _clicked(self, index: QModelIndex) -> None:
        self._stand(index.row())
        self.open_hit()

    def _put_together(self) -> None:
        self.set_title(self.tr("Find anything"))
        words = self.tr("Find records, commands, settings and rules")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setMaximumWidth(WIDTH)
        self.view.setObjectName("tbl.find.hits")
        self.view.setAccessibleName(self.tr("Found"))
        self.view.setModel(self.hits)
        self.view.setItemDelegate(self.delegate)
        self.view.setShowGrid(False)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.horizontalHeader().hide()
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.body.addWidget(self.field)
        self.body.addWidget(self.state)
        self.body.addWidget(self.view, 1)
        self.fill()
        self.resize(WIDTH, HEIGHT)

    def _listen(self) -> None:
        self.field.textChanged.connect(self._look)
        self.field.stepped.connect(self._step)
        self.field.opened.connect(self.open_hit)
        self.view.clicked.connect(self._clicked)
