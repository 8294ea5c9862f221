"""Files kept inside the sourcing file: once, in pieces, capped, and checked by their digest."""

import os
import shutil
import sqlite3
import stat
import sys
import tracemalloc
from contextlib import closing
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest

from sourcing_app.domain.attachments import CAP_BYTES, AttachmentKind, NotOpened
from sourcing_app.domain.errors import Cancelled, Damaged, Environment, NotFound, Rejected, Taken
from sourcing_app.files import inputs
from sourcing_app.services.attachments import records, upload
from sourcing_app.services.attachments.records import (
    kept,
    pieces,
    remark_on_size,
    save_at,
    save_copy,
)
from sourcing_app.services.desk import Desk
from sourcing_app.services.file_check import check_file
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.store import blobs
from sourcing_app.store.sqlite import connection
from tests.order_factory import make_file, make_order
from tests.prepared import at_first
from tests.rows import writing

MB = 1 << 20
PDF = b"%PDF-1.7\n"


@at_first
def order(desk):
    return make_order(desk)


@pytest.fixture
def keep(desk, order, today):
    """Attach a file to the order."""
    return lambda source: desk.orders.attach(order, AttachmentKind.OTHER, source, today)


def counts(desk):
    return tuple(
        desk.reader.value(f"SELECT count(*) FROM {table}")  # noqa: S608 - names of this file
        for table in ("attachment", "blob")
    )


def raw(desk, sql, *parameters):
    with writing(desk.path) as link:
        link.execute(sql, parameters)


def flip(desk, key):
    """Turn one bit of a kept file behind the program's back."""
    with closing(sqlite3.connect(desk.path)) as link, link:
        row = link.execute(
            "SELECT blob.rowid FROM blob JOIN attachment USING (sha256) WHERE id = ?", (key,)
        ).fetchone()[0]
        with link.blobopen("blob", "data", row) as blob:
            blob[0] = blob[0] ^ 1


def large(tmp_path, size=CAP_BYTES, name="large.pdf"):
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(PDF)
        file.truncate(size)
    return path


def test_bytes_are_kept_once_however_often_they_are_attached(desk, keep, tmp_path):
    first = keep(make_file(tmp_path, "a.pdf", PDF))
    second = keep(make_file(tmp_path, "b.pdf", PDF))
    assert counts(desk) == (2, 1)
    digest = sha256(PDF).hexdigest()
    assert {kept(desk.reader, key).sha256 for key in (first, second)} == {digest}
    assert b"".join(pieces(desk.reader, kept(desk.reader, second))) == PDF


@pytest.mark.parametrize("size", [0, 1, MB - 1, MB, MB + 1, 3 * MB + 7])
def test_every_size_comes_out_as_it_went_in(desk, keep, tmp_path, size):
    data = os.urandom(size)
    key = keep(make_file(tmp_path, "a.bin", data))
    save_copy(desk, key, tmp_path / "out.bin")
    assert (tmp_path / "out.bin").read_bytes() == data


def test_25_mb_is_kept_and_one_byte_more_is_not(desk, keep, tmp_path):
    keep(large(tmp_path))
    with pytest.raises(Rejected, match=r"more\.pdf is larger than 25 MB"):
        keep(large(tmp_path, CAP_BYTES + 1, "more.pdf"))
    assert counts(desk) == (1, 1)


def test_no_file_is_ever_whole_in_memory(desk, keep, tmp_path):
    source = large(tmp_path)
    tracemalloc.start()
    try:
        key = keep(source)
        save_copy(desk, key, tmp_path / "out.pdf")
        desk.copies.add(key)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 6 * MB


def refused(desk, keep, source, words, error=Rejected):
    with pytest.raises(error, match=words):
        keep(source)
    assert counts(desk) == (0, 0)


def test_what_is_no_file_is_refused_at_once(desk, keep, tmp_path):
    refused(desk, keep, tmp_path, "is not a file")
    refused(desk, keep, tmp_path / "gone.pdf", r"gone\.pdf does not exist")
    refused(desk, keep, tmp_path / "own.sourcing" / "x.pdf", "does not exist")
    refused(desk, keep, desk.path, "your sourcing file itself")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        refused(desk, keep, tmp_path / "pipe", "pipe is not a file")


def test_a_file_that_may_not_be_read_is_named(desk, keep, tmp_path, monkeypatch):
    source = make_file(tmp_path)

    def refuse(*_arguments, **_keywords):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(inputs, "FileIO", refuse)
    refused(
        desk, keep, source, r"proforma\.pdf cannot be read: you have no permission", Environment
    )


