"""The card of the backups: all of them with their state, one made now, and the ways back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.backups import (
    ALL_FOR,
    DAYS,
    MILESTONES_FOR,
    MONTHS,
    MOST_RECENT,
    WEEKS,
    Backup,
)
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.ui.formatting import moment, number, said
from sourcing_app.ui.jobs import Job, ReportProgress, stopped_by
from sourcing_app.ui.screens.settings.backup_rows import BackupRows, backup_columns
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.backups import BackupMade
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

_MAKING = say("BackupsCard", "Making a backup")
_READING = say("BackupsCard", "Verifying the backups")


class BackupsCard(Card):
    """`requested` carries the `FileRequest` to look into a backup or to restore it."""

    requested = Signal(object)

    second_failed = Signal(object)
    """Why the backup made just now is not in the second folder, or None: it is."""

    def __init__(self, desk: Desk, context: AppContext, opener: Callable[[QUrl], bool]) -> None:
        super().__init__(spacing=10)
        self.setObjectName("crd.settings.backups")
        self._desk, self._context, self._opener = desk, context, opener
        self._job: Job | None = None
        self._reading: Job | None = None
        self.rows = BackupRows()
        self._about = label("", "muted", wrap=True)
        self.stale = FactRow("", Tone.WARN)
        self._empty = EmptyState("shield")
        self.table = TablePane(
            "settings.backups", backup_columns(), self.rows, context, self._empty
        )
        self.make = button("btn.settings.back_up", "primary", "plus", self.back_up)
        self.stop = button("btn.settings.stop", icon="cross", call=self._cancel)
        self.inside = button("btn.settings.inside", icon="search", call=self._look)
        self.restore = button("btn.settings.restore", icon="undo", call=self._restore)
        self.folder = button("btn.settings.folder", icon="folder", call=self._open_folder)
        self._working = label("", "small")
        self._fill()

    def retranslate(self) -> None:
        self.set_title(self.tr("Backups"))
        days, special = number(ALL_FOR.days), number(MILESTONES_FOR.days)
        self._about.setText(
            self.tr(
                "Made automatically after opening, every half hour and at closing if something "
                "was changed, and before an import, an update of the file, an erasure or a "
                "restore. Kept: the last {recent} of {days} days, then one for each of {daily} "
                "days, {weekly} weeks and {monthly} months; those made before an import, an "
                "erasure or a restore for {special} days."
            ).format(
                recent=MOST_RECENT,
                days=days,
                daily=DAYS,
                weekly=WEEKS,
                monthly=MONTHS,
                special=special,
            )
        )
        self._empty.set_text(
            self.tr("There is no backup yet. Changes are backed up within half an hour.")
        )
        self.table.set_name(self.tr("Backups"))
        self.make.setText(self.tr("Back up now"))
        self.stop.setText(self.tr("Cancel"))
        self.inside.setText(self.tr("Look inside"))
        self.restore.setText(self.tr("Restore…"))
        self.folder.setText(self.tr("Open folder"))
        self._update_state()

    def reload(self) -> None:
        """List the backups at once, and then read each again to know its state."""
        if self._reading is not None:
            self._reading.cancel()
        self._list(read=False)

    def show_second(self) -> None:
        """The second folder is another one now: what is said of it belongs to the old one."""
        self.second_failed.emit(None)

    def back_up(self) -> None:
        """Make a backup in the background."""

        def make(step: ReportProgress) -> BackupMade:
            return self._desk.backups.make(stop=stopped_by(step, _MAKING))

        self._job = self._context.jobs.start(
            make, owner=self, then=self._made, failed=self._failed, kind="other"
        )
        self._update_state()

    def take_focus(self) -> None:
        """Put the keyboard on the table, or on the button while there is no backup."""
        bare = not len(self.table.model.window)
        (self.make if bare else self.table.view).setFocus()

    def _list(self, *, read: bool) -> None:
        def listed(step: ReportProgress) -> list[Backup]:
            stop = stopped_by(step, _READING)
            return self._desk.backups.listing(rehash=read, stop=stop)

        self._reading = self._context.jobs.start(
            listed,
            owner=self,
            then=partial(self._listed, read=read),
            failed=self._failed,
            kind="other",
        )

    def _listed(self, backups: list[Backup], *, read: bool) -> None:
        self._reading = None
        self.rows.put(backups, read=read)
        self.table.reload()
        self.table.view.settle()
        self._say_stale()
        self._update_state()
        if not read and backups:
            self._list(read=True)

    def _made(self, made: BackupMade) -> None:
        self._job = None
        self.second_failed.emit(made.second)
        when = moment(made.backup.made)
        text = self.tr("Backed up and verified: {when}").format(when=when)
        second = "" if made.second is None else f". {said(made.second)}"
        self._context.notices.toast(f"{text}{second}")
        self.reload()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._update_state()
        self._context.refuse(error)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._update_state()
        self.make.setFocus()

    def _say_stale(self) -> None:
        try:
            stale = not self._inside and self._desk.backups.is_stale(datetime.now(UTC))
        except AppError:
            stale = False
        self.stale.setVisible(stale)
        if stale:
            self.stale.show_fact(
                self.tr("What you changed has had no backup for three days."), Tone.WARN
            )

    def _update_state(self, _row: object = None) -> None:
        working = self._job is not None
        busy = self.tr("A backup is being made.") if working else ""
        explain(self.make, busy or (self.tr("This is a backup itself.") if self._inside else ""))
        self._working.setText(self.tr("Making a backup…") if working else "")
        self._working.setVisible(working)
        self.stop.setVisible(working)
        chosen = self.rows.row(self.table.view.current_id())
        reason = "" if chosen else self.tr("Choose a backup in the table first.")
        explain(self.inside, reason)
        if chosen is not None and chosen.good is False:
            reason = self.tr("This backup has changed since it was made. Choose another one.")
        explain(self.restore, reason)

    @property
    def _inside(self) -> bool:
        """Whether what is open is one of the backups."""
        return self.rows.key(self._desk.path) is not None

    def _look(self) -> None:
        self._ask(FileRequestKind.INSIDE)

    def _restore(self) -> None:
        self._ask(FileRequestKind.RESTORE)

    def _ask(self, kind: FileRequestKind) -> None:
        chosen = self.rows.row(self.table.view.current_id())
        if chosen is not None:
            self.requested.emit(FileRequest(kind, chosen.backup.path))

    def _opened(self, _key: int) -> None:
        self._look()

    def _open_folder(self) -> None:
        try:
            folder = self._desk.backups.folder
        except AppError as problem:
            self._context.notices.error(problem)
            return
        if not self._opener(QUrl.fromLocalFile(str(folder))):
            text = self.tr("The folder did not open. It is here: {folder}")
            self._context.notices.toast(text.format(folder=folder))

    def _fill(self) -> None:
        self.stale.hide()
        buttons: tuple[QWidget, ...] = (self.make, self.stop, self.inside, self.restore)
        self.body.addWidget(self._about)
        self.body.addWidget(self.stale)
        # above the table: a message at the foot of the window must not lie over them
        self.body.addWidget(button_row(*buttons, self.folder))
        self.body.addWidget(self._working)
        self.body.addWidget(self.table, 1)
        self.table.view.current_changed.connect(self._update_state)
        self.table.view.opened.connect(self._opened)
