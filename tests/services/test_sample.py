import shutil
from datetime import date
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import AppError, Environment
from sourcing_app.domain.registration.registration import is_ready
from sourcing_app.domain.values.money import Money
from sourcing_app.services.desk import Desk
from sourcing_app.services.sample.records import create_sample
from sourcing_app.services.searches.rows import SearchRows

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
            "product",
            "marketplace_account",
        )
    }
    assert counts == {
        "supplier": 8, "inquiry_recipient": 2, "quote": 6, "purchase_order": 4, "payment": 3,
        "note": 4, "product": 8, "marketplace_account": 2,
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
    for name in ("markets.json", "search_words.tsv"):
        shutil.copy(resources / name, bare)
    with pytest.raises(AppError):
        create_sample(tmp_path / "s.sourcing", bare, TODAY)
    assert list(tmp_path.glob("*.sourcing")) == []
