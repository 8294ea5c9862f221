"""A country is read by name or code in window, commands and import; an unknown one is refused."""

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid
from sourcing_app.services.accounts.records import AccountFields
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.countries import country_of
from sourcing_app.store.tables.supplier import Supplier

NO_SUCH = ("XQ", "ZZ", "C1", "Narnia")


@pytest.mark.parametrize("name", ["China", "китай", "Китай", "中国", "cn", "PRC", " CN "])
def test_a_country_is_kept_by_its_code(desk, today, name):
    key = desk.suppliers.add(SupplierFields.checked(name="A", country=name), today=today)
    assert desk.suppliers.fields(key).country == "CN"
    account = AccountFields.checked(beneficiary="A", number="6222 0000", country=name)
    desk.accounts.add(key, account, today)
    assert desk.reader.value("SELECT country FROM supplier_bank_account") == "CN"


def test_names_are_read_in_three_languages():
    assert [country_of(name) for name in ("Germany", "Россия", "美国", "UK")] == [
        "DE",
        "RU",
        "US",
        "GB",
    ]


@pytest.mark.parametrize("name", NO_SUCH)
def test_a_country_that_does_not_exist_is_refused(desk, today, name):
    with pytest.raises(Invalid, match=f"There is no country “{name}”"):
        SupplierFields.checked(name="A", country=name)
    key = desk.suppliers.add(SupplierFields.checked(name="A"), today=today)
    with pytest.raises(Invalid, match=f"There is no country “{name}”"):
        desk.suppliers.change(key, today, country=name)
    with pytest.raises(Invalid, match=f"There is no country “{name}”"):
        AccountFields.checked(beneficiary="A", number="6222 0000", country=name)


def test_an_import_takes_names_and_refuses_what_is_no_country(desk, tmp_path):
    source = tmp_path / "list.csv"
    source.write_text("Name,Country\nA,Китай\nB,XQ\n", "utf-8")
    plan = desk.transfer.plan(Import(source))
    assert [entry.fields.country for entry in plan.added] == ["CN", ""]
    assert [(remark.line, remark.field) for remark in plan.moved] == [(3, "country")]


def test_what_an_older_version_kept_stays_readable(desk, today):
    key = desk.suppliers.add(SupplierFields.checked(name="A"), today=today)
    with desk.database.writing(Action.SUPPLIER_EDITED) as session:
        session.get(Supplier, key).country = "XQ"
    desk.suppliers.change(key, today, city="Yiwu")
    assert desk.suppliers.fields(key).country == "XQ"
