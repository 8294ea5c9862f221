"""The index of all words finds what a look at every text finds, whatever was done before."""

import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest

from sourcing_app.domain.values.grams import initials
from sourcing_app.domain.values.list_query import ListQuery
from sourcing_app.domain.values.names import sought
from sourcing_app.services.accepting import accept_as_is
from sourcing_app.services.bin.rows import BinItem
from sourcing_app.services.everything import records, rules
from sourcing_app.services.notes.records import NoteFields
from sourcing_app.services.notes.rows import Subject
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.similar_words import similar
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.store.queries import everything, supplier_words, words
from tests.order_factory import make_open_order, pay
from tests.prepared import at_first
from tests.rows import counted_wrong
from tests.store.released import chance, tell

PARTS = ("Shenzhen", "Łódź Café", "Bright", "ООО Ёлка", "Свет", "深圳市", "华强电子", "义乌", "厂")
ONLY = "Quxwyz"
"""Letters that stand in no other text of the file."""


def add(desk, name, contact="", **values):
    fields = SupplierFields.checked(name=name, **values)
    person = ContactFields.checked(name=contact)
    return desk.suppliers.add(fields, person, [], today=desk.today())


def found_by(desk, typed):
    return [*SupplierRows(desk.reader, desk.today).ids(search=typed)]


@at_first
def names(desk):
    drawn = [" ".join(chance(seed).choices(PARTS, k=3)) for seed in range(40)]
    return {add(desk, f"{name} {seed}"): f"{name} {seed}" for seed, name in enumerate(drawn)}


def test_every_part_of_a_name_is_found_in_every_script(desk, names, monkeypatch):
    texts = {key: f"{sought(name)} {initials(name)}" for key, name in names.items()}
    random = chance(1)
    for few, many in ((0, 0), (0, 5), (0, 10_000), (2_000, 10_000)):  # each way through the list
        monkeypatch.setattr(supplier_words, "FEW", few)
        monkeypatch.setattr(supplier_words, "MANY", many)
        for _ in range(80):
            name = random.choice([*names.values()])
            start = random.randrange(len(name) - 1)
            typed = name[start : start + random.randint(2, 12)]
            parts = sought(typed).split()
            scanned = {
                key
                for key, text in texts.items()
                if all(word in (text if len(word) > 1 else sought(names[key])) for word in parts)
            }
            assert {*found_by(desk, typed)} == scanned, typed
            first = SupplierRows(desk.reader, desk.today).first(3, search=typed)
            assert [*first] == found_by(desk, typed)[:3]


def test_what_a_longer_word_finds_is_met_among_what_a_part_of_it_found(desk, names, monkeypatch):
    rows, random = SupplierRows(desk.reader, desk.today), chance(2)
    add(desk, "Quiet", contact=f"{PARTS[0]} {PARTS[6]}")
    for looks, few, share in (((2, 3), 0, 1), ((2, 3), 2_000, 5), ((128,), 2_000, 5)):
        monkeypatch.setattr(supplier_words, "_LOOKS", looks)
        monkeypatch.setattr(supplier_words, "FEW", few)
        monkeypatch.setattr(supplier_words, "_SHARE", share)
        told = 0
        for _ in range(60):
            name = sought(random.choice([*names.values()]))
            start = random.randrange(len(name) - 3)
            longer = name[start : start + random.randint(3, 14)].strip()
            known = longer[: random.randint(2, max(2, len(longer)))]
            if not ListQuery(longer).narrows(ListQuery(known)):
                continue
            for sort in ("", "created"):
                among = rows.ids(search=known, sort=sort)
                met = rows.met(2, among, longer)
                told += met is not None
                assert met is None or [*met] == [*rows.first(2, search=longer, sort=sort)], longer
        assert told > 60


def test_a_single_character_is_met_in_names_and_notes(desk):
    named, noted, neither = (add(desk, name) for name in ("Lamp q", "Lamp one", "Lamp two"))
    desk.notes.add(
        Subject("supplier", noted),
        NoteFields.checked(noted_on=desk.today(), text="q"),
        desk.today(),
    )
    rows = SupplierRows(desk.reader, desk.today)
    among = rows.ids(search="lamp")
    assert {*among} == {named, noted, neither}
    assert [*rows.met(64, among, "lamp q")] == [*rows.ids(search="lamp q")] == [noted, named]


def test_any_two_chinese_characters_find_all_that_have_them(desk):
    drawn = ["".join(chance(seed).choices("深圳市华强电义乌厂灯", k=6)) for seed in range(30)]
    names = {add(desk, f"{name} {seed}"): name for seed, name in enumerate(drawn)}
    pairs = {"".join(pair) for name in drawn for pair in pairwise(name)}
    assert len(pairs) > 50
    for pair in pairs:
        assert {*found_by(desk, pair)} == {key for key, name in names.items() if pair in name}


