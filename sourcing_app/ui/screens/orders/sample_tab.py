"""The tab of an order's samples: rounds, what was measured, photos, and the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.orders.goods import VERDICT_NAMES, SampleVerdict
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money
from sourcing_app.services.orders.sample_rows import MeasureRow, SampleRow, samples_shown
from sourcing_app.services.orders.state import OrderState
from sourcing_app.ui.formatting import day, money, number
from sourcing_app.ui.formatting import said as words_of
from sourcing_app.ui.screens.orders.order_tab import OrderTab, explain_ended
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.layouts import column
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.actions import OrderActions

_ROUNDS = say("SampleTab", "Samples")
_MEASURES = say("SampleTab", "Measured of the last sample")
_REFERENCE = say(
    "SampleTab",
    "An approved sample was made singly, without the pressure of mass production: keep a sealed "
    "one as reference, and inspect the goods against it.",
)
_TONES = {
    SampleVerdict.OPEN: Tone.NEUTRAL,
    SampleVerdict.APPROVED: Tone.OK,
    SampleVerdict.REJECTED: Tone.DANGER,
    SampleVerdict.AGAIN: Tone.WARN,
}


class SampleTab(OrderTab):
    """Rounds of samples with their buttons; below them what was measured of the last one."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__(actions)
        self.rounds = RecordSection("sample.rounds", _ROUNDS)
        self.measures = RecordSection("sample.measures", _MEASURES)
        self._state: OrderState | None = None
        self._samples: list[SampleRow] = []
        box = column(self.rounds, self.measures, spacing=16)
        box.addStretch(1)
        self.setLayout(box)
        self.rounds.adding.connect(self._add)
        self.rounds.acted.connect(self._act)
        self.measures.adding.connect(self._measure)
        self.measures.acted.connect(self._act_on_measure)

    def retranslate(self) -> None:
        self.rounds.retranslate(self.tr("Add sample"))
        self.measures.retranslate(self.tr("Add measurement"))
        self.rounds.say_aside(words_of(_REFERENCE))

    def show_order(self, state: OrderState) -> None:
        explain_ended(state, self.rounds.add)
        another = self._state is None or self._state.id != state.id
        self._state = state
        self._samples = samples_shown(self.acts.desk.reader, state)
        lines = [_line(row, state.total.currency) for row in reversed(self._samples)]
        none = self.tr("No sample is recorded. Ask for one before you pay the deposit.")
        self.rounds.show_lines(lines, none, another=another)
        last = self._samples[-1] if self._samples else None
        kept = last is not None and bool(last.id)
        self.measures.setVisible(kept)
        if last is not None and kept:
            measured = [_measured(place, row) for place, row in enumerate(last.measures)]
            none = self.tr("Nothing is measured yet.")
            self.measures.show_lines(measured, none, another=another)

    def _add(self) -> None:
        from sourcing_app.ui.screens.orders.sample_sheets import round_sheet

        if self._state is not None:
            self.acts.open_sheet(round_sheet(self.acts, self._state))

    def _act(self, action: str, key: int) -> None:
        from sourcing_app.ui.screens.orders import sample_sheets as sheets

        shown = next((row for row in self._samples if row.id == key), None)
        if shown is None or self._state is None:
            return
        if action == "edit":
            self.acts.open_sheet(sheets.round_sheet(self.acts, self._state, shown))
        elif action == "photos":
            add = self.acts.desk.samples.add_photos
            sheet = sheets.MorePhotosSheet(self.acts, key, sheets.PHOTOS_OF_SAMPLE, add)
            self.acts.open_sheet(sheet)
        else:
            verdict = SampleVerdict(action)
            self.acts.open_sheet(sheets.decision_sheet(self.acts, shown, verdict))

    def _measure(self) -> None:
        from sourcing_app.ui.screens.orders.sample_sheets import measure_sheet

        if self._samples:
            self.acts.open_sheet(measure_sheet(self.acts, self._samples[-1]))

    def _act_on_measure(self, action: str, place: int) -> None:
        from sourcing_app.ui.screens.orders import sample_sheets as sheets

        last = self._samples[-1] if self._samples else None
        if last is None or place >= len(last.measures):
            return
        if action == "remove":
            sheets.without_measure(self.acts, last, place)
        else:
            self.acts.open_sheet(sheets.measure_sheet(self.acts, last, place))


