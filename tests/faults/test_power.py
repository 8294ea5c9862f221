"""A power cut at any moment loses nothing that was acknowledged, and leaves nothing half done."""

from contextlib import ExitStack

import pytest

CUTS, WORKERS = 500, 2
LOST = "missing or half there"


@pytest.fixture
def cut(zygote, tmp_path):
    """Cut the power so many times, in two processes side by side: what is wrong afterwards."""

    def cut(recording, times):
        parts = [range(first, times, WORKERS) for first in range(WORKERS)]
        with ExitStack() as stack:
            asked = [("workers.cut", tmp_path, recording, part) for part in parts]
            workers = [stack.enter_context(zygote.worker(*call)) for call in asked]
            return [complaint for worker in workers for complaint in worker.answer()]

    return cut


def test_power_cuts_lose_nothing(cut, recording):
    assert len(recording.states) > 64
    assert cut(recording, CUTS) == []


@pytest.mark.parametrize("synchronous", ["OFF", "FULL"])
def test_the_cuts_find_what_a_weaker_setting_loses(zygote, cut, path, synchronous):
    """FULL loses the last action: its journal comes back where the folder was not synced."""
    found = cut(zygote.call("workers.record_plain", path, synchronous), 60)

    assert sum(LOST in complaint for complaint in found) > 3


def test_the_cuts_find_nothing_where_the_setting_is_ours(zygote, cut, path):
    assert cut(zygote.call("workers.record_plain", path, "EXTRA"), 60) == []
