"""A failed save leaves no journal, or names the one it left and says that nothing may be copied."""

import pytest

HALF, WHOLE = "own.sourcing-journal", ["own.sourcing"]


@pytest.mark.parametrize("lasts", ["the save", "another save"])
def test_it_is_taken_back_as_soon_as_it_can_be(zygote, prepared, tmp_path, lasts):
    found = zygote.call("half_written.save_half", tmp_path, prepared, lasts)

    assert found["refused"][0] == "Environment"
    assert HALF not in found["during"] or HALF in found["refused"][1]
    assert found["left"] == WHOLE
    assert found.get("again") == (None if lasts == "the save" else ("", ""))
    assert found["unchanged"] == (lasts == "the save")
    assert found["sound"]


def test_where_it_cannot_be_taken_back_it_is_said_and_the_next_opening_does(
    zygote, prepared, tmp_path
):
    found = zygote.call("half_written.save_half", tmp_path, prepared, "closing")

    kind, sentence = found["refused"]
    assert kind == "HalfWritten"
    assert HALF in found["during"]
    assert "was only half-saved" in sentence
    assert HALF in sentence
    assert "Do not copy or move either of them" in sentence
    assert HALF in found["left"]
    assert found["after"] == WHOLE
    assert (found["read_only"], found["unchanged"], found["sound"]) == (False, True, True)
