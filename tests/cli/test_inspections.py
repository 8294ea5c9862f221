"""The command for sampling plans."""

import pytest


def test_one_aql_gives_its_plan_with_the_fields_of_scripts(ask):
    status, told = ask("aql", "--lot", "30", "--level", "II", "--aql", "4.0")
    fields = {name: told[name] for name in ("letter", "n", "ac", "re", "hundred_percent")}
    assert (status, fields) == (
        0, {"letter": "E", "n": 13, "ac": 1, "re": 2, "hundred_percent": False},
    )  # fmt: skip


def test_the_usual_classes_are_planned_and_what_was_found_is_judged(ask, call):
    found = ("--found-critical", "0", "--found-major", "3", "--found-minor", "8")
    status, told = ask("aql", "--lot", "4,000", *found)
    assert (status, told["n"], told["verdict"]) == (0, 200, "accepted")
    assert told["classes"]["major"]["ac"] == 10
    status, out, _err = call("aql", "--lot", "4000", *found, "--major", "0.65")
    assert status == 0
    assert "up to 3 defects" in out
    status, told = ask("aql", "--lot", "4000", "--aql", "2.5", "--found-major", "11")
    assert (status, told["verdict"]) == (1, "refused")


@pytest.mark.parametrize(
    "words",
    [
        ("--lot", "1"),
        ("--lot", "x"),
        ("--lot", "500", "--level", "9"),
        ("--lot", "500", "--aql", "3"),
        ("--lot", "500", "--aql", "much"),
        ("--lot", "500", "--found-major", "-1"),
    ],
)
def test_what_has_no_plan_is_refused_in_one_line(call, words):
    status, out, err = call("aql", *words)
    assert (status, out) == (3, "")
    assert len(err.strip().splitlines()) == 1
