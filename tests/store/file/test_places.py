"""The location of a file is judged by names, marks and the table of drives, never by trying."""

from pathlib import Path, PureWindowsPath

import pytest

from sourcing_app.services.desk import Desk
from sourcing_app.store.file import drives
from sourcing_app.store.file.drives import Mount, mount_table, windows_drive
from sourcing_app.store.file.places import risk

HOME = Path("/home/me")
TABLE = """\
/dev/sda2 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/export /srv/shared nfs4 rw,vers=4.2 0 0
//nas/team /mnt/team\\040files cifs rw 0 0
me@host: /home/me/far fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdb1 /media/me/STICK vfat rw 0 0
/dev/sdc1 /run/media/me/disk exfat rw 0 0
/dev/sdd1 /srv/shared/local ext4 rw 0 0
short line
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/Firm", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive/Documents", "OneDrive"),
        ("OneDrive - Acme Ltd/Sourcing", "OneDrive"),
        ("iCloudDrive", "iCloud"),
        ("Library/Mobile Documents/com~apple~CloudDocs/Sourcing", "iCloud"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-me@example.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/Dropbox-Acme", "Dropbox"),
        ("Library/CloudStorage/Box-Box", "Box-Box"),
        ("YandexDisk", "Yandex Disk"),
        ("Яндекс.Диск/Закупки", "Yandex Disk"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(folder, service):
    told = str(risk(HOME / folder / "own.sourcing", []))

    assert f"that {service} synchronises" in told
    assert "Keep it in a local folder of this computer" in told


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox.cache", "Dropbox"),
        (".tmp.drivedownload", "Google Drive"),
        (".nextcloudsync.log", "Nextcloud"),
    ],
)
def test_or_by_what_the_program_left_there(tmp_path, marker, service):
    (tmp_path / "shared" / marker).mkdir(parents=True)

    assert service in str(risk(tmp_path / "shared" / "a" / "b" / "own.sourcing", []))
    assert risk(tmp_path / "own.sourcing", []) is None


@pytest.mark.parametrize(
    "folder", ["Documents", "dropbox-export", "My OneDrive notes", ".dropbox", "nextcloud-old"]
)
def test_a_name_that_only_resembles_one_is_none(folder):
    assert risk(HOME / folder / "own.sourcing", []) is None


def test_nor_is_the_name_of_the_file_itself():
    assert risk(HOME / "Dropbox", []) is None


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("/srv/shared/own.sourcing", "network"),
        ("/mnt/team files/a/own.sourcing", "network"),
        ("/home/me/far/own.sourcing", "network"),
        ("/run/user/1000/gvfs/smb-share:server=nas/own.sourcing", "network"),
        ("/media/me/STICK/own.sourcing", "removable"),
        ("/run/media/me/disk/own.sourcing", "removable"),
        ("/srv/shared/local/own.sourcing", ""),
        ("/srv/shared-not/own.sourcing", ""),
        ("/media/me/other/own.sourcing", ""),
        ("/home/me/own.sourcing", ""),
    ],
)
def test_the_drive_a_path_is_on(path, word):
    found = risk(Path(path), mount_table(TABLE))

    assert (f"on a {word} drive" in str(found)) if word else found is None


def test_of_two_drives_on_one_point_the_later_counts():
    below, above = Mount("/srv", "ext4"), Mount("/srv", "nfs")

    assert risk(Path("/srv/own.sourcing"), [below, above]) is not None
    assert risk(Path("/srv/own.sourcing"), [above, below]) is None


@pytest.mark.parametrize(
    ("path", "drive", "kind"),
    [
        ("C:\\Users\\me\\own.sourcing", 3, []),
        ("E:\\own.sourcing", 2, ["removable"]),
        ("Z:\\own.sourcing", 4, ["smbfs"]),
        ("\\\\nas\\team\\own.sourcing", 1, ["smbfs"]),
    ],
)
def test_what_windows_says_of_a_drive(path, drive, kind):
    found = windows_drive(PureWindowsPath(path), drive)

    assert [mount.kind for mount in found] == kind
    assert all(PureWindowsPath(path).is_relative_to(mount.point) for mount in found)


def test_on_a_mac_another_volume_is_removable(monkeypatch):
    monkeypatch.setattr(drives.sys, "platform", "darwin")

    assert "removable" in str(risk(Path("/Volumes/STICK/own.sourcing")))
    assert risk(Path("/Users/me/own.sourcing")) is None


def test_a_system_that_tells_nothing_is_no_failure(monkeypatch):
    def refuse(*_arguments):
        raise PermissionError

    monkeypatch.setattr(Path, "read_text", refuse)

    assert risk(Path("/srv/own.sourcing")) is None


def test_a_desk_says_it_and_works_there(path, resources):
    shared = path.parent.parent / "Dropbox" / "own.sourcing"
    shared.parent.mkdir()
    path.rename(shared)
    desk = Desk(shared, resources)

    assert "Dropbox" in str(desk.place_risk)
    assert not desk.read_only
    desk.close()
