"""The sheets that keep a file as evidence of an answer."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.records.certificates import CERTIFICATE
from sourcing_app.domain.suppliers.checks import ITEM_TEXTS, CheckItem
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
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
        self.need("file")
        paper.set_caption(self.tr("File"), self.tr("A picture of the page, a report or a letter"))
        self.is_about(supplier_id, [*CheckItem].index(item))
        self.body.insertWidget(0, label(said(ITEM_TEXTS[item]), "strong", wrap=True))
        self.set_texts(self.tr("Attach evidence"), self.tr("Attach"))
        self.resize(420, 240)

    def work(self, values: dict[str, Any]) -> Work:
        self.require(values)
        keep = self._desk.vetting.keep_evidence
        return partial(keep, self._supplier, self._item, values["file"], self._desk.today())


class DroppedFileSheet(FileSheet):
    """Asks of which answer a file is evidence; what is a certificate gets a sheet of its own."""

    certificate_wanted = Signal(object)
    """The path of the file that is a certificate."""

    def __init__(self, page: Page, files: FileChoice, supplier_id: int, file: Path) -> None:
        self._desk, self._supplier = page.desk, supplier_id
        of = ChoiceEditor(
            "evidence.of", (AttachmentKind.CERTIFICATE, *CheckItem), _words, unknown=_not_said
        )
        paper = FileEditor("evidence.file", files)
        super().__init__(page, "suppliers.dropped", [of, paper], "attach")
        self.need("of", "file")
        of.set_caption(self.tr("It is evidence of"))
        paper.set_caption(self.tr("File"))
        paper.put([file])
        self.is_about(supplier_id)
        name = self._desk.suppliers.fields(supplier_id).name
        self.body.insertWidget(0, label(name, "strong", wrap=True))
        self.set_texts(self.tr("Attach a file"), self.tr("Attach"))
        self.resize(460, 250)

    def do(self, values: dict[str, Any]) -> None:
        self.require(values)
        if values["of"] is AttachmentKind.CERTIFICATE:
            self.certificate_wanted.emit(values["file"])
        else:
            super().do(values)

    def work(self, values: dict[str, Any]) -> Work:
        keep = self._desk.vetting.keep_evidence
        return partial(keep, self._supplier, values["of"], values["file"], self._desk.today())


def _words(of: CheckItem | AttachmentKind) -> str:
    return said(ITEM_TEXTS[of] if isinstance(of, CheckItem) else CERTIFICATE.words)


def _not_said() -> str:
    return QCoreApplication.translate("DroppedFileSheet", "Choose…")
