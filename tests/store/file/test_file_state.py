"""How much of a file is looked at depends on how it was left; a large one is looked at later."""

import json
from datetime import timedelta

import pytest

from sourcing_app.domain.errors import Cancelled, Damaged, Environment
from sourcing_app.services.file_check import check_file
from sourcing_app.store import sourcing_file
from sourcing_app.store.file import file_state
from sourcing_app.store.file.user_data import ClosedFile, known, remember
from sourcing_app.store.sourcing_file import SourcingFile
from tests.store.released import add, seen, tell
from tests.store.spoiling import bent, torn_index


@pytest.fixture
def looks(monkeypatch):
    """How each opening looked at the pages: "full" or "quick"."""
    looks, examined = [], sourcing_file.examined

    def spy(connection, version, *, quick=False):
        looks.append("quick" if quick else "full")
        return examined(connection, version, quick=quick)

    monkeypatch.setattr(sourcing_file, "examined", spy)
    return looks


@pytest.fixture
def large(monkeypatch):
    """Every file is large."""
    monkeypatch.setattr(sourcing_file, "AT_ONCE_BYTES", 1024)


def left(path):
    SourcingFile(path).close()


def test_the_first_time_in_full_then_quickly(path, looks):
    left(path)
    left(path)

    assert looks == ["full", "quick"]


def test_what_was_saved_here_is_known(ours, opened, looks):
    desk = opened(ours)
    add(desk)
    desk.close()
    left(ours)

    assert looks == ["quick", "quick"]


def test_a_file_changed_elsewhere_is_looked_at_in_full(ours, looks):
    tell(ours, "UPDATE supplier SET notes = 'x' WHERE id = 1")
    left(ours)

    assert looks == ["full"]


def test_so_is_another_file_of_the_same_size_and_time(ours, looks):
    times = ours.stat().st_mtime_ns
    tell(ours, "UPDATE supplier SET notes = 'x' WHERE id = 1")
    facts = known(ours)
    remember(ours, ClosedFile(ours.stat().st_size, times, facts.change, facts.checked))
    left(ours)

    assert looks == ["full"]


def test_after_a_week_everything_is_looked_at_again(ours, looks, monkeypatch):
    monkeypatch.setattr(file_state, "FULL_EVERY", timedelta(0))
    left(ours)

    assert looks == ["full"]


def test_after_an_unclean_end_too(ours, opened, looks):
    desk = opened(ours)
    note = ours.with_name(ours.name + ".holder").read_bytes()
    desk.close()
    looks.clear()
    ours.with_name(ours.name + ".holder").write_bytes(note)  # its process died
    left(ours)
    left(ours)

    assert looks == ["full", "quick"]


def test_what_was_found_damaged_is_looked_at_in_full_until_it_is_sound(ours, looks):
    file_state.note_damaged(ours)
    assert file_state.is_damaged(ours)
    left(ours)

    assert looks == ["full"]
    assert not file_state.is_damaged(ours)


@pytest.mark.parametrize(
    "checked", ["", "yesterday", 5, None, "2026-01-01T00:00:00", "9999-01-01T00:00:00+00:00"]
)
def test_a_note_that_cannot_be_right_is_not_believed(ours, own_home, looks, checked):
    (note,) = (own_home / "state").iterdir()
    note.write_text(json.dumps({**json.loads(note.read_text()), "checked": checked}))
    left(ours)

    assert looks == ["full"]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"size": "big", "damaged": "no", "more": 1}'])
def test_nor_one_that_is_none(ours, own_home, looks, text):
    (note,) = (own_home / "state").iterdir()
    note.write_text(text)
    left(ours)

    assert looks == ["full"]


def test_without_a_home_a_file_opens_all_the_same(path, own_home, looks):
    own_home.parent.joinpath("sourcing-desk").write_text("in the way")
    left(path)
    left(path)

    assert looks == ["full", "full"]


def test_a_large_file_is_read_only_until_it_was_looked_at(path, opened, looks, large):
    desk = opened(path, later=True)

    assert (desk.pending, desk.read_only, looks) == (True, True, [])
    assert desk.reader.value("SELECT count(*) FROM supplier") == 8
    with pytest.raises(Environment, match=r"still being checked\. Save again in a moment\.$"):
        add(desk)
    desk.examine()
    assert (desk.pending, desk.read_only, looks) == (False, False, ["full"])
    add(desk)


def test_a_small_one_is_looked_at_at_once(path, opened, looks):
    assert not opened(path, later=True).pending
    assert looks == ["full"]


def test_an_old_one_is_looked_at_before_it_is_brought_up_to_date(old, opened, looks, large):
    assert not opened(old, later=True).pending
    assert looks == ["full"]


def test_damage_found_later_keeps_it_read_only(path, opened, large):
    torn_index(path)
    before = seen(path.parent)
    desk = opened(path, later=True)

    with pytest.raises(Damaged, match=r"own\.sourcing is damaged"):
        desk.examine()
    assert desk.read_only
    with pytest.raises(Damaged, match=r"own\.sourcing is damaged"):
        add(desk)
    desk.close()
    assert seen(path.parent) == before
    assert file_state.is_damaged(path)


def test_closed_before_it_was_looked_at_it_is_looked_at_in_full_next_time(
    ours, opened, looks, large
):
    bent(ours, 68, ours.read_bytes()[68:72])  # another program touched it
    opened(ours, later=True).close()
    left(ours)

    assert looks == ["full"]


def test_damage_met_in_the_middle_stops_all_saving(ours, opened):
    desk = opened(ours)
    desk.met_damage()

    with pytest.raises(Damaged, match="cannot be read"):
        add(desk)
    desk.close()
    assert file_state.is_damaged(ours)


def test_a_check_ends_when_it_is_told_to(path):
    with pytest.raises(Cancelled):
        check_file(path, deep=True, stop=lambda: True)
