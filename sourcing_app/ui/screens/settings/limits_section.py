"""The section of the numbers the rules judge by: one table, each of them changed or restored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.settings import LIMIT_VALUE
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.services.settings.rows import LimitRow, limit_rows
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.screens.settings.limit_columns import LimitList, limit_columns, source_of
from sourcing_app.ui.screens.settings.section import SectionNeeds, SettingsSection
from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import Card, button_row
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_FILTER = say("LimitsSection", "Filter limits")
_FIELDS = ("value", "source", "read_on")


class LimitsSection(SettingsSection):
    """`Target("settings", action="limits", key=PLACE)` chooses one of them."""

    def __init__(self, needs: SectionNeeds) -> None:
        super().__init__()
        self._desk, self._context = needs.desk, needs.context
        self.rows = LimitList(lambda: limit_rows(self._desk.reader))
        self.card = Card(spacing=10)
        self.card.setObjectName("crd.settings.limits")
        self._about = label("", "muted", wrap=True)
        self.table = TablePane("settings.limits", limit_columns(), self.rows, needs.context)
        self.bar = ListBar("settings.limits", self.table, _FILTER)
        self.edit = button("btn.settings.limit", "primary", "edit", self.open_sheet, changes=True)
        self.restore = button(
            "btn.settings.limit_restore", icon="undo", call=self._restore, changes=True
        )
        self.restore_all = button(
            "btn.settings.limits_restore", icon="undo", call=self._restore_all, changes=True
        )
        self.card.body.addWidget(self._about)
        self.card.body.addWidget(button_row(self.bar, self.edit, self.restore, self.restore_all))
        self.card.body.addWidget(self.table, 1)
        self.setLayout(column(self.card))
        self.table.view.current_changed.connect(self._update_state)
        self.table.view.opened.connect(self._opened)

    def retranslate(self) -> None:
        self.card.set_title(self.tr("Limits and thresholds"))
        self._about.setText(
            self.tr(
                "The rules judge by these numbers. Each has its source; an own value needs one, "
                "too, and is kept in your file."
            )
        )
        self.table.set_name(self.tr("Limits and thresholds"))
        self.bar.retranslate()
        self.edit.setText(self.tr("Change…"))
        self.restore.setText(self.tr("Restore"))
        self.restore_all.setText(self.tr("Restore all"))
        self.table.reload()
        self._update_state()

    def refresh(self) -> None:
        self.table.reload()
        self._update_state()

    def take_focus(self) -> None:
        self.table.view.setFocus()

    def regions(self) -> Sequence[QWidget]:
        return [self.bar, self.table]

    def choose(self, name: LimitName) -> None:
        """Stand on a number."""
        self.bar.field.clear()
        self.table.reload()
        self.table.view.go_to([*LimitName].index(name) + 1)

    def chosen(self) -> LimitRow | None:
        """The number that is stood on."""
        found = self.rows.row(self.table.view.current_id())
        return found.row if found else None

    def open_sheet(self) -> None:
        """Ask for an own value of the chosen number."""
        chosen = self.chosen()
        if chosen is not None:
            limit_sheet(self.window(), self._desk, chosen).open()

    def _opened(self, _key: int) -> None:
        if self.edit.isEnabled():
            self.open_sheet()

    def _restore(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self._context.attempt(lambda: self._desk.limits.restore(chosen.name))

    def _restore_all(self) -> None:
        self._context.attempt(self._desk.limits.restore_all)

    def _update_state(self, _row: object = None) -> None:
        chosen = self.chosen()
        explain(self.edit, "" if chosen else self.tr("Choose a limit in the table first."))
        usual = self.tr("The value of the source is in use.")
        explain(self.restore, "" if chosen and chosen.own else usual)
        own = any(each.row.own for each in self.rows.rows)
        explain(self.restore_all, "" if own else self.tr("No limit has a value of your own."))


def limit_sheet(parent: QWidget, desk: Desk, row: LimitRow) -> AskSheet:
    """Ask for an own value of a number, its source and the day it was read."""
    limit = row.limit

    def keep(typed: dict[str, Any]) -> None:
        desk.limits.set(row.name, typed["value"], typed["source"], typed["read_on"])

    asks = Asks(
        limit.words, say("LimitsSection", "Save"), keep,
        {
            "value": row.value,
            "source": source_of(row) if row.own else "",
            "read_on": row.read_on if row.own else desk.today(),
        },
        _FIELDS,
    )  # fmt: skip
    editors = editors_of(LIMIT_VALUE, "limit.", _FIELDS, today=desk.today)
    sheet = AskSheet(parent, "settings.limit", editors, asks, "edit")
    sheet.is_about([*LimitName].index(row.name))
    sheet.form["value"].set_words(LIMIT_VALUE["value"].words, _hint(row))
    source = say("LimitsSection", "{rule}. By its source: {value} {unit}. {source}").put(
        rule=limit.rule, value=limit.value, unit=limit.unit, source=limit.source.words
    )
    sheet.body.insertWidget(0, label(said(source), "muted", wrap=True))
    return sheet


def _hint(row: LimitRow) -> Sentence:
    limit = row.limit
    return say("LimitsSection", "{least} to {most} {unit}").put(
        least=number(limit.least), most=number(limit.most), unit=limit.unit
    )
