"""Sheets that take photos of an inspection, with the inspection or later."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.orders.inspected import Inspected
from sourcing_app.domain.targets import Target
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.form_sheet import require
from sourcing_app.ui.widgets.buttons import emits

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page


class PhotosTakenSheet(FileSheet):
    """Takes photos of an inspection; what is still missing is said, with the way to add it."""

    _order: OrderState

    def after(self, result: Inspected) -> None:
        super().after(result)
        words = " ".join(said(remark) for remark in result.remarks)
        if result.short:
            more = emits(self._page.wanted, Target("orders", self._order.id, Fix.ADD_PHOTOS.value))
            self._page.context.notices.toast(words, self.tr("Add photos…"), more)
        elif words:
            self._page.context.notices.toast(words)


class PhotosSheet(PhotosTakenSheet):
    """More photos for the order's latest inspection; none of those it has is replaced."""

    def __init__(self, page: Page, desk: Desk, state: OrderState, files: FileChoice) -> None:
        self._desk, self._order = desk, state
        editors = (FileEditor("orders.photos", files, several=True),)
        super().__init__(page, "orders.add_photos", editors, "clip")
        self.set_texts(self.tr("Photos of the inspection"), self.tr("Add photos"))
        self.form["photos"].set_caption(
            self.tr("Photos of the contents"), self.tr("They are added to the existing ones")
        )

    def work(self, values: dict[str, Any]) -> Work:
        require(values, "photos")
        add, today = self._desk.orders.add_photos, self._desk.today()
        return partial(add, self._order.id, values["photos"], today)
