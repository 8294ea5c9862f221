"""The card of the file: where it is, what it holds, and whether it is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.copies import number as number_on_paper
from sourcing_app.domain.errors import AppError, Damaged
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import FileRequest, FileRequestKind, Target
from sourcing_app.files.inputs import is_file
from sourcing_app.services.file_check import FileCheck, check_file, last_checked, note_sound
from sourcing_app.services.file_facts import COUNTED, record_counts
from sourcing_app.ui.dialogs.history.sheet import HistorySheet
from sourcing_app.ui.dialogs.recovery.backup_texts import counted_names, size
from sourcing_app.ui.formatting import moment, number, said
from sourcing_app.ui.jobs import Job, ReportProgress, refusal, stopped_by
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.facts import AmountRow, FactRow
from sourcing_app.ui.widgets.labels import ElidedLabel
from sourcing_app.ui.widgets.layouts import column, empty

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

_CHECKING = say("FileCard", "Checking the file")


class FileCard(Card):
    """`requested` carries the `FileRequest` for a copy, or the `Target` of the Bin."""

    requested = Signal(object)

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__(spacing=2)
        self.setObjectName("crd.settings.file")
        self._desk, self._context = desk, context
        self._job: Job | None = None
        self._found: FileCheck | None = None
        self._damage: AppError | None = None
        self.path = ElidedLabel(str(desk.path), "strong")
        self.path.elide = Qt.TextElideMode.ElideMiddle
        self._size = AmountRow()
        self._counts = {table: AmountRow() for table in COUNTED}
        self._numbers, self._copies = AmountRow(), AmountRow()
        self._checked = AmountRow()
        self.copy = button("btn.settings.copy", icon="copy", call=self._copy)
        self.check = button("btn.settings.check", icon="shield", call=self.start_check)
        self.history = button("btn.settings.history", icon="clock", call=self._history)
        self.bin = button("btn.settings.bin", icon="trash", call=self._open_bin)
        self.result = QWidget()
        self._lines = column(spacing=2)
        self._fill()

    def retranslate(self) -> None:
        self.set_title(self.tr("Your file"))
        self.copy.setText(self.tr("Save a copy…"))
        self.check.setText(self.tr("Check the file"))
        self.history.setText(self.tr("History…"))
        self.bin.setText(self.tr("Bin…"))
        self.refresh()
        self._show_result()

    def refresh(self) -> None:
        """Read what the file holds now."""
        path = self._desk.path
        try:
            counts = record_counts(self._desk.reader)
        except AppError as problem:
            self._context.notices.error(problem)
            counts = {}
        bytes_there = path.stat().st_size if is_file(path) else 0
        self._size.show_amount(self.tr("Size"), size(bytes_there))
        for table, name in counted_names().items():
            there = number(counts[table]) if table in counts else "—"
            self._counts[table].show_amount(name, there)
        self._show_letters()
        when = last_checked(path)
        never = self.tr("not yet")
        self._checked.show_amount(
            self.tr("Last full check"), never if when is None else moment(when)
        )
        # A backup that is looked at is checked with its siblings, not as the user's file.
        self._checked.setVisible(when is not None or not self._desk.read_only)

    def _show_letters(self) -> None:
        """What only a copy that was handed on has, or a file with such copies."""
        letters, given = self._desk.letters, self._desk.letters_given()
        first = number_on_paper("PO", self._desk.today().year, letters, 1)
        self._numbers.show_amount(self.tr("Orders made here"), first)
        self._numbers.setVisible(bool(letters))
        self._copies.show_amount(self.tr("Copies for colleagues"), ", ".join(given))
        self._copies.setVisible(bool(given))

    def start_check(self) -> None:
        """Look the whole file over, read-only, in the background."""
        path = self._desk.path

        def check(step: ReportProgress) -> FileCheck:
            return check_file(path, deep=True, stop=stopped_by(step, _CHECKING))

        self._found = self._damage = None
        self._job = self._context.jobs.start(
            check, owner=self, then=self._checked_now, failed=self._failed, kind="other"
        )
        self._show_result()

    def _checked_now(self, found: FileCheck) -> None:
        self._job, self._found = None, found
        note_sound(found)
        self.refresh()
        self._show_result()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._damage = refusal(error)
        self._show_result()
        if isinstance(error, Damaged):
            self._context.notices.error(error)

    def _show_result(self) -> None:
        empty(self._lines)
        running = self._job is not None and not self._job.cancelled
        explain(self.check, self.tr("The file is being checked.") if running else "")
        for line in self._result_lines(running=running):
            self._lines.addWidget(line)
        self.result.setVisible(bool(self._lines.count()))

    def _result_lines(self, *, running: bool) -> list[QWidget]:
        if running:
            return [FactRow(self.tr("Checking every page…"), Tone.INFO, icon="clock")]
        if self._damage is not None:
            return [FactRow(said(self._damage.sentence), Tone.DANGER)]
        if self._found is None:
            return []
        if self._found.ok:
            return [FactRow(self.tr("The file is sound: pages, attached files, history and sums."))]
        tone = Tone.DANGER if self._found.damaged else Tone.WARN
        return [FactRow(said(problem), tone) for problem in self._found.problems]

    def _copy(self) -> None:
        self.requested.emit(FileRequest(FileRequestKind.COPY))

    def _open_bin(self) -> None:
        self.requested.emit(Target("window", action="edit.bin"))

    def _history(self) -> None:
        HistorySheet(self.window(), self._desk, self._context).open()

    def _fill(self) -> None:
        self.result.setLayout(self._lines)
        self.body.addWidget(self.path)
        for line in (
            *(self._size, *self._counts.values()),
            *(self._numbers, self._copies, self._checked),
        ):
            self.body.addWidget(line)
        self.body.addSpacing(6)
        self.body.addWidget(button_row(self.copy, self.check, self.history, self.bin))
        self.body.addWidget(self.result)
