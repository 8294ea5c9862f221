"""The sheets of shipping: a shipment, the check of goods that came, and confirming the receipt."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.gates.receipt import PROTECTION_ENDS
from sourcing_app.domain.records.shipping import RECEIPT, SHIPMENT
from sourcing_app.domain.sentences import say
from sourcing_app.domain.shipping.bill_kinds import BILL_MEANINGS
from sourcing_app.services.orders.state import OrderState
from sourcing_app.services.shipping.rows import GoodsRow, ShipmentRow, Shipping
from sourcing_app.ui.formatting import day, number, said
from sourcing_app.ui.forms.choice_editors import ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.file_sheet import FileSheet, Work
from sourcing_app.ui.forms.form import keep_low
from sourcing_app.ui.forms.form_sheet import Asks, AskSheet, require
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.number_editors import QuantityEditor
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.facts import FactRow

if TYPE_CHECKING:
    from sourcing_app.ui.screens.orders.sheet_opener import SheetOpener

_SAVE = say("ShippingSheets", "Save")
_SHIPMENT = (
    "carrier", "bl_kind", "bl_number", "container", "seal", "shipped_on", "etd", "eta",
    "arrived_on", "tracking", "tracking_page", "note",
)  # fmt: skip
_PART, _CAME, _DAMAGED = "part", "came", "damaged"
_OF = say("ShippingSheets", "{goods}: in this shipment, {unit}")
_UNCHECKED = say("ShippingSheets", "Reason for confirming without a check")
_INCOMPLETE = say("ShippingSheets", "Reason for accepting less than was ordered")
_EMPTY = say("ShippingSheets", "Empty: everything is in this shipment")
_RECEIVED = say("ShippingSheets", "{goods}: came, {unit}")
_BROKEN = say("ShippingSheets", "{goods}: damaged, {unit}")


def shipment_sheet(
    acts: SheetOpener, state: OrderState, shipping: Shipping, shown: ShipmentRow | None = None
) -> AskSheet:
    """Ask for a shipment, of everything or of a part; each kind of bill says what it means."""
    desk = acts.desk
    start: dict[str, Any] = {"shipped_on": desk.today(), "bl_kind": None}
    if shown is not None:
        start = {name: getattr(shown, name) for name in _SHIPMENT}
        start |= {f"{_PART}_{key}": quantity for key, quantity in shown.quantities.items()}

    def keep(typed: dict[str, Any]) -> None:
        from sourcing_app.services.shipping.records import ShipmentFields

        parts = {
            each.id: quantity
            for each in shipping.goods
            if (quantity := typed.pop(f"{_PART}_{each.id}")) is not None
        }
        today = desk.today()
        if shown is None:
            desk.shipments.add(state.id, ShipmentFields.checked(**typed), today, parts)
        else:
            news = {name: new for name, new in typed.items() if new != start.get(name)}
            base = {name: start.get(name) for name in news}
            desk.shipments.revise(shown.id, today, base, news, parts)

    title = say("ShippingSheets", "Shipment")
    parts = [*_quantities(_PART, shipping.goods, _OF)]
    editors = [*editors_of(SHIPMENT, "shipment.", _SHIPMENT, today=desk.today, lines=2), *parts]
    sheet = AskSheet(
        acts.page, "orders.shipment", editors, Asks(title, _SAVE, keep, start), "truck",
        columns=2, wide={"tracking_page", "note"},
    )  # fmt: skip
    for editor, goods in zip(parts, shipping.goods, strict=True):
        editor.set_words(_OF.put(goods=goods.description, unit=goods.unit), _EMPTY)
    kind = sheet.form["bl_kind"]
    kind.told.connect(partial(_explain_bill, kind))
    _explain_bill(kind)
    sheet.is_about(state.id, shown.id if shown else 0)
    keep_low(sheet.form, "note")
    sheet.resize(640, 640)
    return sheet


def _quantities(name: str, goods: Iterable[GoodsRow], words: Any) -> Iterable[QuantityEditor]:
    for each in goods:
        made = QuantityEditor(f"shipped.{name}_{each.id}")
        made.set_words(words.put(goods=each.description, unit=each.unit))
        yield made


def _explain_bill(kind: Editor) -> None:
    """Say under the field what the chosen kind of bill of lading means."""
    kind.set_words(SHIPMENT["bl_kind"].words, BILL_MEANINGS.get(kind.value()))


class GoodsCheckSheet(FileSheet):
    """Goods that came, as they were looked at: how many of each line, how they are (R180)."""

    def __init__(self, acts: SheetOpener, state: OrderState, shipping: Shipping) -> None:
        self._desk, self._order, self._shipping = acts.desk, state, shipping
        self._came = [*_quantities(_CAME, shipping.goods, _RECEIVED)]
        self._broken = [*_quantities(_DAMAGED, shipping.goods, _BROKEN)]
        self._which = ChoiceEditor(
            "receipt.shipment", shipping.shipments, _named, unknown=self._no_shipment
        )
        photos = FileEditor("receipt.photos", acts.files, several=True)
        beginning = editors_of(
            RECEIPT, "receipt.", ("received_on", "condition"), today=acts.desk.today
        )
        counted = [each for pair in zip(self._came, self._broken, strict=True) for each in pair]
        (note,) = editors_of(RECEIPT, "receipt.", ("note",), lines=2)
        editors = [*beginning, *counted, photos, note]
        if shipping.shipments:
            editors.insert(0, self._which)
        super().__init__(
            acts.page, "orders.check_goods", editors, "box", columns=2,
            wide={"photos", "note", "shipment"},
        )  # fmt: skip
        self.need("received_on", "condition")
        self._which.set_caption(self.tr("Shipment"))
        photos.set_caption(self.tr("Photos of the goods"), self.tr("They count in a dispute"))
        self.set_texts(self.tr("Check the goods"), self.tr("Goods are checked"))
        self.form.fill(self._expected())
        keep_low(self.form, "note")
        self.is_about(state.id)
        self.resize(620, 560)

    def work(self, values: dict[str, Any]) -> Work:
        from sourcing_app.services.shipping.records import GoodsCheck, ReceiptFields

        self.require(values)
        received = {}
        for each in self._shipping.goods:
            came, broken = values.pop(f"{_CAME}_{each.id}"), values.pop(f"{_DAMAGED}_{each.id}")
            if came is not None:
                received[each.id] = (came, broken)
        if not received:
            require({**values, self._came[0].name: None}, self._came[0].name)
        photos, shipment = values.pop("photos"), values.pop("shipment", None)
        check = GoodsCheck(
            ReceiptFields.checked(**values), received, photos, shipment.id if shipment else None
        )
        return partial(self._desk.receipts.add, self._order.id, check, self._desk.today())

    def _expected(self) -> dict[str, Any]:
        """Offer what is expected: the shipment that has not arrived, and what is missing."""
        waiting = [each for each in self._shipping.shipments if each.arrived_on is None]
        start: dict[str, Any] = {"received_on": self._desk.today(), "condition": None}
        start["shipment"] = waiting[0] if waiting else None
        for each in self._shipping.goods:
            expected: Decimal | None = each.counted.missing or None
            if waiting and waiting[0].quantities:
                expected = waiting[0].quantities.get(each.id)
            start[f"{_CAME}_{each.id}"] = expected
        return {name: value for name, value in start.items() if name in self.form.editors}

    def _no_shipment(self) -> str:
        return self.tr("Not one of the shipments")


def _named(row: ShipmentRow) -> str:
    when = day(row.shipped_on or row.etd)
    return " · ".join(filter(None, (number(row.seq), row.carrier, row.container, when)))


def confirm_sheet(acts: SheetOpener, state: OrderState, shipping: Shipping) -> AskSheet:
    """Ask for the day the receipt is confirmed on, and where goods are unchecked for a reason."""
    desk = acts.desk
    when = DayEditor("receipt.day", desk.today)
    when.set_words(RECEIPT["confirmed_on"].words)
    missing = [fact for fact in shipping.gate.missing if fact.waivable]
    editors: list[Editor] = [when]
    if missing:
        (reason,) = editors_of(RECEIPT, "receipt.", ("without_check_reason",), lines=3)
        reason.set_words(_INCOMPLETE if shipping.facts.checked else _UNCHECKED)
        editors.append(reason)

    def keep(typed: dict[str, Any]) -> None:
        reason = typed.get("without_check_reason", "")
        desk.receipts.confirm(state.id, typed["day"], desk.today(), reason)

    asks = Asks(
        say("ShippingSheets", "Confirm the receipt"),
        say("ShippingSheets", "Confirm receipt"),
        keep,
        {"day": desk.today()},
        ("day", *(each.name for each in editors[1:])),
    )
    sheet = AskSheet(acts.page, "orders.confirm_receipt", editors, asks)
    for place, fact in enumerate(missing):
        sheet.body.insertWidget(place, FactRow(said(fact.sentence), Tone.WARN))
    sheet.body.insertWidget(0, FactRow(said(PROTECTION_ENDS), Tone.WARN, icon="shield"))
    sheet.is_about(state.id)
    return sheet
