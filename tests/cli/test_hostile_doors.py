"""
What is no file where a command expects one: one sentence, nothing changed.

Each command that names a file is given a pipe, a socket, a device, links in a circle, a folder,
a path through a file, a name too long, an empty file and a file of another kind.
"""

import os
import shlex
import shutil
import signal
from pathlib import Path

import pytest

from sourcing_app.cli.invocation import EXAMPLE
from sourcing_app.cli.output import Status
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.services.desk import Desk, create
from tests.conftest import RESOURCES, TODAY
from tests.order_factory import make_file, make_order
from tests.store.spoiling import bound

PROFORMA = b"%PDF-1.7\na proforma\n%%EOF\n"
HANGS = 20
"""Seconds after which a command is taken to wait for ever."""

FILE_REFUSED = {Status.REFUSED, Status.DAMAGED, Status.ENVIRONMENT}
READERS = {
    "info": ("info", "{}"),
    "check": ("check", "{}"),
    "check --deep": ("check", "--deep", "{}"),
    "check --accept-as-is": ("check", "{}", "--accept-as-is", "--reason", "It was me"),
    "backup": ("backup", "{}"),
    "backups": ("backups", "{}"),
    "history": ("history", "{}"),
    "attachments": ("attachments", "{}"),
    "restore": ("restore", "{}", "--to", "new.sourcing"),
    "copy": ("copy", "{}", "--to", "new.sourcing"),
    "salvage": ("salvage", "{}", "--to", "new.sourcing"),
    "donor": ("salvage", "own.sourcing", "--to", "new.sourcing", "--donor", "{}"),
    "bin": ("bin", "list", "--file", "{}"),
    "list": ("list", "suppliers", "--file", "{}"),
    "agenda": ("agenda", "--file", "{}"),
    "profile": ("profile", "--file", "{}"),
    "profile --set": ("profile", "--set", "country=RU", "--file", "{}"),
    "log-search": ("log-search", "lamp", "--file", "{}"),
    "add-supplier": ("add-supplier", "--set", "name=A", "--file", "{}"),
    "vet": ("vet", "1", "--file", "{}"),
    "write-inquiry": ("write-inquiry", "--supplier", "1", "--file", "{}"),
    "send-inquiry": ("send-inquiry", "1", "--file", "{}"),
    "letters": ("letters", "1", "--out", ".", "--file", "{}"),
    "add-quote": ("add-quote", "--supplier", "1", "--breaks", "5:1", "--file", "{}"),
    "order": ("order", "1", "--file", "{}"),
    "sample": ("sample", "1", "approve", "--file", "{}"),
    "pay": ("pay", "1", "--line", "1", "--file", "{}"),
    "letter-check": ("letter-check", "{}"),
    "import": ("import", "suppliers", "{}"),
    "attach": ("attach", "1", "--kind", "proforma", "{}"),
    "inspect": ("inspect", "1", "--inspector", "A", "--cartons", "1", "--passed", "--photo", "{}"),
    "incident": ("incident", "1", "--line", "1", "--payee", "A", "--evidence", "{}"),
}
NO_FILE = {
    *("latin", "phone", "query", "price", "schedule", "aql", "guide", "rules"),
    *("uscc", "network"),
}
TRIED = NO_FILE | {words[0] for words in READERS.values()}
READERS |= {
    name: (*shlex.split(text), "--file", "{}")
    for name, text in EXAMPLE.items()
    if name not in TRIED and name != "new"
}
WRITERS = {
    "new": ("new", "{}"),
    "backup --to": ("backup", "own.sourcing", "--to", "{}"),
    "restore --to": ("restore", "backup.sourcing", "--to", "{}"),
    "copy --to": ("copy", "own.sourcing", "--to", "{}"),
    "salvage --to": ("salvage", "own.sourcing", "--to", "{}"),
    "attachments --to": ("attachments", "--save", "1", "--to", "{}"),
    "attachments --force": ("attachments", "--save", "1", "--force", "--to", "{}"),
}


def through_a_file(path):
    path.parent.joinpath("plain").write_text("x")
    return path.parent / "plain" / "deeper.sourcing"


ODD = {
    "pipe": os.mkfifo,
    "socket": bound,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "full device": lambda path: path.symlink_to("/dev/full"),
    "loop": lambda path: path.symlink_to(path.name),
    "folder": Path.mkdir,
    "through a file": through_a_file,
    "too long": lambda path: path.with_name("x" * 300),
    "missing": lambda _path: None,
}
OTHERS = {
    "empty": b"",
    "text": b"hello, hello",
    "binary": bytes(range(256)) * 8,
    "database": b"SQLite format 3\0" + bytes(600),
}
MAY_READ = {"letter-check", "import", "attach", "inspect", "incident"}
"""Those whose file is not a sourcing file: what another kind of file is to them is tested there."""


