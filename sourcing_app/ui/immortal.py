"""A guard for Python 3.11: there, Qt's bindings could use up the references to None."""

import ctypes
import sys

PLENTY = 1 << 40


def keep_none() -> None:
    """
    Make None live for ever, as Python 3.12 and later do by themselves.

    PySide 6.12 drops one reference too many each time a model's `data()` or `headerData()`
    answers a C++ caller with None; a table painted for some minutes would end in
    "deallocating None". Call it once before the first window.
    """
    if sys.version_info < (3, 12) and sys.getrefcount(None) < PLENTY:
        ctypes.c_ssize_t.from_address(id(None)).value += PLENTY
