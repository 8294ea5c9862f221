"""
Sourcing files made once a run; each test gets a copy that nothing tells from a new one.

Making a file costs twenty times what copying one does. Only its owner may read a copy, and this
computer knows it as examined and closed: all that `create` leaves behind. A copy of the empty file
has an id of its own; one with records keeps the original's, which its history is sealed with.
"""

import inspect
import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from sourcing_app.services.desk import Desk, create
from sourcing_app.store.backups.making import file_id
from sourcing_app.store.file.header import read_header
from sourcing_app.store.file.user_data import ClosedFile, remember
from sourcing_app.store.sqlite.connection import connect

Fill = Callable[..., Any]
_FILLS: dict[Path, dict[str, Fill]] = {}
"""What was marked `at_first`, by the file it stands in and its name."""
_NAMED = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)


def at_first(fill: Fill) -> Any:
    """
    Make a fixture of a function whose work the desk's file holds when a test begins.

    It is done once a run, not for every test: what it returns does not change, such as an id or a
    tuple of them. It may ask for `desk`, `today`, `tmp_path` and others made so, in its file or in
    a conftest.py around it.
    """
    name = fill.__name__
    _FILLS.setdefault(Path(inspect.getfile(fill)), {})[name] = fill

    @pytest.fixture(name=name)
    def value(given: Mapping[str, Any]) -> Any:
        return given[name]

    return value


def fills_for(tests: Path) -> dict[str, Fill]:
    """What is marked so in a file of tests, and in each conftest.py of the folders around it."""
    around = [folder / "conftest.py" for folder in reversed(tests.parents)]
    return {name: fill for file in (*around, tests) for name, fill in _FILLS.get(file, {}).items()}


def wanted(fills: Mapping[str, Fill], names: Iterable[str]) -> dict[str, Fill]:
    """Those of these names, and those they ask for, in the order they are given in."""
    left, found = [*names], set()
    while left:
        name = left.pop()
        if name in fills and name not in found:
            found.add(name)
            left += asked_by(fills[name])
    return {name: fill for name, fill in fills.items() if name in found}


def asked_by(fill: Fill) -> list[str]:
    """What must be given to it, by name."""
    parameters = inspect.signature(fill).parameters.values()
    return [each.name for each in parameters if each.default is each.empty and each.kind in _NAMED]


@dataclass(frozen=True, slots=True)
class _Original:
    content: bytes
    file_id: bytes
    value: Any = None

    def put(self, path: Path, *, own_id: bool = False) -> None:
        own = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(own, "wb") as stream:
            new = uuid4().hex.encode() if own_id else self.file_id
            stream.write(self.content.replace(self.file_id, new))
        self._note(path.resolve())

    def _note(self, path: Path) -> None:
        """What noting that it was examined, and then that it was closed, would leave."""
        status, now = path.stat(), datetime.now(UTC).isoformat(timespec="seconds")
        size, modified = status.st_size, status.st_mtime_ns
        change = read_header(path).change
        remember(path, ClosedFile(size=size, modified=modified, change=change, checked=now))


class PreparedFiles:
    """The originals of one run, in a folder of the run's own."""

    def __init__(self, folder: Path, resources: Path, today: date) -> None:
        """`folder` is there, nobody else uses it; `today` is the day of all that is filled in."""
        self._folder = folder
        self._resources = resources
        self._today = today
        self._made: dict[Any, _Original] = {}

    def empty(self, path: Path) -> None:
        """Put a new, empty file here; raises FileExistsError."""
        self._original(create, create).put(path, own_id=True)

    def sample(self, path: Path) -> None:
        """Put a file with the sample data here; raises FileExistsError."""
        from sourcing_app.services.sample.records import create_sample

        self._original(
            create_sample, lambda made: create_sample(made, self._resources, self._today)
        ).put(path)

    def filled(self, path: Path, fills: Mapping[str, Fill]) -> dict[str, Any]:
        """
        Put a file here that these functions filled in turn; raises FileExistsError.

        Each is given what it asks for: `desk`, `today`, `tmp_path`, or what one before it returned.

        Returns what each of them returned, the same objects for every test: values that do not
        change, such as an id or a tuple of them.
        """
        if not fills:
            self.empty(path)
            return {}
        key = tuple(fills.items())
        original = self._original(key, lambda made: self._fill(made, fills))
        original.put(path)
        return dict(original.value)

    def _fill(self, path: Path, fills: Mapping[str, Fill]) -> dict[str, Any]:
        self.empty(path)
        made: dict[str, Any] = {}
        with closing(Desk(path, self._resources)) as desk:
            known = {"desk": desk, "today": self._today, "tmp_path": path.parent}
            for name, fill in fills.items():
                made[name] = fill(**{each: {**known, **made}[each] for each in asked_by(fill)})
        return made

    def _original(self, key: Any, make: Callable[[Path], Any]) -> _Original:
        if key not in self._made:
            self._made[key] = self._make(make)
        return self._made[key]

    def _make(self, make: Callable[[Path], Any]) -> _Original:
        """Make it in a home of its own: the test's holds nothing of it."""
        folder = self._folder / uuid4().hex
        path = folder / "original.sourcing"
        folder.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_DATA_HOME", str(folder))
            patch.setattr(Desk, "today", lambda _desk: self._today)
            value = make(path)
        with closing(connect(path, write=False)) as connection:
            told = file_id(connection).encode()
        content = path.read_bytes()
        assert told in content
        return _Original(content, told, value)
