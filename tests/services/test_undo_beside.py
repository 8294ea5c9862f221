"""An action is undone beside what somebody else changed meanwhile; what follows is computed."""

from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.stages import SampleState, Stage
from sourcing_app.domain.values.names import search_text
from sourcing_app.services.file_check import check_file
from sourcing_app.services.history.proof import verify
from sourcing_app.services.orders.facts import order_state
from sourcing_app.services.orders.records import OrderPlan, WaiverFields
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier, enter_buyer
from tests.order_factory import make_order
from tests.rows import writing

REASON = "The supplier sent photos and a video of it"


@pytest.fixture
def steps(desk):
    told = []
    desk.changes.listen(lambda committed: told.append(committed.step) if committed.step else None)
    return told


def stored(desk, table, key, *columns):
    sql = f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?"  # noqa: S608
    return tuple(desk.reader.one(sql, (key,)))


def assert_told(desk):
    """Whether the history says of every row what the file has."""
    assert verify(desk).sound
    path = desk.path
    desk.close()
    assert check_file(path, deep=True).problems == ()


def test_a_city_is_undone_beside_a_product_of_somebody_else(desk, steps):
    key = add_supplier(desk, "Sun", city="Ningbo", product="Lamp")
    desk.suppliers.change(key, TODAY, city="Foshan")
    mine = steps[-1]
    desk.suppliers.change(key, TODAY, product="Vase")

    desk.revert(mine)
    columns = ("city", "product", "sort_name")
    assert stored(desk, "supplier", key, *columns) == (
        *("Ningbo", "Vase"),
        search_text("Sun", "", "Ningbo", "Vase"),
    )
    desk.reapply(mine)
    assert stored(desk, "supplier", key, *columns) == (
        *("Foshan", "Vase"),
        search_text("Sun", "", "Foshan", "Vase"),
    )
    assert_told(desk)


def products(desk):
    return [row["name"] for row in desk.reader.rows("SELECT name FROM product ORDER BY id")]


def test_a_rename_is_undone_for_what_somebody_named_since(desk, steps):
    add_supplier(desk, "Sun", product="Lamp")
    desk.products.change(1, TODAY, name="Vase")
    mine = steps[-1]
    theirs = add_supplier(desk, "Moon", product="Vase")

    desk.revert(mine)
    assert products(desk) == ["Lamp"]
    assert stored(desk, "supplier", theirs, "product", "product_id", "sort_name") == (
        *("Lamp", 1),
        search_text("Moon", "", "", "Lamp"),
    )
    desk.reapply(mine)
    assert stored(desk, "supplier", theirs, "product") == ("Vase",)
    assert_told(desk)


def test_what_is_named_again_is_the_product_of_that_name(desk, steps):
    key = add_supplier(desk, "Sun", product="Lamp")
    desk.suppliers.change(key, TODAY, product="")
    mine = steps[-1]
    desk.products.change(1, TODAY, name="Vase")

    desk.revert(mine)
    assert products(desk) == ["Vase", "Lamp"]
    assert stored(desk, "supplier", key, "product", "product_id") == ("Lamp", 2)
    desk.reapply(mine)
    assert stored(desk, "supplier", key, "product", "product_id") == ("", None)
    assert_told(desk)


def test_no_undo_makes_a_second_product_of_a_name(desk, steps):
    add_supplier(desk, "Sun", product="Lamp")
    desk.products.change(1, TODAY, name="Vase")
    mine = steps[-1]
    add_supplier(desk, "Moon", product="lamp")
    with pytest.raises(Rejected, match="depends on it"):
        desk.revert(mine)
    assert products(desk) == ["Vase", "lamp"]
    assert_told(desk)


def test_no_redo_makes_a_second_product_of_a_name(desk, steps):
    add_supplier(desk, "Sun", product="Lamp")
    mine = steps[-1]
    desk.revert(mine)
    add_supplier(desk, "Moon", product="LAMP")
    with pytest.raises(Rejected, match="depends on it"):
        desk.reapply(mine)
    assert products(desk) == ["LAMP"]
    assert_told(desk)


