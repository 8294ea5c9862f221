"""
A disk after a power cut, made from what SQLite asked of it until then.

What a file held at its last sync is there. Later writes are there or not, sector by sector and in
any order; what a file was enlarged by and not given may be anything. A file that was made or
deleted is so for certain only once its directory was synced.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from random import Random

from tests.faults.chance import chance
from tests.faults.recorder import Event

SECTOR = 512
UNOPENED = 0
LUCK = (0.0, 0.2, 0.5, 0.8, 1.0)


@dataclass(slots=True)
class Recording:
    """
    What happened to one file: `found` as it was, of `version` in the end.

    `beside` are files SQLite knows nothing of.
    """

    name: str
    found: bytes
    log: list[Event]
    beside: dict[str, bytes] = field(default_factory=dict)
    version: int = 0

    @property
    def states(self) -> list[str]:
        """What the file held after each acknowledged action, the first being as it was opened."""
        return [event[1] for event in self.log if event[0] == "ack"]

    def starts(self) -> list[tuple[int, bytes]]:
        """How many actions were acknowledged, and the file as it was, before each user action."""
        disk, acked, starts = Disk(self), -1, []
        for event in self.log:
            disk.take(event)
            acked += event[0] == "ack"
            if event[0] == "action":
                starts.append((acked, disk.seen()))
        return starts

    def cuts(self, seeds: Iterable[int]) -> Generator[tuple[int, int, dict[str, bytes]]]:
        """For each seed the number acknowledged before the cut, and what is on the disk then."""
        first = next(n for n, event in enumerate(self.log) if event[0] == "ack")
        order = sorted((chance(seed).randint(first + 1, len(self.log)), seed) for seed in seeds)
        disk, taken, acked = Disk(self), 0, -1
        for until, seed in order:
            for event in self.log[taken:until]:
                disk.take(event)
                acked += event[0] == "ack"
            taken = until
            yield seed, acked, disk.cut(chance(seed))


@dataclass(slots=True)
class _File:
    durable: bytearray
    pending: list[Event] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.pending:
            _do(self.durable, change, b"\0")
        self.pending.clear()

    def cut(self, rng: Random) -> bytes:
        luck, filler = rng.choice(LUCK), rng.choice((b"\0", b"\xa5"))
        kept = [p for change in self.pending for p in _pieces(change) if rng.random() < luck]
        if rng.random() < 0.5:
            rng.shuffle(kept)
        image = bytearray(self.durable)
        for piece in kept:
            _do(image, piece, filler)
        return bytes(image)


class Disk:
    """One folder on a disk that keeps no promise but that of a sync."""

    def __init__(self, recording: Recording) -> None:
        """Begin with the one file, whole and safe."""
        self._recording = recording
        self._files = {UNOPENED: _File(bytearray(recording.found))}
        self._names = {recording.name: UNOPENED}
        self._renamed: list[tuple[str, int | None]] = []

    def take(self, event: Event) -> None:
        """Do what SQLite asked for."""
        match event:
            case ("found", path, file):
                assert _name(path) == self._recording.name
                self._files[file] = self._files[UNOPENED]
                self._names[_name(path)] = file
            case ("create", path, file):
                self._files[file] = _File(bytearray())
                self._renamed.append((_name(path), file))
            case ("delete", path):
                self._renamed.append((_name(path), None))
            case ("directory",):
                self._names = self._after(self._renamed)
                self._renamed.clear()
            case ("sync", file):
                self._files[file].sync()
            case ("write" | "truncate", file, *_):
                self._files[file].pending.append(event)

    def seen(self) -> bytes:
        """The file as programs see it, between two actions: nothing is beside it."""
        names = self._after(self._renamed)
        assert list(names) == [self._recording.name]
        file = self._files[names[self._recording.name]]
        image = bytearray(file.durable)
        for change in file.pending:
            _do(image, change, b"\0")
        return bytes(image)

    def cut(self, rng: Random) -> dict[str, bytes]:
        """What is in the folder when the power is back, by name."""
        kept = self._renamed[: rng.randint(0, len(self._renamed))]
        beside = self._recording.beside.items()
        left = {name: data[: rng.choice((0, len(data)))] for name, data in beside if _flip(rng)}
        names = self._after(kept)
        return left | {name: self._files[file].cut(rng) for name, file in names.items()}

    def _after(self, changes: Iterable[tuple[str, int | None]]) -> dict[str, int]:
        names = dict[str, int | None](self._names) | dict(changes)
        return {name: file for name, file in names.items() if file is not None}


def _pieces(change: Event) -> Generator[Event]:
    """Cut a write where sectors end: each part reaches the disk or does not."""
    if change[0] == "truncate":
        yield change
        return
    _, file, offset, data = change
    start = 0
    while start < len(data):
        end = min(len(data), start + SECTOR - (offset + start) % SECTOR)
        yield ("write", file, offset + start, data[start:end])
        start = end


def _do(image: bytearray, change: Event, filler: bytes) -> None:
    if change[0] == "truncate":
        del image[change[2] :]
        return
    _, _, offset, data = change
    image.extend(filler * (offset - len(image)))
    image[offset : offset + len(data)] = data


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _flip(rng: Random) -> bool:
    return rng.random() < 0.5
