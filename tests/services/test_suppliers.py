"""Adding, changing, starring and binning suppliers, each as one step of undo."""

from datetime import UTC, datetime

import pytest

from sourcing_app.domain.errors import Invalid, NotFound
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.red_flags import FlagKind, Ground
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields


@pytest.fixture
def steps(desk):
    kept = []
    desk.changes.listen(lambda committed: committed.step and kept.append(committed.step))
    return kept


@pytest.fixture
def add(desk, today):
    def add(name="Ningbo Sun Ltd", *, badges=(), contact=None, **values):
        fields = SupplierFields.checked(name=name, **values)
        return desk.suppliers.add(fields, contact, badges, today=today)

    return add


def test_an_added_supplier_comes_back_as_it_was_given(desk, today, add):
    key = add(
        legal_name="宁波太阳有限公司",
        website="sun.example",
        contact=ContactFields.checked(name="Li Wei", email="li@sun.example"),
        badges=[Badge.GOLD, Badge.TRADE_ASSURANCE],
    )
    shown = supplier_detail(desk.reader, key, today)
    assert shown.values["website"] == "https://sun.example"
    assert shown.contact["email"] == "li@sun.example"
    assert shown.facts.badges == {Badge.GOLD, Badge.TRADE_ASSURANCE}
    assert desk.suppliers.fields(key).legal_name == "宁波太阳有限公司"
    assert desk.suppliers.contact(key).name == "Li Wei"


def test_adding_is_one_step_that_undo_takes_back_whole(desk, add, steps):
    add(badges=[Badge.GOLD], contact=ContactFields.checked(name="Li"))
    (step,) = steps
    desk.revert(step)
    assert desk.reader.value("SELECT count(*) FROM supplier") == 0
    assert desk.reader.value("SELECT count(*) FROM badge_observation") == 0
    desk.reapply(step)
    assert desk.reader.value("SELECT count(*) FROM supplier_contact") == 1


@pytest.mark.rule("R123")
def test_a_field_is_saved_at_once_and_the_others_stay(desk, today, add):
    key = add(city="Ningbo")
    desk.suppliers.change(key, today, address="1 Sun Road", price_seen="2.75")
    fields = desk.suppliers.fields(key)
    assert (fields.address, fields.city, str(fields.price_seen)) == ("1 Sun Road", "Ningbo", "2.75")


def test_a_refused_field_changes_nothing(desk, today, add, steps):
    key = add()
    for values in ({"name": " "}, {"name": "x" * 200_000}, {"country": "Narnia"}):
        with pytest.raises(Invalid) as refused:
            desk.suppliers.change(key, today, **values)
        assert set(refused.value.complaints) == set(values)
    assert len(steps) == 1


def test_what_is_not_there_is_named_so(desk, today):
    with pytest.raises(NotFound):
        desk.suppliers.change(9, today, city="x")
    with pytest.raises(NotFound):
        supplier_detail(desk.reader, 9, today)


def test_the_main_contact_is_made_and_then_changed(desk, add):
    key = add()
    desk.suppliers.change_contact(key, name="Li Wei")
    desk.suppliers.change_contact(key, phone="+86 574 1234")
    contact = desk.suppliers.contact(key)
    assert (contact.name, contact.phone) == ("Li Wei", "+86 574 1234")
    with pytest.raises(Invalid):
        desk.suppliers.change_contact(key, email="li at sun")
    assert desk.reader.value("SELECT count(*) FROM supplier_contact") == 1


@pytest.mark.rule("R147")
def test_several_are_starred_in_one_step(desk, add, steps):
    keys = [add("A"), add("B")]
    desk.suppliers.star(keys, on=True)
    assert desk.reader.value("SELECT sum(star) FROM supplier") == 2
    desk.revert(steps[-1])
    assert desk.reader.value("SELECT sum(star) FROM supplier") == 0


def test_the_bin_gives_everything_back(desk, today, add):
    key = add(badges=[Badge.GOLD])
    desk.suppliers.star([key], on=True)
    desk.suppliers.bin([key])
    assert supplier_detail(desk.reader, key, today).binned
    desk.suppliers.restore([key])
    shown = supplier_detail(desk.reader, key, today)
    assert (shown.binned, shown.star, shown.facts.badges) == (False, True, {Badge.GOLD})


def test_instants_are_aware_utc(desk, add):
    add()
    kept = datetime.fromisoformat(desk.reader.value("SELECT created_at FROM supplier"))
    assert abs((datetime.now(UTC) - kept.replace(tzinfo=UTC)).total_seconds()) < 60


@pytest.mark.parametrize(
    ("name", "city", "store", "same"),
    [
        ("NINGBO SUN CO., LTD.", "", "", True),
        ("Ningbo Sun", "ningbo", "", True),
        ("Ningbo Sun", "Yiwu", "", False),
        ("Another", "", "https://sun.en.alibaba.com/product/1.html", True),
        ("Another", "", "https://moon.en.alibaba.com", False),
    ],
)
def test_a_supplier_that_may_be_there_already_is_suggested(desk, add, name, city, store, same):
    key = add(city="Ningbo", store_url="https://sun.en.alibaba.com")
    found = desk.suppliers.duplicates(name, city, store)
    assert [duplicate.id for duplicate in found] == ([key] if same else [])


@pytest.mark.rule("R167")
@pytest.mark.rule("R168")
def test_a_brand_in_the_product_raises_a_critical_flag_once(desk, today, add):
    key = add(product="Nike shoes")
    (flag,) = supplier_detail(desk.reader, key, today).flags
    assert (flag.kind, flag.note) == (FlagKind.BRAND_WITHOUT_LICENCE, "Nike")
    why = "Nike is the name of the designer"
    desk.vetting.resolve_flag(flag.id, why, today, Ground.NOT_A_BRAND)
    desk.suppliers.change(key, today, product="Nike running shoes")
    assert supplier_detail(desk.reader, key, today).facts.flags == ()


def test_markup_in_a_name_is_kept_as_text(desk, today, add):
    name = '<img src="/dev/zero">'
    assert supplier_detail(desk.reader, add(name), today).name == name
