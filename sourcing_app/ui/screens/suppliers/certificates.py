"""The supplier's certificates in its pane, and the sheet that adds or edits one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.gates.evidence import KIND_NAMES
from sourcing_app.domain.records.certificates import CERTIFICATE
from sourcing_app.domain.suppliers.certificates import LookupResult
from sourcing_app.services.suppliers.certificate_rows import CertificateRow
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine

if TYPE_CHECKING:
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

FIELDS = (
    *("kind", "number", "holder", "body", "issued", "expires"),
    *("lookup_url", "looked_up_on", "result"),
)


def certificate_lines(certificates: Sequence[CertificateRow]) -> list[PartLine]:
    """Describe the lines, the first to expire first."""
    return [_line(certificate) for certificate in certificates]


def _line(shown: CertificateRow) -> PartLine:
    def named(text: str) -> str:
        return text.format(name=shown.kind)

    translate = QCoreApplication.translate
    until = translate("Certificates", "until {day}").format(day=day(shown.expires))
    first = " · ".join(filter(None, (shown.kind, shown.number, until if shown.expires else "")))
    looked_up = named(translate("Certificates", "Look up certificate {name} in its register"))
    buttons = [
        LineButton("lookup", "ext", looked_up, reads=True),
        LineButton("edit", "edit", named(translate("Certificates", "Edit certificate {name}"))),
        LineButton(
            "bin", "trash", named(translate("Certificates", "Move certificate {name} to the Bin"))
        ),
    ]
    if shown.files:
        words = named(translate("Certificates", "Save a copy of the file of {name}"))
        buttons.insert(0, LineButton("save", "folder", words, reads=True))
    remarks = " ".join(said(remark) for remark in shown.remarks)
    tone = Tone.DANGER if shown.doubtful else Tone.WARN if remarks else Tone.OK
    texts = tuple(filter(None, (first, remarks)))
    return PartLine(shown.id, texts, tuple(buttons), tone)


class CertificateSheet(FileSheet):
    """Adds a certificate to a supplier, or edits the one given; its file is kept with it."""

    def __init__(
        self, page: Page, files: FileChoice, supplier_id: int, shown: CertificateRow | None = None
    ) -> None:
        self._desk, self._supplier, self._shown = page.desk, supplier_id, shown
        paper = FileEditor("certificate.file", files)
        editors = editors_of(CERTIFICATE, "certificate.", FIELDS, today=page.desk.today)
        super().__init__(
            page, "suppliers.certificate", [*editors, paper], "check", columns=2, wide={"file"}
        )
        paper.set_caption(
            said(KIND_NAMES[AttachmentKind.CERTIFICATE]),
            self.tr("Its scan or PDF, kept inside your sourcing file"),
        )
        self.is_about(supplier_id, shown.id if shown else 0)
        if shown is None:
            self.form.fill({"result": LookupResult.UNKNOWN})
            self.set_texts(self.tr("Add certificate"), self.tr("Add certificate"))
        else:
            self.form.fill({name: getattr(shown, name) for name in FIELDS})
            self.set_texts(self.tr("Edit certificate"), self.tr("Save"))
        self.resize(560, 560)

    def work(self, values: dict[str, Any]) -> Work:
        from sourcing_app.services.suppliers.certificates import CertificateFields

        paper, today = values.pop("file"), self._desk.today()
        if self._shown is None:
            fields = CertificateFields.checked(**values)
            return partial(self._desk.certificates.add, self._supplier, fields, today, paper)
        before, news = self.edited(values)
        revise = self._desk.certificates.revise
        return partial(revise, self._shown.id, today, before, news, paper)
