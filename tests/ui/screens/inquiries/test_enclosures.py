"""What goes along with letters, in the window: added, seen small, opened, taken out, saved."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from sourcing_app.ui.screens.inquiries.page import InquiriesPage
from tests.ui.inquiries_page import click


@pytest.fixture
def page(qtbot, desk, context, files):
    """The page as in the program: a worker's commit is not told in the worker's thread."""
    page = InquiriesPage(desk, context, files)
    qtbot.addWidget(page)
    page.resize(1160, 660)
    page.show()
    return page


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "lamp.png"
    Image.new("RGB", (400, 200), "navy").save(path)
    return path


@pytest.fixture
def card(page, draft):
    return page.editor.enclosures


@pytest.fixture
def enclosed(qtbot, page, card, files, photo):
    """A photo was chosen with the button."""
    files.chosen = [photo]
    click(qtbot, page, "btn.inquiries.enclose")
    qtbot.waitUntil(lambda: card.list.count() == 1)
    return photo


def test_a_photo_is_listed_with_its_picture_and_in_the_letter(qtbot, page, card, enclosed):
    assert card.list.item(0).text() == "lamp.png"
    qtbot.waitUntil(lambda: bool(card._icons))
    qtbot.waitUntil(lambda: "Enclosures: lamp.png" in page.editor.preview.text())
    picture = card.list.item(0).icon().pixmap(card.list.iconSize()).toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert middle.name() == "#000080"


def test_a_hostile_file_is_refused_in_one_sentence(qtbot, page, card, notices, files, tmp_path):
    told = []
    notices.error = lambda error: told.append(str(error))
    files.chosen = [tmp_path / "bomb.png"]
    files.chosen[0].write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    click(qtbot, page, "btn.inquiries.enclose")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["bomb.png is no PNG or JPEG picture that can be read."]
    assert not card.list.isVisible()


def test_it_is_opened_by_a_key_and_taken_out_with_undo(qtbot, page, card, context, enclosed):
    opened = []
    page.inquiry_actions.enclosing.opener.open = lambda _copies, path: opened.append(path) or True
    card.list.setFocus()
    qtbot.keyClick(card.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].read_bytes() == enclosed.read_bytes()
    click(qtbot, page, "btn.inquiries.take_out")
    assert not card.list.isVisible()
    assert "Enclosures" not in page.editor.current().text()
    context.undo.undo()
    page.refresh()
    assert card.list.count() == 1


def test_it_is_saved_beside_the_letters(qtbot, page, enclosed, files, tmp_path):
    files.target = tmp_path / "out"
    files.target.mkdir()
    page.inquiry_actions.folder_pdf.trigger()
    qtbot.waitUntil((files.target / "lamp.png").exists)
    assert (files.target / "lamp.png").read_bytes() == enclosed.read_bytes()
    assert len(list(files.target.glob("Inquiry*.pdf"))) == 3
