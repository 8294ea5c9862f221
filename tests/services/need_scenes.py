"""What a user does with needs and with what is for them."""

from sourcing_app.domain.search.needs import Serving
from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.searches.terms import TermFields
from tests.conftest import TODAY

LAMP = {"product": "Лампа", "english": "led desk lamp", "quantity": "4,000 pcs"}


def add(scene):
    """Its product is new: that is made beside it."""
    return lambda: scene.desk.needs.add(NeedFields.checked(**LAMP))


def edit(scene):
    key = add(scene)()
    return lambda: scene.desk.needs.change(key, TODAY, product="Vase", target_price="4.50 usd")


def link(scene):
    key = add(scene)()
    inquiry = scene.inquiry()
    return lambda: scene.desk.needs.assign(Serving.INQUIRY, inquiry, key)


def move_to_bin(scene):
    key = add(scene)()
    return lambda: scene.desk.needs.bin([key])


def restore(scene):
    key = add(scene)()
    scene.desk.needs.bin([key])
    return lambda: scene.desk.needs.restore([key])


def log(scene, **values):
    return scene.desk.searches.log("lamp", "lamp", day=TODAY, **values)


def save_search(scene):
    key = log(scene, hits=40)
    values = {"saved_as": "Lamps", "verdict": "useful", "note": "Ask the first three"}
    return lambda: scene.desk.searches.kept.change(key, TODAY, **values)


def open_queued(scene):
    keys = [log(scene, queued=True)]
    return lambda: scene.desk.searches.kept.opened(keys, TODAY)


def bin_search(scene):
    key = log(scene)
    return lambda: scene.desk.searches.kept.bin([key])


def restore_search(scene):
    bin_search(scene)()
    return lambda: scene.desk.searches.kept.restore([1])


def add_term(scene):
    fields = TermFields.checked(term="lamp", relation="same", other="lumiere")
    return lambda: scene.desk.searches.terms.add(fields)


def remove_term(scene):
    key = add_term(scene)()
    return lambda: scene.desk.searches.terms.remove(key)
