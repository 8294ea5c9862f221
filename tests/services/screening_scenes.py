"""What a user does with screening lists and their matches."""

from sourcing_app.domain.screening.lists import ListKind, MatchDecision
from sourcing_app.files.name_lists.reading import read_list
from sourcing_app.services.screening.records import IncomingList
from tests import list_samples
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier

WHY = "Another city, another credit code"


def incoming(text=list_samples.US):
    names = read_list(text.encode(), None, lambda *_: None)
    return IncomingList(names, "list.csv", "0" * 64)


def take(scene):
    return lambda: scene.desk.screenings.keep(incoming(), TODAY)


def take_again(scene):
    take(scene)()
    return lambda: scene.desk.screenings.keep(incoming(list_samples.US_JSON), TODAY)


def seen_again(scene):
    take(scene)()
    later = TODAY.replace(day=20)
    return lambda: scene.desk.screenings.seen_again(ListKind.US, later)


def remove(scene):
    take(scene)()
    return lambda: scene.desk.screenings.remove(ListKind.US)


def screened(scene):
    take(scene)()
    return add_supplier(scene.desk, "Shenzhen Huaxing Precision Technology")


def screen(scene):
    key = screened(scene)
    return lambda: scene.desk.screenings.screen(key, TODAY)


def screen_again(scene):
    """The list says something else of the entry: the match is another one."""
    key = screened(scene)
    scene.desk.screenings.screen(key, TODAY)
    scene.desk.screenings.keep(incoming(list_samples.US_JSON), TODAY)
    return lambda: scene.desk.screenings.screen(key, TODAY)


def decide(scene):
    key = screened(scene)
    scene.desk.screenings.screen(key, TODAY)
    return lambda: scene.desk.screenings.decide(key, 1, MatchDecision.NOT_SAME, WHY, TODAY)
