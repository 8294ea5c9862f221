"""On a full disk nothing is saved, nothing is lost, and nothing half written is left."""

import pytest


def test_a_save_is_refused_and_made_up_for(zygote, prepared, tmp_path):
    found = zygote.call("scenes.save_on_full_disk", tmp_path, prepared)

    for kind, sentence in found["refusals"]:
        assert kind == "Environment"
        assert ("disk is full" if found["real"] else "disk") in sentence
        assert "own.sourcing" in sentence
    assert found["unchanged"]
    assert found["readable"]
    assert (found["again"], found["changed"]) == (("", ""), True)
    assert found["beside"] == ["own.sourcing"]


def test_an_import_that_writes_before_its_commit_is_taken_back(zygote, prepared, tmp_path):
    own, table = tmp_path / "own", tmp_path / "many.csv"
    own.mkdir()
    rows = "".join(f"Supplier {number},Ningbo\n" for number in range(1_000))
    table.write_text(f"Name,City\n{rows}", encoding="utf-8")
    found = zygote.call("scenes.import_on_full_disk", own, prepared, table)

    assert found["refused"][0] == "Environment"
    assert "own.sourcing" in found["refused"][1]
    assert (found["unchanged"], found["again"]) == (True, ("", ""))
    assert found["beside"] == ["own.sourcing"]


@pytest.mark.parametrize("what", ["letter", "texts", "copy", "document"])
def test_nothing_half_written_is_left(zygote, prepared, tmp_path, what):
    refused, left, again = zygote.call("scenes.write_on_full_disk", tmp_path, prepared, what)

    assert refused[0] == "Environment"
    assert left == []
    assert again == ("", "")
