"""Photos of an inspection may come one after the other: they are added, none is replaced."""

from datetime import timedelta

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Fix
from sourcing_app.services.orders.records import InspectionFields
from tests.order_factory import TODAY, make_order, make_photos, open_deposit, pay
from tests.prepared import at_first

LATER = TODAY + timedelta(days=9)


@at_first
def order(desk, tmp_path):
    """An order whose balance waits for the inspection alone."""
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    desk.orders.ready(order, TODAY, TODAY)
    return order


@pytest.fixture
def photos(tmp_path):
    return make_photos(tmp_path)


def inspect(desk, order, photos, **values):
    found = {"inspected_on": TODAY, "inspector": "Ms Chen", "cartons_opened": 3, "passed": True}
    fields = InspectionFields.checked(**{**found, **values})
    return desk.orders.inspect(order, fields, photos, LATER)


def records(desk):
    return desk.reader.value("SELECT count(*) FROM inspection")


def told(found):
    return " ".join(map(str, found.remarks))


def missing(desk, order):
    return [(fact.id, fact.fix) for fact in desk.orders.state(order).next.report.missing]


def test_what_is_missing_is_said_at_once_with_the_way_to_mend_it(desk, order, photos):
    found = inspect(desk, order, photos[:1])
    assert told(found).startswith("Photos: 1 of 3. Each opened carton needs one")
    assert missing(desk, order) == [("inspection", Fix.ADD_PHOTOS)]


def test_an_inspection_that_failed_asks_for_another_one(desk, order, photos):
    inspect(desk, order, photos[:1], passed=False)
    assert missing(desk, order) == [("inspection", Fix.RECORD_INSPECTION)]


@pytest.mark.rule("R116")
def test_photos_given_later_are_added_to_the_inspection(desk, order, photos):
    first = inspect(desk, order, photos[:1])
    found = desk.orders.add_photos(order, photos[1:], TODAY)
    assert (found.id, found.added, found.photos, found.remarks) == (first.id, 2, 3, ())
    assert desk.orders.state(order).next.report.open


def test_of_all_three_given_again_only_the_new_ones_are_attached(desk, order, photos):
    inspect(desk, order, photos[:1])
    found = inspect(desk, order, photos)
    assert (found.added, found.known, records(desk)) == (2, 1, 1)
    assert told(found) == "Photos that were attached already, left out: 1; added: 2."
    assert desk.orders.state(order).next.report.open
    assert told(inspect(desk, order, photos)).endswith("left out: 3; added: 0.")
    assert desk.reader.value("SELECT count(*) FROM attachment WHERE entity = 'inspection'") == 3


def test_a_corrected_record_of_the_same_day_keeps_the_photos(desk, order, photos, tmp_path):
    inspect(desk, order, photos)
    inspect(desk, order, [], cartons_opened=4)
    assert records(desk) == 2
    assert desk.orders.state(order).facts.inspection.photos == 3
    (tmp_path / "more").mkdir()
    desk.orders.add_photos(order, make_photos(tmp_path / "more", 1), TODAY)
    assert desk.orders.state(order).next.report.open


def test_photos_of_another_day_or_of_a_failure_are_not_counted(desk, order, photos):
    inspect(desk, order, photos, passed=False)
    assert inspect(desk, order, []).photos == 0
    assert inspect(desk, order, [], inspected_on=LATER).photos == 0
    with pytest.raises(Rejected, match="as “Inspection photo”"):
        desk.orders.add_photos(order, photos, LATER)


def test_without_an_inspection_there_is_nothing_to_add_photos_to(desk, order, photos):
    with pytest.raises(Rejected, match="No inspection is recorded yet"):
        desk.orders.add_photos(order, photos, TODAY)
