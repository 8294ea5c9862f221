"""The tab of an order's production: milestones, inspections, defects, and what goes on paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.inspections.defect_rate import trend, worse
from sourcing_app.domain.orders.beside import ENDED, HAS_ENDED
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.calendars import factory_calendar
from sourcing_app.services.orders.inspection_rows import InspectionRow, inspections_of
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.production.rows import (
    MilestoneRow,
    Production,
    calendar_year,
    production_of,
)
from sourcing_app.services.settings.rows import read_days_off
from sourcing_app.services.suppliers.defect_rates import defect_rates
from sourcing_app.ui.formatting import day, said
from sourcing_app.ui.screens.orders.goods_fixes import (
    ask_count,
    ask_defect,
    ask_inspection,
    ask_requirements,
)
from sourcing_app.ui.screens.orders.inspection_lines import defect_lines, inspection_line
from sourcing_app.ui.screens.orders.order_tab import OrderTab, explain_ended
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.layouts import column, empty, row
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection

if TYPE_CHECKING:
    from sourcing_app.domain.production.factory_days import FactoryCalendar
    from sourcing_app.ui.screens.orders.actions import OrderActions

_MILESTONES = say("ProductionTab", "Milestones")
_INSPECTIONS = say("ProductionTab", "Inspections")
_DEFECTS = say("ProductionTab", "Defects")


class ProductionTab(OrderTab):
    """What is planned, promised, reached and late; inspections and the defects they found."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__(actions)
        self._state: OrderState | None = None
        self._production: Production | None = None
        self._inspections: tuple[InspectionRow, ...] = ()
        self.plan = button("btn.production.plan", icon="cal", call=self._plan, changes=True)
        asked = partial(ask_requirements, actions)
        self.asked = button("btn.production.asked", icon="edit", call=asked, changes=True)
        self.checklist = button(
            "btn.production.checklist",
            icon="print",
            call=lambda: self._print(DocumentKind.CHECKLIST),
        )
        self.requirements = button(
            "btn.production.requirements", icon="print",
            call=lambda: self._print(DocumentKind.REQUIREMENTS),
        )  # fmt: skip
        self.record = button(
            "btn.production.record",
            "link",
            "check",
            lambda: ask_inspection(actions),
            changes=True,
        )
        self.milestones = RecordSection("production.milestones", _MILESTONES)
        self.inspections = RecordSection("production.inspections", _INSPECTIONS)
        self.defects = RecordSection("production.defects", _DEFECTS)
        self._remarks = column(spacing=2)
        self._build()

    def retranslate(self) -> None:
        self.plan.setText(self.tr("Plan by lead time"))
        self.asked.setText(self.tr("Requirements…"))
        self.checklist.setText(self.tr("Print checklist…"))
        self.requirements.setText(self.tr("Print requirements…"))
        self.milestones.retranslate(self.tr("Add milestone"))
        self.inspections.retranslate(self.tr("Plan inspection"))
        self.defects.retranslate(self.tr("Add defect"))
        self.record.setText(self.tr("Record an inspection…"))

    def show_order(self, state: OrderState) -> None:
        """Show what the file says at once, and what follows from holidays when they are known."""
        another = self._state is None or self._state.id != state.id
        self._state = state
        explain_ended(state, self.record, self.milestones.add, self.inspections.add)
        desk = self.acts.desk
        self._inspections = tuple(inspections_of(desk.reader, state.id))
        none = self.tr("No inspection is planned. The earlier, the more time to fix what is found.")
        lines = [*map(inspection_line, self._inspections)]
        self.inspections.show_lines(lines, none, another=another)
        found = defect_lines(self._inspections)
        self.defects.show_lines(found, self.tr("No defect is listed."), another=another)
        made = any(each.made for each in self._inspections)
        explain(self.defects.add, "" if made else self.tr("Record an inspection first"))
        year, off = calendar_year(state, desk.today()), read_days_off(desk.reader)
        self.acts.context.jobs.start(
            lambda _: factory_calendar(year, off), owner=self, then=self._plan_with, kind="other"
        )

    def _plan_with(self, calendar: FactoryCalendar) -> None:
        state, desk = self._state, self.acts.desk
        if state is None:
            return
        today = desk.today()
        found = self._production = production_of(desk.reader, state, today, calendar)
        explain(self.plan, self._why_no_plan(found, state))
        self._show_remarks(found, state)
        lines = [_milestone(place, each, self) for place, each in enumerate(found.milestones)]
        none = self.tr("Nothing is planned. The lead time counts from the deposit.")
        self.milestones.show_lines(lines, none)

    def _show_remarks(self, found: Production, state: OrderState) -> None:
        empty(self._remarks)
        told = [(sentence, Tone.INFO) for sentence in found.explained]
        told += [(found.risky, Tone.WARN)] if found.risky else []
        rates = defect_rates(self.acts.desk.reader, state.supplier_id)
        quality = trend(rates)
        if quality is not None:
            told.append((quality, Tone.WARN if worse(rates) else Tone.INFO))
        for sentence, tone in told:
            self._remarks.addWidget(FactRow(said(sentence), tone))

    def _why_no_plan(self, found: Production, state: OrderState) -> str:
        if state.stage in ENDED:
            return said(HAS_ENDED)
        if found.plan is None:
            return self.tr("It needs the deposit and the lead time of the order")
        return "" if found.proposed else self.tr("Everything is in the plan")

    def _build(self) -> None:
        buttons = button_row(self.plan, self.asked, self.checklist, self.requirements)
        remarks = QWidget()
        remarks.setLayout(self._remarks)
        record = QWidget()
        record.setLayout(row(self.record, None))
        parts = (buttons, remarks, self.milestones, self.inspections, record, self.defects)
        box = column(*parts, spacing=14)
        box.addStretch(1)
        self.setLayout(box)
        self.milestones.adding.connect(self._add_milestone)
        self.milestones.acted.connect(self._edit_milestone)
        self.inspections.adding.connect(self._plan_inspection)
        self.inspections.acted.connect(self._act_on_inspection)
        self.defects.adding.connect(self._add_defect)
        self.defects.acted.connect(self._edit_defect)

    def _plan(self) -> None:
        state, desk = self._state, self.acts.desk
        if state is not None:
            self.acts.context.attempt(lambda: desk.milestones.propose(state.id, desk.today()))

    def _print(self, kind: DocumentKind) -> None:
        if self._state is not None:
            target = Target("printing", action=kind, keys=(self._state.id,))
            self.acts.page.wanted.emit(target)

    def _add_milestone(self) -> None:
        from sourcing_app.ui.screens.orders.production_sheets import milestone_sheet

        if self._state is not None:
            self.acts.open_sheet(milestone_sheet(self.acts, self._state))

    def _edit_milestone(self, _action: str, place: int) -> None:
        from sourcing_app.ui.screens.orders.production_sheets import milestone_sheet

        if self._state is not None and self._production is not None:
            shown = self._production.milestones[place]
            self.acts.open_sheet(milestone_sheet(self.acts, self._state, shown))

    def _plan_inspection(self) -> None:
        from sourcing_app.ui.screens.orders.inspection_sheets import plan_sheet

        if self._state is not None:
            self.acts.open_sheet(plan_sheet(self.acts, self._state))

    def _act_on_inspection(self, action: str, key: int) -> None:
        shown = next((each for each in self._inspections if each.id == key), None)
        if shown is None:
            return
        if action == "record":
            ask_inspection(self.acts, shown.kind)
        else:
            ask_count(self.acts, shown)

    def _add_defect(self) -> None:
        ask_defect(self.acts, self._inspections)

    def _edit_defect(self, _action: str, key: int) -> None:
        ask_defect(self.acts, self._inspections, key)


def _milestone(place: int, row: MilestoneRow, tab: ProductionTab) -> PartLine:
    translate, today = QCoreApplication.translate, tab.acts.desk.today()
    title = row.title if isinstance(row.title, str) else said(row.title)
    days = (
        (translate("ProductionTab", "planned {day}"), row.days.planned if row.id else None),
        (translate("ProductionTab", "proposed {day}"), None if row.id else row.days.planned),
        (translate("ProductionTab", "promised {day}"), row.days.promised),
        (translate("ProductionTab", "reached {day}"), row.days.actual),
    )
    told = [words.format(day=day(when)) for words, when in days if when]
    if row.passed_over:
        told.append(translate("ProductionTab", "not held"))
    late = row.late(today)
    texts = (" · ".join((title, *told)), said(late) if late else "", row.note)
    edit = translate("ProductionTab", "Edit milestone {name}").format(name=title)
    tone = Tone.OK if row.days.actual else Tone.NEUTRAL
    if late is not None and row.days.actual is None:
        tone = Tone.DANGER if row.late_by(today) else Tone.WARN
    buttons = (LineButton("edit", "edit", edit),)
    return PartLine(place, tuple(filter(None, texts)), buttons, tone)
