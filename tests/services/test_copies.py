"""Copies for colleagues: their own numbers carry letters that no other file gives out."""

from contextlib import closing
from itertools import count

import pytest

from sourcing_app.domain.copies import LETTERS, free_letter, letters_of_copy, number
from sourcing_app.domain.errors import Environment, Invalid, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.services.desk import Desk
from sourcing_app.services.file_check import check_file
from sourcing_app.services.history.proof import verify
from sourcing_app.store.database import Database
from tests.conftest import TODAY
from tests.inquiry_samples import sent_inquiry
from tests.order_factory import make_order
from tests.rows import writing


@pytest.fixture
def copied(tmp_path, resources, monkeypatch):
    """Saves a copy of a file for a colleague and opens it; both clocks stand."""
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    places, opened = count(), []

    def copy(desk, letter=""):
        path = tmp_path / f"copy-{next(places)}.sourcing"
        desk.save_copy_for_colleague(path, letter)
        opened.append(Desk(path, resources))
        return opened[-1]

    yield copy
    for each in opened:
        each.close()


def order_numbers(desk):
    return [row["number"] for row in desk.reader.rows("SELECT number FROM purchase_order")]


def test_numbers_given_in_a_copy_carry_its_letter(desk, copied):
    make_order(desk)
    hers = copied(desk)
    make_order(hers)
    make_order(desk)
    make_order(hers)

    assert order_numbers(desk) == ["PO-2026-0001", "PO-2026-0002"]
    assert order_numbers(hers) == ["PO-2026-0001", "PO-2026-B0001", "PO-2026-B0002"]


def test_a_file_that_lost_what_it_gave_out_goes_on_after_its_papers(desk, copied):
    make_order(desk)
    hers = copied(desk)
    for each in (desk, hers):
        make_order(each)
        with writing(each.path) as connection:
            connection.execute("DELETE FROM number_sequence")
        make_order(each)
    assert order_numbers(desk) == ["PO-2026-0001", "PO-2026-0002", "PO-2026-0003"]
    assert order_numbers(hers) == ["PO-2026-0001", "PO-2026-B0001", "PO-2026-B0002"]


def test_inquiries_carry_it_too_and_are_found_by_it(desk, copied):
    hers = copied(desk, "d")
    inquiry, _ = sent_inquiry(hers)
    assert hers.reader.value("SELECT number FROM inquiry WHERE id = ?", (inquiry,)) == (
        "RFQ-2026-D0001"
    )


def test_no_letter_is_given_twice_by_files_that_know_nothing_of_each_other(desk, copied):
    first, second = copied(desk), copied(desk)
    of_first, of_second = copied(first), copied(second)
    again = copied(first)
    all_letters = [each.letters for each in (desk, first, second, of_first, of_second, again)]
    assert all_letters == ["", "B", "C", "BB", "CB", "BC"]
    assert (desk.letters_given(), first.letters_given()) == (["B", "C"], ["BB", "BC"])


def test_a_letter_given_once_is_refused_and_the_next_is_proposed(desk, copied, tmp_path):
    copied(desk, "C")
    assert desk.next_letter() == "B"
    with pytest.raises(Invalid, match="Letter C was given to another copy"):
        desk.save_copy_for_colleague(tmp_path / "again.sourcing", "c")
    assert not (tmp_path / "again.sourcing").exists()


def test_a_copy_that_could_not_be_written_costs_no_letter(desk, tmp_path):
    before = desk.path.read_bytes()
    with pytest.raises(Environment):
        desk.save_copy_for_colleague(tmp_path / "gone" / "copy.sourcing")
    assert desk.letters_given() == []
    assert desk.path.read_bytes() == before


def test_a_letter_that_cannot_be_noted_leaves_no_copy(desk, tmp_path, monkeypatch):
    def full(_database, _letters):
        raise Environment(say("Test", "The disk is full."))

    monkeypatch.setattr(Database, "give_letters", full)
    with pytest.raises(Environment, match="disk is full"):
        desk.save_copy_for_colleague(tmp_path / "copy.sourcing")
    assert not (tmp_path / "copy.sourcing").exists()


def test_a_name_that_is_taken_costs_no_letter(desk, tmp_path):
    (tmp_path / "there.sourcing").write_text("mine")
    with pytest.raises(Environment, match="already exists"):
        desk.save_copy_for_colleague(tmp_path / "there.sourcing")
    assert desk.letters_given() == []


def test_a_backup_that_is_restored_gives_no_letter_again(desk, copied, tmp_path, resources):
    older = tmp_path / "older.sourcing"
    desk.save_copy(older)
    copied(desk)
    with closing(Desk(older, resources)) as restored:
        assert restored.letters == ""
        assert restored.next_letter() == "C"


def test_a_plain_copy_of_a_copy_goes_on_with_its_letter(desk, copied, tmp_path, resources):
    hers = copied(desk)
    hers.save_copy(tmp_path / "plain.sourcing")
    with closing(Desk(tmp_path / "plain.sourcing", resources)) as plain:
        assert plain.letters == "B"


def test_both_files_are_sound_and_the_first_tells_of_the_copy(desk, copied):
    make_order(desk)
    hers = copied(desk)
    make_order(hers)
    for each in (desk, hers):
        assert verify(each).sound
        told = each.reader.rows("SELECT new FROM change_log WHERE action = 'file.handed_on'")
        assert [row["new"] for row in told] == ["B"]
        assert check_file(each.path, deep=True).problems == ()


def test_nothing_is_undone_or_lost_by_a_copy(desk, copied):
    told = []
    key = make_order(desk)
    desk.changes.listen(told.append)
    copied(desk)
    assert told == []
    assert desk.orders.state(key).number == "PO-2026-0001"


def test_a_file_that_is_only_read_gives_no_letter(desk, tmp_path, resources):
    with closing(Desk(desk.path, resources, read_only=True)) as reading:
        with pytest.raises(Environment):
            reading.save_copy_for_colleague(tmp_path / "copy.sourcing")
        assert not (tmp_path / "copy.sourcing").exists()


@pytest.mark.parametrize("wanted", ["A", "I", "O", "BB", "1", "Б", "ß"])
def test_what_is_no_letter_of_a_copy_is_refused(wanted):
    with pytest.raises(Invalid, match="one letter from B to Z"):
        letters_of_copy("", (), wanted)


def test_when_every_letter_is_given_none_is_made_up():
    with pytest.raises(Rejected, match="Every letter"):
        free_letter("B", [f"B{letter}" for letter in LETTERS])


@pytest.mark.parametrize(
    ("letters", "place", "written"),
    [("", 1, "PO-2026-0001"), ("B", 12, "PO-2026-B0012"), ("BC", 10000, "PO-2026-BC10000")],
)
def test_a_number_on_paper(letters, place, written):
    assert number("PO", 2026, letters, place) == written
