"""Look-alikes are pointed out where a supplier is entered or imported; account numbers stay out."""

import pytest

from sourcing_app.services.suppliers.lookalikes import Lookalikes
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.transfer.account_numbers import is_heading, without_numbers
from sourcing_app.services.transfer.suppliers import Import
from tests.order_factory import make_supplier

IBAN = "DE89 3704 0044 0532 0130 00"
LIKE = (
    "“Асme Lamps Co., Ltd.” looks like “Acme Lamps”, which is recorded already, but is "
    "written with other letters."
)
LEFT_OUT = (
    "An account number in “{}” was not imported. Add it under the supplier's bank accounts, "
    "where it is checked."
)
NUMBER = "6222020200001234567"


@pytest.fixture
def plan(desk, tmp_path):
    def plan(text):
        source = tmp_path / "list.csv"
        source.write_text(text, encoding="utf-8")
        return desk.transfer.plan(Import(source))

    return plan


def said(remarks):
    return [(remark.line, remark.field, str(remark.sentence)) for remark in remarks]


def test_a_name_like_that_of_another_supplier_is_pointed_out(desk):
    make_supplier(desk, "Acme Lamps")
    told = desk.suppliers.lookalikes(
        SupplierFields.checked(name="Асme Lamps Co., Ltd."), ContactFields()
    )
    assert [(field, str(text)) for field, text in told] == [
        ("name", "“Асme” mixes alphabets; Cyrillic: А, с."),
        (
            "name",
            LIKE,
        ),
    ]
    same = SupplierFields.checked(name="ACME LAMPS LTD")
    assert desk.suppliers.lookalikes(same, ContactFields()) == []


def test_an_address_like_that_of_another_supplier_is_pointed_out(desk):
    fields = SupplierFields.checked(name="One", website="https://bright-barn.com")
    desk.suppliers.add(fields, today=desk.today())
    other = {"name": "Two", "website": "https://bright-bam.com", "contact_email": "a@gооgle.com"}
    told = Lookalikes(desk.reader).remarks(other)
    assert [field for field, _ in told] == ["contact_email", "website"]
    assert Lookalikes(desk.reader, 1).remarks({**other, "contact_email": ""}) == []


def test_an_import_remarks_on_each_row(desk, plan):
    make_supplier(desk, "Acme Lamps")
    found = plan("name,website\nАсme Lamps,\nGood Lamps,https://good.cn\nGооd Lamps,\n")
    assert len(found.added) == 3
    lines = [(line, field) for line, field, _ in said(found.alike)]
    assert lines == [(2, "name"), (2, "name"), (4, "name"), (4, "name")]


@pytest.mark.parametrize(
    "heading",
    ["Bank account", "IBAN", "A/C No.", "Расчётный счёт", "Р/с", "银行账号", "Kontonummer"],
)
def test_a_column_of_account_numbers_is_left_out_with_a_remark(desk, plan, today, heading):
    found = plan(f"name,{heading},colour\nAcme,40817-810,red\nOther,to follow,\n")
    assert is_heading(heading)
    assert said(found.left_out) == [
        (
            2,
            "",
            LEFT_OUT.format(heading),
        )
    ]
    desk.transfer.write(found, today)
    notes = [row["notes"] for row in desk.reader.rows("SELECT notes FROM supplier ORDER BY id")]
    assert notes == ["colour: red", f"{heading}: to follow"]
    assert desk.reader.value("SELECT count(*) FROM supplier_bank_account") == 0


@pytest.mark.parametrize(
    "number", [IBAN, IBAN.replace(" ", "").lower(), NUMBER, f"{NUMBER}1234567"]
)
def test_a_number_under_any_heading_is_cut_to_its_end(desk, plan, today, number):
    found = plan(f"name,notes,more\nAcme,pay to {number} please,{number}\n")
    assert [line for line, _, _ in said(found.left_out)] == [2, 2]
    desk.transfer.write(found, today)
    end = number.replace(" ", "").upper()[-4:]
    assert desk.reader.value("SELECT notes FROM supplier") == f"pay to …{end} please\nmore: …{end}"
    assert not desk.reader.value(
        "SELECT count(*) FROM change_log WHERE coalesce(new, '') LIKE ?", (f"%{number[:9]}%",)
    )


@pytest.mark.parametrize(
    "text",
    ["2026-03-12 2026-04-15 12", "tel 0086 755 8888 9999", "91110108726373457X", "red, 40 cm",
     "DE00370400440532013000", "product 1600123456789", "",
     "account manager +86 755 8888 1234", "the account of 2026-03-12", "invoice account 1234"],
)  # fmt: skip
def test_what_is_no_account_number_is_kept(text):
    assert without_numbers(text) == text


@pytest.mark.parametrize(
    "heading",
    ["Bank Account (USD)", "Acct No.", "Beneficiary account no.", "USD Account No", "Account-Nr.",
     "Corporate account number", "Р/с № (рубли)", "Счет поставщика", "Валютный счёт, USD",
     "银行账号(美元)", "公司帐户", "收款賬號"],
)  # fmt: skip
def test_an_adorned_heading_is_one_of_account_numbers_too(desk, plan, today, heading):
    found = plan(f'name,"{heading}"\nAcme,12345678\nOther,"ICBC 4000 0211 0920, Futian"\n')
    assert said(found.left_out) == [(at, "", LEFT_OUT.format(heading)) for at in (2, 3)]
    desk.transfer.write(found, today)
    notes = [row["notes"] for row in desk.reader.rows("SELECT notes FROM supplier ORDER BY id")]
    assert notes == ["", f"{heading}: ICBC …0920, Futian"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("pay to account 4000021109 please", "pay to account …1109 please"),
        ("A/C: 9876 5432 1012, ICBC", "A/C: …1012, ICBC"),
        ("acct no 12345678.", "acct no …5678."),
        ("USD account number is 400002110", "USD account number is …2110"),
        ("р/с № 4070281040000001", "р/с № …0001"),
        ("工商银行账号：400002110920", "工商银行账号：…0920"),
    ],
)
def test_a_shorter_number_is_known_by_the_word_before_it(text, kept):
    assert without_numbers(text) == kept


@pytest.mark.parametrize(
    "heading", ["WeChat account", "微信账号", "Account manager", "Счёт-фактура", "Bank", "Accounts"]
)
def test_no_other_heading_is_taken_for_one(heading):
    assert not is_heading(heading)


def test_a_bank_named_under_such_a_heading_is_kept(plan):
    (entry,) = plan('name,Bank details\nAcme,"ICBC, 25 Renmin Road"\n').added
    assert entry.fields.notes == "Bank details: ICBC, 25 Renmin Road"
