"""The drives of this computer: which one a file is on, and whether that is a safe one."""

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
    """A place in the tree of folders where another drive begins, and its kind of file system."""

    point: str
    kind: str

    @property
    def on_the_network(self) -> bool:
        """Whether another computer has the disk."""
        return self.kind in _NETWORK_KINDS

    @property
    def removable(self) -> bool:
        """Whether it can be pulled out."""
        return self.kind == _STICK or f"{self.point}/".startswith(_STICKS)


def mounted(path: Path) -> list[Mount]:
    """The drives this computer has now, as the system tells them; nothing where it does not."""
    if sys.platform == "win32":
        return windows_drive(path, ctypes.windll.kernel32.GetDriveTypeW(path.anchor))
    if sys.platform == "darwin":
        return [Mount(str(Path(*path.parts[:3])), "")] if path.parts[1:2] == ("Volumes",) else []
    try:
        return mount_table(Path("/proc/self/mounts").read_text("utf-8", "surrogateescape"))
    except OSError:
        return []


def mount_table(text: str) -> list[Mount]:
    """Read the system's table: device, point, kind, and more, on each line."""
    rows = (line.split(" ") for line in text.splitlines())
    return [Mount(_plain(row[1]), row[2]) for row in rows if len(row) > len(("point", "kind"))]


def mount_of(path: Path, mounts: Sequence[Mount]) -> Mount:
    """The innermost drive the file is in; of two on one point the later hides the earlier."""
    inside = [mount for mount in mounts if path.is_relative_to(mount.point)]
    return max(reversed(inside), key=lambda mount: len(mount.point), default=Mount("/", ""))


def _plain(text: str) -> str:
    raw = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), text)
    return os.path.normpath(raw)


def windows_drive(path: PurePath, drive: int) -> list[Mount]:
    """What Windows says of the drive a path begins with: 2 is removable, 4 is remote."""
    if drive == _REMOTE_DRIVE or path.anchor.startswith("\\\\"):
        return [Mount(path.anchor, "smbfs")]
    return [Mount(path.anchor, _STICK)] if drive == _REMOVABLE_DRIVE else []
