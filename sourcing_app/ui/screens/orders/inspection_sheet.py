"""The sheet for a pre-shipment inspection."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import Work
from sourcing_app.ui.forms.form_sheet import require
from sourcing_app.ui.forms.number_editors import quantity
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor
from sourcing_app.ui.screens.orders.photos_sheet import PhotosTakenSheet

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

_RESULTS: dict[bool, Sentence] = {
    True: say("InspectionSheet", "Passed"),
    False: say("InspectionSheet", "Failed"),
}


class InspectionSheet(PhotosTakenSheet):
    """Who looked, how many cartons were opened, a photo of each, and the result (R114-R116)."""

    def __init__(self, page: Page, desk: Desk, state: OrderState, files: FileChoice) -> None:
        self._desk, self._order = desk, state
        editors = (
            DayEditor("orders.inspected_on", desk.today),
            LineEditor("orders.inspector"),
            quantity("orders.cartons_opened"),
            FileEditor("orders.photos", files, several=True),
            ChoiceEditor("orders.passed", (True, False), lambda passed: said(_RESULTS[passed])),
            TextEditor("orders.note", lines=2),
        )
        super().__init__(page, "orders.inspection", editors, "clip")
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
        self.form["inspected_on"].set_caption(self.tr("Inspected on"))
        self.form["inspector"].set_caption(self.tr("Inspector"))
        cartons = self.tr("At least 3. Cartons may be full of something you did not order.")
        self.form["cartons_opened"].set_caption(self.tr("Cartons opened"), cartons)
        self.form["photos"].set_caption(
            self.tr("Photos of the contents"), self.tr("One for each opened carton")
        )
        self.form["passed"].set_caption(self.tr("Result"))
        self.form["note"].set_caption(self.tr("Note"))
