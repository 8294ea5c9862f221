"""PageFigures and holds of the shown supplier, the reports behind its badges, and their actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.ui.screens.suppliers.badge_sheet import BadgeSheet
from sourcing_app.ui.screens.suppliers.badge_switches import BadgeSwitches
from sourcing_app.ui.screens.suppliers.evidence_sheet import AnswerEvidenceSheet
from sourcing_app.ui.screens.suppliers.figures import PageFigures
from sourcing_app.ui.screens.suppliers.holds import hold_lines, hold_sheet, lift_sheet
from sourcing_app.ui.screens.suppliers.selection import SelectionActions
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import heading, label, tooltip
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.record_lines import RecordSection

if TYPE_CHECKING:
    from sourcing_app.services.suppliers.detail import SupplierDetail
    from sourcing_app.ui.file_choice import FileChoice
    from sourcing_app.ui.page import Page
    from sourcing_app.ui.screens.suppliers.answer_panel import PanelWish
    from sourcing_app.ui.screens.suppliers.selection import SupplierSelection
    from sourcing_app.ui.screens.suppliers.vetting_list import VettingList


class VettingParts(QWidget):
    """What the pane shows of badges, figures and holds."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = PageFigures()
        self.holds = RecordSection("holds", say("SupplierPane", "Holds"))
        self.step_back = button("btn.suppliers.step_back", "link", "clock", changes=True)
        self.badges = BadgeSwitches("suppliers", recorded=True)
        self.badges_heading = heading()
        self._registered = label("", "small", wrap=True)
        self._registered.setObjectName("lbl.suppliers.registered")
        self.setLayout(
            column(
                self.holds,
                row(self.step_back, None),
                self.badges_heading,
                self._registered,
                self.badges,
                self.figures,
            )
        )

    def show_parts(self, shown: SupplierDetail) -> None:
        self.holds.show_lines(
            hold_lines(shown.holds, shown.facts.holds), self.tr("Nothing is on hold.")
        )
        self.badges.show_badges(shown.facts.badges, shown.observed)
        self.figures.show_figures(shown.metrics, shown.id)

    def retranslate(self) -> None:
        self.holds.retranslate(self.tr("Put on hold…"))
        self.step_back.setText(self.tr("Step back for a few days"))
        why = self.tr("Where everything goes suspiciously smoothly: look again with a cool head.")
        tooltip(self.step_back, why)
        self.badges_heading.setText(self.tr("Badges on the page today"))
        self._registered.setText(
            self.tr("Every firm on the site is registered; registered is not the same as verified.")
        )
        self.badges.retranslate()
        self.figures.retranslate()


class VettingPartActions(SelectionActions):
    """Calls the services for the shown supplier and tells the user what was refused."""

    saving = Signal(int, str)
    """The id and name of an attached file, of which a copy is to be saved."""

    def __init__(self, page: Page, selection: SupplierSelection, files: FileChoice) -> None:
        super().__init__(page, selection)
        self._files = files

    def connect_list(self, checks: VettingList) -> None:
        """Let the buttons beside the answers act."""
        checks.asked.connect(self.fulfil)

    def fulfil(self, wish: PanelWish) -> None:
        """Look on a site, save a copy of a file, or ask for one."""
        shown = self._selection.shown()
        if shown is None:
            return
        if wish.site is not None:
            self._context.browser.open(wish.site.address(shown.name))
        elif wish.file is not None:
            self.saving.emit(*wish.file)
        else:
            self.asked.emit(AnswerEvidenceSheet(self._page, self._files, shown.id, wish.item))

    def connect_parts(self, parts: VettingParts) -> None:
        """Let the parts act."""
        parts.badges.switched.connect(self.switch_badge)
        parts.badges.edited.connect(self.ask_badge)
        parts.figures.bind(self.save_figure)
        parts.holds.adding.connect(self.ask_hold)
        parts.holds.acted.connect(self.act_on_hold)
        parts.step_back.clicked.connect(self.step_back)

    def switch_badge(self, badge: Badge, held: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Record that a badge is shown today, or that it is not."""
        today = self._desk.today()
        self._do(lambda key: self._desk.vetting.badge(key, badge, today, held=held))

    def ask_badge(self, badge: Badge) -> None:
        """Ask for the day, the page and the report of a badge."""
        shown = self._selection.shown()
        if shown is not None:
            seen = shown.observed.get(badge)
            self.asked.emit(BadgeSheet(self._page, self._files, shown.id, badge, seen))

    def save_figure(self, kind: MetricKind, told: str) -> None:
        """Keep a figure as it is read today; raises AppError for the form to show."""
        key = self._selection.key()
        if key is not None:
            self._desk.vetting.metrics.read(key, {kind: told}, self._desk.today())

    def ask_hold(self) -> None:
        """Ask what is to be held."""
        key = self._selection.key()
        if key is not None:
            self.asked.emit(hold_sheet(self._page, self._desk, key))

    def act_on_hold(self, _action: str, key: int) -> None:
        """Ask why a hold is lifted."""
        self.asked.emit(lift_sheet(self._page, self._desk, key))

    def step_back(self) -> None:
        """Hold everything for as many days as the limit says."""
        today = self._desk.today()
        self._do(lambda key: self._desk.vetting.holds.step_back(key, today))