@pytest.mark.parametrize("change", ["grows", "shrinks", "differs"])
@pytest.mark.parametrize("moment", [2, 5])  # while it is looked at; when it is read to be kept
def test_a_file_that_changes_while_it_is_read_is_not_kept(
    desk, order, today, tmp_path, change, moment
):
    source = make_file(tmp_path, "a.bin", b"x" * 3 * MB)
    changes = {
        "grows": lambda: os.truncate(source, 4 * MB),
        "shrinks": lambda: os.truncate(source, MB),
        "differs": lambda: source.write_bytes(b"y" * 3 * MB),
    }
    heard = count()

    def step(_done, _total):
        if next(heard) == moment:
            changes[change]()

    def keep(source):
        return desk.orders.attach(order, AttachmentKind.OTHER, source, today, step)

    refused(desk, keep, source, "changed while it was read")


def test_a_file_that_vanishes_between_two_looks_is_not_kept(desk, keep, tmp_path, monkeypatch):
    source = make_file(tmp_path)
    look = upload._measured

    def look_and_lose(read):
        found = look(read)
        source.unlink()
        return found

    monkeypatch.setattr(upload, "_measured", look_and_lose)
    refused(desk, keep, source, r"proforma\.pdf does not exist")


def test_stopping_keeps_nothing(desk, order, today, tmp_path):
    source = make_file(tmp_path, "a.bin", b"x" * 3 * MB)

    def stop(done, total):
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.orders.attach(order, AttachmentKind.OTHER, source, today, stop)
    assert counts(desk) == (0, 0)


def test_what_reads_back_differently_is_rolled_back(desk, keep, tmp_path, monkeypatch):
    write = blobs._write

    def flipped(blob, piece):
        write(blob, bytes([piece[0] ^ 1]) + piece[1:])

    monkeypatch.setattr(blobs, "_write", flipped)
    refused(desk, keep, make_file(tmp_path), "reads back differently", Environment)
    monkeypatch.setattr(blobs, "_write", write)
    keep(make_file(tmp_path))
    assert counts(desk) == (1, 1)


def test_a_full_disk_keeps_nothing_and_says_so(desk, order, keep, tmp_path, monkeypatch):
    pages = desk.reader.value("PRAGMA page_count")
    settings = (*connection._SETTINGS, f"max_page_count = {pages + 100}")
    monkeypatch.setattr(connection, "_SETTINGS", settings)
    refused(desk, keep, large(tmp_path), "The disk is full", Environment)
    keep(make_file(tmp_path))
    assert counts(desk) == (1, 1)


def test_one_bit_turned_is_named_and_nothing_of_it_leaves(desk, keep, tmp_path):
    key = keep(make_file(tmp_path, "proof.pdf", PDF))
    flip(desk, key)
    target = make_file(tmp_path, "copy.pdf", b"old")
    with pytest.raises(Damaged, match=r"“proof\.pdf” is damaged"):
        save_copy(desk, key, target, over=True)
    assert target.read_bytes() == b"old"
    with pytest.raises(Damaged, match=r"“proof\.pdf” is damaged"):
        desk.copies.add(key)
    assert not list(tmp_path.glob("*partial"))


def test_bytes_that_are_gone_are_damage_too(desk, keep, tmp_path):
    key = keep(make_file(tmp_path, "proof.pdf", PDF))
    with closing(sqlite3.connect(desk.path)) as link, link:
        link.execute("DELETE FROM blob")
    with pytest.raises(Damaged, match=r"“proof\.pdf” is damaged"):
        save_copy(desk, key, tmp_path / "copy.pdf")
    assert not (tmp_path / "copy.pdf").exists()


