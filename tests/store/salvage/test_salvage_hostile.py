"""Files made to hurt end quickly, in bounded memory, with a sentence or with what they hold."""

import errno
import io
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from sourcing_app.domain.errors import AppError, Damaged
from sourcing_app.store.salvage import salvage
from sourcing_app.store.salvage.cells import rows_on
from sourcing_app.store.salvage.pages import Pages
from sourcing_app.store.salvage.private_copy import _copy
from sourcing_app.store.salvage.records import Unreadable, decode, varint
from tests import damage
from tests.conftest import RESOURCES, TODAY

PAGE = damage.PAGE
RANDOM_DAMAGES = 200


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return damage.sample_file(tmp_path_factory.mktemp("sample") / "s.sourcing", RESOURCES, TODAY)


@pytest.fixture
def hostile(sample, tmp_path):
    """Give a copy of the sample file with some bytes written over."""

    def hostile(*writes):
        path = shutil.copy(sample, tmp_path / "hostile.sourcing")
        with path.open("rb+") as stream:
            for at, content in writes:
                stream.seek(at)
                stream.write(content)
        return path

    return hostile


@pytest.fixture
def target(tmp_path):
    return tmp_path / "new.sourcing"


def root_of(path, table):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()[0]


def node(children, key=1):
    """A page of a table's tree that leads to these pages."""
    places = [PAGE - 5 * (n + 1) for n in range(len(children) - 1)]
    head = bytes([5, 0, 0]) + len(places).to_bytes(2, "big") + bytes(3)
    page = bytearray((head + children[-1].to_bytes(4, "big")).ljust(PAGE, b"\x00"))
    for n, place in enumerate(places):
        page[12 + 2 * n : 14 + 2 * n] = place.to_bytes(2, "big")
        page[place : place + 5] = children[n].to_bytes(4, "big") + bytes([key])
    return bytes(page)


