"""The file dialogs start where the user was last, with a name that can be taken as it is."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QLabel, QPushButton

from sourcing_app.ui.file_choice import FileChoice, StartFolder
from sourcing_app.ui.preferences import Preferences


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "w.ini")


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """Answer every dialog with `answer`, and keep its title and where it started."""
    asked = {"answer": "", "calls": []}
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))

    def dialog(_parent, title, start, *_rest, **_options):
        asked["calls"].append((title, Path(start)))
        return asked["answer"], ""

    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, dialog)
    return asked


def test_a_dialog_suggests_a_name_in_the_documents(preferences, asked, tmp_path, language):
    choice = FileChoice(preferences)
    damaged = Path("far/trade.sourcing")

    assert choice.new_sourcing_file(None) is None
    choice.copy_of(None, damaged)
    choice.salvage_of(None, damaged)

    assert asked["calls"] == [
        ("New file", tmp_path / "documents" / "my.sourcing"),
        ("Save a copy", tmp_path / "documents" / "trade copy.sourcing"),
        ("Save what can be read", tmp_path / "documents" / "trade saved.sourcing"),
    ]


def test_the_folder_of_the_last_choice_is_kept(preferences, asked, tmp_path):
    asked["answer"] = str(tmp_path / "here")
    assert FileChoice(preferences).new_sourcing_file(None) == tmp_path / "here.sourcing"

    FileChoice(preferences).file(None, "Any")
    FileChoice(preferences).sourcing_file(None, tmp_path / "documents")
    assert [start for _, start in asked["calls"][1:]] == [tmp_path, tmp_path / "documents"]
    assert StartFolder(preferences).folder() == tmp_path


@pytest.mark.parametrize(
    ("typed", "name"),
    [("a", "a.xlsx"), ("a.csv", "a.csv"), ("a.XLSX", "a.XLSX"), ("a.b", "a.b.xlsx")],
)
def test_an_ending_is_added_once_where_it_is_missing(preferences, asked, tmp_path, typed, name):
    asked["answer"] = str(tmp_path / typed)
    choice = FileChoice(preferences)
    assert choice.place(None, "Export", "all.xlsx", ".xlsx", ".csv") == tmp_path / name
    assert choice.place(None, "Any", "any") == tmp_path / typed
    assert choice.pdf(None, "a.pdf") == tmp_path / f"{typed}.pdf"


def test_a_folder_that_is_gone_is_not_started_in(preferences, asked, tmp_path):
    preferences.keep("folder", str(tmp_path / "gone"))

    assert StartFolder(preferences).folder() == tmp_path / "documents"


@pytest.mark.parametrize("code", ["ru", "zh"])
def test_a_dialog_of_qt_speaks_the_users_language_wholly(qtbot, language, code):
    language.use(code)
    for mode in (QFileDialog.FileMode.ExistingFile, QFileDialog.FileMode.Directory):
        dialog = QFileDialog(None, "", "/")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(mode)
        qtbot.addWidget(dialog)
        words = [part.text() for part in dialog.findChildren(QLabel) if part.text()]
        words += [part.text() for part in dialog.findChildren(QPushButton) if part.text()]
        assert len(words) >= 4
        assert [word for word in words if re.search("[A-Za-z]{2}", word)] == []


@pytest.mark.parametrize(("code", "folder"), [("ru", "Папка"), ("zh", "文件夹")])
def test_the_kind_of_a_folder_is_said_in_the_users_language(
    qtbot, language, tmp_path, code, folder
):
    language.use(code)
    (tmp_path / "inner").mkdir()
    model = QFileSystemModel()
    model.setRootPath(str(tmp_path))
    kind = model.index(str(tmp_path / "inner")).siblingAtColumn(2)
    qtbot.waitUntil(lambda: bool(kind.data()))
    assert kind.data() == folder


@pytest.mark.parametrize(("system", "own"), [("ru_RU", False), ("en_US", True)])
def test_the_systems_dialog_is_shown_where_it_speaks_the_users_language(
    monkeypatch, language, tmp_path, system, own
):
    language.use("ru")
    spoken = QLocale(system)
    monkeypatch.setattr(QLocale, "system", lambda: spoken)
    seen = []

    def dialog(*_values, options):
        seen.append(bool(options & QFileDialog.Option.DontUseNativeDialog))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialog)
    FileChoice().file(None, "Open")
    assert seen == [own]
