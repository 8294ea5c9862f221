"""What a user changes of an order beside its money; each gives back the deed."""

from sourcing_app.domain.actions import Action
from sourcing_app.services.orders.changes import (
    CancelFields,
    GoodsLine,
    HoldFields,
    OrderLineFields,
)
from sourcing_app.services.orders.goods import goods_of
from tests.conftest import TODAY
from tests.order_factory import make_order

_HELD = HoldFields.checked(hold="payments", hold_reason="Waiting for new drawings")


def goods(scene):
    """A line that is there becomes the second one, and the total follows."""
    order = make_order(scene.desk)
    (there,) = goods_of(scene.desk.reader, order)
    first = {"description": "Gift box", "quantity": "10", "unit": "pcs", "unit_price": "0.20"}
    second = {**first, "description": there.description, "quantity": "100"}
    lines = [
        GoodsLine(None, OrderLineFields.checked(**first)),
        GoodsLine(there.id, OrderLineFields.checked(**second)),
    ]
    return lambda: scene.desk.order_changes.goods(order, lines, TODAY)


def details(scene):
    order = make_order(scene.desk)
    values = {"own_reference": "A-17", "purpose": "resale", "incoterm": "CIF"}
    return lambda: scene.desk.order_changes.details.change(order, TODAY, None, **values)


def hold(scene):
    order = make_order(scene.desk)
    return lambda: scene.desk.order_changes.hold(order, _HELD, TODAY)


def release(scene):
    order = make_order(scene.desk)
    scene.desk.order_changes.hold(order, _HELD, TODAY)
    return lambda: scene.desk.order_changes.release(order)


def cancel(scene):
    order = make_order(scene.desk)
    return lambda: scene.desk.order_changes.cancel(order, CancelFields(), TODAY)


def repeat(scene):
    order = make_order(scene.desk)
    return lambda: scene.desk.order_changes.repeat(order, TODAY)


SCENES = {
    Action.ORDER_HELD: (hold,),
    Action.ORDER_RELEASED: (release,),
    Action.ORDER_CANCELLED: (cancel,),
    Action.ORDER_REPEATED: (repeat,),
}
