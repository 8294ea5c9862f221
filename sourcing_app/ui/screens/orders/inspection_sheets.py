"""The sheets of inspections: one that is planned, what was counted, and the defects found."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.inspections.aql import USUAL_AQLS, USUAL_LEVEL, DefectClass
from sourcing_app.domain.inspections.cartons import advised_cartons
from sourcing_app.domain.inspections.kinds import DECISION_NAMES, Decision, InspectionKind
from sourcing_app.domain.inspections.sampling_table import LEVELS
from sourcing_app.domain.records.goods import DEFECT, INSPECTION
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.services.orders.inspection_rows import DefectRow, InspectionRow
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.form import keep_low
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of, in_currency
from sourcing_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.sheet_opener import SheetOpener

_SAVE = say("InspectionSheets", "Save")
_PLANNED = (
    "kind", "planned_on", "inspector", "cost", "cartons_total", "lot", "level", "aql_critical",
    "aql_major", "aql_minor", "note",
)  # fmt: skip
_COUNTED = (
    "lot", "level", "aql_critical", "found_critical", "aql_major", "found_major", "aql_minor",
    "found_minor", "decision", "cost", "decision_note", "note",
)  # fmt: skip
_DEFECT = ("kind", "count", "words", "decision")
_UNDECIDED = say("InspectionSheets", "Not decided")
_AQL = say(
    "InspectionSheets",
    "0 accepts no defect, empty is not judged. Inspection companies usually take 0, 2.5 and 4.",
)


def plan_sheet(acts: SheetOpener, state: OrderState) -> AskSheet:
    """Ask for an inspection that is to be made, with the usual sampling plan (R108, R109, R112)."""
    desk = acts.desk
    whole = state.quantity == state.quantity.to_integral_value()
    start: dict[str, Any] = {
        "kind": InspectionKind.PRE_SHIPMENT,
        "lot": int(state.quantity) if whole and state.quantity > 1 else None,
        "level": USUAL_LEVEL,
        **{f"aql_{kind}": aql for kind, aql in USUAL_AQLS.items()},
    }

    def keep(typed: dict[str, Any]) -> None:
        from sourcing_app.services.orders.inspections import PlannedFields

        fields = PlannedFields.checked(**typed)
        desk.inspections.plan(state.id, fields, desk.today())

    title = say("InspectionSheets", "Plan an inspection")
    asks = Asks(title, _SAVE, keep, start, ("kind", "planned_on"))
    sheet = AskSheet(
        acts.page, "orders.plan_inspection", _editors(acts, _PLANNED), asks, "clip",
        columns=2, wide={"note"},
    )  # fmt: skip
    _fit(sheet, state)
    return sheet


def count_sheet(acts: SheetOpener, state: OrderState, shown: InspectionRow) -> AskSheet:
    """Ask for the defects counted, by class, and what is decided about the lot."""
    desk = acts.desk
    names = _COUNTED if shown.made else ("planned_on", *_COUNTED)
    start = {**shown.sampling, "level": shown.level or USUAL_LEVEL}
    start |= {
        name: getattr(shown, name)
        for name in ("planned_on", "decision", "decision_note", "cost", "note")
    }
    title = say("InspectionSheets", "Count and decide")

    def keep(typed: dict[str, Any]) -> None:
        base = {name: start[name] for name in typed} | {"level": shown.level}
        desk.inspections.change(shown.id, desk.today(), base, **typed)

    sheet = AskSheet(
        acts.page, "orders.count_defects", _editors(acts, names), Asks(title, _SAVE, keep, start),
        "clip", columns=2, wide={"decision_note", "note"},
    )  # fmt: skip
    sheet.is_about(state.id, shown.id)
    _fit(sheet, state)
    return sheet


def _editors(acts: SheetOpener, names: Iterable[str]) -> list[Editor]:
    level = ChoiceEditor("inspection.level", LEVELS, str)
    today = acts.desk.today
    return editors_of(INSPECTION, "inspection.", names, today=today, ready=(level,), lines=2)


def _fit(sheet: AskSheet, state: OrderState) -> None:
    """Name the cost with its currency, and say what an AQL means and how many cartons to open."""
    in_currency(sheet.form["cost"], INSPECTION["cost"], state.total.currency)
    sheet.body.insertWidget(0, label(said(_AQL), "muted", wrap=True))
    if "cartons_total" in sheet.form.editors:
        cartons = sheet.form["cartons_total"]
        cartons.told.connect(lambda: _advise(cartons, state.facts.limits))
        _advise(cartons, state.facts.limits)
    keep_low(sheet.form, "note", "decision_note")
    sheet.resize(620, 600)


def _advise(cartons: Editor, limits: Limits) -> None:
    """Say how many of the cartons to open: a fixed number, and at least the square root."""
    words = INSPECTION["cartons_total"].words
    total = cartons.base
    if isinstance(total, int) and total:
        hint = say("InspectionSheets", "Open at least {cartons} of them")
        cartons.set_words(words, hint.put(cartons=number(advised_cartons(total, limits))))
    else:
        hint = say(
            "InspectionSheets",
            "At least {least} are opened, and at least the square root of all",
        )
        least = number(limits.whole(LimitName.CARTONS))
        cartons.set_words(words, hint.put(least=least))


class DefectSheet(FileSheet):
    """A defect that an inspection found: its class, how often, photos, and the decision (R111)."""

    def __init__(
        self,
        acts: SheetOpener,
        inspections: tuple[InspectionRow, ...],
        shown: DefectRow | None = None,
    ) -> None:
        self._desk, self._shown = acts.desk, shown
        made = tuple(each for each in inspections if each.made)
        self._inspection = ChoiceEditor("defect.inspection", made, _named)
        photos = FileEditor("defect.photos", acts.files, several=True)
        decision = ChoiceEditor(
            "defect.decision",
            tuple(Decision),
            lambda made: said(DECISION_NAMES[made]),
            unknown=lambda: said(_UNDECIDED),
        )
        editors = [*editors_of(DEFECT, "defect.", _DEFECT, ready=(decision,)), photos]
        if shown is None:
            self._inspection.needed = True
            editors.insert(0, self._inspection)
        super().__init__(
            acts.page, "orders.defect", editors, "clip", columns=2,
            wide={"inspection", "words", "photos"},
        )  # fmt: skip
        self._inspection.set_caption(self.tr("Found at"))
        photos.set_caption(self.tr("Photos of the defect"))
        if shown is None:
            self.form.fill({"inspection": made[-1] if made else None, "kind": DefectClass.MAJOR})
        else:
            self.form.fill(shown.fields)
            self.is_about(shown.id)
        self.set_texts(self.tr("Defect"), self.tr("Save"))

    def work(self, values: dict[str, Any]) -> Work:
        from sourcing_app.services.orders.inspections import DefectFields

        photos, today = values.pop("photos"), self._desk.today()
        if self._shown is not None:
            fields = DefectFields.checked(**values)
            return partial(
                self._desk.inspections.change_defect, self._shown.id, fields, photos, today
            )
        self.require(values)
        inspection = values.pop("inspection")
        fields = DefectFields.checked(**values)
        return partial(self._desk.inspections.add_defect, inspection.id, fields, photos, today)


def _named(row: InspectionRow) -> str:
    from sourcing_app.ui.screens.orders.inspection_lines import inspection_title

    return inspection_title(row)
