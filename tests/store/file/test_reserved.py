"""No output lands on a sourcing file or on what belongs to one; a second name is the same file."""

import os

import pytest

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Held, Rejected, Taken
from sourcing_app.services.attachments.records import save_copy
from sourcing_app.services.desk import Desk, create
from sourcing_app.services.restore import restore
from sourcing_app.services.salvage import salvage
from sourcing_app.store.backups.making import back_up, back_up_to
from sourcing_app.store.backups.manifests import manifest_of
from sourcing_app.store.file import user_data
from sourcing_app.store.file.copy import copy_file
from sourcing_app.store.file.lock import FileHold
from sourcing_app.store.file.reserved import refuse_over_ours, refuse_reserved
from tests.order_factory import make_file, make_order

BESIDE = ("-journal", "-wal", "-shm", ".lock", ".holder")


@pytest.fixture
def other(tmp_path):
    """A sourcing file that nobody has open."""
    create(tmp_path / "other.sourcing")
    return tmp_path / "other.sourcing"


def held(path):
    return {each.name: each.read_bytes() for each in path.iterdir() if each.is_file()}


@pytest.mark.parametrize("side", BESIDE)
def test_a_name_beside_a_sourcing_file_is_refused_though_it_is_free(desk, other, tmp_path, side):
    desk.close()
    target, before = other.with_name(other.name + side), held(tmp_path)
    backup = back_up(desk.path, BackupReason.ASKED).path
    makers = (
        lambda: create(target),
        lambda: copy_file(desk.path, target),
        lambda: back_up_to(desk.path, target),
        lambda: salvage(desk.path, target),
        lambda: restore(backup, target),
        lambda: refuse_over_ours(target),
    )
    for make in makers:
        with pytest.raises(Rejected, match="Choose another name"):
            make()
    assert held(tmp_path) == before
    refuse_reserved(tmp_path / f"free{side}")


def test_backups_and_their_manifests_are_never_written_over(desk, own_home, tmp_path):
    made = back_up(desk.path, BackupReason.ASKED)
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    back_up_to(desk.path, elsewhere / "b.sourcing")
    for path in (
        made.path,
        manifest_of(made.path),
        user_data.backups() / "new.sourcing",
        elsewhere / "b.sourcing",
        elsewhere / "b.json",
    ):
        with pytest.raises(Rejected, match="Choose another name"):
            refuse_over_ours(path)
    refuse_over_ours(elsewhere / "c.json")


def test_an_attachment_is_never_saved_over_a_sourcing_file(desk, other, tmp_path, today):
    order = make_order(desk)
    key = desk.orders.attach(order, AttachmentKind.PROFORMA, make_file(tmp_path), today)
    link = tmp_path / "report.pdf"
    link.symlink_to(other.name)
    before = other.read_bytes()
    for target in (desk.path, other, link):
        with pytest.raises(Rejected, match="is never overwritten"):
            save_copy(desk, key, target, over=True)
    assert other.read_bytes() == before
    assert link.is_symlink()


def test_a_second_name_of_the_open_file_is_not_even_read(desk, tmp_path, monkeypatch):
    link = tmp_path / "second.pdf"
    link.hardlink_to(desk.path)
    monkeypatch.setattr("sourcing_app.store.file.reserved.read_header", pytest.fail)
    with pytest.raises(Rejected, match="is never overwritten"):
        refuse_over_ours(link, desk.path)


def test_a_damaged_file_that_was_seen_here_is_still_ours(other):
    Desk(other, other.parent).close()
    other.write_bytes(b"no header any more")
    with pytest.raises(Rejected, match="sourcing file"):
        refuse_over_ours(other)


def test_a_backup_is_not_restored_over_another_kind_of_file_unasked(desk, tmp_path):
    backup = tmp_path / "carried.sourcing"
    back_up_to(desk.path, backup)
    target = tmp_path / "report.pdf"
    target.write_bytes(b"%PDF-1.7 a report")
    with pytest.raises(Taken, match="not a sourcing file"):
        restore(backup, target)
    assert target.read_bytes() == b"%PDF-1.7 a report"
    done = restore(backup, target, over=True)
    assert done.former.read_bytes() == b"%PDF-1.7 a report"


def test_a_hard_link_to_an_open_file_is_held_too(desk, tmp_path):
    link = tmp_path / "second name.sourcing"
    link.hardlink_to(desk.path)
    with pytest.raises(Held, match="hard link"):
        FileHold(link)
    assert not link.with_name(link.name + ".lock").exists()
    desk.close()
    hold = FileHold(link)
    with pytest.raises(Held, match="hard link"):
        FileHold(desk.path)
    hold.release()
    FileHold(desk.path).release()
    assert [*(user_data.home() / "locks").iterdir()] == []
    assert not os.path.lexists(desk.path.with_name(desk.path.name + ".lock"))
