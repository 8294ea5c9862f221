"""The computer's drives: which one a file is on, and whether it is safe."""

import ctypes
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

_NETWORK_KINDS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs", "afs", "ceph"}
    | {"glusterfs", "fuse.glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.s3fs"}
    | {"fuse.gvfsd-fuse", "fuse.smbnetfs"}
)
_STICKS = ("/media/", "/run/media/", "/Volumes/")
_STICK = "removable"
_REMOVABLE_DRIVE, _REMOTE_DRIVE = 2, 4
_ESCAPED = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """A mount point and its file system type."""

    point: str
    kind: str

    @property
    def on_the_network(self) -> bool:
        """Whether it is a network drive."""
        return self.kind in _NETWORK_KINDS

    @property
    def removable(self) -> bool:
        """Whether it is a removable drive."""
        return self.kind == _STICK or f"{self.point}/".startswith(_STICKS)


def mounted(path: Path) -> list[Mount]:
    """The mounted drives, as reported by the system; none if it does not report them."""
    if sys.platform == "win32":
        return windows_drive(path, ctypes.windll.kernel32.GetDriveTypeW(path.anchor))
    if sys.platform == "darwin":
        return [Mount(str(Path(*path.parts[:3])), "")] if path.parts[1:2] == ("Volumes",) else []
    try:
        return mount_table(Path("/proc/self/mounts").read_text("utf-8", "surrogateescape"))
    except OSError:
        return []


def mount_table(text: str) -> list[Mount]:
    """Parse the system's mount table: device, point, type, and more, on each line."""
    rows = (line.split(" ") for line in text.splitlines())
    return [Mount(_plain(row[1]), row[2]) for row in rows if len(row) > len(("point", "kind"))]


def mount_of(path: Path, mounts: Sequence[Mount]) -> Mount:
    """The innermost mount that contains the file; of two on one point the later one counts."""
    inside = [mount for mount in mounts if path.is_relative_to(mount.point)]
    return max(reversed(inside), key=lambda mount: len(mount.point), default=Mount("/", ""))


def _plain(text: str) -> str:
    raw = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), text)
    return os.path.normpath(raw)


def windows_drive(path: PurePath, drive: int) -> list[Mount]:
    """The Windows drive type of a path: 2 is removable, 4 is remote."""
    if drive == _REMOTE_DRIVE or path.anchor.startswith("\\\\"):
        return [Mount(path.anchor, "smbfs")]
    return [Mount(path.anchor, _STICK)] if drive == _REMOVABLE_DRIVE else []
