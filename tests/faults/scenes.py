"""What the program does where the disk is full, nothing can be written, or others hold the file."""

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import Any

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.services.attachments.records import save_copy
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.export import printable, save_letter, save_letters
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.file.copy import copy_file
from sourcing_app.store.sqlite import connection as connection_settings
from tests.conftest import RESOURCES, TODAY
from tests.faults import machine
from tests.faults.user_day import ORDER, state
from tests.faults.workers import write_apart
from tests.inquiry_samples import add_supplier
from tests.order_factory import BEGINNINGS

Scarce = Callable[[int], AbstractContextManager[None]]
Refusal = tuple[str, str]
SPARES = (0, 8_192, 65_536)
LARGE = BEGINNINGS[".png"] + b"\x01" * 300_000
BRIEF_MILLISECONDS = 300


def refusal(call: Callable[[], Any]) -> Refusal:
    """The kind of error and its sentence; ("", "") where it was done."""
    try:
        call()
    except AppError as error:
        return type(error).__name__, str(error)
    return "", ""


def small_disk(folder: Path, content: bytes, most: int) -> tuple[Path, Scarce, bool]:
    """
    A file on a disk of its own that can be filled, all but for some bytes.

    Where no disk can be made (the last value is False), no file can grow above `most` and those
    bytes: the same refusals but for their words, since the system says "too large".
    """
    path = folder / "own.sourcing"
    real = machine.own_mounts() and machine.mount(folder, "2m")
    path.write_bytes(content)
    if real:
        return path, lambda spare: machine.full(folder, spare), True
    return path, lambda spare: machine.bounded(most + spare), False


def save_on_full_disk(_talk: Connection, folder: Path, content: bytes) -> dict[str, Any]:
    """Attach what does not fit; again when there is room."""
    path, scarce, real = small_disk(folder, content, len(content))
    source = folder / "large.png"
    source.write_bytes(LARGE)
    with closing(Desk(path, RESOURCES)) as desk:
        before = state(path)

        def save() -> None:
            desk.orders.attach(ORDER, "sample_photo", source, TODAY)

        def refused(spare: int) -> Refusal:
            with scarce(spare):
                return refusal(save)

        refusals = [refused(spare) for spare in SPARES]
        unchanged = state(path) == before
        readable = desk.reader.value("SELECT count(*) FROM supplier") > 0
        again = refusal(save)
        changed = state(path) != before
    beside = sorted(file.name for file in folder.iterdir() if file.name != source.name)
    return {"real": real, "refusals": refusals, "unchanged": unchanged, "readable": readable,
            "again": again, "changed": changed, "beside": beside}  # fmt: skip


def import_on_full_disk(
    _talk: Connection, folder: Path, content: bytes, table: Path
) -> dict[str, Any]:
    """Import more than there is room for, page by page before the commit; a row when there is."""
    write_apart()
    path, scarce, _ = small_disk(folder, content, len(content))
    with closing(Desk(path, RESOURCES)) as desk:
        before = state(path)
        plan = desk.transfer.plan(Import(table))
        with scarce(SPARES[-1]):
            refused = refusal(lambda: desk.transfer.write(plan, TODAY))
        unchanged = state(path) == before
        again = refusal(lambda: add_supplier(desk, "One more"))
    beside = sorted(file.name for file in folder.iterdir())
    return {"refused": refused, "unchanged": unchanged, "again": again, "beside": beside}


def write_on_full_disk(
    _talk: Connection, folder: Path, content: bytes, what: str
) -> tuple[Refusal, list[str], Refusal]:
    """Write a document where there is no room for it: its refusal, what is left, and once more."""
    path, scarce, _ = small_disk(folder, content, 0)
    out = folder / "out"
    out.mkdir()
    with closing(Desk(path, RESOURCES)) as desk:
        write = WRITERS[what](desk, out)
        with scarce(0):
            refused = refusal(write)
        left = sorted(file.name for file in out.iterdir())
        return refused, left, refusal(write)


def _letter(desk: Desk, out: Path) -> Callable[[], Any]:
    return lambda: save_letter(desk, 1, out / "letter.pdf", TODAY)


def _texts(desk: Desk, out: Path) -> Callable[[], Any]:
    return lambda: save_letters(desk, printable(desk, [1], TODAY, LetterFormat.TXT), out)


def _document(desk: Desk, out: Path) -> Callable[[], Any]:
    (document, *_) = documents_of(desk.reader, ORDER)
    return lambda: save_copy(desk, document.id, out / document.name)


def _copy(desk: Desk, out: Path) -> Callable[[], Any]:
    return lambda: copy_file(desk.path, out / "copy.sourcing")


WRITERS = {"letter": _letter, "texts": _texts, "document": _document, "copy": _copy}


def look_without_rights(_talk: Connection, path: Path, out: Path) -> dict[str, Any]:
    """Open a file whose permission bits forbid something."""
    machine.give_up_rights()
    return _looked(path, out)


def look_on_read_only_disk(
    _talk: Connection, folder: Path, content: bytes, out: Path
) -> dict[str, Any]:
    """Open a file on a disk that cannot be written; where none can be made, in such a folder."""
    path = folder / "own.sourcing"
    real = machine.own_mounts() and machine.mount(folder, "2m")
    path.write_bytes(content)
    if not (real and machine.mount(folder, "2m", read_only=True)):
        machine.give_up_rights()
        folder.chmod(0o555)
    return _looked(path, out)


def _looked(path: Path, out: Path) -> dict[str, Any]:
    before = path.read_bytes()
    with closing(Desk(path, RESOURCES)) as desk:
        found = {
            "read_only": desk.read_only,
            "suppliers": desk.reader.value("SELECT count(*) FROM supplier"),
            "add": refusal(lambda: add_supplier(desk, "New")),
            "bin": refusal(lambda: desk.suppliers.bin([1])),
            "letter": refusal(_letter(desk, out)),
            "beside": sorted(file.name for file in path.parent.iterdir()),
        }
    return {**found, "unchanged": path.read_bytes() == before}


def read_on(talk: Connection, path: Path, begin: str) -> None:
    """Be another program that is in the middle of reading, or of writing, until told otherwise."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(begin)
        connection.execute("SELECT count(*) FROM supplier").fetchone()
        talk.send(("reading", None))
        talk.recv()
        connection.execute("ROLLBACK")


def save_beside(talk: Connection, path: Path) -> None:
    """Save twice, the second time when told so; tells each refusal and how long it took."""
    _be_impatient()
    with closing(Desk(path, RESOURCES)) as desk:
        for name in ("One", "Two"):
            begun = monotonic()
            refused = refusal(lambda name=name: add_supplier(desk, name))
            talk.send(("saved", (refused, monotonic() - begun)))
            talk.recv()


def copy_beside(_talk: Connection, path: Path, target: Path) -> tuple[Refusal, float]:
    """Copy a file another program is writing to."""
    _be_impatient()
    begun = monotonic()
    return refusal(lambda: copy_file(path, target)), monotonic() - begun


def _be_impatient() -> None:
    """Wait for others a fraction of a second only; this process ends with it."""
    ours = connection_settings
    ours.BUSY_MILLISECONDS = BRIEF_MILLISECONDS
    patient = [name for name in ours._SETTINGS if name.startswith("busy_timeout")]
    others = [name for name in ours._SETTINGS if name not in patient]
    ours._SETTINGS = (*others, f"busy_timeout = {BRIEF_MILLISECONDS}")