@pytest.mark.parametrize("harm", ["flipped", "cut"])
def test_attaching_the_same_file_again_mends_a_damaged_one(desk, keep, tmp_path, harm):
    source = make_file(tmp_path, "proof.pdf", PDF)
    key = keep(source)
    if harm == "flipped":
        flip(desk, key)
    else:
        raw(desk, "UPDATE blob SET size = 3, data = x'000000'")
    keep(source)
    assert counts(desk) == (2, 1)
    save_copy(desk, key, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == PDF


def test_a_copy_is_private_and_replaces_only_when_told_to(desk, keep, tmp_path):
    key = keep(make_file(tmp_path, "a.pdf", PDF))
    target = make_file(tmp_path, "copy.pdf", b"old")
    with pytest.raises(Taken):
        save_copy(desk, key, target)
    assert target.read_bytes() == b"old"
    save_copy(desk, key, target, over=True)
    assert target.read_bytes() == PDF
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_where_a_copy_cannot_go(desk, keep, tmp_path):
    key = keep(make_file(tmp_path))
    with pytest.raises(Rejected, match="is a sourcing file and is never overwritten"):
        save_copy(desk, key, desk.path)
    with pytest.raises(Environment, match="Cannot write"):
        save_copy(desk, key, tmp_path / "no" / "copy.pdf")
    (tmp_path / "folder").mkdir()
    with pytest.raises(Environment, match="not a regular file"):
        save_copy(desk, key, tmp_path / "folder")
    with pytest.raises(Environment, match="Cannot write"):
        save_copy(desk, key, tmp_path / ("x" * 300))
    with pytest.raises(Environment, match="Cannot write"):
        save_at(desk, key, tmp_path / ("x" * 300))
    with pytest.raises(NotFound):
        save_copy(desk, key + 1, tmp_path / "copy.pdf")
    assert not [path for path in tmp_path.iterdir() if path.name.endswith("partial")]


def test_a_slow_taker_of_a_file_keeps_nobody_from_saving(desk, keep, order, tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_MILLISECONDS", 0)
    key = keep(make_file(tmp_path, "a.bin", b"x" * 3 * MB))
    reading = pieces(desk.reader, kept(desk.reader, key))
    next(reading)
    keep(make_file(tmp_path, "b.pdf", PDF))
    assert sum(map(len, reading)) == 2 * MB


def test_a_large_sourcing_file_is_remarked_on_not_refused(desk, keep, tmp_path, monkeypatch):
    assert remark_on_size(desk) is None
    monkeypatch.setattr(records, "WARN_BYTES", MB)
    keep(make_file(tmp_path, "a.bin", os.urandom(2 * MB)))
    assert "Your sourcing file is now 2 MB" in str(remark_on_size(desk))


@pytest.mark.parametrize(
    ("named", "on_disk"),
    [("../../x.txt", "_.._x.txt"), ("CON.txt", "_CON.txt"), ("gepj\u202etxt.txt", "gepjtxt.txt"),
     ("..\\..\\x.txt", "_.._x.txt"), ("-rf.txt", "rf.txt"), (".txt", "unnamed.txt"),
     ("a.txt. . ", "a.txt"), ("长" * 190 + ".txt", "长" * 58 + ".txt")],
)  # fmt: skip
def test_hostile_names_stay_in_the_private_folder(desk, keep, tmp_path, named, on_disk):
    key = keep(make_file(tmp_path, "a.txt", b"hello"))
    raw(desk, "UPDATE attachment SET name = ?", named)
    copy = desk.copies.add(key)
    assert (copy.name, copy.read_bytes()) == (on_disk, b"hello")
    assert desk.copies.owns(copy)


def test_a_name_is_cleaned_when_it_is_attached(desk, keep, order, tmp_path):
    keep(make_file(tmp_path, "evil\u202efdp.exe", PDF))
    if sys.platform == "linux":
        keep(make_file(tmp_path, os.fsdecode(b"\xff.pdf"), PDF))
    names = [row.name for row in documents_of(desk.reader, order)]
    assert names[0] == "evilfdp.exe"
    assert names[1:] in ([], [".pdf"])


def test_a_private_copy_is_read_only_and_goes_with_the_desk(desk, keep, tmp_path):
    key = keep(make_file(tmp_path, "a.pdf", PDF))
    first, second = desk.copies.add(key), desk.copies.add(key)
    assert first != second
    if os.name == "posix":
        assert stat.S_IMODE(first.stat().st_mode) == 0o400
        assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
    assert not desk.copies.owns(tmp_path / "a.pdf")
    assert not desk.copies.owns(first.parent / ".." / ".." / ".." / "etc" / "passwd")
    desk.close()
    assert not first.parent.parent.exists()


def test_a_refused_kind_leaves_no_copy_behind(desk, keep, tmp_path):
    for name, data in (("invoice.pdf.exe", b"MZ"), ("a.pdf", b"MZ"), ("page.html", b"<html>")):
        key = keep(make_file(tmp_path, name, data))
        with pytest.raises(NotOpened, match="cannot be opened"):
            desk.copies.add(key)
    assert desk.copies._root is None


def test_the_copied_file_alone_has_its_attachments(desk, keep, tmp_path, resources):
    """R26: one file is everything."""
    data = os.urandom(2 * MB)
    key = keep(make_file(tmp_path, "a.bin", data))
    (tmp_path / "elsewhere").mkdir()
    other = Desk(Path(shutil.copy(desk.path, tmp_path / "elsewhere")), resources)
    try:
        save_copy(other, key, tmp_path / "out.bin")
    finally:
        other.close()
    assert (tmp_path / "out.bin").read_bytes() == data


def test_the_kept_bytes_are_counted_like_all_rows(desk, keep, tmp_path):
    source = make_file(tmp_path)
    keep(source)
    keep(source)

    assert not [text for text in map(str, check_file(desk.path).problems) if "blob" in text]
