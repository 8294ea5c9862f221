"""The sheet that says more of a badge: when and where it was seen, the report behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.records.suppliers import BADGE
from sourcing_app.domain.suppliers.badge_notes import BADGE_NOTES, REPORTED
from sourcing_app.domain.suppliers.badges import NAMES, Badge
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.services.suppliers.seen_badges import SeenBadge
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page

_SEEN = ("held", "seen_on", "url")
_REPORT = ("assessor", "report_on", "valid_to", "report_read")


class BadgeSheet(FileSheet):
    """Another look at a badge; one on the same day replaces what was noted on it."""

    def __init__(
        self, page: Page, files: FileChoice, supplier_id: int, badge: Badge, seen: SeenBadge | None
    ) -> None:
        self._desk, self._supplier, self._badge = page.desk, supplier_id, badge
        names = (*_SEEN, *(_REPORT if badge in REPORTED else ()))
        paper = FileEditor("badge.file", files)
        made: list[Editor] = editors_of(BADGE, "badge.", names, today=page.desk.today)
        super().__init__(page, "suppliers.badge", [*made, paper], "check")
        paper.set_caption(self.tr("Report or picture"), self.tr("Kept inside your sourcing file"))
        self.is_about(supplier_id, [*Badge].index(badge))
        self.body.insertWidget(0, label(said(NAMES[badge]), "strong", wrap=True))
        self.body.insertWidget(1, label(said(BADGE_NOTES[badge]), "small", wrap=True))
        stored = {name: getattr(seen, name) for name in names} if seen else {"held": True}
        self.form.fill({**stored, "seen_on": page.desk.today()})
        self.set_texts(self.tr("What the page shows of a badge"), self.tr("Save"))
        self.resize(480, 560)

    def work(self, values: dict[str, Any]) -> Work:
        from sourcing_app.services.suppliers.vetting import BadgeFields

        paper = values.pop("file")
        fields = BadgeFields.checked(**values, badge=self._badge)
        return partial(self._desk.vetting.observe, self._supplier, fields, paper)
