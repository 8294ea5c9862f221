"""The sheets of a sample: one round of it, what was measured, and photos."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.orders.goods import SampleVerdict
from sourcing_app.domain.records.goods import SAMPLE, SAMPLE_MEASURE
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.orders.sample_rows import MeasureRow, SampleRow, quoted_price
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.form import keep_low
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet
from sourcing_app.ui.forms.from_spec import editors_of, in_currency

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.sheet_opener import SheetOpener

_SAVE = say("SampleSheets", "Save")
_ROUND = (
    "asked_on", "received_on", "price", "paid_on", "courier", "tracking", "verdict", "decided_on",
    "reference_kept", "reason", "note",
)  # fmt: skip
_MEASURED = ("characteristic", "unit", "low", "high", "nominal", "value", "note")
_YES, _NO = "yes", "no"
_OK_WORDS = {_YES: say("SampleSheets", "Yes"), _NO: say("SampleSheets", "No")}
_NOT_JUDGED = say("SampleSheets", "By the limits, else not judged")


def round_sheet(acts: SheetOpener, state: OrderState, shown: SampleRow | None = None) -> AskSheet:
    """Ask for a round of samples, or what has become of the one given."""
    desk = acts.desk
    price = quoted_price(desk.reader, state.id)
    start: dict[str, Any] = {
        "verdict": SampleVerdict.OPEN, "asked_on": desk.today(), "price": price,
    }  # fmt: skip
    if shown is not None:
        start = {name: getattr(shown, name) for name in _ROUND}

    def keep(typed: dict[str, Any]) -> None:
        from sourcing_app.services.orders.samples import SampleFields

        today = desk.today()
        if typed["verdict"] is not SampleVerdict.OPEN:
            typed["decided_on"] = typed["decided_on"] or today
        if shown is None:
            desk.samples.add(state.id, SampleFields.checked(**typed), today)
        else:
            desk.samples.change(shown.id, today, start, **typed)

    number = shown.round if shown else None
    title = (
        say("SampleSheets", "New sample")
        if number is None
        else say("SampleSheets", "Sample {round}").put(round=number)
    )
    asks = Asks(title, _SAVE, keep, start, ("verdict",))
    editors = editors_of(SAMPLE, "sample.", _ROUND, today=desk.today, lines=2)
    wide = {"reference_kept", "reason", "note"}
    sheet = AskSheet(acts.page, "orders.sample_round", editors, asks, columns=2, wide=wide)
    in_currency(sheet.form["price"], SAMPLE["price"], state.total.currency)
    hint = say("SampleSheets", "A sealed one, to compare the goods with")
    sheet.form["reference_kept"].set_words(SAMPLE["reference_kept"].words, hint)
    sheet.is_about(state.id, shown.id if shown else 0)
    keep_low(sheet.form, "reason", "note")
    sheet.resize(620, 560)
    return sheet


def decision_sheet(acts: SheetOpener, shown: SampleRow, verdict: SampleVerdict) -> AskSheet:
    """Ask for the day of a decision, its reason, and where the sealed reference is kept."""
    names: tuple[str, ...] = ("decided_on", "reason")
    if verdict is SampleVerdict.APPROVED:
        names = ("decided_on", "reference_kept", "reason")
    desk, today = acts.desk, acts.desk.today()

    def keep(typed: dict[str, Any]) -> None:
        typed["verdict"] = verdict
        desk.samples.change(shown.id, desk.today(), None, **typed)

    start = {"decided_on": today, "reference_kept": shown.reference_kept, "reason": shown.reason}
    asks = Asks(_DECISIONS[verdict], _SAVE, keep, start, ("decided_on",))
    editors = editors_of(SAMPLE, "sample.", names, today=desk.today, lines=2)
    sheet = AskSheet(acts.page, "orders.sample_decision", editors, asks)
    sheet.is_about(shown.id)
    return sheet


_DECISIONS = {
    SampleVerdict.APPROVED: say("SampleSheets", "Approve the sample"),
    SampleVerdict.REJECTED: say("SampleSheets", "Reject the sample"),
    SampleVerdict.AGAIN: say("SampleSheets", "Ask for another sample"),
}


def measure_sheet(acts: SheetOpener, shown: SampleRow, at: int | None = None) -> AskSheet:
    """Ask for one measurement of a sample; `at` is the place of the one to change."""
    desk = acts.desk
    ok = ChoiceEditor(
        "measure.ok", (_YES, _NO), lambda word: said(_OK_WORDS[word]),
        unknown=lambda: said(_NOT_JUDGED),
    )  # fmt: skip
    ok.set_words(SAMPLE_MEASURE["ok"].words)
    editors = editors_of(SAMPLE_MEASURE, "measure.", _MEASURED, lines=2)
    editors.insert(_MEASURED.index("note"), ok)
    start = _start(shown.measures[at]) if at is not None else {"ok": None}

    def keep(typed: dict[str, Any]) -> None:
        from sourcing_app.services.orders.samples import SampleMeasureFields

        typed["ok"] = {_YES: True, _NO: False}.get(typed.pop("ok"))
        measures = [*map(_fields, shown.measures)]
        fields = SampleMeasureFields.checked(**typed)
        if at is None:
            measures.append(fields)
        else:
            measures[at] = fields
        desk.samples.measure(shown.id, measures, desk.today())

    asks = Asks(say("SampleSheets", "Measurement"), _SAVE, keep, start, ("characteristic",))
    wide = {"characteristic", "note"}
    sheet = AskSheet(acts.page, "orders.measure", editors, asks, columns=2, wide=wide)
    sheet.is_about(shown.id, at or 0)
    keep_low(sheet.form, "note")
    sheet.resize(600, 480)
    return sheet


def _start(row: MeasureRow) -> dict[str, Any]:
    judged = {True: _YES, False: _NO, None: None}[row.ok]
    return {**{name: getattr(row, name) for name in _MEASURED}, "ok": judged}


def _fields(row: MeasureRow) -> Any:
    from sourcing_app.services.orders.samples import SampleMeasureFields

    names = SampleMeasureFields.model_fields
    return SampleMeasureFields.checked(**{name: getattr(row, name) for name in names})


def without_measure(acts: SheetOpener, shown: SampleRow, at: int) -> None:
    """Remove one measurement of a sample; undo brings it back."""
    kept = [_fields(row) for place, row in enumerate(shown.measures) if place != at]
    acts.context.attempt(lambda: acts.desk.samples.measure(shown.id, kept, acts.desk.today()))


class MorePhotosSheet(FileSheet):
    """More photos of a sample or of goods that came; none of those there are is replaced."""

    def __init__(
        self, acts: SheetOpener, key: int, title: Sentence, add: Callable[..., None]
    ) -> None:
        """Let `add` attach the photos chosen to the record of this key."""
        self._add, self._key = add, key
        editors = (FileEditor("orders.more_photos", acts.files, several=True),)
        super().__init__(acts.page, "orders.more_photos", editors, "clip")
        self.need("more_photos")
        self.is_about(key)
        self.set_texts(said(title), self.tr("Add photos"))
        self.form["more_photos"].set_caption(
            self.tr("Photos"), self.tr("They are added to the existing ones")
        )

    def work(self, values: dict[str, Any]) -> Work:
        self.require(values)
        return partial(self._add, self._key, values["more_photos"])


PHOTOS_OF_SAMPLE = say("SampleSheets", "Photos of the sample")
