"""The import sheet: read the file, match its columns, check every row, then write them at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.transfer.export import KIND_WORDS
from sourcing_app.services.transfer.kinds import PAYMENTS, SUPPLIERS, columns_checked, kind_told
from sourcing_app.ui.dialogs.importing.remembered import RememberedColumns
from sourcing_app.ui.dialogs.importing.result import ResultStep
from sourcing_app.ui.dialogs.importing.steps import ColumnsStep, FileStep, Steps
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.replace_sheet import Saver
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.facts import ProgressBar
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import row

if TYPE_CHECKING:
    from sourcing_app.files.tables.lines import SourceTable
    from sourcing_app.files.tables.pasted import PastedCells
    from sourcing_app.files.tables.table import TableOptions
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.transfer.plan import ImportPlan
    from sourcing_app.services.transfer.suppliers import Import
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.jobs import Job, ReportProgress

FILE, COLUMNS, RESULT = range(3)


class ImportSheet(Sheet):
    """One step at a time; nothing is written before the last button, and then all or nothing."""

    imported = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        context: AppContext,
        source: Path | PastedCells,
        kind: str,
        files: FileChoice,
    ) -> None:
        super().__init__(parent, "main.import", "chevr")
        self._desk, self._context, self._source = desk, context, source
        self._files, self._remembered = files, RememberedColumns(context.preferences)
        self._file: SourceTable | None = None
        self._plan: ImportPlan | None = None
        self._mapping: dict[str, str] | None = None
        self._job: Job | None = None
        self.file_step, self.columns_step, self.result_step = (
            FileStep(),
            ColumnsStep(),
            ResultStep(),
        )
        self._steps = Steps(self.file_step, self.columns_step, self.result_step)
        self._back = button("btn.main.import.back", "link", "chevl", self.back)
        self._progress = ProgressBar()
        self._working = label("", "small")
        self.file_step.kind.fill(kind)
        self._put_together()
        self.resize(680, 560)
        self._show_step(FILE)
        self._read(None)

    @property
    def kind(self) -> str:
        """The kind of records that the table has."""
        return str(self.file_step.kind.value() or SUPPLIERS)

    def submit(self) -> bool:
        """Go on to the next step; the last one writes."""
        step = self._steps.currentIndex()
        if self._file is None or self._job is not None:
            return False
        if step == FILE:
            self.columns_step.show_columns(self.kind, self._file, self._mapping)
            self._show_step(COLUMNS)
        elif step == COLUMNS:
            columns = self._file.columns
            self._mapping = columns_checked(self.kind, self.columns_step.mapping(), columns)
            self._remembered.keep(self.kind, columns, self._mapping)
            self._check()
        elif self._plan is not None:
            self._write(self._plan)
        return False

    def back(self) -> None:
        """Return to the step before."""
        self._show_step(max(FILE, self._steps.currentIndex() - 1))

    def reject(self) -> None:
        """Stop what is running first: nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _read(self, options: TableOptions | None) -> None:
        self._start(partial(self._desk.transfer.read, self._wanted(options)), self._show_file)

    def _rename(self) -> None:
        """Take the rows for records of another kind: its columns are matched anew."""
        self._mapping = None
        if self._file is not None:
            self._mapping = self._remembered.of(self.kind, self._file.columns)
        self._show_step(FILE)

    def _reread(self) -> None:
        self._mapping = None
        self.result_step.doubts.forget()
        self._read(self.file_step.options())

    def _check(self) -> None:
        assert self._file is not None
        wanted = self._wanted(self.file_step.options())
        self._start(partial(self._desk.transfer.plan, wanted), self._show_plan)

    def _write(self, plan: ImportPlan) -> None:
        count = _brought(plan)
        today = self._desk.today()
        self._start(
            partial(self._desk.transfer.write, plan, today), lambda _none: self._done(count)
        )

    def _wanted(self, options: TableOptions | None) -> Import:
        from sourcing_app.files.tables.table import TableOptions
        from sourcing_app.services.transfer.suppliers import Import

        placing = self.result_step.doubts.placing()
        found = options or TableOptions()
        return Import(self._source, found, self._mapping, placing, self.kind)

    def _start(self, call: Any, then: Any) -> None:
        self.complaint.hide()

        def answer(result: Any) -> None:
            self._end_work()
            then(result)

        self._job = self._context.jobs.start(
            call, owner=self, then=answer, failed=self._failed, progressed=self._progressed
        )
        explain(self.primary, self.tr("Wait until this step is done."))

    def _failed(self, error: Exception) -> None:
        self._end_work()
        self.refuse(error)

    def _progressed(self, done: int, total: int, text: str | Sentence) -> None:
        words = text if isinstance(text, str) else said(text)
        self._working.setText(f"{words}: {number(done)} / {number(total)}" if total else words)
        self._progress.set_part(done, total, words)
        self._progress.show()
        self._working.show()

    def _end_work(self) -> None:
        self._job = None
        explain(self.primary, "")
        self._progress.hide()
        self._working.hide()

    def _show_file(self, file: SourceTable) -> None:
        told = (kind_told(file) or self.kind) if self._file is None else self.kind
        instead = told if told != self.kind else ""
        self.file_step.kind.fill(told)
        self._file = file
        if self._mapping is None:
            self._mapping = self._remembered.of(self.kind, file.columns)
        pasted = self.tr("From the clipboard")
        name = self._source.name if isinstance(self._source, Path) else pasted
        self.file_step.show_file(name, file, instead)
        self._show_step(FILE)

    def _show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        self.result_step.show_plan(plan)
        self._show_step(RESULT)
        nothing = self.tr("Nothing to import: every row is known already or set aside.")
        explain(self.primary, "" if _brought(plan) else nothing)

    def _save_set_aside(self) -> None:
        """Ask where to write the lines that are not taken, and write them."""
        from sourcing_app.services.transfer.set_aside import write_set_aside

        name = self.tr("set aside.csv")
        target = self._files.place(self, self.tr("Save lines set aside"), name, ".csv")
        plan = self._plan
        if target is None or plan is None:
            return

        def write(_step: ReportProgress, over: bool) -> object:  # noqa: FBT001 - the saver's question
            return write_set_aside(plan, target, said, over=over)

        Saver(self, self._context.jobs, self._context.notices).save(
            write, target, lambda _count: self.result_step.say_saved(target)
        )

    def _done(self, count: int) -> None:
        self.imported.emit(count)
        tell_imported(self._context, self.kind, count)
        self.accept()

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        if self._job is None:
            explain(self.primary, "")
        self._back.setVisible(step > FILE)
        words = (self.tr("Match columns"), self.tr("Check rows"), self.tr("Import"))
        self.set_texts(
            self.tr("Import: {records}, step {step} of 3").format(
                records=said(KIND_WORDS[self.kind]), step=step + 1
            ),
            words[step],
        )

    def _put_together(self) -> None:
        self._back.setText(self.tr("Back"))
        self.file_step.changed.connect(self._reread)
        self.file_step.renamed.connect(self._rename)
        self.result_step.changed.connect(self._check)
        self.result_step.saved.connect(self._save_set_aside)
        self._progress.hide()
        self._working.hide()
        self.body.addLayout(row(self._back, None))
        self.body.addWidget(self._steps)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._working)


def _brought(plan: ImportPlan) -> int:
    """How many records an import adds or fills in."""
    return plan.counts["added"] + plan.counts["updated"]


def tell_imported(context: AppContext, kind: str, count: int) -> None:
    """Say how many records came in, with the way back where there is one."""
    if kind == SUPPLIERS:
        words = QCoreApplication.translate("ImportSheet", "%n supplier(s) imported", "", count)
    else:
        words = QCoreApplication.translate("ImportSheet", "%n record(s) imported", "", count)
    if kind == PAYMENTS:
        context.notices.toast(words)
    else:
        context.undo.offer(words)
