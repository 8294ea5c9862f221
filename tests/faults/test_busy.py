"""A save waits for another program only for a while, then says so and can be tried again."""

from sourcing_app.store.sqlite.connection import BUSY_MILLISECONDS

PATIENCE = 0.3


def test_nobody_waits_longer_than_five_seconds():
    assert 0 < BUSY_MILLISECONDS <= 5000


def test_a_save_beside_a_long_reader(zygote, path):
    with (
        zygote.worker("scenes.read_on", path, "BEGIN") as reader,
        zygote.worker("scenes.save_beside", path) as writer,
    ):
        next(reader.messages())
        _, (refused, seconds) = next(writer.messages())
        reader.talk.send("enough")
        reader.answer()
        writer.talk.send("again")
        _, (again, _) = next(writer.messages())

    assert refused[0] == "Held"
    assert "busy" in refused[1]
    assert PATIENCE * 0.8 < seconds < PATIENCE * 5
    assert again == ("", "")


def test_a_copy_beside_a_long_writer(zygote, path, tmp_path):
    target = tmp_path / "copies" / "copy.sourcing"
    target.parent.mkdir()
    with zygote.worker("scenes.read_on", path, "BEGIN EXCLUSIVE") as writer:
        next(writer.messages())
        refused, seconds = zygote.call("scenes.copy_beside", path, target)

    assert refused[0] == "Held"
    assert seconds < PATIENCE * 5
    assert list(target.parent.iterdir()) == []
