"""Where a file is stored: a sync folder, a network or removable drive is less safe."""

import re
from collections.abc import Sequence
from pathlib import Path, PurePath

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.file.drives import Mount, mount_of, mounted

_SYNCED = say(
    "Places",
    "This file is stored in an unsafe location, a folder that {service} synchronises: it may "
    "be uploaded half-saved, or replaced by an older version. Keep it in a local folder of "
    "this computer, and only its backups there.",
)
_NETWORK = say(
    "Places",
    "This file is stored on a network drive: a lost connection may damage it, and two "
    "computers may open it at once. Keep it on this computer, and only its backups there.",
)
_REMOVABLE = say(
    "Places",
    "This file is stored on a removable drive: if the drive is unplugged too early, the file "
    "may be damaged. Keep it on this computer, and only its backups there.",
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


def risk(path: Path, mounts: Sequence[Mount] | None = None) -> Sentence | None:
    """The risk of this location and what to do; None on a fixed drive of this computer."""
    service = _service(path)
    if service:
        return _SYNCED.put(service=service)
    mount = mount_of(path, mounted(path) if mounts is None else mounts)
    if mount.on_the_network:
        return _NETWORK
    return _REMOVABLE if mount.removable else None


def _service(path: Path) -> str:
    """The sync program of one of the file's parent folders, or ""."""
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
