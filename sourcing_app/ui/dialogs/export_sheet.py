"""The choice of what goes out as a table: which records, which of them, and in which format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.transfer.export import KIND_WORDS, PARENTS, TEMPLATES
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.forms.form_sheet import FormSheet


class ExportScope(StrEnum):
    """Which of the records go out."""

    SELECTED = "selected"
    SHOWN = "shown"
    ALL = "all"


class ExportFormat(StrEnum):
    """The ending of the file."""

    XLSX = ".xlsx"
    CSV = ".csv"


_FORMATS: Mapping[ExportFormat, Sentence] = {
    ExportFormat.XLSX: say("ExportSheet", "Workbook (XLSX)"),
    ExportFormat.CSV: say("ExportSheet", "Text (CSV)"),
}


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the user chose; a scope other than all counts only for the page's own records."""

    kind: str
    scope: ExportScope
    format: ExportFormat
    template: bool = False


class ExportSheet(FormSheet):
    """
    Asks what goes out; `page` is the kind that the page lists, "" for none.

    `selected` and `shown` count the page's rows. Nothing is written before `agreed`.
    """

    changes: ClassVar[bool] = False
    keeps_text: ClassVar[bool] = False

    agreed = Signal(object)
    """The `ExportChoice`."""

    def __init__(self, parent: QWidget, page: str, selected: int, shown: int) -> None:
        self._page = page
        kinds = ChoiceEditor("export.kind", tuple(KIND_WORDS), lambda kind: said(KIND_WORDS[kind]))
        scopes = ChoiceEditor("export.scope", tuple(ExportScope), self._scope_words)
        formats = ChoiceEditor(
            "export.format", tuple(ExportFormat), lambda each: said(_FORMATS[each])
        )
        template = CheckEditor("export.template")
        template.set_caption(self.tr("A template with an example row to fill in, no records"))
        self._counts = {ExportScope.SELECTED: selected, ExportScope.SHOWN: shown}
        super().__init__(parent, "main.export", (kinds, scopes, formats, template), "ext")
        kinds.set_caption(self.tr("Records"))
        scopes.set_caption(self.tr("Which of them"))
        formats.set_caption(self.tr("Format"))
        scope = ExportScope.SELECTED if selected > 1 else ExportScope.SHOWN
        self.form.fill(
            {
                "kind": page or "suppliers",
                "scope": scope if page else ExportScope.ALL,
                "format": ExportFormat.XLSX,
                "template": False,
            }
        )
        scopes.retranslate()
        kinds.committed.connect(self._fit)
        self._fit()
        self.set_texts(self.tr("Export a table"), self.tr("Choose where…"))
        self.resize(460, 380)

    def do(self, values: dict[str, Any]) -> None:
        kind = values["kind"]
        scope = values["scope"] if self._of_page(kind) else ExportScope.ALL
        template = values["template"] and kind in TEMPLATES
        self.agreed.emit(ExportChoice(kind, scope, values["format"], template))

    def _of_page(self, kind: str) -> bool:
        """Whether the rows of the page are these records, or those they belong to."""
        return bool(self._page) and self._page in {kind, PARENTS.get(kind)}

    def _fit(self, _editor: object = None) -> None:
        """Ask which of them only where the page lists them, for a template where there is one."""
        kind = self.form["kind"].value()
        self.form["scope"].setVisible(self._of_page(kind))
        self.form["template"].setVisible(kind in TEMPLATES)

    def _scope_words(self, scope: ExportScope) -> str:
        counts = getattr(self, "_counts", {})
        words = {
            ExportScope.SELECTED: self.tr("Selected ({count})"),
            ExportScope.SHOWN: self.tr("Shown in the list ({count})"),
            ExportScope.ALL: self.tr("All"),
        }
        return words[scope].format(count=number(counts.get(scope, 0)))
