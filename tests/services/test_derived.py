"""Columns that repeat what follows from other rows are right on every day, or named."""

from datetime import timedelta

import pytest

from sourcing_app.domain.records.notes import NoteKind
from sourcing_app.domain.suppliers.badges import Badge, Tier, has_all_three, tier
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem
from sourcing_app.domain.suppliers.identity import store_host
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.values.list_query import Besides
from sourcing_app.domain.values.names import identity
from sourcing_app.services.accepting import accept_as_is
from sourcing_app.services.file_check import check_file
from sourcing_app.services.notes.records import NoteFields
from sourcing_app.services.notes.rows import Subject, last_contacts
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.suppliers.rows import SupplierRows, SupplierView
from sourcing_app.services.suppliers.vetting import BadgeFields, SupplierCheckFields
from sourcing_app.store.queries.vetting import vetting_facts_of
from tests.rows import counted_wrong
from tests.store.released import chance, tell

NAMES = ("Ёлка", "елка 2", "Ningbo Lamp", "ningbo lamp co., ltd.", "宁波灯具", "Zhejiang")
VIEWS = {
    SupplierView.ALL: lambda _facts: True,
    SupplierView.ALL_THREE: lambda facts: has_all_three(facts.badges),
    SupplierView.FREE: lambda facts: tier(facts.badges) is Tier.FREE,
    SupplierView.NEEDS_VETTING: lambda facts: facts.done < len(CheckItem),
    SupplierView.FLAGGED: lambda facts: bool(facts.flags),
}


def observe(desk, key, today, seen):
    badge, held, ago, left = seen
    fields = BadgeFields.checked(
        badge=badge,
        held=held,
        seen_on=today - timedelta(ago),
        valid_to=None if left is None else today + timedelta(left),
    )
    desk.vetting.observe(key, fields)


def add(desk, today, name, **values):
    return desk.suppliers.add(SupplierFields.checked(name=name, **values), today=today)


def expected(desk, keys, day):
    """How each view stands in each order, counted from the rows by the rules."""
    facts = vetting_facts_of(desk.reader, keys, day)
    contacts = last_contacts(desk.reader, keys)
    names = {row["id"]: (row["sort_name"], row["id"]) for row in
             desk.reader.rows("SELECT id, sort_name FROM supplier")}  # fmt: skip
    numbers = {
        "badges": lambda key: len(facts[key].badges),
        "vetting": lambda key: facts[key].done,
        "flags": lambda key: len(facts[key].flags),
        "contact": lambda key: str(contacts.get(key, "")),
    }
    for view, belongs in VIEWS.items():
        there = sorted((key for key in keys if belongs(facts[key])), key=names.get)
        for sort, number in numbers.items():
            for descending in (False, True):
                yield view, sort, descending, sorted(there, key=number, reverse=descending)


@pytest.mark.parametrize("seed", range(3))
def test_every_view_in_every_order_is_as_the_rules_say_on_any_day(desk, today, seed):
    draw = chance(seed)
    keys = [add(desk, today, name) for name in NAMES]
    desk.vetting.flag(keys[1], FlagKind.LABOUR, today)
    passed = {"item": CheckItem.REVIEWS_READ, "answer": CheckAnswer.PASSED, "checked_on": today}
    desk.vetting.answer(keys[2], SupplierCheckFields.checked(**passed))
    desk.notes.add(
        Subject("supplier", keys[3]),
        NoteFields.checked(kind=NoteKind.CALL, text="x", noted_on=today),
        today,
    )
    for _ in range(14):
        left = draw.choice([None, draw.randint(-400, 400)])
        badge, held = draw.choice([*Badge]), draw.random() < 0.8
        seen = badge, held, draw.randint(-40, 800), left
        observe(desk, draw.choice(keys), today, seen)
    for later in (0, *(draw.randint(-500, 900) for _ in range(7))):
        day = today + timedelta(later)
        rows = SupplierRows(desk.reader, lambda day=day: day)
        for view, sort, descending, ordered in expected(desk, keys, day):
            asked = {"sort": sort, "descending": descending, "view": view}
            assert list(rows.ids(**asked)) == ordered, (later, asked)
            assert list(rows.first(2, **asked)) == ordered[:2], (later, asked)
            assert rows.total(view) == len(ordered)
    assert counted_wrong(desk.path) == []


