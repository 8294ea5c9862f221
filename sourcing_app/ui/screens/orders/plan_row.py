"""The fields of one payment of an order's schedule."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.terms import plain
from sourcing_app.domain.payments.plan import MOST_DAYS, NAME_CAP, PlanLine, read_share
from sourcing_app.domain.payments.schedule import EVENT_NAMES, Event, LineKind
from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.number_input import to_type, typed_number
from sourcing_app.ui.widgets.buttons import icon_button
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.labels import label, restyle
from sourcing_app.ui.widgets.text_fields import LineField

KINDS, EVENTS = tuple(LineKind), tuple(Event)
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class RowText:
    """What stands in the fields of a row, as it is typed."""

    kind: LineKind
    value: str
    event: Event
    days: str = ""
    name: str = ""


def text_of(line: PlanLine) -> RowText:
    """Write a payment into the fields of its row."""
    value = to_type(line.value) if line.kind is LineKind.FIXED else ""
    if line.kind is LineKind.PERCENT:
        value = plain(line.value).replace(".", QLocale().decimalPoint())
    days = str(line.offset_days) if line.offset_days else ""
    return RowText(line.kind, value, line.event, days, line.name)


class PlanRow:
    """One payment: kind, percent or amount, event, days after it, name; its complaint under it."""

    def __init__(self, page: str, place: int) -> None:
        self.kind = _choice(f"fld.{page}.part_kind{place}", len(KINDS))
        self.value = _line(f"fld.{page}.part_value{place}", 80)
        self.event = _choice(f"fld.{page}.part_event{place}", len(EVENTS))
        self.days = _line(f"fld.{page}.part_days{place}", 48)
        self.name = _line(f"fld.{page}.part_name{place}", 80)
        self.name.setMaxLength(NAME_CAP)
        self.up = icon_button(f"btn.{page}.part_up{place}", "chevu", changes=True)
        self.down = icon_button(f"btn.{page}.part_down{place}", "chev", changes=True)
        self.remove = icon_button(f"btn.{page}.part_remove{place}", "cross", changes=True)
        self.complaint = label("", "error", wrap=True)
        self.complaint.hide()
        self.kind.currentIndexChanged.connect(self._follow_kind)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """What is filled in, from left to right."""
        return (self.kind, self.value, self.event, self.days, self.name)

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        return (self.up, self.down, self.remove)

    def text(self) -> RowText:
        kind, event = KINDS[self.kind.currentIndex()], EVENTS[self.event.currentIndex()]
        value = "" if kind is LineKind.BALANCE else self.value.text().strip()
        return RowText(kind, value, event, self.days.text().strip(), self.name.text().strip())

    def show(self, text: RowText) -> None:
        """Write this into the fields, but leave alone what stands there already."""
        self.kind.setCurrentIndex(KINDS.index(text.kind))
        self.event.setCurrentIndex(EVENTS.index(text.event))
        for field, wanted in (
            (self.value, text.value), (self.days, text.days), (self.name, text.name),
        ):  # fmt: skip
            if field.text() != wanted:
                field.setText(wanted)

    def read(self) -> PlanLine:
        """Return the payment; nothing typed is 0. Raises Rejected for what is no number."""
        text = self.text()
        read = read_share if text.kind is LineKind.PERCENT else typed_number
        value = read(text.value) if text.value else Decimal(0)
        days = int(typed_number(text.days, 0, counts=True)) if text.days else 0
        return PlanLine(text.kind, value, text.event, days, " ".join(text.name.split()))

    def complain(self, sentence: Sentence | None) -> None:
        """Say under the row what is wrong with it, or nothing."""
        self.complaint.setText("" if sentence is None else said(sentence))
        self.complaint.setVisible(sentence is not None)
        for field in self._judged():
            wrong = "true" if sentence is not None and field is self._culprit() else "false"
            field.setAccessibleDescription(self.complaint.text() if wrong == "true" else "")
            if field.property("invalid") != wrong:
                field.setProperty("invalid", wrong)
                restyle(field)

    def put_into_words(self, kinds: dict[LineKind, str]) -> None:
        """Write the choices in the language of the moment."""
        for at, kind in enumerate(KINDS):
            self.kind.setItemText(at, kinds[kind])
        for at, event in enumerate(EVENTS):
            self.event.setItemText(at, said(EVENT_NAMES[event]))

    def _judged(self) -> tuple[QWidget, ...]:
        return (self.kind, self.value, self.days)

    def _culprit(self) -> QWidget:
        """Return the field to go to: the days where they are no number, else the value."""
        try:
            days = typed_number(self.days.text().strip() or "0", 0, counts=True)
        except Rejected:
            return self.days
        if not 0 <= days <= MOST_DAYS:
            return self.days
        return self.value if self.value.isEnabled() else self.kind

    def _follow_kind(self, at: int) -> None:
        """Take no value where the remainder is paid."""
        balance = at >= 0 and KINDS[at] is LineKind.BALANCE
        self.value.setEnabled(not balance)
        if balance:
            self.value.clear()


def _choice(name: str, size: int) -> ChoiceBox:
    made = ChoiceBox(name)
    made.fit_contents()
    made.addItems([""] * size)
    return made


def _line(name: str, wide: int) -> QLineEdit:
    made = LineField()
    made.setObjectName(name)
    made.setMaxLength(_LONGEST)
    made.setMinimumWidth(wide)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return made