def test_the_history_tells_of_an_undo_only_what_it_changed(desk, steps):
    key = add_supplier(desk, "Sun", city="Ningbo", product="Lamp")
    desk.suppliers.change(key, TODAY, city="Foshan")
    mine = steps[-1]
    desk.suppliers.change(key, TODAY, product="Vase")
    desk.revert(mine)

    told = desk.reader.rows(
        "SELECT field, old, new FROM change_log WHERE action LIKE 'undo %' ORDER BY field"
    )
    assert [tuple(row) for row in told] == [
        ("city", "Foshan", "Ningbo"),
        (
            "sort_name",
            search_text("Sun", "", "Foshan", "Vase"),
            search_text("Sun", "", "Ningbo", "Vase"),
        ),
    ]


def test_a_city_that_somebody_else_changed_too_is_left_alone(desk, steps):
    key = add_supplier(desk, "Sun", city="Ningbo")
    desk.suppliers.change(key, TODAY, city="Foshan")
    mine = steps[-1]
    desk.suppliers.change(key, TODAY, city="Yiwu")

    with pytest.raises(Rejected, match="changed meanwhile"):
        desk.revert(mine)
    assert stored(desk, "supplier", key, "city") == ("Yiwu",)


def test_a_new_supplier_that_somebody_else_worked_on_is_not_taken_back(desk, steps):
    key = add_supplier(desk, "Sun")
    (made,) = steps
    desk.suppliers.change(key, TODAY, product="Vase")

    with pytest.raises(Rejected, match="changed meanwhile"):
        desk.revert(made)
    assert stored(desk, "supplier", key, "product") == ("Vase",)


def test_a_waiver_is_undone_beside_an_approved_sample_and_the_order_stays_where_that_put_it(
    desk, steps
):
    order = make_order(desk)
    desk.orders.waive(order, "G3", "sample", WaiverFields.checked(reason=REASON), TODAY)
    mine = steps[-1]
    desk.orders.sample(order, SampleState.APPROVED, TODAY, TODAY)
    desk.revert(mine)

    state = order_state(desk.reader, order, TODAY)
    assert stored(desk, "gate_waiver", 1, "count(*)") == (0,)
    assert state.stage is Stage.DEPOSIT_DUE
    assert state.lines[0].line.due_on is not None
    assert_told(desk)


def test_what_came_between_decides_the_stage_after_an_undo(desk, steps):
    order = make_order(desk)
    desk.orders.sample(order, SampleState.ORDERED, TODAY, TODAY)
    mine = steps[-1]
    desk.orders.change_plan(order, OrderPlan(total=Decimal(9000)), TODAY)
    desk.revert(mine)

    assert order_state(desk.reader, order, TODAY).stage is Stage.DRAFT
    assert_told(desk)


def test_a_cancelled_order_is_not_made_running_by_an_undo(desk, steps):
    order = make_order(desk)
    desk.orders.sample(order, SampleState.ORDERED, TODAY, TODAY)
    mine = steps[-1]
    with writing(desk.path) as connection:
        connection.execute("UPDATE purchase_order SET stage = 'cancelled'")

    with pytest.raises(Rejected, match="changed meanwhile"):
        desk.revert(mine)
    assert order_state(desk.reader, order, TODAY).stage is Stage.CANCELLED


def test_a_new_supplier_that_was_asked_meanwhile_is_not_taken_back(desk, steps):
    enter_buyer(desk)
    steps.clear()
    key = add_supplier(desk, "Sun")
    (made,) = steps
    desk.inquiries.write([key], product="Lamp")

    with pytest.raises(Rejected, match="depends on it"):
        desk.revert(made)
    assert stored(desk, "supplier", key, "name") == ("Sun",)
    assert_told(desk)
