import pytest
from PySide6.QtCore import QByteArray, QRect

from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.window.placement import seen_part


def test_values_come_back_typed_from_the_file(tmp_path):
    path = tmp_path / "p.ini"
    first = Preferences(path)
    first.keep("narrow", True)
    first.keep("text_size", 125)
    first.keep("language", "ru")
    first.keep("geometry", QByteArray(b"\x00\x01"))
    first.save()
    again = Preferences(path)
    assert again.flag("narrow")
    assert again.text_size == 125
    assert again.language == "ru"
    assert again.data("geometry") == QByteArray(b"\x00\x01")


def test_nonsense_reads_as_the_default(tmp_path):
    preferences = Preferences(tmp_path / "p.ini")
    preferences.keep("text_size", "huge")
    preferences.keep("language", "xx")
    assert preferences.text_size == 100
    assert preferences.language == ""
    assert preferences.data("geometry").isEmpty()
    assert preferences.scheme == "system"


def test_how_much_of_a_window_can_be_seen():
    screen = QRect(0, 0, 1000, 500)
    assert seen_part(QRect(0, 0, 100, 100), [screen]) == 1
    assert seen_part(QRect(950, 0, 100, 100), [screen]) == 0.5
    assert seen_part(QRect(5000, 0, 100, 100), [screen]) == 0


@pytest.mark.parametrize("kept", ["", "{", "5", "[1, null]", '["/no/such.sourcing"]', "[" * 5000])
def test_a_list_of_recent_files_that_makes_no_sense_is_empty(tmp_path, kept):
    preferences = Preferences(tmp_path / "w.ini")
    preferences.keep("recent", kept)
    assert preferences.recent() == ()


def test_recent_files_are_the_last_eight_each_once(tmp_path):
    preferences = Preferences(tmp_path / "w.ini")
    files = [tmp_path / f"{number}.sourcing" for number in range(10)]
    for file in files:
        file.touch()
        preferences.keep_recent(file)
    preferences.keep_recent(files[5])
    preferences.save()

    again = Preferences(tmp_path / "w.ini").recent()
    assert again == (files[5], files[9], files[8], files[7], files[6], *files[4:1:-1])
