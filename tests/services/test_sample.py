import shutil
from datetime import date
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import AppError, Environment
from sourcing_app.domain.registration.registration import is_ready
from sourcing_app.domain.values.money import Money
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.sample_rows import samples_of
from sourcing_app.services.sample.records import create_sample
from sourcing_app.services.searches.rows import SearchRows
from sourcing_app.services.shipping.rows import shipping_of

TODAY = date(2026, 3, 12)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    from tests.conftest import RESOURCES

    path = tmp_path_factory.mktemp("sample") / "sample.sourcing"
    create_sample(path, RESOURCES, TODAY)
    desk = Desk(path, RESOURCES, read_only=True)
    yield desk
    desk.close()


def test_it_is_marked_and_full(desk):
    assert desk.is_sample
    assert is_ready(desk.registration.profile())
    counts = {
        table: desk.reader.value(f"SELECT count(*) FROM {table}")  # noqa: S608 - our own names
        for table in (
            "supplier",
            "inquiry_recipient",
            "quote",
            "purchase_order",
            "payment",
            "note",
            "need",
            "product",
            "marketplace_account",
            "sample",
            "shipment",
            "receipt",
            "feedback",
            "buying_request",
        )
    }
    assert counts == {
        "supplier": 8, "inquiry_recipient": 3, "quote": 7, "purchase_order": 5, "payment": 5,
        "note": 4, "need": 2, "product": 8, "marketplace_account": 2, "sample": 6, "shipment": 3,
        "receipt": 2, "feedback": 1, "buying_request": 1,
    }  # fmt: skip


def test_each_search_has_the_suppliers_of_its_product(desk):
    rows = SearchRows(desk.reader)
    saved = {row.clean: row.saved for row in rows.page(rows.ids())}
    assert set(saved) == {"led desk lamp", "shower curtain", "cotton tote bag", "ceramic vase"}
    assert min(saved.values()) >= 1


def test_the_list_of_the_day_has_every_section(desk):
    sections = [item.section.value for item in desk.agenda.items(TODAY)]
    assert list(dict.fromkeys(sections)) == ["overdue", "today", "blocked", "soon", "waiting"]
    (risk,) = desk.agenda.at_risk()
    assert (risk.total, risk.orders) == (Money(Decimal(11925), "USD"), 3)


@pytest.mark.parametrize("day", [date(2028, 2, 29), date(2026, 1, 1), date(2025, 12, 31)])
def test_any_day_will_do(tmp_path, resources, day):
    create_sample(tmp_path / "s.sourcing", resources, day)
    desk = Desk(tmp_path / "s.sourcing", resources)
    assert desk.agenda.items(day)
    desk.close()


def test_an_existing_file_stays(tmp_path, resources):
    path = tmp_path / "mine.sourcing"
    path.write_text("mine")
    with pytest.raises(Environment):
        create_sample(path, resources, TODAY)
    assert path.read_text() == "mine"


def test_a_failure_leaves_nothing(tmp_path, resources):
    bare = tmp_path / "resources"
    bare.mkdir()
    for name in ("markets.json", "search_words.tsv", "letter_words.tsv"):
        shutil.copy(resources / name, bare)
    with pytest.raises(AppError):
        create_sample(tmp_path / "s.sourcing", bare, TODAY)
    assert list(tmp_path.glob("*.sourcing")) == []


def test_every_order_has_what_its_tabs_show_by_its_step(desk):
    states = [desk.orders.state(key) for key in range(1, 6)]
    assert [state.stage for state in states] == [
        "closed", "shipped", "ready", "in_production", "sample",
    ]  # fmt: skip
    assert all(samples_of(desk.reader, state.id) for state in states)
    made = desk.reader.rows("SELECT DISTINCT order_id FROM milestone WHERE promised_on IS NOT NULL")
    assert {row["order_id"] for row in made} == {1, 2, 3, 4}
    (goods,) = shipping_of(desk.reader, states[0]).goods
    assert (goods.counted.ordered, goods.counted.received) == (3000, 3000)
    assert (states[0].left, states[0].paid) == (Money(Decimal(0), "USD"), states[0].total)
