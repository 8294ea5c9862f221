"""
Every change SQLite makes to files, in order, as it asks the system for it.

The default VFS is replaced by a copy of itself whose files have their own xWrite, xTruncate and
xSync in front of the real ones. Whole process, for good: only for a process made for it.
"""

import _sqlite3
import ctypes
import os
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, byref, c_char_p, c_int, c_int64, c_void_p, cast, memmove
from pathlib import Path
from typing import Any

Event = tuple[Any, ...]
ELSEWHERE = 0

# SQLite keeps the address of a file's name, so names are passed on as addresses.
_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
_DIRECTORY = CFUNCTYPE(c_int, c_void_p, POINTER(c_int))
_GET_CALL = CFUNCTYPE(c_void_p, c_void_p, c_char_p)
_SET_CALL = CFUNCTYPE(c_int, c_void_p, c_char_p, c_void_p)


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", c_int), ("file_size", c_int), ("longest_path", c_int), ("next", c_void_p),
        ("name", c_char_p), ("data", c_void_p), ("open", c_void_p), ("delete", c_void_p),
        ("access", c_void_p), ("full_path", c_void_p), ("dl_open", c_void_p),
        ("dl_error", c_void_p), ("dl_sym", c_void_p), ("dl_close", c_void_p),
        ("randomness", c_void_p), ("sleep", c_void_p), ("current_time", c_void_p),
        ("last_error", c_void_p), ("current_time_64", c_void_p), ("set_call", c_void_p),
        ("get_call", c_void_p), ("next_call", c_void_p),
    )  # fmt: skip


class _Methods(ctypes.Structure):
    _fields_ = (
        ("version", c_int), ("close", c_void_p), ("read", c_void_p), ("write", c_void_p),
        ("truncate", c_void_p), ("sync", c_void_p), ("rest", c_void_p * 13),
    )  # fmt: skip


class Recorder:
    """Fills `log` with ("create", name, file), ("write", file, offset, data), ..."""

    def __init__(self, folder: Path, log: list[Event]) -> None:
        """Take the place of the default VFS of this process's SQLite, to watch one folder."""
        self._folder = str(folder)
        self._log = log
        self._files: dict[str, int] = {}
        self._open_files: dict[int, int] = {}
        self._made = 0
        self._alive: list[Any] = []
        self._tables: dict[int, tuple[_Methods, _Methods]] = {}
        library = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
        library.sqlite3_vfs_find.restype = c_void_p
        real = _Vfs.from_address(library.sqlite3_vfs_find(None))
        ours = _Vfs()
        memmove(byref(ours), byref(real), ctypes.sizeof(_Vfs))
        ours.name = b"recording"
        ours.open = self._kept(_OPEN, self._opening(_OPEN(real.open)))
        ours.delete = self._kept(_DELETE, self._deleting(_DELETE(real.delete)))
        self._watch_directories(real)
        self._alive += [library, real, ours]
        assert library.sqlite3_vfs_register(byref(ours), 1) == 0

    def note(self, *event: Any) -> None:
        """Put a mark between the changes."""
        self._log.append(event)

    def _kept(self, kind: Any, call: Callable[..., int]) -> Any:
        function = kind(call)
        self._alive.append(function)
        return cast(function, c_void_p)

    def _opening(self, real: Any) -> Callable[..., int]:
        def opening(vfs: int, name: int | None, file: int, flags: int, out: Any) -> int:
            path = _text(name)
            there = os.path.exists(path)  # noqa: PTH110 - before every opening of SQLite's
            result = int(real(vfs, name, file, flags, out))
            methods = c_void_p.from_address(file)
            if result == 0 and methods.value:
                self._open_files[file] = self._file(path, there=there)
                methods.value = self._recording(methods.value)
            return result

        return opening

    def _file(self, path: str, *, there: bool) -> int:
        if not self._is_ours(path):
            return ELSEWHERE
        if not there or path not in self._files:
            self._made += 1
            self._files[path] = self._made
            self.note("found" if there else "create", path, self._made)
        return self._files[path]

    def _is_ours(self, path: str) -> bool:
        return path.rpartition("/")[0] == self._folder

    def _changed(self, event: str, file: int, *how: Any) -> None:
        if self._open_files[file] != ELSEWHERE:
            self.note(event, self._open_files[file], *how)

    def _recording(self, address: int) -> int:
        """The table of methods that stands in for the one at this address."""
        if address not in self._tables:
            real, ours = _Methods.from_address(address), _Methods()
            memmove(byref(ours), address, ctypes.sizeof(_Methods))
            ours.write = self._kept(_WRITE, self._writing(_WRITE(real.write)))
            ours.truncate = self._kept(_TRUNCATE, self._truncating(_TRUNCATE(real.truncate)))
            ours.sync = self._kept(_SYNC, self._syncing(_SYNC(real.sync)))
            self._tables[address] = (real, ours)
        return ctypes.addressof(self._tables[address][1])

    def _writing(self, real: Any) -> Callable[..., int]:
        def writing(file: int, data: int, length: int, offset: int) -> int:
            self._changed("write", file, offset, ctypes.string_at(data, length))
            return int(real(file, data, length, offset))

        return writing

    def _truncating(self, real: Any) -> Callable[..., int]:
        def truncating(file: int, size: int) -> int:
            self._changed("truncate", file, size)
            return int(real(file, size))

        return truncating

    def _syncing(self, real: Any) -> Callable[..., int]:
        def syncing(file: int, flags: int) -> int:
            result = int(real(file, flags))
            self._changed("sync", file)
            return result

        return syncing

    def _deleting(self, real: Any) -> Callable[..., int]:
        def deleting(vfs: int, name: int, sync_directory: int) -> int:
            path = _text(name)
            if self._is_ours(path) and os.path.exists(path):  # noqa: PTH110 - before every deletion of SQLite's
                self.note("delete", path)
                self._files.pop(path, None)
            return int(real(vfs, name, sync_directory))

        return deleting

    def _watch_directories(self, vfs: _Vfs) -> None:
        """SQLite opens a directory for one thing: to sync it."""
        address = ctypes.addressof(vfs)
        real = _DIRECTORY(_GET_CALL(vfs.get_call)(address, b"openDirectory"))

        def opening(name: int, out: Any) -> int:
            result = int(real(name, out))
            if result == 0 and self._is_ours(_text(name)):
                self.note("directory")
            return result

        call = self._kept(_DIRECTORY, opening)
        assert _SET_CALL(vfs.set_call)(address, b"openDirectory", call) == 0


def _text(name: int | None) -> str:
    return os.fsdecode(ctypes.string_at(name)) if name else ""
