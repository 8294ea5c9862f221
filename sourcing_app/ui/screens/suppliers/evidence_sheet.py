"""The sheet that keeps a file as evidence of an answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.suppliers.checks import ITEM_TEXTS, CheckItem
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.form_sheet import require
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page


class AnswerEvidenceSheet(FileSheet):
    """Asks for a picture of the page, a report or a letter."""

    def __init__(self, page: Page, files: FileChoice, supplier_id: int, item: CheckItem) -> None:
        self._desk, self._supplier, self._item = page.desk, supplier_id, item
        paper = FileEditor("evidence.file", files)
        super().__init__(page, "suppliers.evidence", [paper], "attach")
        paper.set_caption(self.tr("File"), self.tr("A picture of the page, a report or a letter"))
        self.is_about(supplier_id, [*CheckItem].index(item))
        self.body.insertWidget(0, label(said(ITEM_TEXTS[item]), "strong", wrap=True))
        self.set_texts(self.tr("Attach evidence"), self.tr("Attach"))
        self.resize(420, 240)

    def work(self, values: dict[str, Any]) -> Work:
        require(values, "file")
        keep = self._desk.vetting.keep_evidence
        return partial(keep, self._supplier, self._item, values["file"], self._desk.today())
