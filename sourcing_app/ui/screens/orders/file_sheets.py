"""The sheets of an order that take files: papers, photos, an inspection."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.gates.evidence import KIND_NAMES
from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.inspections.kinds import INSPECTION_NAMES, InspectionKind
from sourcing_app.domain.orders.inspected import Inspected
from sourcing_app.domain.records.goods import INSPECTION
from sourcing_app.domain.targets import Target
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.services.orders.inspection_rows import inspections_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.form_sheet import require
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.widgets.buttons import emits

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

_FOUND = ("inspected_on", "inspector", "passed", "cartons_opened", "note")
ATTACHED = (
    AttachmentKind.PROFORMA,
    AttachmentKind.SAMPLE_PHOTO,
    AttachmentKind.INSPECTION_REPORT,
    AttachmentKind.BILL_OF_LADING,
    AttachmentKind.OTHER,
)


def kind_word(kind: AttachmentKind) -> str:
    return said(KIND_NAMES[kind])


class AttachSheet(FileSheet):
    """A file kept inside the sourcing file, with the order."""

    def __init__(self, page: Page, desk: Desk, state: OrderState, files: FileChoice) -> None:
        self._desk, self._order = desk, state
        editors = (
            ChoiceEditor("orders.attached", ATTACHED, kind_word),
            FileEditor("orders.source", files),
        )
        super().__init__(page, "orders.attach", editors, "attach")
        self.need("source")
        self.form.fill({"attached": self._first_missing()})
        self.set_texts(self.tr("Attach a file"), self.tr("Attach"))
        self.form["attached"].set_caption(self.tr("It is"))
        self.form["source"].set_caption(self.tr("File"), self.tr("Stored in your sourcing file"))

    def work(self, values: dict[str, Any]) -> Work:
        self.require(values)
        order, today = self._order.id, self._desk.today()
        kind, source = values["attached"], values["source"]
        return partial(self._desk.orders.attach, order, kind, source, today)

    def _first_missing(self) -> AttachmentKind:
        """Name the first kind of which nothing that counts is with the order."""
        documents = documents_of(self._desk.reader, self._order.id)
        there = {document.kind for document in documents if document.flaw is None}
        return next(kind for kind in ATTACHED if kind not in there - {AttachmentKind.OTHER})


class PhotosTakenSheet(FileSheet):
    """Takes photos of an inspection; what is still missing is said, with the way to add it."""

    _order: OrderState
    _kind: InspectionKind | None = InspectionKind.PRE_SHIPMENT

    def after(self, result: Inspected) -> None:
        super().after(result)
        words = " ".join(said(remark) for remark in result.remarks)
        if result.short and self._kind is InspectionKind.PRE_SHIPMENT:
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
        self.need("photos")
        self.set_texts(self.tr("Photos of the inspection"), self.tr("Add photos"))
        self.form["photos"].set_caption(
            self.tr("Photos of the contents"), self.tr("They are added to the existing ones")
        )

    def work(self, values: dict[str, Any]) -> Work:
        self.require(values)
        add, today = self._desk.orders.add_photos, self._desk.today()
        return partial(add, self._order.id, values["photos"], today)


class InspectionSheet(PhotosTakenSheet):
    """Who looked, how many cartons were opened, a photo of each, and the result (R114-R116)."""

    def __init__(
        self,
        page: Page,
        desk: Desk,
        state: OrderState,
        files: FileChoice,
        kind: InspectionKind | None = InspectionKind.PRE_SHIPMENT,
    ) -> None:
        """Record one of this kind; None asks for the kind, too."""
        self._desk, self._order, self._kind = desk, state, kind
        names = _FOUND if kind else ("kind", *_FOUND)
        found = editors_of(INSPECTION, "orders.", names, today=desk.today, lines=2)
        photos = FileEditor("orders.photos", files, several=True)
        found.insert(names.index("passed"), photos)
        super().__init__(page, "orders.inspection", found, "clip")
        self.form.fill({"inspected_on": desk.today(), "passed": None})
        if kind is None:
            self.form.fill({"kind": InspectionKind.PRE_SHIPMENT})
        self.form.fill({"inspector": _likely_inspector(desk, state.id)})
        self.need("inspected_on", "inspector", *_cartons(kind))
        self.form["photos"].committed.connect(self._count_cartons)
        self.resize(560, 560)
        self._translate()

    def work(self, values: dict[str, Any]) -> Work:
        from sourcing_app.services.orders.inspections import InspectionFields

        require(values, *(name for name in ("kind",) if name in values))
        kind = values.setdefault("kind", self._kind)
        require(values, "inspected_on", "inspector", *_cartons(kind), "passed")
        self._kind = kind
        photos = values.pop("photos")
        fields = InspectionFields.checked(**values)
        inspect, today = self._desk.orders.inspect, self._desk.today()
        return partial(inspect, self._order.id, fields, photos, today)

    def _count_cartons(self) -> None:
        """Offer as many cartons as there are photos, where none were typed: one shows one."""
        cartons, photos = self.form["cartons_opened"], self.form["photos"].value()
        if photos and not cartons.typed().strip():
            cartons.put(len(photos))

    def _translate(self) -> None:
        title = self.tr("Record an inspection")
        if self._kind is InspectionKind.PRE_SHIPMENT:
            title = self.tr("Pre-shipment inspection")
        elif self._kind is not None:
            title = said(INSPECTION_NAMES[self._kind])
        self.set_texts(title, self.tr("Record inspection"))
        self.form["photos"].set_caption(
            self.tr("Photos of the contents"), self.tr("One for each opened carton")
        )


def _cartons(kind: InspectionKind | None) -> tuple[str, ...]:
    """The field of the opened cartons, where an inspection of this kind opens some."""
    from sourcing_app.services.orders.inspections import OF_CARTONS

    return ("cartons_opened",) if kind in OF_CARTONS else ()


def _likely_inspector(desk: Desk, order: int) -> str:
    """Who an inspection of this order was planned with, else the buyer."""
    there = inspections_of(desk.reader, order)
    planned = (each.inspector for each in there if not each.made and each.inspector)
    return next(planned, "") or read_profile(desk.reader).name_latin
