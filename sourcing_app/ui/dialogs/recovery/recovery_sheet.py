"""Recovery of a damaged file: restore a backup, look inside one, save what can be read."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from sourcing_app.domain.backups import Backup
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.ui.dialogs.recovery.backup_texts import line_of
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.widgets.buttons import button, emits, explain
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.labels import field_label, label

_PATH = Qt.ItemDataRole.UserRole
_OTHERS = (
    FileRequestKind.CHOOSE,
    FileRequestKind.SALVAGE,
    FileRequestKind.OPEN,
    FileRequestKind.NEW,
)


class RecoverySheet(Sheet):
    """
    Lists the verified backups, the latest first; the damaged file itself is never touched by it.

    `requested` carries the `FileRequest` to put back or to look inside the chosen backup, to
    choose another one, to salvage, to open another file or to start a new one.
    """

    changes: ClassVar[bool] = False

    requested = Signal(object)

    def __init__(self, parent: QWidget | None, why: Sentence) -> None:
        super().__init__(parent, "main.recovery", "undo")
        self._reason = label(said(why), wrap=True)
        self._reason.setObjectName("lbl.recovery.reason")
        self.backups = QListWidget()
        self.backups.setObjectName("lst.recovery.backups")
        self._name = field_label("", self.backups)
        self._none = label("", "muted", wrap=True)
        self.inside = button("btn.recovery.inside", icon="search", call=self._look)
        self._others = [
            button(f"btn.recovery.{kind}", call=emits(self.requested, FileRequest(kind)))
            for kind in _OTHERS
        ]
        self._put_together()
        self.say_busy(self.tr("Looking for backups of this file…"))

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Offer these; those that are not what was verified once must not be among them."""
        self.backups.clear()
        for backup in backups:
            item = QListWidgetItem(line_of(backup), self.backups)
            item.setData(_PATH, str(backup.path))
        self.backups.setVisible(bool(backups))
        self._name.setVisible(bool(backups))
        self._none.setVisible(not backups)
        self._none.setText(self.tr("No verified backup of this file was found on this computer."))
        self.backups.setCurrentRow(0 if backups else -1)
        self._follow()
        (self.backups if backups else self._others[0]).setFocus()

    def say_busy(self, text: str) -> None:
        """Say what is being done; meanwhile nothing can be chosen."""
        self._none.setText(text)
        self._none.show()
        self._explain(text)

    def refuse_offer(self, text: str) -> None:
        """Say why what was wanted could not be done, and let something else be chosen."""
        self._none.setVisible(not self.backups.count())
        self._follow()
        self.refuse(text)

    def submit(self) -> bool:
        """Restore the chosen backup; the sheet stays until that is done."""
        self.requested.emit(FileRequest(FileRequestKind.PUT_BACK, self._chosen()))
        return False

    def _look(self) -> None:
        self.requested.emit(FileRequest(FileRequestKind.INSIDE, self._chosen()))

    def _chosen(self) -> Path:
        item = self.backups.currentItem()
        return Path(item.data(_PATH))

    def _follow(self) -> None:
        row = self.backups.currentRow()
        newest = self.tr("Restore the newest backup")
        self.primary.setText(newest if row <= 0 else self.tr("Restore this backup"))
        reason = "" if row >= 0 else self.tr("There is no backup to restore.")
        self._explain(reason)
        for other in self._others:
            other.setEnabled(True)

    def _explain(self, reason: str) -> None:
        explain(self.primary, reason)
        explain(self.inside, reason)
        for other in self._others:
            other.setEnabled(not reason)

    def _put_together(self) -> None:
        self.set_texts(
            self.tr("The file cannot be used as it is"), self.tr("Restore the newest backup")
        )
        self.cancel.setText(self.tr("Close"))
        self.inside.setText(self.tr("Look inside"))
        self._name.setText(self.tr("Backups, the latest first"))
        texts = (
            self.tr("Choose a backup…"),
            self.tr("Save what can be read…"),
            self.tr("Open another file…"),
            self.tr("Start a new file…"),
        )
        for made, text in zip(self._others, texts, strict=True):
            made.setText(text)
        self.backups.setMinimumHeight(150)
        self.backups.setSpacing(3)
        self.backups.hide()
        self._name.hide()
        self.backups.currentRowChanged.connect(self._follow)
        self.body.addWidget(self._reason)
        self.body.addWidget(
            label(
                self.tr(
                    "Restoring keeps the damaged file under another name next to it, so "
                    "nothing is lost by trying."
                ),
                "muted",
                wrap=True,
            )
        )
        self.body.addWidget(self._name)
        self.body.addWidget(self.backups)
        self.body.addWidget(self._none)
        self.body.addWidget(button_row(self.inside, *self._others))
        self.resize(640, 500)
