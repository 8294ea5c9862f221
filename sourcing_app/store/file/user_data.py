"""The user's data folder: what is known about files, and where their backups are."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from sourcing_app.domain.errors import Environment
from sourcing_app.files.atomic import write_private
from sourcing_app.files.inputs import read_json
from sourcing_app.files.system_errors import refused_by_system


@dataclass(frozen=True, slots=True)
class ClosedFile:
    """
    What is known about a file since it was closed here: size, time and commit count.

    `checked` is when every page was last examined (ISO 8601, UTC); `damaged`: it was found damaged
    and no backup may be deleted until it is sound again. By `file_id` its backups are found when
    the file itself is unreadable; `earlier` are the ids of former files at this path, separated by
    spaces.
    """

    size: int = 0
    modified: int = 0
    change: int = 0
    checked: str = ""
    damaged: bool = False
    file_id: str = ""
    earlier: str = ""


def home() -> Path:
    """The user's data folder, private to the user; raises Environment."""
    from platformdirs import user_data_path

    return private_folder(user_data_path("sourcing-desk", appauthor=False))


def private_folder(folder: Path) -> Path:
    """Create a folder accessible to its owner only; raises Environment."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise refused_by_system(error, folder) from error
    return folder


def backup_folder(file_id: str) -> Path:
    """The backup folder of the file with this id."""
    return private_folder(backups() / file_id)


def usable_id(value: object) -> str:
    """A stored id that is usable as a folder name; otherwise it counts as unknown."""
    text = str(value or "")
    return text if text.isascii() and text.isalnum() else "unknown"


def backups() -> Path:
    """The parent folder of all backups; raises Environment."""
    return private_folder(home() / "backups")


def known(path: Path) -> ClosedFile:
    """What is known about the file at this path; empty if it was never seen or there is no home."""
    try:
        values = _read(_state(path))
    except Environment:
        return ClosedFile()
    whole = _told(ClosedFile())
    good = {k: v for k, v in values.items() if k in whole and type(v) is type(whole[k])}
    return ClosedFile(
        **{**good, "checked": good["checked"] if _is_past(good.get("checked")) else ""}
    )


def _is_past(text: object) -> bool:
    """Whether this instant is in the past: a clock once set wrong must not be trusted."""
    try:
        when = datetime.fromisoformat(str(text))
    except ValueError:
        return False
    return when.tzinfo is not None and when <= datetime.now(UTC)


def remember(path: Path, facts: ClosedFile) -> None:
    """Store what is known; an unwritable home costs a longer check, never an error."""
    try:
        _write(_state(path), {"path": str(path), **_told(facts)})
    except Environment:
        return


def second_folder() -> Path | None:
    """The second folder for backups, such as a USB drive; None if none was chosen."""
    text = _read(home() / "settings.json").get("second_folder")
    return Path(text) if isinstance(text, str) and text else None


def choose_second_folder(folder: Path | None) -> None:
    """Set or (None) clear the second folder for backups; raises Environment."""
    path = home() / "settings.json"
    _write(path, {**_read(path), "second_folder": "" if folder is None else str(folder)})


def works_offline() -> bool:
    """Whether this user wants nothing to be fetched; also where that cannot be read."""
    try:
        return _read(home() / "settings.json").get("offline") is True
    except Environment:
        return True


def work_offline(*, offline: bool) -> None:
    """Keep whether anything may be fetched; raises Environment."""
    path = home() / "settings.json"
    _write(path, {**_read(path), "offline": offline})


def letters(file_id: str) -> frozenset[str]:
    """The letters that copies of a file are known to carry; empty if there is no home."""
    try:
        found = _read(home() / "settings.json").get("letters")
    except Environment:
        return frozenset()
    known = found.get(file_id) if isinstance(found, dict) else None
    return frozenset(known.split()) if isinstance(known, str) else frozenset()


def note_letters(file_id: str, more: str) -> None:
    """Add the letters of a copy; where the home is unwritable the file alone knows them."""
    now = " ".join(sorted({*letters(file_id), more}))
    try:
        path = home() / "settings.json"
        values = _read(path)
        known = values.get("letters")
        kept = {**(known if isinstance(known, dict) else {}), file_id: now}
        _write(path, {**values, "letters": kept})
    except Environment:
        return


def _told(facts: ClosedFile) -> dict[str, Any]:
    return {name: getattr(facts, name) for name in ClosedFile.__slots__}


def _state(path: Path) -> Path:
    name = sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return private_folder(home() / "state") / f"{name}.json"


def _read(path: Path) -> dict[str, Any]:
    """Read a JSON object; an unreadable one counts as empty: every fact can be found out again."""
    try:
        found = read_json(path)
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(path: Path, values: dict[str, Any]) -> None:
    text = json.dumps(values, ensure_ascii=False, indent=1)
    write_private(path, text.encode("utf-8", "surrogateescape"))
