"""The line over the page: for which need is searched; every need there is, and a new one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from sourcing_app.domain.guide.advice import is_few, quantity_advice
from sourcing_app.domain.orders.agreed import PURPOSE_NAMES
from sourcing_app.domain.values.money import Money
from sourcing_app.services.needs.rows import NeedRow
from sourcing_app.services.settings.rows import read_limits
from sourcing_app.ui.formatting import money, month_name, number, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.labels import ElidedLabel, field_label
from sourcing_app.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

_LETTERS = 22


class NeedBar(QWidget):
    """Shows the needs outside the Bin; `chosen` gives the one that is picked, or None."""

    chosen = Signal(object)
    new_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[NeedRow] = []
        self.box = ChoiceBox("fld.search.need")
        self.box.allow_narrow(_LETTERS)
        self.box.setMaximumWidth(420)
        self._label = field_label("", self.box)
        self.about = ElidedLabel("", "muted")
        self.about.setObjectName("lbl.search.need")
        self.edit = button("btn.search.edit_need", icon="edit", call=self.edit_wanted.emit)
        self.new = button(
            "btn.search.new_need", icon="plus", call=self.new_wanted.emit, changes=True
        )
        line = row(self._label, self.box, self.about, self.edit, self.new, spacing=8)
        line.setStretch(1, 2)
        line.setStretch(2, 3)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.box.activated.connect(self._pick)

    @property
    def need(self) -> NeedRow | None:
        """The need that is searched for."""
        at = self.box.currentIndex() - 1
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def offer(self, rows: Sequence[NeedRow]) -> None:
        """Offer these needs; the choice stays where it can."""
        former = self.need
        self._rows = [*rows]
        self.box.clear()
        self.box.addItems([self._none(), *(each.product for each in rows)])
        self.choose(None if former is None else former.id)

    def choose(self, need_id: int | None) -> None:
        """Show this need, or none."""
        ids = [each.id for each in self._rows]
        self.box.setCurrentIndex(ids.index(need_id) + 1 if need_id in ids else 0)
        self._tell()

    def choose_only(self) -> None:
        """Show the need where there is one alone."""
        if len(self._rows) == 1:
            self.choose(self._rows[0].id)

    def retranslate(self) -> None:
        self._label.setText(self.tr("Need"))
        self.box.setAccessibleName(self.tr("The need that is searched for"))
        if self.box.count():
            self.box.setItemText(0, self._none())
        self.edit.setText(self.tr("Change…"))
        self.edit.setAccessibleName(self.tr("Change this need"))
        self.new.setText(self.tr("New need"))
        self._tell()

    def _none(self) -> str:
        return QCoreApplication.translate("NeedBar", "No need chosen")

    def _pick(self, _place: int) -> None:
        self._tell()
        self.chosen.emit(self.need)

    def _tell(self) -> None:
        need = self.need
        self.edit.setEnabled(need is not None)
        first = self.tr("A need says what, how much and by when; what you find belongs to it.")
        self.about.setText(first if need is None else need_words(need))


class RetailHint(QWidget):
    """R68: a few pieces are bought at retail, not from factories."""

    retail_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.fact = FactRow("", Tone.WARN)
        self.fact.setObjectName("fact.search.retail")
        self.go = button("btn.search.retail", "link", call=self.retail_wanted.emit)
        self.go.setProperty("bar", "true")
        self.fact.add(self.go)
        self.setLayout(column(self.fact))
        self.hide()

    def retranslate(self) -> None:
        self.go.setText(self.tr("Search AliExpress"))

    def show_need(self, need: NeedRow | None) -> None:
        """Show it where the need is for so few."""
        quantity = None if need is None else need.quantity
        limits = read_limits(self._desk.reader)
        few = quantity is not None and is_few(quantity, limits)
        if quantity is not None and few:
            self.fact.show_fact(said(quantity_advice(quantity, limits).sentence), Tone.WARN)
        self.setVisible(few)


def need_words(need: NeedRow) -> str:
    """What a need asks for, in one line: its purpose, quantity, price and month."""
    unit = f" {need.unit}" if need.unit else ""
    price = need.target_price
    if price is not None:
        shown = money(Money(price, need.currency)) if need.currency else number(price)
        target = QCoreApplication.translate("NeedBar", "at most {price}").format(price=shown)
    parts = (
        said(PURPOSE_NAMES[need.purpose]) if need.purpose else "",
        f"{number(need.quantity)}{unit}" if need.quantity is not None else "",
        target if price is not None else "",
        month_name(need.month) if need.month else "",
    )
    return " · ".join(filter(None, parts)) or need.english
