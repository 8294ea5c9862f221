"""What the words after the program's name mean, whatever the folder holds."""

import shlex

import pytest

from sourcing_app.app import main as program
from sourcing_app.cli.invocation import EXAMPLE, asked, no_such, opens_window
from sourcing_app.cli.main import commands
from sourcing_app.cli.output import Status
from tests.order_factory import make_supplier


@pytest.fixture
def windows(monkeypatch):
    """The windows that would have been opened, as (path, page)."""
    opened = []

    def show(options):
        opened.append((options.path, options.page))
        return 0

    monkeypatch.setattr("sourcing_app.app.session.show_window", show)
    return opened


@pytest.fixture
def start(monkeypatch, capsys, tmp_path):
    """Start the program in the test's own folder; gives status, output and messages."""
    monkeypatch.chdir(tmp_path)

    def start(*arguments):
        try:
            status = program.main([str(each) for each in arguments])
        except SystemExit as end:
            status = end.code
        told = capsys.readouterr()
        return status, told.out, told.err

    return start


def test_every_command_has_an_example_that_is_right(monkeypatch, capsys):
    table = commands()
    assert table.names() == set(EXAMPLE)
    for name, text in EXAMPLE.items():
        words = shlex.split(text)
        assert words[0] == name
        assert table.parser.parse_args(words).run


@pytest.mark.parametrize("make", [lambda path: path.mkdir(), lambda path: path.write_text("x")])
def test_what_lies_in_the_folder_changes_no_command(make, start, windows, tmp_path):
    for name in EXAMPLE:
        make(tmp_path / name)

    status, _, err = start("list")
    assert (status, windows) == (Status.USAGE, [])
    assert err == (
        "list needs one of needs | requests | searches | products | suppliers | inquiries | "
        "quotes | orders. "
        "For example: sourcing-desk list suppliers\n"
    )
    assert start("latin", "Ольга")[0] == 0
    assert windows == []


def test_a_file_named_like_a_command_is_opened_by_its_path(start, windows, tmp_path):
    (tmp_path / "list").write_text("x")
    assert start("./list")[0] == start(tmp_path / "list")[0] == 0
    assert [path.name for path, _page in windows] == ["list", "list"]


def test_the_file_may_stand_before_the_command_or_after_it(start, desk, windows):
    make_supplier(desk, "Acme Lamps")
    desk.close()
    after = start("list", "suppliers", "--file", desk.path)
    assert after[0] == 0
    assert "Acme Lamps" in after[1]
    assert start("--file", desk.path, "list", "suppliers") == after
    assert start(f"--file={desk.path}", "list", "suppliers") == after
    assert start("--json", "--file", desk.path, "list", "suppliers")[1].startswith('{"items"')
    assert windows == []


def test_a_file_alone_opens_the_window(start, windows, tmp_path):
    assert start("my.sourcing")[0] == start("--file", "my.sourcing")[0] == 0
    assert start("--page", "orders", "my.sourcing")[0] == start()[0] == 0
    named = [(None if path is None else str(path), page) for path, page in windows]
    assert named == [
        ("my.sourcing", None),
        ("my.sourcing", None),
        ("my.sourcing", "orders"),
        (None, None),
    ]


def test_two_files_are_never_one_of_them(start, windows):
    two = ["one.sourcing", "--file", "two.sourcing"]
    for command in ("info", "check", "backup", "backups", "history", "attachments", "new"):
        told = f"{command}: one.sourcing and --file two.sourcing: name one file.\n"
        assert start(command, *two) == (Status.USAGE, "", told)
    status, _, err = start(*two)
    assert (status, windows) == (Status.USAGE, [])
    assert err.startswith("sourcing-desk: one.sourcing and --file two.sourcing: name one file.")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["lits"], "No such command or file: lits. Did you mean list?"),
        (["abrechnen"], "No such command or file: abrechnen. See: sourcing-desk --help"),
        ([""], "No such command or file: an empty word. See: sourcing-desk --help"),
        (["--jsn"], "No such option: --jsn. See: sourcing-desk --help"),
    ],
)
def test_an_unknown_word_is_named_with_the_nearest_command(words, told, start, windows):
    assert start(*words) == (Status.USAGE, "", f"{told}\n")
    assert windows == []
    assert no_such(words[0]) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["vet"], "vet needs SUPPLIER."),
        (["pay", "1"], "pay needs --line."),
        (["restore", "x"], "restore needs --to."),
        (["bin"], "bin needs one of list | restore | empty."),
        (["schedule", "--currency=--"], "schedule: --currency=--: -- is no value."),
        (["agenda", "--today", "9999-12-31"], "agenda: argument --today: 9999-12-31 is not"),
        (["list", "all"], "list: argument what: invalid choice"),
        (["list", "suppliers", "--limit", "0"], "list: argument --limit: must be a whole number"),
        (["my.sourcing", "list"], "sourcing-desk: write the command first"),
        (["--size", "big"], "sourcing-desk: argument --size: write it as WIDTHxHEIGHT"),
        (["--language", "de"], "sourcing-desk: argument --language: invalid choice"),
    ],
)
def test_wrong_usage_is_one_sentence_with_an_example(words, told, start, windows):
    status, out, err = start(*words)

    assert (status, out, windows) == (Status.USAGE, "", [])
    assert err.startswith(told)
    assert err.count("\n") == 1
    assert "For example: sourcing-desk " in err


def test_help_is_help(start, windows):
    for words in (["--help"], ["-h"], ["list", "--help"], ["--json", "-h"]):
        status, out, _ = start(*words)
        assert status == 0
        assert out.startswith("usage: sourcing-desk")
    assert windows == []


def test_the_developers_way_decides_the_same(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list").mkdir()
    assert not opens_window(["list", "suppliers"])
    assert not opens_window(["--file", "x.sourcing", "list", "suppliers"])
    assert not opens_window(["--version"])
    assert opens_window([])
    assert opens_window(["--file", "x.sourcing"])
    assert opens_window(["--", "list"])
    assert asked(["self-test", "--json"]).command == "self-test"
