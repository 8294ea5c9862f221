"""
A test may cost three seconds of the processor's time; one that costs more says why.

What counts is what the test itself and the processes it waited for have used, not what the clock
says: waiting for the disk or for other programs is not its fault. A slow or shared processor is
not either, so a test that seems too dear is judged by a yardstick taken at that very moment.
"""

import os
from time import process_time

import pytest

MOST_SECONDS = 3.0
MEASURES = 3
YARDSTICK_SECONDS = 0.033
"""What the yardstick takes on the machine that the bound was set on."""


def pytest_collection_modifyitems(items):
    for item in items:
        for marker in item.iter_markers("slow"):
            if not (marker.args and isinstance(marker.args[0], str) and marker.args[0].strip()):
                raise pytest.UsageError(f"{item.nodeid}: slow() needs a reason")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    begun = used()
    result = yield
    judge(item, used() - begun)
    return result


def judge(item, spent):
    """Fail a test that spent too much, and does not say why."""
    if item.get_closest_marker("slow") is None and not within(MOST_SECONDS, spent):
        pytest.fail(
            f"it cost {spent:.1f} s of processor time, {MOST_SECONDS:.0f} are allowed: make it "
            'cheaper, or mark it @pytest.mark.slow("why")',
            pytrace=False,
        )


def within(most, spent):
    """Whether this took no more seconds than are allowed; a machine that is slow now has more."""
    return spent <= most or spent <= most * yardstick() / YARDSTICK_SECONDS


def used():
    """Seconds of processor time of this process and of the children it has waited for."""
    user, system, of_children, system_of_children, _ = os.times()
    return user + system + of_children + system_of_children


def yardstick(measures=MEASURES):
    """Processor time for work that is always the same; memory that others crowd counts too."""
    taken = []
    for _ in range(measures):
        begun = process_time()
        found = {number: str(number) for number in range(100_000)}
        sum(len(found[number * 7919 % 100_000]) for number in range(100_000))
        taken.append(process_time() - begun)
    return max(taken)
