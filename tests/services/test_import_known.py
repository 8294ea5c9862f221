"""An import asks the file only for whom its rows may be, and finds the same as if it read all."""

from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sourcing_app.domain.errors import Cancelled
from sourcing_app.files.tables import packed
from sourcing_app.files.tables.pasted import PastedCells
from sourcing_app.files.tables.table import SourceLine
from sourcing_app.services.transfer import companies, marks
from sourcing_app.services.transfer.companies import Companies
from sourcing_app.services.transfer.plan import Duplicates, Placing
from sourcing_app.services.transfer.rows import Entry
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.queries import identity
from tests.held import held_by

HEADINGS = ("name", "number", "credit code", "city", "store url", "phone", "whatsapp", "email")
NAMES = ("Acme Co., Ltd.", "ACME", "Асме", "Bright", "Brïght", "明亮有限公司")
NUMBERS = ("", "17", "0017", "18")
CODES = ("", "91330201MA2AE00X1A", "91330201ma2ae00x1a")
CITIES = ("", "Ningbo", "ningbo", "Yiwu")
STORES = ("", "https://acme.en.alibaba.com", "https://acme.en.alibaba.com/p/2", "https://acme.cn")
PHONES = (
    *("", "+86 574 8801 6850", "0574-88016850", "(574) 8801.6850", "8801 6850 ext. 7"),
    *("+86 574 8801/6850", "0086 574 8801 6851", "574 8801 6850; 574 8801 6851"),
)
MAILS = ("", "wang@acme.cn", "Wang@Acme.CN", "li@acme.cn", "ван@acme.cn")
ROWS = st.lists(
    st.tuples(
        *map(st.sampled_from, (NAMES, NUMBERS, CODES, CITIES, STORES, PHONES, PHONES, MAILS))
    ),
    min_size=1,
    max_size=6,
)


def pasted(rows):
    return PastedCells("\n".join("\t".join(row) for row in (HEADINGS, *rows)))


def told(plan):
    """All that a plan says."""
    counts = (plan.unchanged, plan.merged, plan.skipped)
    said = (plan.refused, plan.held, plan.moved, plan.kept, plan.alike, plan.left_out)
    return plan.added, plan.updated, counts, said


def stop():
    raise Cancelled


def everyone(desk, reader, _entries, _step):
    known = Companies()
    known.read(reader, [row["id"] for row in desk.reader.rows("SELECT id FROM supplier")])
    return known


@pytest.fixture
def listed(desk, today):
    """A list in which many have something in common."""
    rows = [
        (NAMES[at % 6], NUMBERS[at % 4], CODES[at % 3], CITIES[at // 2 % 4],
         STORES[at // 3 % 4], PHONES[at % 8], PHONES[at // 2 % 8], MAILS[at % 5])
        for at in range(24)
    ]  # fmt: skip
    keep = Placing(Duplicates.KEEP)
    desk.transfer.write(desk.transfer.plan(Import(pasted(rows), placing=keep)), today)
    desk.suppliers.bin([1])
    return desk


def test_a_plan_is_the_same_whether_all_are_read_or_only_who_may_be_meant(listed, monkeypatch):
    @settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(ROWS, st.sampled_from(Duplicates))
    def same(rows, duplicates):
        wanted = Import(pasted(rows), placing=Placing(duplicates))
        few = listed.transfer.plan(wanted)
        with monkeypatch.context() as patched:
            patched.setattr(Companies, "met_by", partial(everyone, listed))
            assert told(few) == told(listed.transfer.plan(wanted))

    same()
    met = listed.transfer.plan(Import(pasted([("Acme", "", "", "", "", "", "", "li@acme.cn")])))
    assert len(met.held) + met.unchanged + len(met.updated) == 1


def test_who_is_in_the_list_is_asked_for_piece_by_piece_and_can_be_stopped(listed, monkeypatch):
    monkeypatch.setattr(identity, "_CONTACTS_AT_ONCE", 5)
    steps = []
    found = identity.maybe_traced(
        listed.reader, identity.Sought(mails={"li@acme.cn"}), lambda: steps.append(1)
    )
    rows = listed.reader.rows("SELECT supplier_id FROM supplier_contact WHERE email = 'li@acme.cn'")
    assert found >= {row["supplier_id"] for row in rows} != set()
    assert len(steps) == listed.reader.value("SELECT max(id) FROM supplier_contact") // 5 + 1
    with pytest.raises(Cancelled):
        identity.maybe_traced(listed.reader, identity.Sought(mails={"li@acme.cn"}), stop)


def test_a_plan_is_the_same_however_many_rows_make_a_pack(listed, monkeypatch):
    @settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(ROWS, st.sampled_from(Duplicates))
    def same(rows, duplicates):
        wanted = Import(pasted(rows), placing=Placing(duplicates))
        whole = listed.transfer.plan(wanted)
        with monkeypatch.context() as patched:
            patched.setattr(packed, "AT_ONCE", 2)
            patched.setattr(identity, "_TEXTS_AT_ONCE", 2)
            assert told(whole) == told(listed.transfer.plan(wanted))

    same()


def test_a_plan_keeps_no_rows_but_those_that_have_something_in_common(listed, today):
    rows = [(f"Works {at}", "", "", "", "", "", "", f"li@works{at}.cn") for at in range(2_500)]
    plan = listed.transfer.plan(Import(pasted([*rows, *rows[:3]])))
    assert (len(plan.added), plan.unchanged, plan.merged) == (2_500, 0, 3)
    for kind in (Entry, SourceLine):
        assert held_by(plan, kind) <= 500 + packed.AT_ONCE
    listed.transfer.write(plan, today)
    assert listed.reader.value("SELECT count(*) FROM supplier WHERE name LIKE 'Works %'") == 2_500


def test_rows_with_a_number_in_common_by_chance_are_not_taken_for_one(listed, monkeypatch):
    monkeypatch.setattr(marks, "hash", lambda _text: 1, raising=False)
    plan = listed.transfer.plan(Import(pasted([(f"Works {at}", *[""] * 7) for at in range(9)])))
    assert (len(plan.added), plan.held) == (9, [])


def test_suppliers_of_the_list_are_read_some_at_a_time(listed, monkeypatch):
    monkeypatch.setattr(companies, "_AT_ONCE", 5)
    steps = []
    known, keys = Companies(), listed.reader.ids("SELECT id FROM supplier")
    known.read(listed.reader, keys, lambda: steps.append(1))
    assert len(steps) == -(-len(keys) // 5)
    assert {*known._texts()} >= {"li@acme.cn", "acme.en.alibaba.com"}
    with pytest.raises(Cancelled):
        known.read(listed.reader, keys, stop)


class Stopping:
    """Hears of steps and stops at one of them."""

    def __init__(self, at):
        self.left = at

    def __call__(self, *_step):
        if not self.left:
            raise Cancelled
        self.left -= 1


def test_an_import_can_be_stopped_at_every_step_of_the_plan(listed):
    wanted = Import(pasted([("Acme", "17", "", "", "", PHONES[1], "", MAILS[1])] * 500))
    steps = []
    listed.transfer.plan(wanted, lambda *step: steps.append(step))
    words = {str(step[2]) for step in steps}
    assert {"Checking rows", "Comparing rows with the list"} <= words
    for at in range(len(steps)):
        with pytest.raises(Cancelled):
            listed.transfer.plan(wanted, Stopping(at))
