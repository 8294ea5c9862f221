"""The page of inquiries for tests: its buttons pressed, its fields filled, its files chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer


class Files:
    """Answers every question for a path at once."""

    def __init__(self, folder):
        self.target = folder
        self.names = []
        self.chosen = []

    def pdf(self, _parent, name):
        self.names.append(name)
        return self.target and self.target / name

    def files(self, _parent, _title):
        return self.chosen

    def place(self, _parent, _title, name, *_endings):
        return self.pdf(_parent, name)

    def folder(self, _parent):
        return self.target


def whole_inquiry(desk):
    enter_buyer(desk)
    return desk.inquiries.write(add_suppliers(desk), **BLOCKS)


def button(page, name):
    return page.findChild(QPushButton, name)


def click(qtbot, page, name):
    qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


def type_into(qtbot, page, name, text):
    field = page.findChild(QLineEdit, f"fld.inquiries.{name}")
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


def preview(page):
    return page.editor.preview.text()
