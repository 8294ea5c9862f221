"""Saying which need an inquiry, a quote or an order is for: one command, the same on each page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.records.needs import NEED_ID
from sourcing_app.domain.search.needs import Serving
from sourcing_app.domain.sentences import say
from sourcing_app.services.needs.rows import NeedRows, need_served
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.page import Page

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.tables.table_view import TableView

_COMMAND = say("NeedChoice", "Which need it is for…")
_TITLE = say("NeedChoice", "Which need is this for?")
_KEEP = say("NeedChoice", "Keep")
_NONE = say("NeedChoice", "No need")


def need_command(
    page: Page, view: TableView, kind: Serving, chosen: Callable[[], int | None]
) -> QAction:
    """
    Make the command act.page.need, which asks for the need of what is chosen.

    It is off while nothing is chosen in the table.
    """

    def ask() -> None:
        key = chosen()
        if key is not None:
            page.context.attempt(lambda: need_sheet(page, page.desk, kind, key).open())

    made = page.command("need", _COMMAND, ask, changes=True)

    def follow(_key: object = None) -> None:
        made.setEnabled(chosen() is not None)

    view.current_changed.connect(follow)
    view.arrived.connect(follow)
    follow()
    return made


def need_sheet(parent: QWidget, desk: Desk, kind: Serving, key: int) -> AskSheet:
    """Ask which need this record is for; raises NotFound where the record is gone."""
    rows = NeedRows(desk.reader)
    names = {row.id: row.product for row in rows.page(rows.ids())}
    served = need_served(desk.reader, kind, key)
    if served is not None and served.id not in names:  # it is in the Bin
        names[served.id] = served.product
    editor = ChoiceEditor(
        "need.need_id", tuple(names), lambda each: names[each], unknown=lambda: said(_NONE)
    )
    editor.set_words(NEED_ID.words)

    def keep(typed: dict[str, Any]) -> None:
        if typed["need_id"] != (served.id if served else None):
            desk.needs.assign(kind, key, typed["need_id"])

    start = {"need_id": served.id if served else None}
    return AskSheet(parent, "needs.for", [editor], Asks(_TITLE, _KEEP, keep, start), "clip")