def _line(row: SampleRow, currency: str) -> PartLine:
    translate = QCoreApplication.translate
    name = translate("SampleTab", "Sample {round}").format(round=row.round)
    way = ", ".join(filter(None, (row.courier, row.tracking)))
    price = money(Money(row.price, currency)) if row.price is not None else ""
    photos = translate("SampleTab", "photos: {count}").format(count=number(row.photos))
    kept = translate("SampleTab", "Sealed reference: {place}").format(place=row.reference_kept)
    decided = " ".join(filter(None, (words_of(VERDICT_NAMES[row.verdict]), day(row.decided_on))))
    texts = (
        f"{name} · {decided}",
        " · ".join(filter(None, (*_days(row), way, price, photos))),
        kept if row.reference_kept else "",
        row.reason,
    )
    buttons = _buttons(row, name) if row.id else ()
    return PartLine(row.id, tuple(filter(None, texts)), buttons, _TONES[row.verdict])


def _days(row: SampleRow) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    asked = translate("SampleTab", "asked for {day}").format(day=day(row.asked_on))
    received = translate("SampleTab", "received {day}").format(day=day(row.received_on))
    return (asked if row.asked_on else "", received if row.received_on else "")


def _buttons(row: SampleRow, name: str) -> tuple[LineButton, ...]:
    translate = QCoreApplication.translate
    edit = translate("SampleTab", "Edit {name}").format(name=name)
    photos = translate("SampleTab", "Add photos of {name}").format(name=name)
    always = (LineButton("edit", "edit", edit), LineButton("photos", "attach", photos))
    if row.verdict is not SampleVerdict.OPEN:
        return always
    return (
        LineButton("approved", "check", translate("SampleTab", "Approve {name}").format(name=name)),
        LineButton("rejected", "cross", translate("SampleTab", "Reject {name}").format(name=name)),
        LineButton(
            "again", "redo",
            translate("SampleTab", "Ask for another one than {name}").format(name=name),
        ),
        *always,
    )  # fmt: skip


def _measured(place: int, row: MeasureRow) -> PartLine:
    translate = QCoreApplication.translate
    edit = translate("SampleTab", "Edit measurement {name}").format(name=row.characteristic)
    remove = translate("SampleTab", "Remove measurement {name}").format(name=row.characteristic)
    judged = {
        True: translate("SampleTab", "as specified"),
        False: translate("SampleTab", "not as specified"),
        None: translate("SampleTab", "not judged"),
    }[row.judged]
    value = "?" if row.value is None else f"{number(row.value)} {row.unit}".strip()
    text = f"{row.characteristic}: {value} · {_agreed(row)} · {judged}"
    tone = {True: Tone.OK, False: Tone.DANGER, None: Tone.NEUTRAL}[row.judged]
    buttons = (LineButton("edit", "edit", edit), LineButton("remove", "trash", remove))
    return PartLine(place, tuple(filter(None, (text, row.note))), buttons, tone)


def _agreed(row: MeasureRow) -> str:
    """Name the limits, else what was agreed in words."""
    low, high = (number(x) if x is not None else "" for x in (row.low, row.high))
    if low and high:
        return f"{low}\N{EN DASH}{high} {row.unit}".strip()
    if low or high:
        return f"\N{GREATER-THAN OR EQUAL TO} {low}" if low else f"\N{LESS-THAN OR EQUAL TO} {high}"
    return row.nominal or "\N{EN DASH}"
