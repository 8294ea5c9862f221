import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.ui.forms.sheet import Sheet


class Asking(Sheet):
    def __init__(self, parent):
        super().__init__(parent, "asking")
        self.first, self.second = QLineEdit("typed"), QLineEdit()
        self.body.addWidget(self.first)
        self.body.addWidget(self.second)
        self.problem = None
        self.set_texts("Asking", "Do it")

    def submit(self):
        if self.problem:
            raise self.problem
        return True


@pytest.fixture
def sheet(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    sheet = Asking(parent)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    sheet.open()
    yield sheet
    sheet.close()


def test_it_is_modal_to_its_window_only(sheet):
    assert sheet.windowModality() == Qt.WindowModality.WindowModal


def test_the_first_blank_field_has_the_focus(sheet, qtbot):
    qtbot.waitUntil(lambda: sheet.focusWidget() is sheet.second)


def test_a_refusal_keeps_what_was_typed_and_says_why(sheet):
    sheet.problem = Rejected(say("X", "The name is taken"))
    sheet.first.setProperty("invalid", "true")
    sheet.primary.click()
    assert sheet.isVisible()
    assert sheet.complaint.isVisible()
    assert sheet.complaint.text() == "The name is taken"
    assert sheet.first.text() == "typed"
    assert sheet.focusWidget() is sheet.first


def test_success_closes(sheet, qtbot):
    with qtbot.waitSignal(sheet.accepted):
        sheet.primary.click()
    assert not sheet.isVisible()


def test_escape_closes(sheet, qtbot):
    with qtbot.waitSignal(sheet.rejected):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_enter_does_the_intended_thing(sheet, qtbot):
    with qtbot.waitSignal(sheet.accepted):
        qtbot.keyClick(sheet.first, Qt.Key.Key_Return)
