"""A guard for Python 3.11: there, Qt's bindings could use up the references to None and bools."""

import ctypes
import sys

PLENTY = 1 << 40


def keep_singletons() -> None:
    """
    Make None, True and False immortal, as Python 3.12 and later do by themselves.

    PySide 6.12 drops one reference too many when a model's `data()` answers a C++ caller with
    None, and likewise for bools elsewhere; a window painted for some minutes would end in
    "deallocating None". Call it before the first window.
    """
    if sys.version_info >= (3, 12):
        return
    for single in (None, True, False):
        if sys.getrefcount(single) < PLENTY:
            ctypes.c_ssize_t.from_address(id(single)).value += PLENTY