def plans_of(desk, monkeypatch, **asked):
    """How SQLite reads what the first suppliers in an order are asked by, step by step."""
    told = []
    ids = desk.reader.ids
    monkeypatch.setattr(desk.reader, "ids", lambda *sql: told.append(sql) or ids(*sql))
    SupplierRows(desk.reader, desk.today).first(64, **asked)
    return [
        row["detail"]
        for sql, parameters in told
        for row in desk.reader.rows(f"EXPLAIN QUERY PLAN {sql}", parameters)
    ]


@pytest.mark.parametrize("view", [view for view in SupplierView if view is not SupplierView.BIN])
@pytest.mark.parametrize("sort", ["", "star", "badges", "vetting", "flags", "contact"])
def test_the_first_suppliers_come_in_the_order_of_an_index(desk, monkeypatch, view, sort):
    plans = plans_of(desk, monkeypatch, sort=sort, view=view)
    assert all("INDEX" in plan for plan in plans if plan.startswith(("SCAN", "SEARCH"))), plans
    few = view not in {SupplierView.ALL, SupplierView.NEEDS_VETTING} and sort
    assert few or not any("TEMP B-TREE" in plan for plan in plans), plans


@pytest.mark.parametrize("view", [SupplierView.ALL, SupplierView.NEEDS_VETTING])
def test_an_order_without_an_index_of_its_own_reads_no_rows_of_suppliers(desk, monkeypatch, view):
    sorts = ("product", "price", "moq", "stage", "tags", "place", "created")
    for sort, then in [*((sort, "") for sort in sorts), *(("supplier", then) for then in sorts)]:
        plans = plans_of(desk, monkeypatch, sort=sort, view=view, besides=Besides(then))
        assert "SCAN s USING COVERING INDEX supplier_sorts" in plans, (sort, then, plans)


def test_a_search_finds_what_is_due_to_be_counted_as_well(desk, today):
    key, other = (add(desk, today, name) for name in NAMES[2:4])
    observe(desk, key, today, (Badge.FREE, True, 0, 10))
    late = SupplierRows(desk.reader, lambda: today + timedelta(11))
    assert list(late.ids("ningbo", view=SupplierView.FREE)) == []
    assert list(late.ids("LAMP", sort="badges", descending=True)) == [key, other]
    assert list(late.ids("yiwu", sort="badges", descending=True)) == []


@pytest.mark.parametrize("seed", range(2))
def test_duplicates_are_those_of_the_rule(desk, today, seed):
    draw = chance(seed)
    names = [*NAMES, "Ningbo-Lamp", "ЕЛКА", "елка-2", "宁波灯具有限公司"]
    cities = ["", "Ningbo", "NINGBO", "宁波"]
    stores = ["", "https://a.en.alibaba.com", "https://a.m.en.alibaba.com/x", "https://b.example"]

    def drawn():
        return draw.choice(names), draw.choice(cities), draw.choice(stores)

    there = []
    for _ in range(30):
        name, city, store = drawn()
        there.append((add(desk, today, name, city=city, store_url=store), name, city, store))
    desk.suppliers.bin([there[0][0]])
    for name, city, store in (drawn() for _ in range(60)):
        assert [each.id for each in desk.suppliers.duplicates(name, city, store)] == [
            key
            for key, other, place, address in there
            if (store_host(store) and store_host(store) == store_host(address))
            or (
                identity(name) == identity(other)
                and (not city or not place or identity(city) == identity(place))
            )
        ]


def test_the_deep_check_names_what_is_not_what_follows_and_accepting_counts_it_again(desk, today):
    key = add(desk, today, "Ningbo Lamp")
    desk.close()
    assert check_file(desk.path, deep=True).ok
    tell(desk.path, "UPDATE supplier SET flags = 3")
    assert check_file(desk.path).ok
    (problem,) = check_file(desk.path, deep=True).problems
    assert str(problem) == f"supplier:{key}, flags: “3” is kept, “0” follows from the rows."
    assert accept_as_is(desk.path, "the counts are to be right") == 0
    assert check_file(desk.path, deep=True).ok
    assert counted_wrong(desk.path) == []


def test_a_save_counts_again_those_whose_badges_changed_with_the_day(desk, today):
    key, other = add(desk, today, "A"), add(desk, today, "B")
    observe(desk, key, today, (Badge.GOLD, True, 0, None))
    tell(desk.path, "UPDATE supplier SET badges = 5, facts_until = '2020-01-01'")
    desk.suppliers.star([other], on=True)
    assert desk.reader.value("SELECT badges FROM supplier WHERE id = ?", (key,)) == 1
