"""The sheets of a production: a milestone, and what the factory is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sourcing_app.domain.orders.goods import MilestoneKind
from sourcing_app.domain.records.goods import MILESTONE
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.production.rows import MilestoneRow
from sourcing_app.services.settings.rows import read_limits
from sourcing_app.ui.forms.form import keep_low
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.sheet_opener import SheetOpener

_SAVE = say("ProductionSheets", "Save")
_MILESTONE = ("kind", "name", "planned_on", "promised_on", "actual_on", "note")
_ASKED = ("quality", "packing", "loading", "lead_days", "freight_buffer_days", "dispatch_seen_on")


def milestone_sheet(
    acts: SheetOpener, state: OrderState, shown: MilestoneRow | None = None
) -> AskSheet:
    """Ask for a milestone, or for the days of the one given."""
    desk = acts.desk
    start: dict[str, Any] = {"kind": MilestoneKind.GOODS_READY}
    if shown is not None:
        start = {
            "kind": shown.kind,
            "name": shown.name,
            "planned_on": shown.days.planned,
            "promised_on": shown.days.promised,
            "actual_on": shown.days.actual,
            "note": shown.note,
        }

    def keep(typed: dict[str, Any]) -> None:
        from sourcing_app.services.production.records import MilestoneFields

        fields = MilestoneFields.checked(**typed)
        if shown is None or shown.id is None:
            desk.milestones.add(state.id, fields, desk.today())
        else:
            news = {name: new for name, new in typed.items() if new != start[name]}
            base = {name: start[name] for name in news}
            desk.milestones.change(shown.id, desk.today(), base, **news)

    editors = editors_of(MILESTONE, "milestone.", _MILESTONE, today=desk.today, lines=2)
    hint = say("ProductionSheets", "For “Other milestone” alone")
    editors[1].set_words(MILESTONE["name"].words, hint)
    asks = Asks(say("ProductionSheets", "Milestone"), _SAVE, keep, start, ("kind",))
    sheet = AskSheet(acts.page, "orders.milestone", editors, asks, "cal", columns=2, wide={"note"})
    keep_low(sheet.form, "note")
    sheet.is_about(state.id, (shown.id or 0) if shown else 0)
    return sheet


def requirements_sheet(acts: SheetOpener, state: OrderState) -> AskSheet:
    """Ask for quality, packing and loading, and how the goods come (R106, R113, R267)."""
    desk = acts.desk
    start = desk.requirements.fields(state.id).model_dump()

    def keep(typed: dict[str, Any]) -> None:
        news = {name: new for name, new in typed.items() if new != start[name]}
        base = {name: start[name] for name in news}
        desk.requirements.change(state.id, desk.today(), base, **news)

    editors = editors_of(ORDER, "required.", _ASKED, today=desk.today, lines=4)
    named = {editor.name: editor for editor in editors}
    points = say("ProductionSheets", "One point a line, in English: it is printed for the factory")
    for name in ("quality", "packing", "loading"):
        named[name].set_words(ORDER[name].words, points)
    buffer = say(
        "ProductionSheets",
        "Added to the carrier's day; {days} where nothing is entered. Ports are full before "
        "holidays.",
    ).put(days=read_limits(desk.reader).whole(LimitName.FREIGHT_BUFFER))
    named["freight_buffer_days"].set_words(ORDER["freight_buffer_days"].words, buffer)
    seen = say("ProductionSheets", "The platform's delivery details show the dispatch")
    named["dispatch_seen_on"].set_words(ORDER["dispatch_seen_on"].words, seen)
    asks = Asks(say("ProductionSheets", "Requirements of the order"), _SAVE, keep, start)
    sheet = AskSheet(
        acts.page, "orders.requirements", editors, asks, "edit", columns=2,
        wide={"quality", "packing", "loading"},
    )  # fmt: skip
    sheet.is_about(state.id)
    keep_low(sheet.form, "quality", "packing", "loading")
    sheet.resize(620, 640)
    return sheet