@pytest.fixture(autouse=True)
def no_hang():
    """A command that waits is interrupted, and the test fails."""

    def hangs(_number, _frame):
        raise TimeoutError("it waits for ever")

    before = signal.signal(signal.SIGALRM, hangs)
    signal.alarm(HANGS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A sourcing file with an order and an attachment, and a backup of it."""
    folder = tmp_path_factory.mktemp("made")
    path = folder / "own.sourcing"
    create(path)
    desk = Desk(path, RESOURCES)
    order = make_order(desk)
    source = make_file(folder, "proforma.pdf", PROFORMA)
    desk.orders.attach(order, AttachmentKind.PROFORMA, source, TODAY)
    desk.backups.make_at(folder / "backup.sourcing")
    desk.close()
    return folder


@pytest.fixture
def folder(made, tmp_path, monkeypatch):
    """A copy of it of the test's own, in which it stands."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def state(folder):
    """Everything below a folder, what is no file by its kind."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        if path.is_file() and not path.is_symlink()
        else path.lstat().st_mode
        for path in folder.rglob("*")
    }


def refused(call, words, path):
    """Run a command that must say no; gives its one sentence, a finding of `check` included."""
    status, out, err = call(*(word.format(path) for word in words))
    assert status in FILE_REFUSED, (status, out, err)
    told = out + err if words[0] == "check" else err
    assert told.count("\n") == 1, told
    assert words[0] == "check" or not out
    assert "Traceback" not in told
    return told


def names(told, path):
    """Whether a sentence names the file, or what its link leads to."""
    return path.name[:40] in told or os.path.realpath(path) in told


@pytest.mark.parametrize("command", READERS)
def test_what_is_no_file_is_told_by_every_command(command, call, folder, own_home):
    for kind, make in ODD.items():
        path = folder / f"{kind}.odd"
        path = make(path) or path
        before = state(folder)
        assert names(refused(call, READERS[command], path), path), kind
        assert state(folder) == before, kind


@pytest.mark.parametrize("command", sorted(set(READERS) - MAY_READ))
def test_a_file_of_another_kind_is_told_by_every_command(command, call, folder):
    for kind, content in OTHERS.items():
        path = make_file(folder, f"{kind}.odd", content)
        before = state(folder)
        assert path.name in refused(call, READERS[command], path)
        assert state(folder) == before, kind


@pytest.mark.parametrize("command", WRITERS)
def test_nothing_is_written_where_something_else_stands(command, call, folder):
    for kind, make in ODD.items():
        if kind == "missing" or (kind == "folder" and command.startswith("attachments")):
            continue
        path = folder / f"{kind}.odd"
        path = make(path) or path
        before = state(folder)
        assert names(refused(call, WRITERS[command], path), path), kind
        assert state(folder) == before, kind


@pytest.mark.parametrize("command", WRITERS)
def test_nothing_is_written_over_a_file_or_what_belongs_to_one(command, call, folder, own_home):
    beside = ("own.sourcing-journal", "backup.json", "own.sourcing.lock")
    tried = ("report.pdf", "own.sourcing", *beside)
    meant = {("restore --to", "own.sourcing"), ("attachments --force", "report.pdf")}
    make_file(folder, "report.pdf", b"%PDF-1.7 a report")
    forced, before = command.endswith("--force"), state(folder)
    for name in tried:
        if (command, name) in meant:
            continue
        assert name in refused(call, WRITERS[command], folder / name)
        assert state(folder) == before, name
    if forced:
        assert call(*(each.format("report.pdf") for each in WRITERS[command]))[0] == Status.DONE
        assert Path("report.pdf").read_bytes() == PROFORMA


@pytest.mark.parametrize("command", WRITERS)
@pytest.mark.parametrize("path", ["/", "..", ""])
def test_a_place_without_a_name_is_no_file(command, path, call, folder):
    if not command.startswith("attachments"):  # they take a folder
        refused(call, WRITERS[command], path)


@pytest.mark.parametrize("side", [".holder", ".lock", "-journal", "-wal", "-shm"])
def test_what_stands_beside_the_file_is_never_waited_for(side, call, folder):
    beside = folder / f"own.sourcing{side}"
    for kind in ("pipe", "socket", "loop", "device", "folder"):
        ODD[kind](beside)
        for words in (("list", "suppliers"), ("add-supplier", "--set", f"name={kind}")):
            status, _out, err = call(*words)
            assert status in {Status.DONE, *FILE_REFUSED, Status.HELD}
            assert err.count("\n") == (status != Status.DONE), (kind, err)
        if beside.is_dir() and not beside.is_symlink():
            beside.rmdir()
        else:
            beside.unlink(missing_ok=True)
