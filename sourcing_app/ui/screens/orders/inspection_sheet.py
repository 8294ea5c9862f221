"""The sheet for a pre-shipment inspection."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.records.orders import INSPECTION
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import Work
from sourcing_app.ui.forms.form_sheet import require
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.screens.orders.photos_sheet import PhotosTakenSheet

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

_FOUND = ("inspected_on", "inspector", "cartons_opened", "passed", "note")


class InspectionSheet(PhotosTakenSheet):
    """Who looked, how many cartons were opened, a photo of each, and the result (R114-R116)."""

    def __init__(self, page: Page, desk: Desk, state: OrderState, files: FileChoice) -> None:
        self._desk, self._order = desk, state
        found = editors_of(INSPECTION, "orders.", _FOUND, today=desk.today, lines=2)
        found.insert(_FOUND.index("passed"), FileEditor("orders.photos", files, several=True))
        super().__init__(page, "orders.inspection", found, "clip")
        self.form.fill({"inspected_on": desk.today(), "passed": None})
        self.resize(560, 560)
        self._translate()

    def work(self, values: dict[str, Any]) -> Work:
        from sourcing_app.services.orders.records import InspectionFields

        require(values, "inspected_on", "inspector", "cartons_opened", "passed")
        photos = values.pop("photos")
        fields = InspectionFields.checked(**values)
        inspect, today = self._desk.orders.inspect, self._desk.today()
        return partial(inspect, self._order.id, fields, photos, today)

    def _translate(self) -> None:
        self.set_texts(self.tr("Pre-shipment inspection"), self.tr("Record inspection"))
        self.form["photos"].set_caption(
            self.tr("Photos of the contents"), self.tr("One for each opened carton")
        )
