"""A small disk, a full one, a read-only one, and a process without the rights of root."""

import ctypes
import os
import resource
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

_NEW_MOUNTS, _NEW_USER = 0x20000, 0x10000000
_READ_ONLY, _REMOUNT, _ALL, _PRIVATE = 1, 32, 0x4000, 1 << 18
_CAPABILITIES_3 = 0x20080522


def own_mounts() -> bool:
    """Give this process mounts of its own, gone when it ends; False where it may not."""
    return _in_a_trial(_own_mounts) and _own_mounts()


def _in_a_trial(call: Callable[[], bool]) -> bool:
    """Do it in another process first: half done, it would leave this one without rights."""
    pid = os.fork()
    if pid:
        return os.waitpid(pid, 0)[1] == 0
    with suppress(OSError):
        os._exit(0 if call() else 1)
    os._exit(1)


def _own_mounts() -> bool:
    user, group = os.geteuid(), os.getegid()
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "unshare"):
        return False
    if libc.unshare(_NEW_MOUNTS if user == 0 else _NEW_MOUNTS | _NEW_USER) != 0:
        return False
    if user != 0:  # who is nobody in the new name space can make no file
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    return _mount(libc, "none", "/", "", _ALL | _PRIVATE) == 0


def mount(folder: Path, size: str, *, read_only: bool = False) -> bool:
    """Mount a disk in memory, or make the one that is there read-only; False where it may not."""
    flags = _REMOUNT | _READ_ONLY if read_only else 0
    return _mount(ctypes.CDLL(None), "tmpfs", str(folder), f"size={size}", flags) == 0


def _mount(libc: ctypes.CDLL, source: str, target: str, options: str, flags: int) -> int:
    texts = (source.encode(), target.encode(), b"tmpfs", ctypes.c_ulong(flags), options.encode())
    return int(libc.mount(*texts))


@contextmanager
def full(folder: Path, spare: int) -> Generator[None]:
    """Fill the disk the folder is on, but for so many bytes."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as stream, suppress(OSError):
        while stream.write(b"\0" * 4096):
            pass
    os.truncate(filler, max(0, filler.stat().st_size - spare))
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def bounded(most: int) -> Generator[None]:
    """Let no file of this process grow above so many bytes; Python ignores the signal of it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def give_up_rights() -> None:
    """Let permission bits bind this process even where it is root's: no capability stays."""
    if os.geteuid() == 0:
        header = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
        assert ctypes.CDLL(None).capset(header, (ctypes.c_uint32 * 6)()) == 0
