"""One answer, one status, one clear line for every failure."""

import json

from sourcing_app.cli.output import Status


def test_new_then_info(call, tmp_path):
    path = tmp_path / "new.sourcing"
    assert call("new", path)[0] == Status.DONE

    status, out, _ = call("info", path, "--json")
    document = json.loads(out)

    assert status == Status.DONE
    assert document["rows"]["supplier"] == 0
    assert document["held_by"] is None
    assert list(tmp_path.iterdir()) == [path]


def test_a_copy_for_a_colleague_is_told_with_its_letters(ask, call, desk, tmp_path):
    desk.close()
    copy = tmp_path / "hers.sourcing"
    _, made = ask("copy", desk.path, "--to", copy)
    assert (made["file"], made["letters"]) == (str(copy), "B")
    assert made["first_order"].endswith("-B0001")

    assert ask("info", desk.path)[1]["letters_given"] == ["B"]
    assert ask("info", copy)[1]["letters"] == "B"
    assert "its own numbers carry B" in call("info", copy)[1]
    assert "Letters of its copies: B" in call("info", desk.path)[1]


def test_a_letter_that_was_given_is_refused(call, desk, tmp_path):
    desk.close()
    assert (
        call("copy", desk.path, "--to", tmp_path / "a.sourcing", "--letter", "c")[0] == Status.DONE
    )
    status, _, err = call("copy", desk.path, "--to", tmp_path / "b.sourcing", "--letter", "C")
    assert status == Status.REFUSED
    assert "Letter C was given to another copy" in err


def test_info_of_a_held_file_says_by_whom(call, desk):
    document = json.loads(call("info", desk.path, "--json")[1])

    assert document["read_only"]
    assert "process" in document["held_by"]


def test_a_wrong_file_is_status_four_and_one_line(call, tmp_path):
    path = tmp_path / "wrong.sourcing"
    path.write_text("hello")

    status, out, err = call("info", path)

    assert (status, out) == (Status.DAMAGED, "")
    assert err.count("\n") == 1
    assert "wrong.sourcing" in err


def test_a_missing_file_is_status_six(call, tmp_path):
    assert call("info", tmp_path / "gone.sourcing")[0] == Status.ENVIRONMENT


def test_an_existing_file_is_not_made_again(call, desk):
    status, _, err = call("new", desk.path)

    assert status == Status.ENVIRONMENT
    assert "already exists" in err


def test_wrong_usage_is_status_two(call):
    assert call("nonsense")[0] == Status.USAGE


def test_info_takes_the_file_either_way(ask, desk):
    assert ask("info", "--file", desk.path) == ask("info", desk.path) == ask("info")
