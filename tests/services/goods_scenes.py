"""What a user does with samples, production, inspections and shipping; each gives back the deed."""

from decimal import Decimal

from sourcing_app.domain.actions import Action
from sourcing_app.domain.orders.goods import GoodsCondition, SampleVerdict
from sourcing_app.services.orders.inspections import DefectFields, InspectionFields, PlannedFields
from sourcing_app.services.orders.samples import SampleFields, SampleMeasureFields
from sourcing_app.services.production.records import MilestoneFields
from sourcing_app.services.shipping.records import GoodsCheck, ReceiptFields, ShipmentFields
from tests.conftest import TODAY
from tests.order_factory import make_order, make_photos, pay


def _sample(scene):
    fields = SampleFields.checked(asked_on=TODAY, courier="DHL")
    return scene.desk.samples.add(make_order(scene.desk), fields, TODAY)


def add_sample(scene):
    order = make_order(scene.desk)
    scene.desk.orders.sample(order, "received", TODAY, TODAY)
    return lambda: scene.desk.samples.add(order, SampleFields.checked(asked_on=TODAY), TODAY)


def approve_sample(scene):
    key = _sample(scene)
    approved = {"verdict": SampleVerdict.APPROVED, "decided_on": TODAY}
    return lambda: scene.desk.samples.change(key, TODAY, **approved, reference_kept="Safe")


def measure_sample(scene):
    key = _sample(scene)
    two = [SampleMeasureFields.checked(characteristic=name, value="5") for name in "AB"]
    scene.desk.samples.measure(key, two, TODAY)
    three = [SampleMeasureFields.checked(characteristic="A", low="1", value="4")]
    return lambda: scene.desk.samples.measure(key, three, TODAY)


def photograph_sample(scene):
    key = _sample(scene)
    return lambda: scene.desk.samples.add_photos(key, make_photos(scene.folder))


def _running(scene):
    order = scene.open_order()
    pay(scene.desk, order, 1, "5520")
    return order


def add_milestone(scene):
    order = _running(scene)
    fields = MilestoneFields.checked(kind="goods_ready", promised_on=TODAY, actual_on=TODAY)
    return lambda: scene.desk.milestones.add(order, fields, TODAY)


def edit_milestone(scene):
    fields = MilestoneFields.checked(kind="materials", planned_on=TODAY)
    key = scene.desk.milestones.add(_running(scene), fields, TODAY)
    return lambda: scene.desk.milestones.change(key, TODAY, actual_on=TODAY)


def plan_production(scene):
    order = _running(scene)
    return lambda: scene.desk.milestones.propose(order, TODAY)


PLANNED = {"planned_on": TODAY, "lot": 4000, "aql_major": "2.5"}


def plan_inspection(scene):
    order = _running(scene)
    return lambda: scene.desk.inspections.plan(order, PlannedFields.checked(**PLANNED), TODAY)


def record_planned(scene):
    order = _running(scene)
    scene.desk.inspections.plan(order, PlannedFields.checked(**PLANNED), TODAY)
    fields = InspectionFields.checked(
        inspected_on=TODAY, inspector="Ms Chen", cartons_opened=3, passed=True, found_major=2
    )
    photos = make_photos(scene.folder)
    return lambda: scene.desk.orders.inspect(order, fields, photos, TODAY)


def _inspected(scene):
    record_planned(scene)()
    return scene.desk.reader.value("SELECT id FROM inspection")


def count_defects(scene):
    key = _inspected(scene)
    return lambda: scene.desk.inspections.change(key, TODAY, found_major=11)


DEFECT = {"kind": "major", "words": "Crooked seam", "count": 4}


def list_defect(scene):
    key = _inspected(scene)
    fields = DefectFields.checked(**DEFECT)
    return lambda: scene.desk.inspections.add_defect(key, fields, [], TODAY)


def decide_defect(scene):
    add = scene.desk.inspections.add_defect
    key = add(_inspected(scene), DefectFields.checked(**DEFECT), [], TODAY)
    fields = DefectFields.checked(**DEFECT, decision="rework")
    return lambda: scene.desk.inspections.change_defect(key, fields, [], TODAY)


def _shipped(scene):
    order = _running(scene)
    scene.desk.orders.ready(order, TODAY, TODAY)
    fields = InspectionFields.checked(
        inspected_on=TODAY, inspector="Ms Chen", cartons_opened=3, passed=True
    )
    scene.desk.orders.inspect(order, fields, make_photos(scene.folder), TODAY)
    pay(scene.desk, order, 2, "12880")
    return order


def _line(scene, order):
    return scene.desk.reader.value("SELECT id FROM order_line WHERE order_id = ?", (order,))


def ship(scene):
    order = _shipped(scene)
    fields, line = ShipmentFields.checked(shipped_on=TODAY), _line(scene, order)
    return lambda: scene.desk.shipments.add(order, fields, TODAY, {line: Decimal(3000)})


def edit_shipment(scene):
    order = _shipped(scene)
    line = _line(scene, order)
    fields = ShipmentFields.checked(shipped_on=TODAY)
    key = scene.desk.shipments.add(order, fields, TODAY, {line: Decimal(3000)})
    values = {"carrier": "COSCO", "bl_kind": "telex"}
    revise = scene.desk.shipments.revise
    return lambda: revise(key, TODAY, None, values, {line: Decimal(2500)})


def _checked(**values):
    return ReceiptFields.checked(received_on=TODAY, condition=GoodsCondition.AS_AGREED, **values)


def receive(scene):
    order = _shipped(scene)
    key = scene.desk.shipments.add(order, ShipmentFields.checked(shipped_on=TODAY), TODAY)
    received = {_line(scene, order): (Decimal(4000), Decimal(3))}
    check = GoodsCheck(_checked(), received, make_photos(scene.folder)[:0], key)
    return lambda: scene.desk.receipts.add(order, check, TODAY)


def confirm_receipt(scene):
    order = _shipped(scene)
    scene.desk.shipments.add(order, ShipmentFields.checked(shipped_on=TODAY), TODAY)
    scene.desk.receipts.add(order, GoodsCheck(_checked(quantity_ok=True)), TODAY)
    return lambda: scene.desk.receipts.confirm(order, TODAY, TODAY)


SCENES = {
    Action.SAMPLE_ADDED: (add_sample,),
    Action.SAMPLE_EDITED: (approve_sample,),
    Action.SAMPLE_MEASURED: (measure_sample,),
    Action.SAMPLE_PHOTOGRAPHED: (photograph_sample,),
    Action.MILESTONE_ADDED: (add_milestone,),
    Action.MILESTONE_EDITED: (edit_milestone,),
    Action.MILESTONES_PLANNED: (plan_production,),
    Action.INSPECTION_PLANNED: (plan_inspection,),
    Action.INSPECTION_EDITED: (count_defects,),
    Action.DEFECT_LISTED: (list_defect, decide_defect),
    Action.SHIPMENT_ADDED: (ship,),
    Action.SHIPMENT_EDITED: (edit_shipment,),
    Action.RECEIPT_ADDED: (receive,),
    Action.RECEIPT_CONFIRMED: (confirm_receipt,),
}
