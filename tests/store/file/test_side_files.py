"""A journal is replayed where it belongs, and put aside where it would do harm."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from sourcing_app.domain.errors import Damaged, Environment
from sourcing_app.services.file_check import check_file
from sourcing_app.store.file import side_files
from sourcing_app.store.sourcing_file import SourcingFile
from tests.store.released import (
    add,
    ask,
    beside,
    died_in_a_transaction,
    dump,
    facts,
    present,
    seen,
    tell,
)
from tests.store.spoiling import bent


def names(path):
    return sorted(each.name.replace(path.name, "FILE") for each in path.parent.iterdir())


def stale(path):
    return [name for name in names(path) if ".stale-" in name]


@pytest.mark.parametrize("what", ["spilling", "spilling_while_held"])
@pytest.mark.parametrize("look", [True, False])
def test_what_a_killed_process_left_half_written_is_taken_back(path, opened, what, look):
    before = dump(path)
    died_in_a_transaction(path, what)
    desk = opened(path, read_only=look)

    assert desk.reader.value("SELECT count(*) FROM supplier") == 8
    desk.close()
    assert dump(path) == before
    assert check_file(path, deep=True).ok
    assert not beside(path, "-journal").exists()


def test_the_check_says_that_a_journal_lies_there_and_leaves_it(path):
    died_in_a_transaction(path)
    before = seen(path.parent)

    assert "journal" in str(check_file(path).problems[0])
    assert seen(path.parent) == before


@pytest.fixture
def hot(tmp_path):
    """A journal of an earlier state of the same file."""
    other = present(tmp_path / "other" / "own.sourcing")
    died_in_a_transaction(other)
    return beside(other, "-journal")


def test_the_journal_of_an_older_state_is_set_aside(ours, opened, hot):
    desk = opened(ours)
    add(desk)
    desk.close()
    before = dump(ours)
    shutil.copy(hot, beside(ours, "-journal"))
    content = hot.read_bytes()

    desk = opened(ours)
    assert desk.reader.value("SELECT count(*) FROM supplier") == 9
    desk.close()
    assert dump(ours) == before
    (kept,) = stale(ours)
    assert (ours.parent / kept.replace("FILE", ours.name)).read_bytes() == content


def journal_of(former):
    """A journal that takes any file back to these bytes: every page of them is in it."""
    size, nonce, sector = int.from_bytes(former[16:18], "big"), 7, 512
    pages = [former[at : at + size] for at in range(0, len(former), size)]
    numbers = (len(pages), nonce, len(pages), sector, size)
    written = bytes.fromhex("d9d505f920a163d7") + b"".join(n.to_bytes(4, "big") for n in numbers)
    written = written.ljust(sector, b"\x00")
    for number, page in enumerate(pages, 1):
        check = nonce + sum(page[at] for at in range(size - 200, 0, -200))
        written += number.to_bytes(4, "big") + page + check.to_bytes(4, "big")
    return written


@pytest.fixture
def two_states(path, opened):
    """A file, and beside it a whole journal that would take its last save back."""
    former = path.read_bytes()
    desk = opened(path)
    add(desk)
    desk.close()
    beside(path, "-journal").write_bytes(journal_of(former))
    return path


def test_an_older_state_does_not_come_back_over_what_was_saved(two_states, opened):
    desk = opened(two_states)
    assert desk.reader.value("SELECT count(*) FROM supplier") == 9
    desk.close()
    assert len(stale(two_states)) == 1


def test_nor_where_the_file_was_never_seen_before(two_states, opened, tmp_path):
    moved = tmp_path / "moved" / "own.sourcing"
    shutil.copytree(two_states.parent, moved.parent)

    desk = opened(moved)
    assert desk.reader.value("SELECT count(*) FROM supplier") == 9
    desk.close()
    assert len(stale(moved)) == 1


def test_after_a_crash_the_unfinished_save_is_taken_back(two_states, opened):
    """The note of a process that died: the file may be half-written, however sound it looks."""
    beside(two_states, ".holder").write_text("me\nhere\n1\n2026-01-01T00:00:00+00:00\n")

    desk = opened(two_states, take_over=True)
    assert desk.reader.value("SELECT count(*) FROM supplier") == 8
    desk.close()
    assert names(two_states) == ["FILE"]


@pytest.mark.parametrize(
    "content", [b"x" * 600, bytes(1024), b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" * 80]
)
@pytest.mark.parametrize("side", ["-journal", "-wal"])
def test_noise_beside_a_file_is_set_aside(path, opened, side, content):
    before = dump(path)
    beside(path, side).write_bytes(content)

    opened(path).close()
    assert dump(path) == before
    assert len(stale(path)) == 1
    assert names(path)[0] == "FILE"


def test_the_journal_of_another_file_is_set_aside(path, opened, tmp_path):
    other = tmp_path / "b" / "b.sourcing"
    other.parent.mkdir()
    tell(other, "CREATE TABLE supplier (notes)", "CREATE TABLE inquiry (extra)")
    with closing(sqlite3.connect(other)) as connection:
        connection.executemany("INSERT INTO supplier VALUES (?)", [("x" * 3000,)] * 50)
        connection.commit()
    died_in_a_transaction(other)
    before = facts(path)
    shutil.copy(beside(other, "-journal"), beside(path, "-journal"))

    opened(path).close()
    assert facts(path) == before
    assert len(stale(path)) == 1


def test_damaged_with_and_without_is_refused_untouched(path):
    died_in_a_transaction(path)
    bent(beside(path, "-journal"), 0, b"\xab" * 512)
    bent(path, 4096 * 20, b"\xab" * 4096)
    before = seen(path.parent)

    with pytest.raises(Damaged, match="both with and without the journal next to it"):
        SourcingFile(path)

    assert seen(path.parent) == before


def in_write_ahead_mode(path, *, left=False):
    """As another program leaves a file; `left` as it dies, its last commit beside it."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("INSERT INTO meta (key, value) VALUES ('note', 'from the log')")
    connection.commit()
    if left:
        for side in ("", "-wal"):
            shutil.copy(beside(path, side), beside(path, f"{side}.kept"))
    connection.close()
    if left:
        for side in ("", "-wal"):
            beside(path, f"{side}.kept").rename(beside(path, side))
    assert path.read_bytes()[18:20] == b"\x02\x02"


