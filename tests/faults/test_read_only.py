"""What cannot be written can still be looked at, from any place, and nothing is left beside it."""

import pytest


def check(found):
    assert found["read_only"]
    assert found["suppliers"] == 5
    for refused in (found["add"], found["bin"]):
        kind, sentence = refused
        assert kind == "Environment"
        assert sentence.endswith(".")
        assert "\n" not in sentence
    assert found["letter"] == ("", "")
    assert found["beside"] == ["own.sourcing"]
    assert found["unchanged"]


@pytest.fixture
def out(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    return out


@pytest.mark.parametrize(("of_file", "of_folder"), [(0o444, 0o755), (0o644, 0o555), (0o444, 0o555)])
def test_without_the_right_to_write(zygote, prepared, tmp_path, out, of_file, of_folder):
    path = tmp_path / "shared" / "own.sourcing"
    path.parent.mkdir()
    path.write_bytes(prepared)
    path.chmod(of_file)
    path.parent.chmod(of_folder)

    check(zygote.call("scenes.look_without_rights", path, out))


def test_on_a_read_only_disk(zygote, prepared, tmp_path, out):
    folder = tmp_path / "disk"
    folder.mkdir()

    check(zygote.call("scenes.look_on_read_only_disk", folder, prepared, out))
