"""Journals that were put aside are deleted after 90 days, beside a sound file only."""

from datetime import UTC, datetime, timedelta

import pytest

from sourcing_app.domain.errors import Damaged
from sourcing_app.store.file.side_files import KEPT_FOR
from sourcing_app.store.sourcing_file import SourcingFile
from tests.store.spoiling import cut


def stale(path, age, end="journal.stale-", more=""):
    """A journal put aside so long ago."""
    at = datetime.now(UTC) - age
    made = path.with_name(f"{path.name}-{end}{at:%Y%m%dT%H%M%SZ}{more}")
    made.write_bytes(b"what was half-written")
    return made


def test_old_ones_go_and_young_ones_stay(path):
    old = [stale(path, KEPT_FOR), stale(path, 2 * KEPT_FOR, "wal.stale-", "-2")]
    young = [stale(path, KEPT_FOR - timedelta(days=1)), stale(path, timedelta(0))]
    SourcingFile(path).close()

    assert [each.exists() for each in old] == [False, False]
    assert [each.exists() for each in young] == [True, True]


@pytest.mark.parametrize("end", ["notes.stale-", "journal.old-", "journal.stale-x"])
def test_what_only_looks_like_one_stays(path, end):
    other = stale(path, 2 * KEPT_FOR, end)
    never = path.with_name(f"{path.name}-journal.stale-20269999T999999Z")
    never.write_bytes(b"no day")
    link = path.with_name(f"{path.name}-journal.stale-20200101T000000Z")
    link.symlink_to(other)
    SourcingFile(path).close()

    assert other.exists()
    assert never.exists()
    assert link.is_symlink()


def test_beside_a_damaged_file_all_stay(path):
    old = stale(path, 2 * KEPT_FOR)
    cut(path, path.stat().st_size - 1)
    with pytest.raises(Damaged):
        SourcingFile(path)

    assert old.exists()
