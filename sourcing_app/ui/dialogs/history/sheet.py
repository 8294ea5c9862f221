"""The history of the file or of one record: what was changed, by whom, and the proof of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sourcing_app.domain.sentences import say
from sourcing_app.services.history.names import NamedHistory, NamedLine, record_names
from sourcing_app.services.history.proof import Verified, flaws, head, verify
from sourcing_app.ui.dialogs.history import words
from sourcing_app.ui.dialogs.history.columns import history_columns
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.sheet import ReadingSheet
from sourcing_app.ui.jobs import ReportProgress, stopped_by
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import ElidedLabel, field_label
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.text_fields import TextArea

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

WIDTH, HEIGHT, TABLE_HEIGHT, VALUE_HEIGHT = 1040, 640, 170, 56
_VERIFYING = say("HistorySheet", "Verifying the history")


class HistorySheet(ReadingSheet):
    """`record` is table:id (supplier:5), or "" for the whole file."""

    def __init__(self, parent: QWidget, desk: Desk, context: AppContext, record: str = "") -> None:
        super().__init__(parent, "history")
        self._desk, self._context, self._record = desk, context, record
        source = NamedHistory(desk.reader, record)
        self._bare = EmptyState("clock")
        self.table = TablePane("history.main", history_columns(), source, context, self._bare)
        self.bar = ListBar("history", self.table, say("HistorySheet", "Filter the history"))
        self.before = _value("before")
        self.after = _value("after")
        self._before_name = field_label("", self.before)
        self._after_name = field_label("", self.after)
        self.copy = button("btn.history.copy", icon="copy", call=self.table.view.copy)
        self.verify = button("btn.history.verify", icon="shield", call=self.start_verify)
        self.copy_head = button("btn.history.head", icon="copy", call=self._copy_head)
        self._head = ElidedLabel("", "muted")
        self.proof = FactRow("", Tone.INFO)
        self._put_together()
        self._name_all()
        self.table.reload()
        self.table.view.settle()
        self._show_line()
        self.resize(WIDTH, HEIGHT)

    def start_verify(self) -> None:
        """Verify the whole history in the background and show the result."""

        def prove(step: ReportProgress) -> Verified:
            return verify(self._desk, stop=stopped_by(step, _VERIFYING))

        explain(self.verify, self.tr("The history is being verified."))
        self._say(self.tr("Verifying every line…"), Tone.INFO)
        self._context.jobs.start(
            prove, owner=self, then=self._proved, failed=self._failed, kind="other"
        )

    def _proved(self, found: Verified) -> None:
        explain(self.verify, "")
        if flawed := flaws(found):
            self._say(said(flawed[0]), Tone.DANGER)
        else:
            text = QCoreApplication.translate(
                "HistorySheet", "All %n line(s) are unchanged.", "", found.lines
            )
            self._say(text, Tone.OK)

    def _failed(self, error: Exception) -> None:
        explain(self.verify, "")
        self.proof.hide()
        self.refuse(error)

    def _say(self, text: str, tone: Tone) -> None:
        self.proof.show_fact(text, tone)
        self.proof.show()
        self._context.notices.announce(text)

    def _show_line(self, _key: object = None) -> None:
        key = self.table.view.current_id()
        place = None if key is None else self.table.model.window.position(key)
        line = None if place is None else self.table.model.row(place)
        shown = line if isinstance(line, NamedLine) else None
        self.before.setPlainText("" if shown is None else words.before(shown))
        self.after.setPlainText("" if shown is None else words.after(shown))

    def _copy_head(self) -> None:
        QGuiApplication.clipboard().setText(head(self._desk))
        self._context.notices.toast(
            self.tr("Copied. Noted elsewhere, it proves later that nothing was cut off.")
        )

    def _name_all(self) -> None:
        self.set_title(self._title())
        self.table.set_name(self.tr("History"))
        self._bare.set_text(self.tr("Nothing was changed yet."))
        self._before_name.setText(self.tr("Before"))
        self._after_name.setText(self.tr("After"))
        self.before.setAccessibleName(self.tr("Before"))
        self.after.setAccessibleName(self.tr("After"))
        self.copy.setText(self.tr("Copy lines"))
        self.verify.setText(self.tr("Verify"))
        self.copy_head.setText(self.tr("Copy head"))
        end = self.tr("End of the chain: {head}")
        self._head.setText(end.format(head=head(self._desk)))

    def _title(self) -> str:
        if not self._record:
            return self.tr("History of the file")
        names = record_names(self._desk.reader, [self._record])
        kind = words.kind(self._record.partition(":")[0])
        name = names.get(self._record, "")
        return self.tr("History: {record}").format(record=f"{kind} {name}".strip())

    def _put_together(self) -> None:
        self.table.setMinimumHeight(TABLE_HEIGHT)
        self.proof.hide()
        frame = self.content.layout()
        assert isinstance(frame, QVBoxLayout)
        frame.setStretch(0, 1)
        frame.setStretch(1, 0)
        values = row(
            column(self._before_name, self.before, spacing=3),
            column(self._after_name, self.after, spacing=3),
            spacing=12,
        )
        buttons = row(self._head, button_row(self.verify, self.copy_head), spacing=12)
        buttons.setStretch(0, 1)
        self.body.addLayout(row(self.bar, None, self.copy))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(values)
        self.body.addLayout(buttons)
        self.body.addWidget(self.proof)
        self.bar.asked.connect(self._show_line)
        self.table.view.current_changed.connect(self._show_line)


def _value(name: str) -> TextArea:
    """Make the area that shows a whole value, however long."""
    made = TextArea()
    made.setObjectName(f"txt.history.{name}")
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setFixedHeight(VALUE_HEIGHT)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
