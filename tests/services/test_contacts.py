"""Contacts of a supplier: several, one of them the main one, whatever is done with them."""

import sqlite3
from contextlib import closing

import pytest

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.errors import Conflict, Invalid, NotFound
from sourcing_app.services.accounts.channels import known_channels
from sourcing_app.services.inquiries.facts import recipients
from sourcing_app.services.suppliers.contact_rows import contact, contacts_of
from sourcing_app.services.suppliers.contacts import ContactFields
from sourcing_app.services.transfer.suppliers import Import
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_supplier, enter_buyer
from tests.prepared import at_first
from tests.rows import writing


@at_first
def supplier(desk):
    return add_supplier(desk, "Ningbo Sun")


@pytest.fixture
def add(desk, supplier):
    def add(name, **values):
        return desk.contacts.add(supplier, ContactFields.checked(name=name, **values))

    return add


@pytest.fixture
def names(desk, supplier):
    """The contacts by name, the main one first, as the file has them."""

    def names():
        mains = "SELECT count(*) FROM supplier_contact WHERE main = 1"
        found = contacts_of(desk.reader, supplier)
        assert desk.reader.value(mains) == min(1, len(found))
        return [row.name for row in found]

    return names


def steps_of(desk):
    found = []
    desk.changes.listen(found.append)
    return found


def test_the_first_is_the_main_one_until_another_is_made_it(desk, add, names):
    add("Li Wei")
    wang = add("Wang Fang", whatsapp="+86 138 0000 1111", note="Speaks Russian")
    assert names() == ["Li Wei", "Wang Fang"]
    steps = steps_of(desk)
    desk.contacts.make_main(wang)
    assert (names(), len(steps)) == (["Wang Fang", "Li Wei"], 1)
    desk.revert(steps[0].step)
    assert names() == ["Li Wei", "Wang Fang"]
    desk.reapply(steps[0].step)
    assert names() == ["Wang Fang", "Li Wei"]
    assert contact(desk.reader, wang).note == "Speaks Russian"


def test_where_the_main_one_goes_another_takes_its_place(desk, add, names):
    li, _wang, chen = add("Li Wei"), add("Wang Fang"), add("Chen")
    desk.contacts.make_main(chen)
    steps = steps_of(desk)
    desk.contacts.bin([chen])
    assert names() == ["Li Wei", "Wang Fang"]
    desk.contacts.bin([li])
    assert names() == ["Wang Fang"]
    for committed in reversed(steps[:2]):
        desk.revert(committed.step)
    assert names() == ["Chen", "Li Wei", "Wang Fang"]


@pytest.mark.parametrize("door", ["contacts", "bin"])
def test_one_restored_leaves_the_main_one_and_becomes_it_where_there_is_none(
    desk, add, names, door
):
    def restore(key):
        if door == "bin":
            desk.bin.restore([BinItem("supplier_contact", key)])
        else:
            desk.contacts.restore([key])

    li, wang = add("Li Wei"), add("Wang Fang")
    desk.contacts.bin([li, wang])
    assert names() == []
    restore(wang)
    assert names() == ["Wang Fang"]
    restore(li)
    assert names() == ["Wang Fang", "Li Wei"]
    with pytest.raises(NotFound):
        desk.contacts.make_main(99)


def test_one_in_the_bin_is_no_main_one(desk, add):
    add("Li Wei")
    wang = add("Wang Fang")
    desk.contacts.bin([wang])
    with pytest.raises(NotFound):
        desk.contacts.make_main(wang)
    assert not contact(desk.reader, wang).main


def test_the_file_itself_allows_one_main_contact_and_none_in_the_bin(desk, add):
    add("Li Wei")
    wang = add("Wang Fang")
    desk.contacts.bin([wang])
    with writing(desk.path) as file, closing(file.cursor()) as cursor:
        for binned in ("binned_at", "NULL"):
            sql = f"UPDATE supplier_contact SET main = 1, binned_at = {binned} WHERE id = ?"  # noqa: S608 - as above
            with pytest.raises(sqlite3.IntegrityError):
                cursor.execute(sql, (wang,))


