"""Where a file lies: in a synchronised folder, on a network drive or on a stick it is less safe."""

import ctypes
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from sourcing_app.domain.sentences import Sentence, say

_SYNCED = say(
    "Places",
    "This file lies in a folder that {service} synchronises: it may be sent half-saved, or an "
    "older state be laid over it. Keep it in a folder of this computer alone, and only its "
    "backups there.",
)
_NETWORK = say(
    "Places",
    "This file lies on a network drive: a broken line may damage it, and two computers may open "
    "it at once. Keep it on this computer, and only its backups there.",
)
_REMOVABLE = say(
    "Places",
    "This file lies on a removable drive: pulled out too early, the file may be damaged. Keep it "
    "on this computer, and only its backups there.",
)
_NAMES = (
    ("Dropbox", r"dropbox( \(.+\))?"),
    ("OneDrive", r"onedrive( - .+)?"),
    ("iCloud", r"icloud ?drive|com~apple~clouddocs|mobile documents"),
    ("Google Drive", r"google ?drive( \(.+\))?"),
    ("Yandex Disk", r"yandex[. ]?disk|яндекс[. ]?диск"),
    ("Nextcloud", r"nextcloud"),
)
_ON_A_MAC = (("Dropbox", "dropbox"), ("OneDrive", "onedrive"), ("Google Drive", "googledrive"))
_MARKERS = (
    ("Dropbox", ".dropbox.cache"),
    ("Google Drive", ".tmp.drivedownload"),
    ("Syncthing", ".stfolder"),
    ("Nextcloud", ".nextcloudsync.log"),
)
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


def risk(path: Path, mounts: Sequence[Mount] | None = None) -> Sentence | None:
    """What threatens a file at this place, and what to do; None on a drive of this computer."""
    service = _service(path)
    if service:
        return _SYNCED.put(service=service)
    mount = _mount_of(path, mounted(path) if mounts is None else mounts)
    if mount.kind in _NETWORK_KINDS:
        return _NETWORK
    stick = mount.kind == _STICK or f"{mount.point}/".startswith(_STICKS)
    return _REMOVABLE if stick else None


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


def _service(path: Path) -> str:
    """Which program synchronises one of the folders above the file, or ""."""
    for folder in path.parents:
        names = (service for service, name in _NAMES if re.fullmatch(name, folder.name.casefold()))
        marked = (service for service, marker in _MARKERS if (folder / marker).exists())
        found = next(names, "") or _mac_service(folder) or next(marked, "")
        if found:
            return found
    return ""


def _mac_service(folder: PurePath) -> str:
    if folder.parent.name != "CloudStorage":
        return ""
    name = folder.name.casefold()
    return next((service for service, start in _ON_A_MAC if name.startswith(start)), folder.name)


def _mount_of(path: Path, mounts: Sequence[Mount]) -> Mount:
    """The innermost one the file is in; of two on one point the later hides the earlier."""
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
