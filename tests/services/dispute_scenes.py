"""What a user does with disputes and with the end of an order; each gives the deed to be done."""

from decimal import Decimal

from sourcing_app.domain.actions import Action
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.services.disputes.records import DisputeEventFields, DisputeFields
from sourcing_app.services.orders.closing import FeedbackFields
from sourcing_app.store.tables.order import PurchaseOrder
from tests.conftest import TODAY
from tests.order_factory import pay


def _paid(scene):
    order = scene.open_order()
    pay(scene.desk, order, 1, "5520")
    return order


def _disputed(scene):
    fields = DisputeFields.checked(reason="quality", opened_on=TODAY, facts="Painted steel")
    return scene.desk.disputes.open(_paid(scene), fields, TODAY)


def open_dispute(scene):
    order = _paid(scene)
    fields = DisputeFields.checked(reason="fraud", opened_on=TODAY, answer_by=TODAY)
    return lambda: scene.desk.disputes.open(order, fields, TODAY)


def change(scene):
    key = _disputed(scene)
    return lambda: scene.desk.disputes.change(key, TODAY, facts="Steel, not aluminium")


def add_step(scene):
    key = _disputed(scene)
    fields = DisputeEventFields.checked(on_day=TODAY, kind="offer", words="A discount", amount="9")
    return lambda: scene.desk.disputes.add_step(key, fields, TODAY)


def escalate(scene):
    key = _disputed(scene)
    return lambda: scene.desk.disputes.escalate(key)


def end(scene):
    key = _disputed(scene)
    return lambda: scene.desk.disputes.end(key, "won", "All of it back", TODAY, Decimal(5520))


def answer(scene):
    order = scene.open_order()
    return lambda: scene.desk.order_checks.answer(order, "aql", "yes", TODAY, "Annex 2")


def answer_anew(scene):
    order = scene.open_order()
    scene.desk.order_checks.answer(order, "aql", "yes", TODAY, "Annex 2")
    return lambda: scene.desk.order_checks.answer(order, "aql", "no", TODAY)


def close(scene):
    order = _paid(scene)
    with scene.desk.database.writing(Action.ORDER_EDITED) as session:
        session.get_one(PurchaseOrder, order).stage = Stage.RECEIVED
    fields = FeedbackFields.checked(quality=5, time=4, contact=3, given_on=TODAY)
    return lambda: scene.desk.closing.close(order, TODAY, fields, "They forgave the balance")


def rate(scene):
    order = _paid(scene)
    with scene.desk.database.writing(Action.ORDER_EDITED) as session:
        session.get_one(PurchaseOrder, order).stage = Stage.CLOSED
    fields = FeedbackFields.checked(quality=5, time=4, contact=3, given_on=TODAY)
    return lambda: scene.desk.closing.rate(order, TODAY, fields)
