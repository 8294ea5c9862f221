"""The tab of an order's shipping: papers, shipments, goods that came, and confirming them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.gates.evidence import KIND_NAMES
from sourcing_app.domain.gates.report import FIX_NAMES, Fact, Fix
from sourcing_app.domain.orders.goods import BILL_NAMES, CONDITION_NAMES
from sourcing_app.domain.sentences import say
from sourcing_app.domain.shipping.bill_kinds import BILL_MEANINGS
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.shipping.rows import (
    PAPERS,
    GoodsRow,
    ReceiptRow,
    ShipmentRow,
    Shipping,
    shipping_of,
)
from sourcing_app.ui.formatting import day, number, said
from sourcing_app.ui.screens.orders.goods_fixes import ask_confirm, ask_goods, ask_shipment
from sourcing_app.ui.screens.orders.order_tab import OrderTab, explain_ended
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.facts import FactRow
from sourcing_app.ui.widgets.layouts import column, empty, row
from sourcing_app.ui.widgets.record_lines import LineButton, PartLine, RecordSection

if TYPE_CHECKING:
    from datetime import date

    from sourcing_app.ui.screens.orders.actions import OrderActions

_SHIPMENTS = say("ShippingTab", "Shipments")
_RECEIPTS = say("ShippingTab", "Goods received")
_PHOTOS = say("ShippingTab", "Photos of the goods")
_OWN_FIXES = frozenset({Fix.RECORD_SHIPMENT, Fix.CHECK_GOODS})


class ShippingTab(OrderTab):
    """What is on its way, what came, and what the receipt waits for (G8)."""

    def __init__(self, actions: OrderActions) -> None:
        super().__init__(actions)
        self._state: OrderState | None = None
        self._shipping: Shipping | None = None
        self.gate = Card()
        self.gate.setObjectName("card.shipping.gate")
        self.confirm = button(
            "btn.shipping.confirm", "primary", "check", self._confirm, changes=True
        )
        self.papers = Card()
        self.papers.setObjectName("card.shipping.papers")
        self.attach = button(
            "btn.shipping.attach", icon="attach", call=actions.attach, changes=True
        )
        self.shipments = RecordSection("shipping.shipments", _SHIPMENTS)
        self.receipts = RecordSection("shipping.receipts", _RECEIPTS)
        self._facts, self._papers = column(spacing=2), column(spacing=2)
        self._build()

    def retranslate(self) -> None:
        self.gate.set_title(self.tr("Before the receipt is confirmed"))
        self.confirm.setText(self.tr("Confirm receipt…"))
        self.papers.set_title(self.tr("Papers of the shipment"))
        self.attach.setText(self.tr("Attach file…"))
        self.shipments.retranslate(self.tr("Add shipment"))
        self.receipts.retranslate(self.tr("Check goods"))

    def show_order(self, state: OrderState) -> None:
        another = self._state is None or self._state.id != state.id
        self._state = state
        explain_ended(state, self.attach, self.shipments.add, self.receipts.add)
        found = self._shipping = shipping_of(self.acts.desk.reader, state)
        self._show_gate(found)
        self._show_papers(found)
        today = self.acts.desk.today()
        lines = [_shipment(each, found, today) for each in found.shipments]
        self.shipments.show_lines(lines, self.tr("Nothing is shipped yet."), another=another)
        seen = self.tr("The platform shows the dispatch since {day}.")
        when = found.dispatch_seen_on
        self.shipments.say_aside(seen.format(day=day(when)) if when else "")
        self.receipts.say_aside("\n".join(map(_goods, found.goods)))
        came = [_receipt(each) for each in found.receipts]
        self.receipts.show_lines(came, self.tr("Nothing has come yet."), another=another)

    def _show_gate(self, found: Shipping) -> None:
        empty(self._facts)
        confirmed = found.confirmed_on
        if confirmed is not None:
            words = self.tr("The receipt was confirmed on {day}.").format(day=day(confirmed))
            self._facts.addWidget(FactRow(words, Tone.OK))
        else:
            for fact in found.gate.facts:
                self._facts.addWidget(self._fact(fact))
        explain(self.confirm, self._why_not(found))

    def _why_not(self, found: Shipping) -> str:
        if found.confirmed_on is not None:
            return self.tr("It is confirmed already")
        never = [fact for fact in found.gate.missing if not fact.waivable]
        return said(never[0].sentence) if never else ""

    def _fact(self, fact: Fact) -> FactRow:
        shown = FactRow(said(fact.sentence), Tone.OK if fact.met else Tone.WARN)
        if fact.missing and fact.fix in _OWN_FIXES:
            made = button(
                f"btn.shipping.{fact.fix.value}", call=lambda: self._supply(fact.fix), changes=True
            )
            made.setText(said(FIX_NAMES[fact.fix]))
            shown.add(made)
        return shown

    def _supply(self, fix: Fix | None) -> None:
        if fix is not None:
            self.acts.fix(fix)

    def _show_papers(self, found: Shipping) -> None:
        empty(self._papers)
        for kind in PAPERS:
            there = kind in found.papers
            aside = self.tr("on file") if there else self.tr("missing")
            tone = Tone.OK if there else Tone.NEUTRAL
            self._papers.addWidget(FactRow(said(KIND_NAMES[kind]), tone, aside))

    def _build(self) -> None:
        self.gate.body.addLayout(self._facts)
        self.gate.body.addLayout(row(self.confirm, None))
        self.gate.body.addStretch(1)
        self.papers.body.addLayout(self._papers)
        self.papers.body.addLayout(row(self.attach, None))
        cards = row(self.gate, self.papers, spacing=12)
        for place in range(cards.count()):
            cards.setStretch(place, 1)
        holder = QWidget()
        holder.setLayout(cards)
        box = column(holder, self.shipments, self.receipts, spacing=14)
        box.addStretch(1)
        self.setLayout(box)
        self.shipments.adding.connect(lambda: ask_shipment(self.acts))
        self.shipments.acted.connect(self._act)
        self.receipts.adding.connect(lambda: ask_goods(self.acts))
        self.receipts.acted.connect(self._add_photos)

    def _act(self, action: str, key: int) -> None:
        from sourcing_app.ui.screens.orders.shipping_sheets import shipment_sheet

        found = self._shipping
        shown = next((each for each in found.shipments if each.id == key), None) if found else None
        if shown is None or found is None or self._state is None:
            return
        if action == "track":
            self.acts.context.browser.open(shown.tracking_page)
        else:
            self.acts.open_sheet(shipment_sheet(self.acts, self._state, found, shown))

    def _add_photos(self, _action: str, key: int) -> None:
        from sourcing_app.ui.screens.orders.sample_sheets import MorePhotosSheet

        add = self.acts.desk.receipts.add_photos
        self.acts.open_sheet(MorePhotosSheet(self.acts, key, _PHOTOS, add))

    def _confirm(self) -> None:
        ask_confirm(self.acts)


def _shipment(shown: ShipmentRow, found: Shipping, today: date) -> PartLine:
    translate = QCoreApplication.translate
    name = translate("ShippingTab", "Shipment {number}").format(number=number(shown.seq))
    edit = translate("ShippingTab", "Edit {name}").format(name=name)
    buttons = [LineButton("edit", "edit", edit)]
    if shown.tracking_page:
        track = translate("ShippingTab", "Open the tracking page of {name}").format(name=name)
        buttons.insert(0, LineButton("track", "ext", track, reads=True))
    kind = said(BILL_NAMES[shown.bl_kind]) if shown.bl_kind else ""
    way = (shown.carrier, shown.container, shown.seal, kind, shown.bl_number, shown.tracking)
    meaning = said(BILL_MEANINGS[shown.bl_kind]) if shown.bl_kind else ""
    texts = (
        " · ".join((name, *_days(shown))), " · ".join(filter(None, way)), _parts(shown, found),
        meaning, shown.note,
    )  # fmt: skip
    late = shown.arrived_on is None and shown.expected is not None and shown.expected.late(today)
    tone = Tone.OK if shown.arrived_on else Tone.DANGER if late else Tone.INFO
    return PartLine(shown.id, tuple(filter(None, texts)), tuple(buttons), tone, "truck")


def _days(shown: ShipmentRow) -> Iterator[str]:
    translate = QCoreApplication.translate
    if shown.shipped_on:
        yield translate("ShippingTab", "shipped {day}").format(day=day(shown.shipped_on))
    elif shown.etd:
        yield translate("ShippingTab", "leaves {day}").format(day=day(shown.etd))
    if shown.arrived_on:
        yield translate("ShippingTab", "arrived {day}").format(day=day(shown.arrived_on))
    elif shown.expected:
        words = translate("ShippingTab", "expected {day}, plan with {planned}")
        yield words.format(day=day(shown.expected.eta), planned=day(shown.expected.planned))


def _parts(shown: ShipmentRow, found: Shipping) -> str:
    """Say what is in a shipment of a part."""
    parts = (
        f"{each.description}: {number(shown.quantities[each.id])} {each.unit}"
        for each in found.goods
        if each.id in shown.quantities
    )
    return ", ".join(parts)


def _goods(each: GoodsRow) -> str:
    told = each.counted
    words = QCoreApplication.translate(
        "ShippingTab", "{goods}: ordered {ordered}, came {came}, damaged {damaged} ({unit})"
    )
    return words.format(
        goods=each.description,
        ordered=number(told.ordered),
        came=number(told.received),
        damaged=number(told.damaged),
        unit=each.unit,
    )


def _receipt(shown: ReceiptRow) -> PartLine:
    translate = QCoreApplication.translate
    condition = said(CONDITION_NAMES[shown.condition]) if shown.condition else ""
    photos = translate("ShippingTab", "photos: {count}").format(count=number(shown.photos))
    first = " · ".join(filter(None, (day(shown.received_on), condition, photos)))
    texts = (first, shown.note, shown.without_check_reason)
    tone = Tone.OK if shown.checked else Tone.WARN
    add = translate("ShippingTab", "Add photos of the goods received on {day}")
    more = LineButton("photos", "attach", add.format(day=day(shown.received_on)))
    return PartLine(shown.id, tuple(filter(None, texts)), (more,), tone, "box")
