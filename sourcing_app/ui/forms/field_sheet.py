"""The sheet that changes one field of several records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.many import WAY_WORDS, ChangeWay, FieldChange, ways_of
from sourcing_app.domain.records.spec import FieldSpec
from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.products.rows import known_names
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of, offer
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.widgets.buttons import explain
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.facts import ProgressBar
from sourcing_app.ui.widgets.labels import field_label
from sourcing_app.ui.widgets.layouts import column

if TYPE_CHECKING:
    from sourcing_app.services.records import Records
    from sourcing_app.ui.jobs import Job
    from sourcing_app.ui.page import Page


class FieldSheet(Sheet):
    """One field at a time, the same change for all; they are changed all or none, in a job."""

    def __init__(
        self,
        page: Page,
        name: str,
        records: Records[Any, Any],
        ids: Sequence[int],
        counted: Callable[[int], str],
    ) -> None:
        """Ask about these of the `records`, so many `counted` in words ("3 suppliers")."""
        from sourcing_app.services.bulk_edit import offered

        super().__init__(page, f"{page.name}.{name}")
        self._page, self._records, self._ids = page, records, ids
        self._counted = counted
        self._fields = sorted(offered(self._records), key=lambda each: said(each.words).casefold())
        self._job: Job | None = None
        self._form: Form | None = None
        self.field = ChoiceBox(f"fld.{page.name}.change_field")
        self.field.addItems([said(each.words) for each in self._fields])
        self.way = ChoiceBox(f"fld.{page.name}.change_way")
        self._ways: tuple[ChangeWay, ...] = ()
        self._room = QWidget()
        self._room.setLayout(column())
        self._progress = ProgressBar()
        self._progress.hide()
        self._put_together()
        self._show_field()
        self.field.currentIndexChanged.connect(self._show_field)
        self.way.currentIndexChanged.connect(self._show_way)

    def choose(self, field: str) -> None:
        """Ask about this field, where it is one of those that can be changed."""
        names = [each.name for each in self._fields]
        self.field.setCurrentIndex(names.index(field) if field in names else 0)

    @property
    def form(self) -> Form:
        """The one field that the value is typed into."""
        assert self._form is not None
        return self._form

    def submit(self) -> bool:
        """Write in a job; the sheet closes when that is done."""
        if self._job is None and (change := self._wanted()) is not None:
            self._start(change)
        return False

    def reject(self) -> None:
        """Stop what is running first: nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _put_together(self) -> None:
        title = self.tr("Change a field: {records}")
        words = title.format(records=self._counted(len(self._ids)))
        self.set_texts(words, self.tr("Change"))
        for widget, name in (
            (self.field, self.tr("Field")),
            (self.way, self.tr("What becomes of it")),
        ):
            widget.setAccessibleName(name)
            self.body.addWidget(field_label(name, widget))
            self.body.addWidget(widget)
        self.body.addWidget(self._room)
        self.body.addWidget(self._progress)
        self.resize(440, 380)

    def _spec(self) -> FieldSpec:
        return self._fields[self.field.currentIndex()]

    def _way(self) -> ChangeWay:
        return self._ways[max(0, self.way.currentIndex())]

    def _show_field(self) -> None:
        """Offer the ways to change the field, and an editor of its kind."""
        spec = self._spec()
        self._ways = ways_of(spec)
        self.way.blockSignals(True)  # noqa: FBT003 - Qt's
        self.way.clear()
        self.way.addItems([said(WAY_WORDS[each]) for each in self._ways])
        self.way.blockSignals(False)  # noqa: FBT003 - Qt's
        record, stem = self._records.typed.record, f"{self._page.name}.change_to."
        former, desk = self._form, self._page.desk
        self._form = Form(editors_of(record, stem, [spec.name], today=desk.today))
        offer(self._form, partial(known_names, desk.reader))
        layout = self._room.layout()
        assert layout is not None
        layout.addWidget(self._form)
        if former is not None:
            layout.removeWidget(former)
            former.hide()
            former.deleteLater()
        self._show_way()

    def _show_way(self) -> None:
        """Ask for a value where the way has one."""
        self.complain("")
        self.form.setVisible(self._way() is not ChangeWay.CLEAR)

    def _wanted(self) -> FieldChange | None:
        """What is to be done; None where the value is wrong, which is told at its field."""
        name, way = self._spec().name, self._way()
        values = {name: None} if way is ChangeWay.CLEAR else self.form.read()
        return None if values is None else FieldChange(name, way, values[name])

    def _start(self, change: FieldChange) -> None:
        from sourcing_app.services.bulk_edit import change_many

        call = partial(change_many, self._records, self._ids, change, self._page.desk.today())
        explain(self.primary, self.tr("Wait until all of them are changed."))
        self._job = self._page.context.jobs.start(
            call, owner=self, then=self._done, failed=self._failed, progressed=self._progressed
        )

    def _progressed(self, done: int, total: int, text: str | Sentence) -> None:
        self._progress.set_part(done, total, text if isinstance(text, str) else said(text))
        self._progress.show()

    def _end(self) -> None:
        self._job = None
        explain(self.primary, "")
        self._progress.hide()

    def _failed(self, error: Exception) -> None:
        """Say at the field what is about its value, else over the buttons."""
        self._end()
        about = error.complaints if isinstance(error, Rejected) else {}
        if self.form.isHidden() or not about or self.form.complain(about):
            self.refuse(error)

    def _done(self, count: int) -> None:
        self._end()
        self.accept()
        if count:
            words = self.tr("Changed: {records}")
            self._page.context.undo.offer(words.format(records=self._counted(count)))
        else:
            self._page.context.notices.toast(self.tr("All of them have this value already."))