def test_it_has_a_name_or_a_way_to_be_reached(desk, add):
    with pytest.raises(Invalid, match="way to reach"):
        add("", note="nobody")
    key = add("", wechat="li_sun")
    with pytest.raises(Invalid, match="way to reach"):
        desk.contacts.change(key, TODAY, wechat="")
    assert contact(desk.reader, key).title == "li_sun"
    with pytest.raises(Conflict):
        desk.contacts.change(key, TODAY, {"wechat": "before"}, wechat="after")


def test_a_check_of_an_account_knows_the_numbers_of_all(desk, supplier, add):
    add("Li Wei", phone="+86 574 1111")
    gone = add("Wu", phone="+86 574 3333")
    add("Wang Fang", whatsapp="+86 138 0000 1111", wechat="wang")
    desk.contacts.bin([gone])
    later = TODAY.replace(year=TODAY.year + 20)
    assert [channel.detail for channel in known_channels(desk.reader, supplier, later)] == [
        "+86 574 1111", "wang", "+86 138 0000 1111",
    ]  # fmt: skip
    assert known_channels(desk.reader, supplier, TODAY.replace(year=2000)) == []


def test_an_import_fills_in_the_main_one(desk, supplier, add, tmp_path):
    add("Li Wei")
    wang = add("Wang Fang")
    desk.contacts.make_main(wang)
    source = tmp_path / "list.csv"
    source.write_text("Name,E-mail,WhatsApp\nNingbo Sun,w@sun.example,+86 138 1\n", "utf-8")
    plan = desk.transfer.plan(Import(source))
    assert len(plan.updated) == 1
    desk.transfer.write(plan, TODAY)
    main, other = contacts_of(desk.reader, supplier)
    assert (main.name, main.email, main.whatsapp) == ("Wang Fang", "w@sun.example", "+86 138 1")
    assert (other.email, other.whatsapp) == ("", "")


@pytest.fixture
def take(desk, tmp_path):
    """Import one line about Ningbo Sun; returns what of it was kept out."""

    def take(name, mail, phone=""):
        source = tmp_path / "list.csv"
        line = f"Ningbo Sun,{name},{mail},{phone}"
        source.write_text(f"Name,Contact person,E-mail,Phone\n{line}\n", "utf-8")
        plan = desk.transfer.plan(Import(source))
        desk.transfer.write(plan, TODAY)
        return [remark.field for remark in plan.kept]

    return take


def test_an_import_gives_nobody_the_address_of_somebody_else(desk, supplier, add, take):
    add("Li Wei")
    assert take("Wang Fang", "w@sun.example") == []
    assert [(row.name, row.email, row.main) for row in contacts_of(desk.reader, supplier)] == [
        ("Li Wei", "", True),
        ("Wang Fang", "w@sun.example", False),
    ]
    assert take("WANG FANG", "other@sun.example", "+86 574 1") == ["contact_name", "contact_email"]
    main, other = contacts_of(desk.reader, supplier)
    assert (main.phone, other.phone) == ("", "+86 574 1")


def test_an_import_knows_a_person_by_the_address_too(desk, supplier, add, take):
    add("", email="li@sun.example")
    assert take("Li Wei", "LI@sun.example") == ["contact_email"]
    assert [row.name for row in contacts_of(desk.reader, supplier)] == ["Li Wei"]


def test_a_letter_greets_the_main_one_and_a_sent_one_stays(desk, supplier, add):
    enter_buyer(desk)
    add("Li Wei")
    keys = desk.inquiries.recipients_of(desk.inquiries.write([supplier], **BLOCKS))

    def text():
        (found,) = recipients(desk.reader, keys, TODAY)
        return found.text()

    assert text().startswith("Ningbo Sun\nAttn: Li Wei\n")
    assert "\n\nDear Li Wei,\n\n" in text()
    desk.contacts.make_main(add("王芳"))
    assert text().startswith("Ningbo Sun\n\n")
    assert "\n\nDear Sales Team,\n\n" in text()
    desk.inquiries.mark_sent(keys, TODAY, "E-mail")
    desk.contacts.make_main(add("Chen"))
    assert "\n\nDear Sales Team,\n\n" in text()