@pytest.mark.parametrize(
    ("at", "content"),
    [
        (16, b"\x00\x00"),
        (16, b"\x00\x01"),
        (16, b"\x02\x00"),
        (16, b"\x0f\xff"),
        (20, b"\xff"),
        (28, b"\xff\xff\xff\xff"),
        (28, (2**30 // PAGE).to_bytes(4, "big")),
        (32, b"\x00\x00\x00\x03\x00\x00\x00\x09"),
        (18, b"\x09\x09"),
        (44, b"\xff" * 16),
    ],
    ids=lambda value: value.hex() if isinstance(value, bytes) else str(value),
)
def test_a_header_that_lies_costs_nothing_or_is_refused(hostile, sample, target, at, content):
    path = hostile((at, content))
    if content in {b"\x00\x01", b"\x02\x00"}:  # another page size that could be true
        with suppress(Damaged):
            salvage(path, target)
        return

    assert salvage(path, target).whole
    assert damage.rows_of(target)["supplier"] == damage.rows_of(sample)["supplier"]


def test_a_tree_that_bites_its_tail_ends(hostile, sample, target):
    root = root_of(sample, "supplier")
    other = root_of(sample, "quote")
    path = hostile(
        ((root - 1) * PAGE, node([root, other, root, 2**31, 0] * 100)),
        ((other - 1) * PAGE, node([root, other])),
    )
    done = salvage(path, target)

    assert done.rows["supplier"] == 0
    assert done.rows["search_query"] == 4


def test_one_chain_of_pages_does_not_serve_a_thousand_rows(tmp_path, target, sample):
    """Each row claims the same long chain: reading it for all of them would take hours."""
    chain, leaves = 800, 400
    path = tmp_path / "hostile.sourcing"
    content = bytearray(sample.read_bytes())
    first = len(content) // PAGE + 1
    for n in range(chain):
        following = first + n + 1 if n + 1 < chain else 0
        content += following.to_bytes(4, "big") + b"x" * (PAGE - 4)
    for leaf in range(leaves):
        content += greedy_leaf(leaf * 8 + 1, first, 489 + chain * (PAGE - 4))
    content[(root_of(sample, "supplier") - 1) * PAGE] = 0
    path.write_bytes(content)

    assert salvage(path, target).rows["search_query"] == 4


def greedy_leaf(rowid, chain, size):
    cells = b""
    count = 7
    for n in range(count):
        head = number(size) + number(rowid + n)
        cells += (head + b"\x03\x00\x01").ljust(len(head) + 489, b"x") + chain.to_bytes(4, "big")
    begin = PAGE - len(cells)
    step = len(cells) // count
    places = b"".join((begin + n * step).to_bytes(2, "big") for n in range(count))
    head = bytes([13, 0, 0]) + count.to_bytes(2, "big") + begin.to_bytes(2, "big") + b"\x00"
    return (head + places).ljust(begin, b"\x00") + cells


def number(value):
    parts = [value & 0x7F]
    while value := value >> 7:
        parts.append(value & 0x7F | 0x80)
    return bytes(reversed(parts))


def test_a_page_of_cells_over_cells_gives_each_byte_once(tmp_path):
    page = bytearray(PAGE)
    count = 600
    page[0], page[3:5] = 13, count.to_bytes(2, "big")
    page[1300:] = bytes([30, 1]) * ((PAGE - 1300) // 2)
    for n in range(count):
        page[8 + 2 * n : 10 + 2 * n] = (1300 + n * 2).to_bytes(2, "big")
    path = tmp_path / "page"
    path.write_bytes(bytes(PAGE) + page)
    with path.open("rb") as stream:
        rows, refused = rows_on(Pages(stream, 2 * PAGE, PAGE, PAGE), 2)

    assert sum(row.end - row.begin for row in rows) <= PAGE
    assert len(rows) + refused == count


def test_a_journal_cannot_make_another_file_disappear(hostile, tmp_path, target):
    """SQLite deletes the file that the end of a journal names, after the replay."""
    path = hostile()
    victim = tmp_path / "precious.txt"
    victim.write_bytes(b"mine\x00")
    name = os.fsencode(victim)
    damage.stale_journal(path, 1)
    journal = tmp_path / "hostile.sourcing-journal"
    tail = (2**30 // PAGE + 1).to_bytes(4, "big") + name + len(name).to_bytes(4, "big")
    tail += (sum(name) & 0xFFFFFFFF).to_bytes(4, "big") + bytes.fromhex("d9d505f920a163d7")
    journal.write_bytes(journal.read_bytes() + tail)
    before = journal.read_bytes()

    assert salvage(path, target).whole

    assert victim.exists()
    assert journal.read_bytes() == before


def test_a_schema_that_is_no_text_is_no_obstacle(hostile, sample, target):
    """SQLite quotes it in its message, which then cannot be read either."""
    at = sample.read_bytes().index(b"CREATE TABLE supplier (")
    path = hostile((at, b"CREATE TABL\xff"))
    damage.stale_journal(path, 11)

    assert salvage(path, target).rows["supplier"] == 8

    path.with_name("hostile.sourcing-journal").unlink()
    with pytest.raises(Damaged, match="damaged itself"):
        salvage(sample, target.with_name("other.sourcing"), [path])


def test_a_part_of_the_disk_that_cannot_be_read_costs_what_is_on_it(sample, tmp_path, monkeypatch):
    class BadDisk(io.FileIO):
        def read(self, size=-1):
            if self.tell() <= 9 * PAGE < self.tell() + size:
                raise OSError(errno.EIO, "Input/output error")
            return super().read(size)

    monkeypatch.setattr(Path, "open", lambda path, *_mode, **_more: BadDisk(path))
    copied = tmp_path / "copy"
    _copy(sample, copied, lambda _done: None)
    monkeypatch.undo()

    was, there = sample.read_bytes(), copied.read_bytes()
    assert there == was[: 9 * PAGE] + bytes(PAGE) + was[10 * PAGE :]


def test_the_program_of_a_hostile_schema_never_runs(hostile, target):
    path = hostile()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        counted = "SELECT (SELECT count(*) FROM quote), (SELECT count(*) FROM letter)"
        ((quotes, letters),) = connection.execute(counted)
        connection.execute("PRAGMA writable_schema = ON")
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
        connection.execute(
            "UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = ? WHERE name = 'quote'",
            (f"CREATE VIEW quote AS {endless}",),
        )
        connection.execute("UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 'letter'")

    done = salvage(path, target)

    assert done.rows["quote"] == quotes > 0
    assert done.rows["letter"] == letters > 0


@pytest.mark.parametrize(
    "payload",
    [b"", b"\x02", b"\xff" * 9, b"\x81", b"\x02\x0a", b"\x02\x0f\x41\x41", b"\x02\x0f\x00"],
)
def test_a_record_that_is_none_is_refused(payload):
    with pytest.raises((ValueError, IndexError)):
        decode(payload)


def test_a_record_says_what_it_holds():
    payload = (
        bytes.fromhex("080001080907130e") + b"\xff" + b"\x3f\xf8" + bytes(6) + b"abc" + b"\x07"
    )

    assert decode(payload) == [None, -1, 0, 1, 1.5, "abc", b"\x07"]
    assert varint(b"\xff" * 9, 0) == (2**64 - 1, 9)


def test_a_record_of_countless_columns_is_refused():
    with pytest.raises(Unreadable, match="too many columns"):
        decode(b"\x83\x02" + b"\x08" * 256)


@pytest.mark.slow("hundreds of files, each damaged otherwise, are salvaged")
def test_whatever_happens_to_a_file_it_ends_in_a_sound_file_or_a_sentence(
    sample, tmp_path, monkeypatch
):
    monkeypatch.setattr(os, "fsync", lambda _descriptor: None)  # 200 files that nobody keeps
    ways = [*damage.DAMAGES.values()]
    path, target = tmp_path / "damaged.sourcing", tmp_path / "new.sourcing"
    saved = 0
    for seed in range(RANDOM_DAMAGES):
        chance = Random(seed)  # noqa: S311 - the same damages each time
        shutil.copy(sample, path)
        for way in chance.choices(ways, k=chance.randint(1, 4)):
            with suppress(sqlite3.DatabaseError):  # what a trigger can no longer be planted in
                way(path, chance.randrange(10**6))
        try:
            salvage(path, target)
        except AppError:
            assert not target.exists(), seed
            continue
        finally:
            (tmp_path / "damaged.sourcing-journal").unlink(missing_ok=True)
        saved += 1
        target.unlink()
    assert saved > RANDOM_DAMAGES * 0.9
    assert [*tmp_path.iterdir()] == [path]