@pytest.mark.parametrize("left", [True, False])
@pytest.mark.parametrize("look", [True, False])
def test_a_write_ahead_file_comes_back_with_all_it_holds(path, opened, left, look):
    in_write_ahead_mode(path, left=left)
    desk = opened(path, read_only=look)

    assert desk.reader.value("SELECT value FROM meta WHERE key = 'note'") == "from the log"
    if not look:
        add(desk)
    desk.close()
    assert path.read_bytes()[18:20] == b"\x01\x01"
    assert names(path) == ["FILE"]
    assert check_file(path, deep=True).ok


def test_without_its_log_the_last_whole_state_is_there(path, opened):
    in_write_ahead_mode(path, left=True)
    beside(path, "-wal").unlink()

    opened(path).close()
    assert ask(path, "SELECT count(*) FROM meta WHERE value = 'from the log'") == [(0,)]
    assert names(path) == ["FILE"]


def test_a_check_leaves_a_write_ahead_file_as_it_is(path):
    in_write_ahead_mode(path)
    before = seen(path.parent)

    assert not check_file(path).ok
    assert seen(path.parent) == before


def test_where_nothing_can_be_written_a_sentence_says_so(path, monkeypatch):
    died_in_a_transaction(path)
    before = seen(path.parent)
    monkeypatch.setattr("sourcing_app.store.sourcing_file.writable", lambda _path: False)

    with pytest.raises(Environment, match="Copy it, with the journal next to it"):
        SourcingFile(path)

    assert seen(path.parent) == before


def test_journals_of_the_same_second_keep_names_of_their_own(path):
    for _ in range(3):
        beside(path, "-journal").write_bytes(bytes(600))
        side_files.set_aside(path)

    assert len(stale(path)) == 3
