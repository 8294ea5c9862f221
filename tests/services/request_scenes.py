"""What a user does with buying requests and the offers that answer them."""

from sourcing_app.services.requests.records import RequestFields, RequestOffer
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier

VASE = {"title": "Vase", "text": "We are looking for vases.", "quantity": "500 pcs"}
OFFER = {"breaks": "500:4.90;2000:4.50", "values": {"terms": "100% in advance"}}


def draft(scene):
    return scene.desk.requests.add(RequestFields.checked(**VASE), TODAY)


def posted(scene):
    key = draft(scene)
    scene.desk.requests.post(key, TODAY, TODAY)
    return key


def add(scene):
    return lambda: draft(scene)


def edit(scene):
    key = draft(scene)
    return lambda: scene.desk.requests.change(key, TODAY, title="Jar", target_price="2 usd")


def post(scene):
    key = draft(scene)
    return lambda: scene.desk.requests.post(key, TODAY, TODAY)


def offer(scene):
    """Its supplier and product are new, and full prepayment raises a flag."""
    key = posted(scene)
    return lambda: scene.desk.requests.offer(key, RequestOffer("Ningbo Sun", **OFFER), TODAY)


def offer_of_one_known(scene):
    key = posted(scene)
    add_supplier(scene.desk, "Ningbo Sun")
    return lambda: scene.desk.requests.offer(key, RequestOffer("Ningbo Sun", **OFFER), TODAY)


def close(scene):
    key = posted(scene)
    return lambda: scene.desk.requests.close(key, TODAY)


def move_to_bin(scene):
    key = draft(scene)
    return lambda: scene.desk.requests.bin([key])


def restore(scene):
    key = draft(scene)
    scene.desk.requests.bin([key])
    return lambda: scene.desk.requests.restore([key])
