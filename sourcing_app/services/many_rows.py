"""Many rows in one go, in a worker: the window goes on meanwhile."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Generator[None]:
    """
    Make many objects without the collector of cycles, which looks at all of them time and again.

    Each look takes a tenth of a second, and no thread runs meanwhile. Rows are in no cycle. What is
    left of them afterwards counts as old, so that they are not looked at then either.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()  # puts what was frozen to the oldest, without a look at it
        if collecting:
            gc.enable()
