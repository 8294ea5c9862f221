"""While many rows are made nothing looks for cycles; afterwards it does as before."""

import gc

import pytest

from sourcing_app.services.many_rows import uncollected


@pytest.fixture(autouse=True)
def collecting():
    """The collector is on, whatever a test that starts the program has left."""
    gc.enable()


@pytest.fixture
def looks():
    """The looks of the collector so far, each by the generation it looked at."""
    found = []

    def note(phase, info):
        if phase == "start":
            found.append(info["generation"])

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def test_no_row_is_looked_at_while_it_is_made_nor_right_after(looks):
    gc.collect()
    looks.clear()
    with uncollected():
        rows = [[number] for number in range(50_000)]
        assert looks == []
    assert gc.isenabled()
    assert gc.get_count()[0] < len(rows) / 100


def test_one_within_another_ends_with_the_outer_one():
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_call_that_fails_leaves_the_collector_on():
    with pytest.raises(ZeroDivisionError), uncollected():
        _ = 1 / 0
    assert gc.isenabled()
