"""The sheet that keeps a file with an order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.gates.evidence import KIND_NAMES
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.form_sheet import require

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

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
        self.form.fill({"attached": self._first_missing()})
        self.set_texts(self.tr("Attach a file"), self.tr("Attach"))
        self.form["attached"].set_caption(self.tr("It is"))
        self.form["source"].set_caption(self.tr("File"), self.tr("Stored in your sourcing file"))

    def work(self, values: dict[str, Any]) -> Work:
        require(values, "source")
        order, today = self._order.id, self._desk.today()
        kind, source = values["attached"], values["source"]
        return partial(self._desk.orders.attach, order, kind, source, today)

    def _first_missing(self) -> AttachmentKind:
        """Name the first kind of which nothing that counts is with the order."""
        documents = documents_of(self._desk.reader, self._order.id)
        there = {document.kind for document in documents if document.flaw is None}
        return next(kind for kind in ATTACHED if kind not in there - {AttachmentKind.OTHER})
