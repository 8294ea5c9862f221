"""The confirmation before a backup replaces the file, with the content of both."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from sourcing_app.domain.backups import Backup
from sourcing_app.services.file_facts import COUNTED
from sourcing_app.ui.dialogs.recovery.backup_texts import counted_names
from sourcing_app.ui.formatting import moment, number
from sourcing_app.ui.forms.sheet import QuestionSheet
from sourcing_app.ui.widgets.labels import label


class RestoreSheet(QuestionSheet):
    """Shows the backup's counts beside the present ones; nothing is restored before `agreed`."""

    def __init__(self, parent: QWidget, backup: Backup, present: Mapping[str, int]) -> None:
        super().__init__(parent, "data.restore", "undo")
        self.set_texts(self.tr("Restore a backup"), self.tr("Restore this backup"))
        when = moment(backup.made)
        self.body.addWidget(
            label(self.tr("The file will have its content of {when}.").format(when=when), "strong")
        )
        self.body.addLayout(_table(self.tr("In the backup"), self.tr("Now"), backup.rows, present))
        self.body.addWidget(
            label(
                self.tr(
                    "The current file is backed up and kept next to it first. This cannot be "
                    "undone, but you can return the same way: restore the backup that is made "
                    "now."
                ),
                wrap=True,
            )
        )
        self.resize(480, 400)


def _table(
    then: str, now: str, backup: Mapping[str, int], present: Mapping[str, int]
) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    right = Qt.AlignmentFlag.AlignRight
    grid.addWidget(label(then, "muted"), 0, 1, right)
    grid.addWidget(label(now, "muted"), 0, 2, right)
    names = counted_names()
    for place, table in enumerate(COUNTED, start=1):
        grid.addWidget(label(names[table]), place, 0)
        grid.addWidget(label(number(backup.get(table, 0))), place, 1, right)
        text = number(present[table]) if table in present else "—"
        grid.addWidget(label(text), place, 2, right)
    return grid
