"""The card of the second place for backups, such as a USB stick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from sourcing_app.domain.sentences import Sentence
from sourcing_app.files.inputs import is_folder
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import ElidedLabel, label

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext


class SecondFolderCard(Card):
    """Shows the folder and whether it is there now."""

    chosen = Signal()
    """Another folder was chosen, or none."""

    def __init__(self, desk: Desk, context: AppContext, files: FileChoice) -> None:
        super().__init__(spacing=6)
        self.setObjectName("crd.settings.second")
        self._desk, self._context, self._files = desk, context, files
        self._problem: Sentence | None = None
        self._about = label("", "muted", wrap=True)
        self.folder = ElidedLabel("", "strong")
        self.folder.elide = Qt.TextElideMode.ElideMiddle
        self.warning = FactRow("", Tone.WARN)
        self.choose = button("btn.settings.second", icon="folder", call=self._choose)
        self.remove = button("btn.settings.no_second", icon="cross", call=self._remove)
        for widget in (self._about, self.folder, self.warning):
            self.body.addWidget(widget)
        self.body.addWidget(button_row(self.choose, self.remove))

    def retranslate(self) -> None:
        self.set_title(self.tr("Second folder"))
        self._about.setText(
            self.tr("Every backup is copied there too; use another disk or a USB drive.")
        )
        self.choose.setText(self.tr("Choose folder…"))
        self.remove.setText(self.tr("Remove"))
        self.refresh()

    def refresh(self) -> None:
        """Look whether the folder is there now."""
        folder = self._desk.backups.second_folder
        self.folder.setText(self.tr("None chosen") if folder is None else str(folder))
        self.remove.setVisible(folder is not None)
        self.warning.setVisible(folder is not None)
        if folder is None:
            return
        if not is_folder(folder):
            text = self.tr("It is not available now: connect it, or choose another one.")
            self.warning.show_fact(text, Tone.WARN)
        elif self._problem is not None:
            self.warning.show_fact(said(self._problem), Tone.DANGER)
        else:
            self.warning.show_fact(self.tr("Available."), Tone.OK)

    def complain(self, problem: Sentence | None) -> None:
        """Say why the last backup is not there, or nothing."""
        self._problem = problem
        self.refresh()

    def _choose(self) -> None:
        folder = self._files.folder(self.window())
        if folder is not None:
            self._keep(folder)

    def _remove(self) -> None:
        self._keep(None)

    def _keep(self, folder: Path | None) -> None:
        if self._context.attempt(lambda: self._desk.backups.choose_second_folder(folder)):
            self.complain(None)
            self.chosen.emit()
