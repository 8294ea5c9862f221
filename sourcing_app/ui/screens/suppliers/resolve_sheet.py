"""The sheet that resolves a red flag by what its kind asks for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.records.suppliers import FLAG
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.red_flags import (
    GROUNDS,
    FlagKind,
    Ground,
    flag_name,
)
from sourcing_app.services.suppliers.detail import FlagRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.from_spec import choice_editor, editors_of
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

_ASKS: dict[str, Sentence] = {
    FlagKind.PERSONAL_ACCOUNT: say(
        "ResolveSheet",
        "It is resolved once a company account of this supplier is on file and checked. "
        "Payments to a person remain refused.",
    ),
    FlagKind.BRAND_WITHOUT_LICENCE: say(
        "ResolveSheet",
        "Attach the licence that allows this supplier to sell the brand, or say why the word "
        "is not a brand here.",
    ),
}


class ResolveSheet(FileSheet):
    """Asks why a flag no longer stands, and for the licence where there must be one."""

    def __init__(self, page: Page, flag: FlagRow, files: FileChoice) -> None:
        self._desk, self._flag = page.desk, flag
        self._grounds = GROUNDS.get(flag.kind, (Ground.REASON,))
        self._ground = choice_editor(FLAG["ground"], "resolve.ground", self._grounds)
        self._licence = FileEditor("resolve.licence", files)
        told = ("ground", "resolution")
        editors = editors_of(FLAG, "resolve.", told, ready=(self._ground,))
        editors.insert(1, self._licence)
        super().__init__(page, "suppliers.resolve", editors, "check")
        self.is_about(flag.id)
        self._ground.fill(self._grounds[0])
        self._licence.set_caption(
            self.tr("Licence document"), self.tr("Stored in your sourcing file, with this flag")
        )
        asks = said(_ASKS[flag.kind]) if flag.kind in _ASKS else ""
        self.body.insertWidget(0, label(_named(flag), "strong", wrap=True))
        if asks:
            self.body.insertWidget(1, label(asks, wrap=True))
        self._ground.box.currentIndexChanged.connect(self._fit)
        self._fit()
        self.resize(460, 500 if asks else 300)
        self.set_texts(self.tr("Resolve red flag"), self.tr("Resolve flag"))

    def work(self, values: dict[str, Any]) -> Work:
        ground = values["ground"]
        licence = values["licence"] if ground is Ground.LICENCE else None
        today = self._desk.today()
        return partial(self._resolve, values["resolution"], today, ground, licence)

    def _resolve(self, reason: str, today: Any, ground: Ground, licence: Any, step: Any) -> None:
        self._desk.vetting.resolve_flag(self._flag.id, reason, today, ground, licence, step)

    def _fit(self) -> None:
        self._ground.setVisible(len(self._grounds) > 1)
        self._licence.setVisible(self._ground.value() is Ground.LICENCE)


def _named(flag: FlagRow) -> str:
    name = said(flag_name(flag.kind))
    return f"{name} · {flag.note[:200]}" if flag.note else name