@pytest.mark.parametrize("typed", ["LODZ cafe", "Łódź", "łodz", "ｃａｆé"])
def test_marks_and_width_do_not_matter(desk, typed):
    key = add(desk, "Łódź Café")
    assert found_by(desk, typed) == [key]


@pytest.mark.parametrize("many", [1, 5_000])
def test_a_record_is_found_by_what_only_it_has(desk, tmp_path, monkeypatch, many):
    monkeypatch.setattr(words, "MANY", many)  # of one record the list is looked through
    key = add(desk, "深圳市华强电子", contact="Wang Xiu", website="https://huaqiang.example")
    other = add(desk, "重庆灯具")
    desk.notes.add(
        Subject("supplier", other),
        NoteFields.checked(noted_on=desk.today(), text="Fair, hall 3"),
        desk.today(),
    )
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520", reference="FT2612 0042-77")
    assert found_by(desk, "华强") == found_by(desk, "xiu") == [key]
    assert found_by(desk, "szshq") == found_by(desk, "szhq") == [key]  # 市 is often left out
    assert found_by(desk, "https://www.huaqiang.example") == [key]
    assert found_by(desk, "hall") == found_by(desk, "cqdj") == [other]
    orders = OrderRows(desk.reader, desk.today)
    assert [*orders.ids(search="0042-77")] == [*orders.ids(search="brightpath")] == [order]
    quotes = QuoteRows(desk.reader, desk.today)
    assert [*quotes.ids(search="0042-77")] == []
    assert [*quotes.ids(search="brightpath")] == [*quotes.ids()] != []


def test_everything_finds_the_same_however_many_there_are(desk, names, monkeypatch):
    typed = [sought(name)[start : start + 3].strip() for name in names.values() for start in (0, 5)]
    told = []
    for few in (0, 3, 500):  # more than these are met along their table
        monkeypatch.setattr(everything, "_FEW", few)
        told.append([[each.hits for each in records(desk.reader, word)] for word in typed])
    assert told[0] == told[1] == told[2]
    assert sum(map(bool, told[0])) > len(names)


@pytest.mark.parametrize("meant", ["lamp", "works", "teapot", "лампа", "фонарь"])
def test_a_word_with_one_letter_off_is_found_however_short(desk, meant):
    add(desk, f"Ningbo {meant} 12")
    letter = "z" if meant.isascii() else "ю"
    slips = set()
    for at in range(1, len(meant) - 1):
        before, after = meant[:at], meant[at:]
        slips |= {before + letter + after, before + letter + after[1:], before + after[1:]}
        slips |= {before + after[1] + after[0] + after[2:]}
    for typed in slips:
        if len(typed) > 3:
            assert similar(desk.reader, typed) == meant, typed
    assert similar(desk.reader, "qzxw") == ""


def test_nothing_of_what_was_erased_is_left(desk):
    key = add(desk, ONLY, contact=ONLY)
    assert found_by(desk, ONLY) == [key]
    desk.suppliers.bin([key])
    desk.bin.empty([BinItem("supplier", key)])
    desk.close()
    with closing(sqlite3.connect(desk.path)) as connection:
        kept = {term for (term,) in connection.execute("SELECT term FROM search_index_terms")}
    assert not {"qux", "uxw", "xwy", "wyz"} & kept
    assert counted_wrong(desk.path) == []


def test_an_index_that_another_program_changed_is_told_and_made_anew(desk):
    key = add(desk, "Ningbo Lamp")
    desk.close()
    tell(desk.path, "DELETE FROM search_index", "INSERT INTO search_index VALUES ('lost')")
    assert {stale.column for stale in counted_wrong(desk.path)} == {"search_index"}
    accept_as_is(desk.path, "Read again")
    assert counted_wrong(desk.path) == []
    tell(desk.path, "DELETE FROM search_index_data WHERE id > 10")
    assert counted_wrong(desk.path)[0].key == key
    accept_as_is(desk.path, "Damaged")
    assert counted_wrong(desk.path) == []


@pytest.mark.parametrize("sign", ["\0", "\x1b", "\x1f", "\ud800", "\u200f", "\ufeff", "\u200b"])
def test_signs_that_nobody_sees_neither_raise_nor_hide_what_is_sought(desk, sign):
    key = add(desk, ONLY)
    for typed in (sign + ONLY, ONLY[:3] + sign + ONLY[3:], ONLY + sign):
        assert found_by(desk, typed) == [key]
        assert [hit.name for group in records(desk.reader, typed) for hit in group.hits] == [ONLY]
        rules((), typed)
    assert not found_by(desk, f"zz{sign}zz")
    assert found_by(desk, sign) == ([key] if sign.isspace() else [])
