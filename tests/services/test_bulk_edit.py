"""One field of several records: judged one by one, changed all or none, undone in one step."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Cancelled, Invalid, NotFound, Rejected
from sourcing_app.domain.records.many import (
    ChangeWay,
    FieldChange,
    changed_value,
    for_many,
    ways_of,
)
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.values.tags import joined_tags, tags_in
from sourcing_app.services.bulk_edit import change_many, offered
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier
from tests.prepared import at_first

NAMES = ("Анжи 灯具", "Bari", "Cixi")
TAGS = st.lists(st.text("aAbBжЖ灯 ", max_size=3), max_size=5).map(",".join)


@at_first
def ids(desk):
    return [add_supplier(desk, name) for name in NAMES]


def values(desk, ids, name):
    return [str(getattr(desk.suppliers.fields(key), name)) for key in ids]


@pytest.mark.parametrize(
    ("change", "before", "after", "count"),
    [
        (FieldChange("stage", ChangeWay.SET, "active"), {"stage": "prospect"}, "active", 3),
        (FieldChange("tags", ChangeWay.ADD, "LAMPS, ёлка"), {"tags": "lamps"}, "lamps, ёлка", 3),
        (FieldChange("tags", ChangeWay.REMOVE, "Lamps，none"), {"tags": "a, lamps, b"}, "a, b", 3),
        (FieldChange("city", ChangeWay.CLEAR), {"city": "Ningbo"}, "", 3),
        (FieldChange("moq", ChangeWay.CLEAR), {"moq": "500"}, "None", 3),
        (FieldChange("country", ChangeWay.SET, "Китай"), {"country": "IT"}, "CN", 3),
        (FieldChange("country", ChangeWay.SET, "Китай"), {"country": "CN"}, "CN", 0),
        (FieldChange("moq", ChangeWay.SET, "1 000 pcs"), {"moq": "5"}, "1000", 3),
    ],
)
def test_all_get_it_in_one_step(desk, ids, change, before, after, count):
    for key in ids:
        desk.suppliers.change(key, TODAY, **before)
    were = values(desk, ids, change.field)
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    assert change_many(desk.suppliers, [*ids, ids[0]], change, TODAY) == count
    assert values(desk, ids, change.field) == [after] * 3
    assert len(steps) == (1 if count else 0)
    if steps:
        desk.revert(steps[0])
        assert values(desk, ids, change.field) == were


def test_one_that_refuses_keeps_all_as_they_are(desk, ids):
    received = date(2026, 3, 2)
    quotes = [desk.quotes.enter(key, "100:4.50", received, product="lamp") for key in ids]
    desk.quotes.change(quotes[1], TODAY, moq="2.5", unit="kg")
    change = FieldChange("unit", ChangeWay.SET, "pcs")
    with pytest.raises(Rejected) as refused:
        change_many(desk.quotes, quotes, change, TODAY)
    assert "1 of 3 cannot take it: lamp: " in str(refused.value)
    assert [desk.quotes.fields(key).unit for key in quotes] == ["pcs", "kg", "pcs"]
    with pytest.raises(Rejected) as refused:
        change_many(
            desk.quotes, quotes, FieldChange("received_on", ChangeWay.SET, date(2999, 1, 1)), TODAY
        )
    assert refused.value.complaints.keys() == {
        "received_on"
    }  # all say it alike: once, at the field


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (FieldChange("name", ChangeWay.SET, "Same"), Invalid),
        (FieldChange("notes", ChangeWay.SET, "Same"), Invalid),
        (FieldChange("star", ChangeWay.SET, "yes"), Invalid),
        (FieldChange("city", ChangeWay.ADD, "Yiwu"), Invalid),
        (FieldChange("city", ChangeWay.SET, " "), Rejected),
        (FieldChange("stage", ChangeWay.SET, "none such"), Rejected),
        (FieldChange("stage", ChangeWay.CLEAR), Rejected),
    ],
)
def test_what_no_record_takes(desk, ids, change, error):
    with pytest.raises(error) as refused:
        change_many(desk.suppliers, ids, change, TODAY)
    assert refused.value.complaints.keys() == {change.field}


def test_one_that_is_gone_or_a_stop_leaves_all(desk, ids):
    change = FieldChange("city", ChangeWay.SET, "Yiwu")
    with pytest.raises(NotFound):
        change_many(desk.suppliers, [*ids, 999], change, TODAY)

    def stop(done, _total, _text):
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        change_many(desk.suppliers, ids, change, TODAY, stop)
    assert set(values(desk, ids, "city")) == {""}


@given(stored=TAGS, typed=TAGS)
def test_tags_that_are_added_can_be_taken_away(stored, typed):
    def given_(way, before):
        return changed_value(SUPPLIER["tags"], FieldChange("tags", way, typed), before)

    if not typed.strip():
        with pytest.raises(Rejected):
            given_(ChangeWay.ADD, stored)
        return
    added = given_(ChangeWay.ADD, stored)
    assert {tag.casefold() for tag in tags_in(added)} == {
        tag.casefold() for tag in (*tags_in(stored), *tags_in(typed))
    }
    assert tags_in(added)[: len(tags_in(stored))] == tags_in(stored)
    left = given_(ChangeWay.REMOVE, added)
    assert left == joined_tags(
        tag for tag in tags_in(stored) if tag.casefold() not in map(str.casefold, tags_in(typed))
    )


def test_every_offered_field_has_a_way(desk):
    for records in (desk.suppliers, desk.quotes, desk.products, desk.needs):
        fields = offered(records)
        assert fields == for_many(records.typed.record, records.typed.model_fields)
        assert all(ChangeWay.SET in ways_of(field) for field in fields)
        assert not {"notes", "created_at", "search_query_id"} & {field.name for field in fields}
