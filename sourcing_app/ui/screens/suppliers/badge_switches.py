"""One switch a badge: what the profile page shows today, when that was seen, what it proves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sourcing_app.domain.suppliers.badge_notes import BADGE_NOTES
from sourcing_app.domain.suppliers.badges import NAMES, Badge
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.widgets.buttons import icon_button, name_icon_button
from sourcing_app.ui.widgets.facts import WrapCheck
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from sourcing_app.services.suppliers.seen_badges import SeenBadge

_INDENT = 32


class BadgeRow(QWidget):
    """A badge: its switch, what was seen of it, and of one held what it does not prove."""

    edited = Signal(object)

    def __init__(self, page: str, badge: Badge, *, recorded: bool) -> None:
        super().__init__()
        self.badge = badge
        self._counted = False
        self.check = WrapCheck(f"chk.{page}.badge_{badge}", changes=True)
        self.about = icon_button(f"btn.{page}.about.{badge}", "info", self.toggle)
        self.edit: QPushButton | None = None
        if recorded:
            name = f"btn.{page}.report.{badge}"
            self.edit = icon_button(name, "edit", lambda: self.edited.emit(badge), changes=True)
        self.seen = label("", "small", wrap=True)
        self.note = label("", "small", wrap=True)
        self.note.setObjectName(f"lbl.{page}.about_{badge}")
        for text in (self.seen, self.note):
            text.setContentsMargins(_INDENT, 0, 0, 2)
            text.hide()
        line = row(self.check, *filter(None, (self.about, self.edit)), spacing=0)
        line.setStretchFactor(self.check, 1)
        self.setLayout(column(line, self.seen, self.note, spacing=0))

    def toggle(self) -> None:
        """Say what the badge rests on and does not prove, or no longer."""
        self.note.setVisible(self.note.isHidden())

    def show_seen(self, seen: SeenBadge | None, *, counts: bool) -> None:
        """Say when it was seen, and the report behind it."""
        self.seen.setText("" if seen is None else self._told(seen, counts=counts))
        self.seen.setVisible(seen is not None)
        if counts != self._counted:
            self._counted = counts
            self.note.setVisible(counts)

    def retranslate(self) -> None:
        name = said(NAMES[self.badge])
        self.check.set_text(name)
        self.note.setText(said(BADGE_NOTES[self.badge]))
        name_icon_button(self.about, self.tr("What it proves: {badge}").format(badge=name))
        if self.edit is not None:
            name_icon_button(self.edit, self.tr("Day, link, report: {badge}").format(badge=name))

    def _told(self, seen: SeenBadge, *, counts: bool) -> str:
        text = self.tr("Seen on {day}") if seen.held else self.tr("Not there on {day}")
        parts = [text.format(day=day(seen.seen_on)), seen.assessor]
        if seen.report_on is not None:
            parts.append(self.tr("report of {day}").format(day=day(seen.report_on)))
        if seen.valid_to is not None:
            parts.append(self.tr("valid to {day}").format(day=day(seen.valid_to)))
        if seen.report_read:
            parts.append(self.tr("report read"))
        if seen.held and not counts:
            parts.append(self.tr("too old: counts as none"))
        parts += [name for _, name in seen.files]
        return " · ".join(filter(None, (*parts, seen.url)))


class BadgeSwitches(QWidget):
    """`switched` carries the badge and whether it is held; `edited` the badge to say more of."""

    switched = Signal(object, bool)
    edited = Signal(object)

    def __init__(self, page: str, *, recorded: bool = False) -> None:
        """What was `recorded` of a supplier can be said more of; a new one has switches alone."""
        super().__init__()
        self.rows = {badge: BadgeRow(page, badge, recorded=recorded) for badge in Badge}
        self.checks = {badge: each.check for badge, each in self.rows.items()}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for badge, each in self.rows.items():
            box.addWidget(each)
            each.edited.connect(self.edited)
            each.check.toggled.connect(lambda on, which=badge: self.switched.emit(which, on))

    def show_badges(
        self, held: frozenset[Badge], observed: Mapping[Badge, SeenBadge] | None = None
    ) -> None:
        for badge, each in self.rows.items():
            each.check.set_checked(badge in held)
            each.show_seen((observed or {}).get(badge), counts=badge in held)

    def chosen(self) -> list[Badge]:
        """Return the badges that are switched on."""
        return [badge for badge, check in self.checks.items() if check.checked()]

    def retranslate(self) -> None:
        for each in self.rows.values():
            each.retranslate()
